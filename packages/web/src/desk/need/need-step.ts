import { type NeedStatus, negativeItems } from "@guanhu/core/need/shape";
import type { Action } from "@guanhu/core/permission";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import type { NeedRow } from "./need.query.ts";

export type StepName = keyof typeof t.need.step;

export interface Step {
  name: StepName;
  label: string;
  notYet?: string;
}

export type Subject = Pick<
  NeedRow,
  | "status"
  | "division"
  | "negativeList"
  | "consultations"
  | "serviceKind"
  | "exAnte"
  | "workedBy"
  | "approvedBy"
  | "projectId"
>;

const n = t.need.notYet;

const definitions: readonly { name: StepName; action: Action; from: NeedStatus }[] = [
  { name: "check", action: "need.draft", from: "DRAFT" },
  { name: "closeConsultation", action: "need.draft", from: "CHECKED" },
  { name: "evaluate", action: "need.draft", from: "CONSULTED" },
  { name: "approve", action: "need.approve", from: "EX_ANTE_EVALUATED" },
  { name: "reject", action: "need.approve", from: "EX_ANTE_EVALUATED" },
  { name: "plan", action: "project.plan", from: "APPROVED" },
];

/** The steps that somebody may take on a need, with the reason where not yet. */
export function stepsFor(me: Me, need: Subject): Step[] {
  if (!isOwn(me, need) || need.projectId) return [];
  return definitions.flatMap(({ name, action, from }) => {
    if (need.status !== from || !may(me, action)) return [];
    const notYet = reasonAgainst(name, me, need);
    return [{ name, label: t.need.step[name], ...(notYet ? { notYet } : {}) }];
  });
}

/** Whether a need is of the department that somebody answers for. */
export function isOwn(me: Me, { division }: Pick<Subject, "division">): boolean {
  return me.organizationId === undefined && division.startsWith(me.division ?? "-");
}

/** The questions of the negative list that are not answered yet, by number. */
export function unanswered(answers: Subject["negativeList"]): number[] {
  return negativeItems.flatMap((_, nth) => (answers.some(({ no }) => no === nth + 1) ? [] : nth + 1));
}

/** What comes next, for whoever has to do it. */
export function nextOf({ status, projectId }: Pick<Subject, "status" | "projectId">): string {
  return projectId ? t.need.nextOf.PLANNED : t.need.nextOf[status];
}

function reasonAgainst(name: StepName, me: Me, need: Subject): string | undefined {
  switch (name) {
    case "check": {
      if (need.negativeList.some((one) => one.answer)) return n.negative;
      const open = unanswered(need.negativeList);
      return open.length > 0 ? n.answerFirst(open.join(t.part.comma)) : undefined;
    }
    case "closeConsultation":
      return need.serviceKind === "PUBLIC" && need.consultations.length === 0 ? n.consultFirst : undefined;
    case "approve":
      if (need.workedBy.includes(me.accountId)) return n.ownWork;
      return need.exAnte?.conclusion === "OPPOSE" ? n.opposed : undefined;
    case "reject":
      return need.workedBy.includes(me.accountId) ? n.ownWork : undefined;
    case "plan":
      return need.approvedBy === me.accountId ? n.approvedOwn : undefined;
    case "evaluate":
      return undefined;
  }
}
