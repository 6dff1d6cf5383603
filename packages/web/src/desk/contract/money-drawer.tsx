import type { ContractPage } from "@guanhu/core/contract/shape";
import { Drawer } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { PaymentsTable } from "../payment/payments-table.tsx";
import { RecoveriesTable } from "../payment/recoveries-table.tsx";
import type { MoneyPart } from "../search.ts";
import { AcceptedMoney, ItemMoney, PayableMoney } from "./money-rows.tsx";

const c = t.money;

interface Props {
  page: ContractPage;
  part: MoneyPart;
  onClose(): void;
}

/** The rows behind a number of a contract's money, beside the page; the address says which. */
export function MoneyDrawer({ page, part, onClose }: Props) {
  return (
    <Drawer open size={760} title={c[part]} onClose={onClose}>
      <p className="quiet drawer-note">{c.explain[part]}</p>
      <Rows page={page} part={part} />
    </Drawer>
  );
}

function Rows({ page, part }: { page: ContractPage; part: MoneyPart }) {
  const { id } = page.contract;
  switch (part) {
    case "contracted":
    case "reviewed":
      return <ItemMoney page={page} part={part} />;
    case "accepted":
      return <AcceptedMoney page={page} />;
    case "payable":
    case "available":
      return <PayableMoney page={page} part={part} />;
    case "requested":
      return <PaymentsTable contractId={id} states={["REQUESTED", "APPROVED"]} />;
    case "paid":
      return <PaymentsTable contractId={id} states={["PAID", "CONFIRMED"]} />;
    case "recovery":
      return <RecoveriesTable contractId={id} />;
  }
}
