import { chinaDate } from "@guanhu/core/calendar";
import type { Action } from "@guanhu/core/permission";
import type { ProjectShown, ProjectStatus, RankedBid } from "@guanhu/core/project/shape";
import type { Me } from "@guanhu/core/session/shape";
import { formatTime } from "../../shared/format.ts";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

export type StepName = Exclude<keyof typeof t.project.step, never>;

/** A step of a project's life that somebody has the right to. */
export interface Step {
  name: StepName;
  label: string;
  /** Leads on in the state machine; the others end the purchase or go back. */
  forward: boolean;
  /** Why it cannot be taken yet. */
  notYet?: string;
}

/** What the page knows besides the project. */
export interface Known {
  now: string;
  /** Opened bids without their credit queries; undefined when they may not be seen. */
  unchecked?: number | undefined;
  /** Whether there is a review committee; undefined when it may not be seen. */
  hasCommittee?: boolean | undefined;
}

export type Subject = Pick<
  ProjectShown,
  | "status"
  | "division"
  | "createdBy"
  | "openChallenges"
  | "notice"
  | "qualifiedAt"
  | "reportedOn"
  | "ranking"
  | "refusals"
  | "contractId"
>;

interface Definition {
  name: StepName;
  action: Action;
  from: readonly ProjectStatus[];
  forward: boolean;
}

const n = t.project.notYet;
const unended: readonly ProjectStatus[] = [
  "PLANNED",
  "ANNOUNCED",
  "BIDDING",
  "REVIEWING",
  "RESULT_DECIDED",
  "RESULT_PUBLISHED",
];
const decided: readonly ProjectStatus[] = ["RESULT_DECIDED", "RESULT_PUBLISHED", "AWARDED"];

const definitions: readonly Definition[] = [
  { name: "announce", action: "project.announce", from: ["PLANNED"], forward: true },
  { name: "startBidding", action: "project.startBidding", from: ["ANNOUNCED"], forward: true },
  { name: "open", action: "project.open", from: ["BIDDING"], forward: true },
  { name: "qualify", action: "project.qualify", from: ["REVIEWING"], forward: true },
  { name: "form", action: "committee.form", from: ["ANNOUNCED", "BIDDING", "REVIEWING"], forward: true },
  { name: "decide", action: "project.decide", from: ["REVIEWING"], forward: true },
  { name: "publishResult", action: "project.publishResult", from: ["RESULT_DECIDED"], forward: true },
  { name: "notifyAward", action: "project.notifyAward", from: ["RESULT_PUBLISHED"], forward: true },
  { name: "draft", action: "contract.create", from: ["AWARDED"], forward: true },
  { name: "refuseAward", action: "project.refuseAward", from: decided, forward: false },
  { name: "fail", action: "project.fail", from: ["REVIEWING"], forward: false },
  { name: "terminate", action: "project.terminate", from: unended, forward: false },
];

/** The steps that an official may take on a project, those that lead on first; with the reason where not yet. */
export function stepsFor(me: Me, project: Subject, known: Known): Step[] {
  if (!isOfPurchaser(me, project)) return [];
  return definitions.flatMap(({ name, action, from, forward }) => {
    if (!may(me, action) || !from.includes(project.status) || isPast(name, project, known)) return [];
    const notYet = reasonAgainst(name, me, project, known);
    return [{ name, label: t.project.step[name], forward, ...(notYet ? { notYet } : {}) }];
  });
}

/** Whether a project is of the department that somebody answers for. */
export function isOfPurchaser(me: Me, { division }: Pick<Subject, "division">): boolean {
  return me.organizationId === undefined && division.startsWith(me.division ?? "-");
}

/** What comes next, for whoever has to take it. */
export function nextOf(project: Subject, { hasCommittee }: Pick<Known, "hasCommittee"> = {}): string {
  const { status, qualifiedAt, reportedOn, contractId } = project;
  const words = t.project.nextOf;
  if (status === "AWARDED" && contractId) return words.CONTRACTED;
  if (status !== "REVIEWING") return words[status];
  if (!qualifiedAt) return words.QUALIFY;
  if (reportedOn) return words.DECIDE;
  return hasCommittee === false ? words.SEAT : words.REVIEWING;
}

/** The first of the ranking who has not refused in writing: only he may be decided on (条例 43、49 条). */
export function candidateOf({ ranking = [], refusals }: Pick<Subject, "ranking" | "refusals">) {
  const refused = new Set(refusals.map((one) => one.rank));
  return ranking
    .filter((one: RankedBid) => !refused.has(one.rank))
    .sort((a: RankedBid, b: RankedBid) => a.rank - b.rank)[0];
}

function isPast(name: StepName, project: Subject, { hasCommittee }: Known): boolean {
  if (name === "qualify") return project.qualifiedAt !== undefined;
  if (name === "form") return hasCommittee !== false || project.ranking !== undefined;
  if (name === "decide") return !project.qualifiedAt;
  return (name === "draft" || name === "refuseAward") && project.contractId !== undefined;
}

const paused: readonly StepName[] = [
  "startBidding",
  "open",
  "decide",
  "publishResult",
  "notifyAward",
  "draft",
];

function reasonAgainst(name: StepName, me: Me, project: Subject, known: Known): string | undefined {
  if (paused.includes(name) && project.openChallenges > 0) return n.paused;
  const { notice } = project;
  switch (name) {
    case "startBidding":
      return notice && chinaDate(known.now) < notice.documentsFrom
        ? n.documentsFrom(notice.documentsFrom)
        : undefined;
    case "open":
      return notice && Date.parse(known.now) < Date.parse(notice.bidsUntil)
        ? n.bidsUntil(formatTime(notice.bidsUntil))
        : undefined;
    case "qualify":
      return known.unchecked ? n.unchecked(known.unchecked) : undefined;
    case "decide":
      return againstDeciding(me, project);
    default:
      return undefined;
  }
}

function againstDeciding(me: Me, project: Subject): string | undefined {
  if (project.createdBy === me.accountId) return n.ownPlan;
  if (!project.reportedOn) return n.noReport;
  return candidateOf(project) ? undefined : n.noCandidate;
}
