import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatMoney, formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { paymentState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";
import { contractPaymentsQuery } from "../payment/payment.query.ts";
import type { AcceptanceRow } from "./acceptance.query.ts";
import { isOpen } from "./acceptance-step.ts";
import { problemsOf } from "./conclude.ts";

const c = t.acceptance;

/** What was found wrong, what the team said, who confirmed it, and what was paid for it. */
export function Conclusion({ acceptance }: { acceptance: AcceptanceRow }) {
  const problems = problemsOf(acceptance, formatMoney);
  const open = isOpen(acceptance);
  if (open && problems.length === 0) return null;
  return (
    <Panel title={c.conclusion}>
      <dl className="facts is-single">
        <div>
          <dt>{c.problems}</dt>
          <dd>
            {problems.length === 0 ? (
              c.noProblems
            ) : (
              <ul className="flag-list">
                {problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        {acceptance.opinion ? (
          <div>
            <dt>{acceptance.state === "RECTIFY" ? c.conclude.opinionOfRectify : c.opinion}</dt>
            <dd className="long-text">{acceptance.opinion}</dd>
          </div>
        ) : null}
      </dl>
      {open ? null : <Outcome acceptance={acceptance} />}
      <div className="seal-lines">
        {[c.seal.purchaser, c.seal.undertaker].map((seal) => (
          <div key={seal}>
            <p>{seal}：</p>
            <p>{c.seal.date}：</p>
          </div>
        ))}
      </div>
    </Panel>
  );
}

function Outcome({ acceptance }: { acceptance: AcceptanceRow }) {
  const { acceptedFen, concludedByName, concludedOn, rectifyBy } = acceptance;
  const { confirmedAt, confirmedByName, publishedOn } = acceptance;
  return (
    <Facts
      items={[
        acceptedFen === undefined
          ? undefined
          : { label: c.acceptedFen, value: <span className="number">{formatMoney(acceptedFen)}</span> },
        rectifyBy ? { label: c.rectifyBy, value: rectifyBy } : undefined,
        { label: c.concludedBy, value: stamp(concludedByName, concludedOn) },
        {
          label: c.confirmed,
          value: confirmedAt ? (
            stamp(confirmedByName, formatTime(confirmedAt))
          ) : (
            <span className="quiet">{c.notConfirmed}</span>
          ),
        },
        { label: c.published, value: publishedOn ?? <span className="quiet">{c.notPublished}</span> },
        acceptedFen === undefined
          ? undefined
          : { label: c.payments, value: <Payments acceptance={acceptance} /> },
      ]}
    />
  );
}

function Payments({ acceptance }: { acceptance: AcceptanceRow }) {
  const me = useMe();
  const found = useQuery({
    ...contractPaymentsQuery(acceptance.contractId),
    enabled: may(me, "payment.read"),
  });
  const payments = (found.data?.items ?? []).filter((one) => one.acceptanceId === acceptance.id);
  if (payments.length === 0) return <span className="quiet">{c.noPayments}</span>;
  return payments.map((payment) => (
    <span key={payment.id} className="is-block">
      <Link to="/payments/$id" params={{ id: payment.id }} className="number">
        {formatMoney(payment.amountFen)}
      </Link>{" "}
      <StateTag state={paymentState(payment.state)} />
    </span>
  ));
}

function stamp(name: string | undefined, at: string | undefined) {
  return (
    <>
      {name} <span className="quiet">{at}</span>
    </>
  );
}
