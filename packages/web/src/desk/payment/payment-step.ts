import type { PaymentShown } from "@guanhu/core/payment/shape";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

export type StepName = "approve" | "pay" | "confirm" | "reject";

/** A step of a payment that somebody has the right to. */
export interface Step {
  name: StepName;
  label: string;
  /** Why it cannot be taken yet. */
  notYet?: string;
}

export type Subject = Pick<PaymentShown, "state" | "division" | "organizationId" | "approvedBy">;

const p = t.payment;

/**
 * The steps that somebody may take on a payment: finance approves, the payment office pays (never what it has
 * approved itself), the organization confirms. What stands against the milestone stops approval and payment.
 */
export function stepsFor(me: Me, payment: Subject, blocked: boolean): Step[] {
  const { state } = payment;
  if (me.organizationId) {
    const confirms =
      me.organizationId === payment.organizationId && state === "PAID" && may(me, "payment.confirm");
    return confirms ? [{ name: "confirm", label: p.step.confirm }] : [];
  }
  if (!payment.division.startsWith(me.division ?? "-")) return [];
  const steps: Step[] = [];
  const block = blocked ? { notYet: p.blocksTitle } : {};
  if (state === "REQUESTED" && may(me, "payment.approve"))
    steps.push({ name: "approve", label: p.step.approve, ...block });
  if (state === "APPROVED" && may(me, "payment.pay")) {
    const own = payment.approvedBy === me.accountId ? { notYet: p.ownApproval } : {};
    steps.push({ name: "pay", label: p.step.pay, ...block, ...own });
  }
  const open = state === "REQUESTED" || state === "APPROVED";
  if (open && may(me, "payment.reject")) steps.push({ name: "reject", label: p.step.reject });
  return steps;
}

/** Which list somebody starts with: what waits for him. */
export function firstState(me: Me): "REQUESTED" | "APPROVED" {
  return may(me, "payment.pay") && !may(me, "payment.approve") ? "APPROVED" : "REQUESTED";
}

/** Whether money is still to be paid, so that its due date counts. */
export function isDue({ state }: Pick<PaymentShown, "state">): boolean {
  return state === "REQUESTED" || state === "APPROVED";
}
