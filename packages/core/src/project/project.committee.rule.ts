import { addDays, addWorkdays, addYears, type ChinaDate, chinaDate } from "../calendar.ts";
import { refuse } from "../error.ts";
import { methods, purchaseLaw } from "../purchase-rule/purchase-rule.data.ts";
import type { Draw, Interest, Member } from "./project.review.shape.ts";
import type { Project } from "./project.shape.ts";

const LOOK_BACK_YEARS = 3;
const DRAW_WORKDAYS = 2;

/**
 * How many members the body of a project has at least: tender 5, from 10 million yuan or for what is complex 7
 * (87号令 47 条); other methods 3, from the threshold of open tender on 5 (政府采购法 38、40 条; 74号令 7 条).
 */
export function leastMembers(
  project: Pick<Project, "method" | "budgetFen">,
  facts: { complex: boolean; openTenderThresholdFen: number },
): number {
  if (project.method === "openTender" || project.method === "invitedTender") {
    return facts.complex || project.budgetFen >= purchaseLaw.largeCommitteeFen.value ? 7 : 5;
  }
  return project.budgetFen >= facts.openTenderThresholdFen ? 5 : 3;
}

/**
 * Refuses a body that is even or too small, with experts under two thirds (whole numbers: 3 experts of 5 are too
 * few), somebody twice, or not exactly one chair who is an expert.
 */
export function refuseComposition(
  members: readonly Pick<Member, "accountId" | "seat" | "chair">[],
  { least, body }: { least: number; body: string },
): void {
  const size = members.length;
  const experts = members.filter((one) => one.seat === "EXPERT").length;
  if (new Set(members.map((one) => one.accountId)).size !== size) throw refuse("committee.member_twice");
  if (size % 2 === 0) throw refuse("committee.even", { values: { body, size } });
  if (size < least) throw refuse("committee.too_small", { values: { body, size, least } });
  if (3 * experts < 2 * size) {
    const needed = size - Math.floor(size / 3);
    throw refuse("committee.experts_too_few", { values: { size, experts, least: needed } });
  }
  const chairs = members.filter((one) => one.chair);
  if (chairs.length !== 1 || chairs[0]?.seat !== "EXPERT") throw refuse("committee.one_chair");
}

/** Name of the body that the method asks for, for the words of a refusal. */
export function bodyOf(method: Project["method"]): string {
  const { body } = methods[method];
  return method === "singleSource" ? "协商小组" : body;
}

/**
 * Refuses experts of the domain pool (条例 39 条: the finance department's pool), a draw that lies ahead, and for
 * tenders one earlier than two working days before the review (财库〔2016〕198号 14 条; negotiation and
 * consultation excepted).
 */
export function refuseDraw(
  draw: Draw,
  facts: { now: string; method: Project["method"]; reviewOn: ChinaDate },
): void {
  if (draw.pool !== "FINANCE") throw refuse("committee.domain_pool");
  if (Date.parse(draw.drawnAt) > Date.parse(facts.now)) throw refuse("committee.drawn_in_future");
  const tender = facts.method === "openTender" || facts.method === "invitedTender";
  if (!tender || addWorkdays(chinaDate(draw.drawnAt), DRAW_WORKDAYS).date >= facts.reviewOn) return;
  throw refuse("committee.drawn_too_early", { values: { date: earliestDraw(facts.reviewOn) } });
}

/** The first day on which experts may be drawn for a review on that day. */
export function earliestDraw(review: ChinaDate): ChinaDate {
  let day = review;
  for (let back = 0; back < 60; back++) {
    const before = addDays(day, -1);
    if (addWorkdays(before, DRAW_WORKDAYS).date < review) return day;
    day = before;
  }
  return day;
}

/** Whether an interest bars from a review on a day: the first three grounds for three years after they end (条例 9 条). */
export function bars({ ground, endedOn }: Interest, on: ChinaDate): boolean {
  if (ground > 3 || !endedOn) return true;
  return on <= addYears(endedOn, LOOK_BACK_YEARS);
}
