import type { Acceptance, AcceptanceLine } from "@guanhu/core/acceptance/shape";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

export type StepName = "draw" | "sign" | "conclude" | "confirm" | "publish";

/** A step of an acceptance that somebody has the right to. */
export interface Step {
  name: StepName;
  label: string;
  /** Why it cannot be taken yet. */
  notYet?: string;
}

export type Subject = Pick<
  Acceptance,
  | "state"
  | "division"
  | "organizationId"
  | "lines"
  | "members"
  | "openedBy"
  | "confirmedAt"
  | "publishedOn"
  | "sample"
>;

const a = t.acceptance;

/** The steps that somebody may take on an acceptance, in their order; with the reason where not yet. */
export function stepsFor(me: Me, acceptance: Subject): Step[] {
  if (me.organizationId) return confirming(me, acceptance);
  if (!acceptance.division.startsWith(me.division ?? "-")) return [];
  return isOpen(acceptance) ? accepting(me, acceptance) : publishing(me, acceptance);
}

/** Whether somebody may say of each line whether it meets its standard. */
export function mayJudge(me: Me, acceptance: Subject): boolean {
  return isOpen(acceptance) && isOfficial(me, acceptance) && takesPart(me, acceptance);
}

/** Whether it is still being judged. */
export function isOpen({ state }: Pick<Subject, "state">): boolean {
  return state === "OPENED" || state === "SAMPLED";
}

/** The name of a line that counts something and is not judged yet. */
export function unjudged(lines: readonly AcceptanceLine[]): string | undefined {
  return lines.find((line) => line.quantity > 0 && !line.result)?.name;
}

/** What a line comes to without what was found false while it was judged. */
export function netOf(line: AcceptanceLine): { quantity: number; amountFen: number } {
  return { quantity: line.quantity - line.deducted, amountFen: line.amountFen - line.deductedFen };
}

/** What the lines are worth together, in fen. */
export function worthOf(lines: readonly AcceptanceLine[]): number {
  return lines.reduce((sum, line) => sum + netOf(line).amountFen, 0);
}

/** How many of the team have signed. */
export function signedOf({ members }: Pick<Acceptance, "members">): number {
  return members.filter((member) => member.signedAt).length;
}

function accepting(me: Me, acceptance: Subject): Step[] {
  const official = isOfficial(me, acceptance);
  const part = takesPart(me, acceptance);
  const steps: Step[] = [];
  if (official && acceptance.state === "OPENED") steps.push({ name: "draw", label: a.step.draw });
  const own = acceptance.members.find((member) => member.accountId === me.accountId);
  if (own && !own.signedAt && may(me, "acceptance.sign")) {
    const notYet = unjudged(acceptance.lines) ? a.notYet.judgeFirst : undefined;
    steps.push({ name: "sign", label: a.step.sign, ...(notYet ? { notYet } : {}) });
  }
  if (official) {
    const unsigned = signedOf(acceptance) < acceptance.members.length;
    const notYet = part ? (unsigned ? a.notYet.signFirst : undefined) : a.notYet.notMember;
    steps.push({ name: "conclude", label: a.step.conclude, ...(notYet ? { notYet } : {}) });
  }
  return steps;
}

function publishing(me: Me, acceptance: Subject): Step[] {
  if (!isOfficial(me, acceptance) || acceptance.publishedOn) return [];
  return [{ name: "publish", label: a.step.publish }];
}

function confirming(me: Me, acceptance: Subject): Step[] {
  const own = me.organizationId === acceptance.organizationId && may(me, "acceptance.confirm");
  if (!own || isOpen(acceptance) || acceptance.confirmedAt) return [];
  return [{ name: "confirm", label: a.step.confirm }];
}

function isOfficial(me: Me, { division }: Pick<Subject, "division">): boolean {
  return !me.organizationId && division.startsWith(me.division ?? "-") && may(me, "acceptance.open");
}

function takesPart(me: Me, { openedBy, members }: Pick<Subject, "openedBy" | "members">): boolean {
  return openedBy === me.accountId || members.some((member) => member.accountId === me.accountId);
}
