import type { PaymentShown } from "@guanhu/core/payment/shape";

export interface Course {
  name: "requestedBy" | "approvedBy" | "paidBy" | "confirmedBy" | "rejectedBy";
  by?: string | undefined;
  at?: string | undefined;
}

/** What was done on a payment, in order, and what is still to be done; nothing more comes after it was turned down. */
export function courseOf(payment: PaymentShown): Course[] {
  const steps: Course[] = [
    { name: "requestedBy", by: payment.requestedByName, at: payment.requestedAt },
    { name: "approvedBy", by: payment.approvedByName, at: payment.approvedAt },
    { name: "paidBy", by: payment.paidByName, at: payment.paidOn },
    { name: "confirmedBy", by: payment.confirmedByName, at: payment.confirmedAt },
  ];
  if (payment.state !== "REJECTED") return steps;
  const rejected: Course = { name: "rejectedBy", by: payment.rejectedByName, at: payment.rejectedAt };
  return [...steps.filter((step) => step.by), rejected];
}
