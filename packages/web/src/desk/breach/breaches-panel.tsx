import { type BreachShown, breachOutcomes } from "@guanhu/core/breach/shape";
import type { ContractPage } from "@guanhu/core/contract/shape";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { formatDue, formatTime, today } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { breachState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { isMine } from "../contract/contract-step.ts";
import { ActionButton } from "../part/action-button.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { contractBreachesQuery } from "./breach.query.ts";
import { AnswerDialog, LapseDialog, WithdrawDialog } from "./breach-dialogs.tsx";
import { type BreachStepName, breachSteps, clockOf, measureText } from "./breach-step.ts";
import { DecideDialog } from "./decide-dialog.tsx";
import { EvidenceLinks } from "./evidence-links.tsx";
import { ReportDialog } from "./report-dialog.tsx";

const c = t.breach;

interface Asked {
  step: BreachStepName;
  breach: BreachShown;
}

/** The breaches of a contract: reported by one, answered by the organization, decided by another. */
export function BreachesPanel({ page: { contract } }: { page: ContractPage }) {
  const me = useMe();
  const found = useInfiniteQuery(contractBreachesQuery(contract.id));
  const [reporting, setReporting] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const reports = isMine(me, contract) && may(me, "breach.report");
  const on = today();
  const rows = found.data?.pages.flatMap((page) => page.items);
  const acts = rows?.some((row) => breachSteps(me, row, on).length > 0);
  const close = () => setAsked(undefined);
  return (
    <Panel
      title={c.title}
      note={c.note}
      flush
      extra={
        reports ? (
          <Button size="small" onClick={() => setReporting(true)}>
            {c.report}
          </Button>
        ) : null
      }
    >
      <ListTable<BreachShown>
        label={c.title}
        rows={rows}
        rowKey={(row) => row.id}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<span className="quiet">{c.none}</span>}
        minWidth={860}
        rowClass={() => "is-top"}
        columns={[
          { title: c.facts, key: "facts", render: (row) => <Course breach={row} /> },
          {
            title: c.state,
            key: "state",
            width: 100,
            render: (row) => <StateTag state={breachState(row.state)} />,
          },
          {
            title: c.deadline,
            key: "deadline",
            width: 240,
            render: (row) => <Deadline breach={row} on={on} />,
          },
          ...(acts
            ? [
                {
                  title: t.part.actions,
                  key: "actions",
                  width: 150,
                  className: "print-hidden",
                  render: (row: BreachShown) => (
                    <div className="row-actions">
                      {breachSteps(me, row, on).map(({ name, notYet }) => (
                        <ActionButton
                          key={name}
                          type="link"
                          size="small"
                          reason={notYet}
                          aria-label={c.one(c[name], row.clause)}
                          onClick={() => setAsked({ step: name, breach: row })}
                        >
                          {c[name]}
                        </ActionButton>
                      ))}
                    </div>
                  ),
                },
              ]
            : []),
        ]}
        footer={
          found.hasNextPage ? (
            <div className="more">
              <Button loading={found.isFetching} onClick={() => void found.fetchNextPage()}>
                {t.part.more}
              </Button>
            </div>
          ) : undefined
        }
      />
      {reporting ? <ReportDialog contract={contract} onClose={() => setReporting(false)} /> : null}
      {asked?.step === "answer" ? (
        <AnswerDialog contract={contract} breach={asked.breach} onClose={close} />
      ) : null}
      {asked?.step === "lapse" ? <LapseDialog breach={asked.breach} onClose={close} /> : null}
      {asked?.step === "decide" ? (
        <DecideDialog breach={asked.breach} mostFen={contract.amountFen} onClose={close} />
      ) : null}
      {asked?.step === "withdraw" ? <WithdrawDialog breach={asked.breach} onClose={close} /> : null}
    </Panel>
  );
}

/** What was reported, stated and decided, one after the other. */
function Course({
  breach: { clause, facts, evidence, reported, defence, lapsed, decision, withdrawn },
}: {
  breach: BreachShown;
}) {
  return (
    <ol className="breach-course">
      <li>
        <b>{clause}</b>
        <p className="long-text">{facts}</p>
        <EvidenceLinks evidence={evidence} />
        <small className="quiet is-block">{c.reportedBy(reported.byName, formatTime(reported.at))}</small>
      </li>
      {defence ? (
        <li>
          <p className="long-text">{defence.text}</p>
          <EvidenceLinks evidence={defence.evidence} />
          <small className="quiet is-block">{c.answeredBy(defence.byName, formatTime(defence.at))}</small>
        </li>
      ) : null}
      {lapsed ? (
        <li>
          <small className="quiet">{c.lapsedBy(lapsed.byName, formatTime(lapsed.at))}</small>
        </li>
      ) : null}
      {decision ? (
        <li>
          <StateTag
            state={{
              label: breachOutcomes[decision.outcome],
              tone: decision.outcome === "UPHELD" ? "red" : "grey",
            }}
          />
          {decision.measures.map((measure) => (
            <p key={measure.kind}>{measureText(measure)}</p>
          ))}
          <p className="long-text">{decision.text}</p>
          <small className="quiet is-block">{c.decidedBy(decision.byName, formatTime(decision.at))}</small>
        </li>
      ) : null}
      {withdrawn ? (
        <li>
          <p className="long-text">{withdrawn.reason}</p>
          <small className="quiet is-block">
            {c.withdrawnBy(withdrawn.byName, formatTime(withdrawn.at))}
          </small>
        </li>
      ) : null}
    </ol>
  );
}

function Deadline({ breach, on }: { breach: BreachShown; on: string }) {
  const clock = clockOf(breach);
  if (!clock) return t.format.none;
  const { due, doneOn, state, text } = clock;
  const open = state === "OPEN" || state === "OVERDUE";
  return (
    <>
      <span className={state === "OVERDUE" ? "wait-red" : undefined}>
        {due.date} {open ? formatDue(due.date, on) : null}
      </span>
      {open && due.provisional ? (
        <span className="wait-orange" title={t.clock.provisionalWhy}>
          {" "}
          {c.provisional}
        </span>
      ) : null}
      {doneOn ? <small className="is-block">{c.doneOn(doneOn)}</small> : null}
      {state === "LAPSED" ? <small className="is-block wait-orange">{c.lapsedClock}</small> : null}
      <small className="quiet is-block">{text}</small>
    </>
  );
}
