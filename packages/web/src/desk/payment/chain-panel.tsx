import type { PaymentShown } from "@guanhu/core/payment/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { formatMoney } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { acceptanceState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { type AcceptanceRow, acceptanceQuery } from "../acceptance/acceptance.query.ts";
import { ContractLink } from "../acceptance/acceptance-columns.tsx";
import { netOf } from "../acceptance/acceptance-step.ts";
import { LineDrawer } from "../acceptance/line-drawer.tsx";
import { LineLink } from "../acceptance/line-link.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { ScrollBox } from "../part/scroll-box.tsx";

const route = getRouteApi("/payments/$id");
const c = t.payment;

/** From a payment to its acceptance, its lines, their deliverables and the children; every step is a link. */
export function ChainPanel({ payment }: { payment: PaymentShown }) {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({
    ...acceptanceQuery(payment.acceptanceId),
    enabled: may(me, "acceptance.read"),
  });
  const acceptance = found.data;
  const line = acceptance?.lines.find((one) => one.itemId === search.rows);
  return (
    <Panel
      title={c.chain}
      note={may(me, "deliverable.list") ? <span className="print-hidden">{c.chainNote}</span> : null}
    >
      <ol className="chain" aria-label={c.chain}>
        <li aria-current="step">
          <small>{c.links.payment}</small>
          <span className="number">{formatMoney(payment.amountFen)}</span>
        </li>
        <li>
          <small>{c.links.acceptance}</small>
          <Link to="/acceptances/$id" params={{ id: payment.acceptanceId }}>
            {payment.milestoneName}
          </Link>{" "}
          {acceptance ? <StateTag state={acceptanceState(acceptance.state)} /> : null}
          {acceptance?.acceptedFen === undefined ? null : (
            <small>{c.acceptedMoney(formatMoney(acceptance.acceptedFen))}</small>
          )}
        </li>
        <li>
          <small>{c.links.contract}</small>
          <ContractLink me={me} of={payment} />
        </li>
      </ol>
      {found.error ? <ProblemNote problem={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending && may(me, "acceptance.read") ? <Skeleton active title={false} /> : null}
      {acceptance ? <Lines acceptance={acceptance} /> : null}
      {line && acceptance ? (
        <LineDrawer
          line={{
            contractId: payment.contractId,
            milestoneId: payment.milestoneId,
            itemId: line.itemId,
            state: search.of ?? "ACCEPTED",
          }}
          name={line.name}
          counted={netOf(line).quantity}
          page={`/payments/${payment.id}`}
          onClose={() => void navigate({ search: {}, resetScroll: false })}
        />
      ) : null}
    </Panel>
  );
}

function Lines({ acceptance }: { acceptance: AcceptanceRow }) {
  const me = useMe();
  return (
    <>
      <ScrollBox label={c.links.lines}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{c.links.lines}</th>
              <th scope="col" className="is-right">
                {c.links.deliverables}
              </th>
              <th scope="col" className="is-right">
                {t.acceptance.lineAmount}
              </th>
            </tr>
          </thead>
          <tbody>
            {acceptance.lines
              .filter((line) => line.quantity > 0)
              .map((line) => (
                <tr key={line.itemId}>
                  <th scope="row">{line.name}</th>
                  <td className="is-right">
                    <LineLink line={line} of="ACCEPTED" /> {line.unit}
                  </td>
                  <td className="is-right number">{formatMoney(netOf(line).amountFen)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollBox>
      {may(me, "deliverable.list") ? <p className="quiet print-hidden">{c.deliverablesHint}</p> : null}
    </>
  );
}
