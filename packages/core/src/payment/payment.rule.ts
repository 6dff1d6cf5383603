import type { Acceptance } from "../acceptance/acceptance.shape.ts";
import { chinaDate } from "../calendar.ts";
import type { Contract, Milestone } from "../contract/contract.shape.ts";
import { Refusal, refuse } from "../error.ts";
import { formatFen } from "../money.ts";
import { successorsOf, type Transition } from "../state.ts";
import { type PayBlock, type Payment, type PaymentState, paymentStates } from "./payment.shape.ts";

export {
  afterPayment,
  afterRelease,
  afterRequest,
  emptySums,
  moneyOf,
} from "../contract/contract.ledger.rule.ts";

/** Who makes which transition. */
export const paymentTransitions: readonly Transition<PaymentState>[] = [
  { from: "REQUESTED", to: "APPROVED", action: "payment.approve" },
  { from: "APPROVED", to: "PAID", action: "payment.pay" },
  { from: "PAID", to: "CONFIRMED", action: "payment.confirm" },
  { from: "REQUESTED", to: "REJECTED", action: "payment.reject" },
  { from: "APPROVED", to: "REJECTED", action: "payment.reject" },
];

/** Which state may follow which. */
export const paymentSuccessors = successorsOf(paymentStates, paymentTransitions);

/** Refuses a stale version, and a step that the payment's state does not allow. */
export function refuseTransition(payment: Payment, version: number, to: PaymentState): void {
  const current = { version: payment.version, state: payment.state };
  if (payment.version !== version) throw refuse("record.stale", { current });
  if (!paymentSuccessors[payment.state].includes(to)) throw refuse("payment.wrong_state", { current });
}

/** Refuses an approver who drafted or signed the contract, or sat on the acceptance (政府采购法 61条). */
export function refuseInvolved(accountId: string, contract: Contract, acceptance: Acceptance): void {
  const { createdBy, signedBy } = contract;
  const { openedBy, concludedBy, members } = acceptance;
  const involved = [createdBy, signedBy, openedBy, concludedBy, ...members.map((one) => one.accountId)];
  if (involved.includes(accountId)) throw refuse("payment.approver_involved");
}

/** Refuses an approver who pays, and a day of payment before the approval or after today. */
export function refusePaying(payment: Payment, accountId: string, paidOn: string, today: string): void {
  if (payment.approvedBy === accountId) throw refuse("payment.payer_is_approver");
  const from = chinaDate(payment.approvedAt ?? payment.requestedAt);
  if (paidOn < from || paidOn > today) throw refuse("payment.paid_on", { values: { from } });
}

/** What is known of a milestone when it is asked whether it can be paid. */
export interface PayFacts {
  contract: Pick<Contract, "contractNo" | "status">;
  milestone: Pick<Milestone, "name" | "state">;
  /** Nothing is delivered under the contract after this milestone. */
  last: boolean;
  acceptance: Pick<Acceptance, "state" | "publishedOn"> | undefined;
  /** Who delivered what the milestone counts, each with the last day of his clearance. */
  workers: readonly { name: string; clearedUntil?: string | undefined }[];
  recoveryFen: number;
  challenged: boolean;
  /** The China date on which it is asked. */
  on: string;
}

/**
 * Every reason for which a milestone cannot be paid now, each with what to do: the same for the request, the approval,
 * the payment and the page. None: it can be paid.
 */
export function blocksOf(facts: PayFacts): PayBlock[] {
  return reasonsOf(facts).map(({ code, values }) => ({
    code,
    text: new Refusal(code, { values }).message,
  }));
}

/** Refuses with the first reason, and names all of them as its fields. */
export function refuseBlocked(facts: PayFacts): void {
  const [first] = reasonsOf(facts);
  if (!first) return;
  const fields = blocksOf(facts).map(({ code, text }) => ({ path: code, text }));
  throw refuse(first.code, { values: first.values, fields });
}

interface Reason {
  code: PayBlock["code"];
  values: Record<string, string>;
}

function reasonsOf(facts: PayFacts): Reason[] {
  const { contract, milestone, acceptance, on, recoveryFen } = facts;
  const { name } = milestone;
  const accepted = milestone.state === "ACCEPTED" && acceptance?.state === "ACCEPTED";
  const uncleared = facts.workers.filter(({ clearedUntil }) => !clearedUntil || clearedUntil < on);
  const ended = contract.status === "COMPLETED" || contract.status === "TERMINATED";
  const all: (Reason & { holds: boolean })[] = [
    { holds: !accepted, code: "payment.milestone_open", values: { name } },
    {
      holds: accepted && !acceptance.publishedOn,
      code: "payment.result_unpublished",
      values: { name },
    },
    {
      holds: uncleared.length > 0,
      code: "payment.clearance_expired",
      values: { names: namesOf(uncleared), date: on },
    },
    {
      holds: recoveryFen > 0,
      code: "payment.recovery_open",
      values: { amount: formatFen(recoveryFen) },
    },
    { holds: facts.challenged, code: "payment.challenge_open", values: {} },
    {
      holds: facts.last && !ended,
      code: "payment.access_open",
      values: { contractNo: contract.contractNo },
    },
  ];
  return all.filter(({ holds }) => holds);
}

const MOST_NAMES = 5;

function namesOf(workers: readonly { name: string }[]): string {
  const names = workers.slice(0, MOST_NAMES).map(({ name }) => name);
  return workers.length > MOST_NAMES ? `${names.join("、")}等 ${workers.length} 人` : names.join("、");
}
