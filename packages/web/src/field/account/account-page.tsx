import { roles } from "@guanhu/core/actor";
import { signInAddress } from "../../shared/address.ts";
import { type Me, signOut } from "../../shared/session.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import type { PageProps } from "../app.tsx";
import { useAct } from "../data/act.ts";
import { dayOf, now, timeOf } from "../data/clock.ts";
import { forgetAnswers } from "../data/kept.ts";
import { useDrafts } from "../draft/use-drafts.ts";
import { Page } from "../part/page.tsx";
import { Sessions } from "./sessions.tsx";

const t = fieldText.account;

/** Who is signed in here, where else, and the way out. */
export function AccountPage({ me }: PageProps) {
  const drafts = useDrafts(me.accountId)?.length ?? 0;
  const { busy, run } = useAct();
  const leave = () =>
    run(async () => {
      forgetAnswers(me.accountId);
      await signOut();
      location.assign(signInAddress("/field/", "out"));
    });
  return (
    <Page title={t.title}>
      <Person me={me} />
      <Sessions />
      {drafts > 0 ? <p className="note">{t.draftsStay(drafts)}</p> : null}
      <a className="button is-wide" href="/password?back=/field/account">
        {t.password}
      </a>
      <button type="button" className="button is-wide is-red" onClick={leave} disabled={busy}>
        {busy ? t.signingOut : t.signOut}
      </button>
    </Page>
  );
}

function Person({ me }: { me: Me }) {
  const cleared = me.clearedUntil !== undefined && me.clearedUntil >= dayOf(now());
  return (
    <section className="sheet" aria-label={t.title}>
      {cleared ? null : (
        <p className="note is-bad" role="alert">
          {t.uncleared}
        </p>
      )}
      <dl className="pairs">
        <div>
          <dt>{t.name}</dt>
          <dd>{me.name}</dd>
        </div>
        <div>
          <dt>{t.loginName}</dt>
          <dd className="code">{me.loginName}</dd>
        </div>
        <div>
          <dt>{t.roles}</dt>
          <dd>{me.roles.map((role) => roles[role]).join("、")}</dd>
        </div>
        {me.clearedUntil ? (
          <div>
            <dt>{t.cleared}</dt>
            <dd>{me.clearedUntil}</dd>
          </div>
        ) : null}
        {me.lastSignIn ? (
          <div>
            <dt>{t.lastSignIn}</dt>
            <dd>{timeOf(me.lastSignIn.at)}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
