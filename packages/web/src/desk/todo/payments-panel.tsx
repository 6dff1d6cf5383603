import type { PaymentShown } from "@guanhu/core/payment/shape";
import type { Me } from "@guanhu/core/session/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { t } from "../../text/zh-cn.desk.ts";
import { countyOf } from "../division/county.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { paymentsQuery } from "../payment/payment.query.ts";
import { paymentColumns } from "../payment/payment-columns.tsx";

const SHOWN = 8;

interface Props {
  me: Me;
  division: string | undefined;
  state: "REQUESTED" | "APPROVED";
}

/** Payments that wait for my approval, or to be paid; late first. */
export function PaymentsPanel({ me, division, state }: Props) {
  const county = countyOf(me, division);
  const found = useQuery({
    ...paymentsQuery({ state, ...(county.ask ? { division: county.ask } : {}) }),
    enabled: county.known,
  });
  if (!county.known) return null;
  const title = state === "REQUESTED" ? t.todo.toApprove : t.todo.toPay;
  const rows = found.data?.items;
  return (
    <Panel
      title={title}
      note={rows ? t.todo.count(rows.length, found.data?.next !== undefined) : null}
      flush
      extra={
        <Link to="/payments" search={{ state, ...(division ? { division } : {}) }}>
          {t.todo.allPayments}
        </Link>
      }
    >
      <ListTable<PaymentShown>
        label={title}
        rows={rows?.slice(0, SHOWN)}
        rowKey={(row) => row.id}
        columns={paymentColumns(me)}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={t.todo.noPayments} />}
        minWidth={900}
      />
    </Panel>
  );
}
