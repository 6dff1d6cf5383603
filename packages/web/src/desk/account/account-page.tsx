import { type Role, roles } from "@guanhu/core/actor";
import { Alert } from "antd";
import { formatTime } from "../../shared/format.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { useUnit } from "../frame/unit.ts";
import { CopyCode } from "../part/copy-code.tsx";
import { Facts } from "../part/facts.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { SecondFactor } from "./second-factor.tsx";
import { Sessions } from "./sessions.tsx";

const a = t.account;

/** The own account: who I am, where I am signed in, how I prove it. */
export function AccountPage() {
  const me = useMe();
  const unit = useUnit(me);
  const due = me.pending.includes("totp");
  return (
    <>
      <PageHead title={a.title} />
      {due ? <Alert type="warning" showIcon title={a.factorDue} /> : null}
      {due ? <SecondFactor me={me} /> : null}
      <Panel title={a.me}>
        <Facts
          items={[
            { label: a.name, value: me.name },
            { label: a.loginName, value: <code>{me.loginName}</code> },
            { label: t.people.number, value: <CopyCode text={me.accountId} label={t.people.number} /> },
            { label: a.unit, value: unit },
            { label: a.roles, value: me.roles.map((role: Role) => roles[role]).join(t.part.comma) },
            { label: a.signedInAt, value: formatTime(me.signedInAt) },
            { label: a.endsAt, value: a.ends(formatTime(me.endsAt), me.idleMinutes) },
            me.lastSignIn
              ? { label: a.before, value: a.beforeAt(formatTime(me.lastSignIn.at), me.lastSignIn.address) }
              : undefined,
          ]}
        />
        {me.amr.includes("oidc") ? null : <a href="/password?back=/account">{t.password.title}</a>}
      </Panel>
      {due ? null : <Sessions />}
      {due || me.amr.includes("oidc") ? null : <SecondFactor me={me} />}
    </>
  );
}
