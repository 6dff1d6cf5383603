import type { PaymentShown } from "@guanhu/core/payment/shape";
import type { Me } from "@guanhu/core/session/shape";
import { Link } from "@tanstack/react-router";
import { Tooltip } from "antd";
import { formatDue, formatMoney, formatTime, today } from "../../shared/format.ts";
import { paymentState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { ContractLink } from "../acceptance/acceptance-columns.tsx";
import type { Column } from "../part/list-table.tsx";
import { isDue } from "./payment-step.ts";

const c = t.payment;

const milestone: Column<PaymentShown> = {
  title: c.milestone,
  key: "milestone",
  render: (row) => (
    <Link to="/payments/$id" params={{ id: row.id }}>
      {row.milestoneName}
    </Link>
  ),
};

const amount: Column<PaymentShown> = {
  title: c.amount,
  key: "amount",
  align: "right",
  render: (row) => <span className="number">{formatMoney(row.amountFen)}</span>,
};

const state: Column<PaymentShown> = {
  title: c.state,
  key: "state",
  render: (row) => <StateTag state={paymentState(row.state)} />,
};

const due: Column<PaymentShown> = {
  title: c.due,
  key: "due",
  width: 190,
  render: (row) => <DueText payment={row} />,
};

/** Columns of a county's payments. */
export function paymentColumns(me: Me): Column<PaymentShown>[] {
  return [
    milestone,
    { title: c.contract, key: "contract", render: (row) => <ContractLink me={me} of={row} /> },
    { title: c.organization, key: "organization", render: (row) => row.organizationName },
    amount,
    due,
    { title: c.requestedAt, key: "requestedAt", width: 150, render: (row) => formatTime(row.requestedAt) },
    state,
  ];
}

/** Columns of one contract's payments. */
export const contractPaymentColumns: readonly Column<PaymentShown>[] = [
  milestone,
  amount,
  { title: c.invoice, key: "invoice", render: (row) => <code>{row.invoice.number}</code> },
  due,
  { title: c.paidOn, key: "paidOn", render: (row) => row.paidOn ?? t.format.none },
  state,
];

/** When a payment is due; how long that is off counts only until it is paid. */
export function DueText({ payment }: { payment: Pick<PaymentShown, "state" | "due"> }) {
  const { date, provisional } = payment.due;
  const on = today();
  const late = isDue(payment) && date < on;
  return (
    <>
      <span className={late ? "wait-red" : undefined}>
        {date} {isDue(payment) ? formatDue(date, on) : null}
      </span>
      {provisional ? (
        <Tooltip title={t.clock.provisionalWhy}>
          {" "}
          <span className="wait-orange" title={t.clock.provisionalWhy}>
            {t.clock.provisional}
          </span>
        </Tooltip>
      ) : null}
    </>
  );
}
