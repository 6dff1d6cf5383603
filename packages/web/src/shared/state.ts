import { type AcceptanceState, acceptanceStates } from "@guanhu/core/acceptance/shape";
import { type BidStatus, bidStatus } from "@guanhu/core/bid/shape";
import { type BreachState, breachStates } from "@guanhu/core/breach/shape";
import type { ContractClock } from "@guanhu/core/contract/agreement/shape";
import { type ContractChangeRow, changeStates } from "@guanhu/core/contract/change/shape";
import {
  type ContractStatus,
  contractStatus,
  type Milestone,
  milestoneStates,
} from "@guanhu/core/contract/shape";
import { type DeliverableState, deliverableStates } from "@guanhu/core/deliverable/shape";
import { type EvaluationState, evaluationStates } from "@guanhu/core/evaluation/shape";
import { type NeedStatus, needStatus } from "@guanhu/core/need/shape";
import { type OpinionState, opinionStates } from "@guanhu/core/opinion/shape";
import { type RecoveryState, recoveryStates } from "@guanhu/core/payment/recovery/shape";
import { type PaymentState, paymentStates } from "@guanhu/core/payment/shape";
import type { Cover } from "@guanhu/core/placement/shape";
import { type ChallengeStatus, challengeStatus } from "@guanhu/core/project/challenge/shape";
import { type ProjectStatus, projectStatus } from "@guanhu/core/project/shape";
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
  FOUND_FALSE: "red",
};

const contractTones: Record<ContractStatus, Tone> = {
  DRAFT: "grey",
  SIGNED: "blue",
  ACTIVE: "blue",
  SUSPENDED: "orange",
  COMPLETED: "green",
  TERMINATED: "grey",
};

const milestoneTones: Record<Milestone["state"], Tone> = { OPEN: "grey", FROZEN: "blue", ACCEPTED: "green" };

const clockTones: Record<ContractClock["state"], Tone> = {
  running: "blue",
  kept: "green",
  late: "orange",
  overdue: "red",
};

const acceptanceTones: Record<AcceptanceState, Tone> = {
  OPENED: "blue",
  SAMPLED: "blue",
  ACCEPTED: "green",
  RECTIFY: "orange",
};

const paymentTones: Record<PaymentState, Tone> = {
  REQUESTED: "blue",
  APPROVED: "blue",
  PAID: "blue",
  CONFIRMED: "green",
  REJECTED: "red",
};

const recoveryTones: Record<RecoveryState, Tone> = { OPEN: "orange", RETURNED: "green" };

const needTones: Record<NeedStatus, Tone> = {
  DRAFT: "grey",
  CHECKED: "blue",
  CONSULTED: "blue",
  EX_ANTE_EVALUATED: "blue",
  APPROVED: "green",
  REJECTED: "red",
};

const projectTones: Record<ProjectStatus, Tone> = {
  PLANNED: "grey",
  ANNOUNCED: "blue",
  BIDDING: "blue",
  REVIEWING: "blue",
  RESULT_DECIDED: "blue",
  RESULT_PUBLISHED: "blue",
  AWARDED: "green",
  FAILED: "red",
  TERMINATED: "grey",
};

const bidTones: Record<BidStatus, Tone> = {
  SUBMITTED: "blue",
  WITHDRAWN: "grey",
  OPENED: "blue",
  QUALIFIED: "green",
  REJECTED: "red",
};

const challengeTones: Record<ChallengeStatus, Tone> = {
  RAISED: "orange",
  REPLIED: "green",
  COMPLAINED: "orange",
  DECIDED: "green",
  WITHDRAWN: "grey",
};

const opinionTones: Record<OpinionState, Tone> = { ASKED: "blue", ANSWERED: "green", UNREACHED: "grey" };

const changeTones: Record<ContractChangeRow["state"], Tone> = {
  PROPOSED: "blue",
  AGREED: "green",
  WITHDRAWN: "grey",
};

const breachTones: Record<BreachState, Tone> = {
  REPORTED: "orange",
  ANSWERED: "orange",
  DECIDED: "green",
  WITHDRAWN: "grey",
};

const evaluationTones: Record<EvaluationState, Tone> = { DRAFT: "blue", PUBLISHED: "green" };

const dueTones: Record<Cover["due"], Tone> = { fine: "green", soon: "orange", overdue: "red", ended: "grey" };

export function deliverableState(state: DeliverableState): StateText {
  return { label: deliverableStates[state], tone: deliverableTones[state] };
}

export function contractState(status: ContractStatus): StateText {
  return { label: contractStatus[status], tone: contractTones[status] };
}

export function milestoneState(state: Milestone["state"]): StateText {
  return { label: milestoneStates[state], tone: milestoneTones[state] };
}

/** How a statutory clock of a contract stands. */
export function clockState(state: ContractClock["state"]): StateText {
  return { label: zhCn.state.clock[state], tone: clockTones[state] };
}

export function needState(status: NeedStatus): StateText {
  return { label: needStatus[status], tone: needTones[status] };
}

export function projectState(status: ProjectStatus): StateText {
  return { label: projectStatus[status], tone: projectTones[status] };
}

export function bidState(status: BidStatus): StateText {
  return { label: bidStatus[status], tone: bidTones[status] };
}

export function challengeState(status: ChallengeStatus): StateText {
  return { label: challengeStatus[status], tone: challengeTones[status] };
}

export function acceptanceState(state: AcceptanceState): StateText {
  return { label: acceptanceStates[state], tone: acceptanceTones[state] };
}

export function paymentState(state: PaymentState): StateText {
  return { label: paymentStates[state], tone: paymentTones[state] };
}

export function recoveryState(state: RecoveryState): StateText {
  return { label: recoveryStates[state], tone: recoveryTones[state] };
}

export function opinionState(state: OpinionState): StateText {
  return { label: opinionStates[state], tone: opinionTones[state] };
}

/** How a change of a contract stands. */
export function changeState(state: ContractChangeRow["state"]): StateText {
  return { label: changeStates[state], tone: changeTones[state] };
}

export function breachState(state: BreachState): StateText {
  return { label: breachStates[state], tone: breachTones[state] };
}

export function evaluationState(state: EvaluationState): StateText {
  return { label: evaluationStates[state], tone: evaluationTones[state] };
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
