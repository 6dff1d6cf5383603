import type { PaymentShown, PaymentState } from "@guanhu/core/payment/shape";
import { useQuery } from "@tanstack/react-query";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { contractPaymentsQuery } from "./payment.query.ts";
import { contractPaymentColumns } from "./payment-columns.tsx";

interface Props {
  contractId: string;
  states: readonly PaymentState[];
}

/** The payments of a contract that stand in some states: the rows behind a number of its money. */
export function PaymentsTable({ contractId, states }: Props) {
  const found = useQuery(contractPaymentsQuery(contractId));
  return (
    <ListTable<PaymentShown>
      label={t.payment.list}
      rows={found.data?.items.filter((row) => states.includes(row.state))}
      rowKey={(row) => row.id}
      columns={contractPaymentColumns}
      problem={found.error}
      onRetry={() => void found.refetch()}
      empty={<EmptyNote text={t.payment.none} />}
      minWidth={700}
    />
  );
}
