import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { HistorySearch } from "../audit/history-search.tsx";
import { mayOneOf } from "../frame/nav.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { AcceptancesPanel } from "./acceptances-panel.tsx";
import { OverduePanel } from "./overdue-panel.tsx";
import { OwnMoneyPanel } from "./own-money-panel.tsx";
import { PaymentsPanel } from "./payments-panel.tsx";
import { QueuePanel } from "./queue-panel.tsx";
import { RecentContracts } from "./recent-contracts.tsx";
import { UnassignedPanel } from "./unassigned-panel.tsx";
import { UnclearedPanel } from "./uncleared-panel.tsx";

/** What somebody has to do today, what is late first. */
export function TodoPage() {
  const me = useMe();
  const navigate = useNavigate();
  const [division, setDivision] = useState<string>();
  const county = (me.division ?? "").length === 6 || me.organizationId !== undefined;
  const queues = mayOneOf(me, ["deliverable.check", "deliverable.review"]);
  const official = me.organizationId === undefined;
  const chosen = county ? undefined : division;
  const accepts = official && mayOneOf(me, ["acceptance.open", "acceptance.sign", "opinion.enter"]);
  const watches = official && may(me, "placement.read") && may(me, "child.read");
  return (
    <>
      <PageHead title={t.todo.title} meta={t.todo.hello(me.name)} />
      {queues ? <QueuePanel me={me} division={chosen} /> : null}
      {accepts ? <AcceptancesPanel me={me} division={chosen} /> : null}
      {may(me, "payment.approve") ? <PaymentsPanel me={me} division={chosen} state="REQUESTED" /> : null}
      {may(me, "payment.pay") ? <PaymentsPanel me={me} division={chosen} state="APPROVED" /> : null}
      {may(me, "payment.request") ? <OwnMoneyPanel me={me} /> : null}
      {may(me, "placement.assign") ? <UnassignedPanel /> : null}
      {may(me, "person.create") ? <UnclearedPanel /> : null}
      {may(me, "audit.read") ? (
        <Panel title={t.audit.search}>
          <HistorySearch
            onFound={(kind, id) => void navigate({ to: "/audit/$kind/$id", params: { kind, id } })}
          />
        </Panel>
      ) : null}
      {watches ? <OverduePanel me={me} division={chosen} /> : null}
      {may(me, "contract.read") ? (
        <RecentContracts me={me} division={division} onDivision={setDivision} />
      ) : accepts ? null : (
        <Panel title={t.todo.today}>
          <EmptyNote text={t.todo.nothing} />
        </Panel>
      )}
    </>
  );
}
