import type { PaymentPage } from "@guanhu/core/payment/shape";
import { formatMoney } from "../../shared/format.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ContractLink } from "../acceptance/acceptance-columns.tsx";
import { Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";
import { DueText } from "./payment-columns.tsx";

const c = t.payment;

/** Amount, invoice and due date of a payment, and by which rule it is due. */
export function PaymentFacts({ page: { payment, invoiceUrl } }: { page: PaymentPage }) {
  const me = useMe();
  return (
    <Panel title={c.facts}>
      <Facts
        items={[
          { label: c.amount, value: <span className="number">{formatMoney(payment.amountFen)}</span> },
          { label: c.milestone, value: payment.milestoneName },
          { label: c.contract, value: <ContractLink me={me} of={payment} /> },
          { label: c.purchaser, value: payment.purchaserName },
          { label: c.organization, value: payment.organizationName },
          {
            label: c.invoice,
            value: (
              <>
                <code>{payment.invoice.number}</code>{" "}
                <span className="quiet">
                  {c.invoiceOn} {payment.invoice.on}
                </span>
                {invoiceUrl ? (
                  <a className="is-block" href={invoiceUrl} target="_blank" rel="noreferrer">
                    {c.invoiceFile}
                  </a>
                ) : null}
              </>
            ),
          },
          { label: c.receivedOn, value: payment.invoiceReceivedOn },
          { label: c.due, value: <DueText payment={payment} /> },
          { label: c.basis, value: payment.due.basis },
          payment.paidOn ? { label: c.paidOn, value: payment.paidOn } : undefined,
          payment.voucherNo ? { label: c.voucherNo, value: <code>{payment.voucherNo}</code> } : undefined,
        ]}
      />
    </Panel>
  );
}
