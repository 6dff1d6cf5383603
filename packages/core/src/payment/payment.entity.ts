import * as z from "zod";
import { entity } from "../table/entity.ts";
import { Payment } from "./payment.shape.ts";

export const PaymentEntity = entity({
  name: "payment",
  noun: "支付",
  shape: Payment,
  key: ({ id }: { id: string }) => ({ pk: `P#${id}`, sk: "A" }),
  indexes: (payment) => ({
    one: { pk: `P#K#${payment.contractId}`, sk: `${payment.requestedAt}#${payment.id}` },
    two: { pk: `P#D#${payment.division}`, sk: `${payment.due.date}#${payment.id}` },
    three:
      payment.state === "REQUESTED" || payment.state === "APPROVED" || payment.state === "PAID"
        ? {
            pk: `P#Q#${payment.division}#${payment.state}`,
            sk: `${payment.due.date}#${payment.id}`,
          }
        : undefined,
  }),
  packed: [
    "id",
    "contractId",
    "contractNo",
    "title",
    "division",
    "organizationId",
    "organizationName",
    "purchaserName",
    "acceptanceId",
    "milestoneId",
    "milestoneName",
    "amountFen",
    "invoice",
    "invoiceReceivedOn",
    "due",
    "requestedBy",
    "requestedByName",
    "requestedAt",
    "approvedBy",
    "approvedByName",
    "approvedAt",
    "paidBy",
    "paidByName",
    "paidOn",
    "voucherNo",
    "confirmedBy",
    "confirmedByName",
    "confirmedAt",
    "rejectedBy",
    "rejectedByName",
    "rejectedAt",
    "reason",
  ],
  audit: ({ id, contractId }) => ({ home: `contract#${contractId}`, subject: `payment#${id}` }),
  told: ["contractId", "acceptanceId", "milestoneId", "amountFen", "invoice", "due"],
});

/** One payment of a milestone at a time: free again when it is confirmed or turned down. */
export const OpenPaymentClaim = entity({
  name: "openPayment",
  noun: "办理中的支付",
  shape: z.strictObject({
    contractId: z.string(),
    milestoneId: z.string(),
    paymentId: z.string().optional(),
  }),
  key: (claim: { contractId: string; milestoneId: string }) => ({
    pk: `P#M#${claim.contractId}`,
    sk: claim.milestoneId,
  }),
});

/** One invoice, one payment: free again when the request was turned down. */
export const InvoiceClaim = entity({
  name: "invoiceClaim",
  noun: "发票",
  shape: z.strictObject({
    organizationId: z.string(),
    number: z.string(),
    paymentId: z.string().optional(),
  }),
  key: (claim: { organizationId: string; number: string }) => ({
    pk: `X#invoice#${claim.organizationId}#${claim.number}`,
    sk: "A",
  }),
});
