import { type ContractStatus, contractStatus } from "@guanhu/core/contract/shape";
import { type DeliverableState, deliverableStates } from "@guanhu/core/deliverable/shape";
import type { Cover } from "@guanhu/core/placement/shape";
import { zhCn } from "../text/zh-cn.ts";

/** One meaning, one colour, everywhere: draft or over, under way, done, due, overdue or refused. */
export type Tone = "grey" | "blue" | "green" | "orange" | "red";

export interface StateText {
  label: string;
  tone: Tone;
}

const deliverableTones: Record<DeliverableState, Tone> = {
  SUBMITTED: "blue",
  ORG_CHECKED: "blue",
  ACCEPTED: "green",
  RETURNED: "orange",
  REJECTED: "red",
  WITHDRAWN: "grey",
};

const contractTones: Record<ContractStatus, Tone> = {
  DRAFT: "grey",
  SIGNED: "blue",
  ACTIVE: "blue",
  SUSPENDED: "orange",
  TERMINATED: "grey",
};

const dueTones: Record<Cover["due"], Tone> = { fine: "green", soon: "orange", overdue: "red", ended: "grey" };

export function deliverableState(state: DeliverableState): StateText {
  return { label: deliverableStates[state], tone: deliverableTones[state] };
}

export function contractState(status: ContractStatus): StateText {
  return { label: contractStatus[status], tone: contractTones[status] };
}

/** Whether the next visit to a child is due. */
export function dueState(due: Cover["due"]): StateText {
  return { label: zhCn.state.due[due], tone: dueTones[due] };
}

/** Whether a worker may go to children on that day (未成年人保护法 62条: 每年查询). */
export function clearanceState(
  person: { clearance?: { result: "CLEAR" | "HIT" } | undefined; clearedUntil?: string | undefined },
  on: string,
): StateText {
  const t = zhCn.state.clearance;
  if (person.clearance?.result === "HIT") return { label: t.hit, tone: "red" };
  if (!person.clearedUntil) return { label: t.none, tone: "red" };
  if (person.clearedUntil < on) return { label: t.expired, tone: "red" };
  return isNear(person.clearedUntil, on)
    ? { label: t.soon, tone: "orange" }
    : { label: t.clear, tone: "green" };
}

function isNear(until: string, on: string): boolean {
  return Date.parse(until) - Date.parse(on) <= 30 * 86_400_000;
}
