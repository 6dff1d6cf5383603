import type { ContractPage } from "@guanhu/core/contract/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatMoney } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { paymentState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { contractPaymentsQuery } from "../payment/payment.query.ts";

type Milestone = NonNullable<ContractPage["contract"]["milestones"]>[number];

/** The acceptance that a deliverable counts in, from where the chain goes on to its payment. */
export function CountedIn({ milestone }: { milestone: Milestone }) {
  const me = useMe();
  const { acceptanceId, name, state } = milestone;
  if (!acceptanceId || state === "OPEN") return t.deliverable.countedLater(name);
  if (!may(me, "acceptance.read")) return name;
  return (
    <Link to="/acceptances/$id" params={{ id: acceptanceId }}>
      {name}
    </Link>
  );
}

/** The payments of the milestone that a deliverable counts in. */
export function PaidBy({ contractId, milestoneId }: { contractId: string; milestoneId: string }) {
  const found = useQuery(contractPaymentsQuery(contractId));
  const payments = (found.data?.items ?? []).filter((one) => one.milestoneId === milestoneId);
  if (payments.length === 0) return t.format.none;
  return payments.map((payment) => (
    <span key={payment.id} className="is-block">
      <Link to="/payments/$id" params={{ id: payment.id }} className="number">
        {formatMoney(payment.amountFen)}
      </Link>{" "}
      <StateTag state={paymentState(payment.state)} />
    </span>
  ));
}
