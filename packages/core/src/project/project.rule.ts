import { addDays, addWorkdays, type ChinaDate, chinaDate, type DueDate, dueInDays } from "../calendar.ts";
import { refuse } from "../error.ts";
import type { Action } from "../permission.ts";
import { methods, purchaseLaw } from "../purchase-rule/purchase-rule.data.ts";
import { documentsUntil, earliestClose } from "../purchase-rule/purchase-rule.rule.ts";
import { successorsOf, type Transition } from "../state.ts";
import {
  type AnnounceInput,
  type Criterion,
  type CriterionWarning,
  type Project,
  type ProjectClock,
  type ProjectInput,
  type ProjectStatus,
  projectStatus,
  type RankedBid,
} from "./project.shape.ts";

/** Every transition there is; whatever is not here is refused. */
export const transitions: readonly Transition<ProjectStatus>[] = [
  { from: "PLANNED", to: "ANNOUNCED", action: "project.announce" },
  { from: "ANNOUNCED", to: "BIDDING", action: "project.startBidding" },
  { from: "BIDDING", to: "REVIEWING", action: "project.open" },
  { from: "BIDDING", to: "FAILED", action: "project.open" },
  { from: "REVIEWING", to: "FAILED", action: "project.fail" },
  { from: "REVIEWING", to: "RESULT_DECIDED", action: "project.decide" },
  { from: "RESULT_DECIDED", to: "RESULT_PUBLISHED", action: "project.publishResult" },
  { from: "RESULT_PUBLISHED", to: "AWARDED", action: "project.notifyAward" },
  { from: "RESULT_DECIDED", to: "REVIEWING", action: "project.refuseAward" },
  { from: "RESULT_PUBLISHED", to: "REVIEWING", action: "project.refuseAward" },
  { from: "AWARDED", to: "REVIEWING", action: "project.refuseAward" },
  { from: "PLANNED", to: "TERMINATED", action: "project.terminate" },
  { from: "ANNOUNCED", to: "TERMINATED", action: "project.terminate" },
  { from: "BIDDING", to: "TERMINATED", action: "project.terminate" },
  { from: "REVIEWING", to: "TERMINATED", action: "project.terminate" },
  { from: "RESULT_DECIDED", to: "TERMINATED", action: "project.terminate" },
  { from: "RESULT_PUBLISHED", to: "TERMINATED", action: "project.terminate" },
];

/** Which state may follow which. */
export const successors = successorsOf(projectStatus, transitions);

/** Steps that an open challenge holds up. */
export const pausedActions: readonly Action[] = [
  "project.startBidding",
  "project.open",
  "project.decide",
  "project.publishResult",
  "project.notifyAward",
];

/** Refuses a stale version, a step that the state does not allow, and a forward step while a challenge is open. */
export function refuseStep(project: Project, action: Action, version: number): void {
  const current = { version: project.version, state: project.status };
  if (project.version !== version) throw refuse("record.stale", { current });
  if (!transitions.some((one) => one.from === project.status && one.action === action))
    throw refuse("project.wrong_state", { values: { title: project.title }, current });
  if (pausedActions.includes(action) && project.openChallenges > 0) throw refuse("project.challenge_open");
}

/**
 * Refuses weights that do not sum to 100 or ids twice; a method other than open tender from the threshold on
 * without an earlier approval (政府采购法 27 条, 条例 23 条); an invitation that the method does not fit
 * (政府采购法 34 条). Amounts in fen.
 */
export function refusePlan(
  input: ProjectInput,
  facts: { budgetFen: number; openTenderThresholdFen: number; today: ChinaDate },
): void {
  refuseCriteria(input.criteria);
  if (input.method === "frameworkAgreement") throw refuse("project.framework_agreement");
  if (!methods[input.method].open && facts.budgetFen >= facts.openTenderThresholdFen) {
    const approval = input.methodApproval;
    if (!approval || approval.approvedOn > facts.today) throw refuse("project.method_approval_needed");
  }
  refuseInvitation(input);
}

function refuseCriteria(criteria: readonly Criterion[]): void {
  const sum = criteria.reduce((total, one) => total + one.weight, 0);
  if (sum !== 100) throw refuse("project.weights_not_100", { values: { sum } });
  if (new Set(criteria.map((one) => one.id)).size !== criteria.length)
    throw refuse("project.criterion_twice");
}

function refuseInvitation({ method, invitation }: ProjectInput): void {
  const wanted = method === "invitedTender" || method === "singleSource";
  if (!wanted) {
    if (invitation) throw refuse("project.invitation_unfit");
    return;
  }
  const least = methods[method].minSuppliers;
  const candidates = new Set(invitation?.candidates ?? []).size;
  const fits =
    invitation !== undefined &&
    candidates === invitation.candidates.length &&
    invitation.count >= least &&
    candidates >= invitation.count &&
    (method !== "singleSource" || candidates === 1);
  if (!fits) throw refuse("project.invitation_needed", { values: { least } });
}

/**
 * Refuses a notice whose times are under the floor of the method (政府采购法 35 条, 条例 31 条, 38 条;
 * 财库〔2014〕214号), dates out of order, a budget that is not stated (条例 30 条), and a bid bond of more than 2 % of
 * it (33 条).
 * The day on which a period starts does not count (民法典 201 条).
 */
export function refuseNotice(
  notice: AnnounceInput,
  facts: Pick<Project, "method" | "budgetFen"> & { today: ChinaDate; aboveThreshold: boolean },
): void {
  const { today, method } = facts;
  if (notice.budgetFen !== facts.budgetFen) throw refuse("project.budget_not_stated");
  if ((notice.bond?.amountFen ?? 0) * 100 > facts.budgetFen * purchaseLaw.bidBondPercent.value)
    throw refuse("project.bond_too_high");
  const close = chinaDate(notice.bidsUntil);
  const ordered =
    notice.documentsFrom >= today &&
    notice.documentsTo >= notice.documentsFrom &&
    notice.documentsTo <= close &&
    notice.questionsUntil <= notice.bidsUntil &&
    chinaDate(notice.questionsUntil) >= notice.documentsFrom;
  if (!ordered) throw refuse("project.notice_disordered");
  const floor = earliestClose(method, notice.documentsFrom).date;
  if (close < floor) {
    const days = methods[method].minDays;
    throw refuse("project.close_too_early", { values: { days, earliest: floor } });
  }
  const days = methods[method].documentsWorkdays ?? 0;
  const earliest = documentsUntil(method, notice.documentsFrom).date;
  if (notice.documentsTo < earliest)
    throw refuse("project.documents_too_short", { values: { days, earliest } });
  const { noticeWorkdays } = methods[method];
  if (!noticeWorkdays || !facts.aboveThreshold) return;
  // The whole of the last day belongs to the period.
  const firstClose = addDays(addWorkdays(today, noticeWorkdays).date, 1);
  if (close < firstClose)
    throw refuse("project.close_too_early", { values: { days: noticeWorkdays, earliest: firstClose } });
}

/** How many bids a review needs after qualification; consultation may go on with two (财库〔2015〕124号). */
export function leastQualified(method: Project["method"]): number {
  const { minLastRound, minSuppliers } = methods[method];
  return minLastRound ?? minSuppliers;
}

const unreasonable: readonly { pattern: RegExp; text: string }[] = [
  {
    pattern:
      /(?:北京|天津|上海|重庆|陕西|[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,4}自治区|[\u4e00-\u9fff]{2,3}(?<!城|超|门|夜)市|[\u4e00-\u9fff]{1,3}(?<!各)县|[\u4e00-\u9fff]{2}(?<!社|小|地|学|片|服务|辖|园|校|山|景|居住)区)|[省市县区]内|[本该我当][省市县区]|本地|当地|属地/u,
    text: "涉及特定行政区域，不得作为加分、中标条件",
  },
  { pattern: /奖项|获奖|荣誉称号|特定行业/u, text: "涉及特定行业的业绩、奖项，不得作为加分、中标条件" },
  {
    pattern: /国有|民营|外资|所有制|组织形式|注册资[本金]|成立年限/u,
    text: "涉及供应商的所有制形式、组织形式或规模，不得限定",
  },
  { pattern: /品牌|商标|指定供应商/u, text: "涉及特定品牌或者供应商，不得限定或者指定" },
];

/** Criteria that may treat suppliers differently without reason (条例 20 条), with the words that say so. */
export function warningsOf(criteria: readonly Criterion[]): CriterionWarning[] {
  return criteria.flatMap((criterion) =>
    unreasonable.flatMap(({ pattern, text }) => {
      const found = pattern.exec(`${criterion.name} ${criterion.standard}`);
      return found
        ? [{ criterionId: criterion.id, words: found[0], text: `${text}（政府采购法实施条例第二十条）` }]
        : [];
    }),
  );
}

export interface ClockFacts {
  today: ChinaDate;
  /** Whether a period in days that ends on a rest day moves (民法典 203 条, as the region follows it). */
  restDaysMoveDue: boolean;
  /** Of the project's contract. */
  signedOn?: ChinaDate | undefined;
}

/** The statutory periods that run for a project, and how they stand on a day. */
export function clocksOf(project: Project, { today, restDaysMoveDue, signedOn }: ClockFacts): ProjectClock[] {
  const clocks: ProjectClock[] = [];
  const { award } = project;
  const decideFrom = project.refusals.at(-1)?.refusedOn ?? project.reportedOn;
  if (decideFrom)
    clocks.push(
      clock("decide", "收到评审报告后五个工作日内确定（条例第四十三条）", {
        due: addWorkdays(decideFrom, purchaseLaw.decideWorkdays.value),
        doneOn: award?.decidedOn,
        today,
      }),
    );
  if (award)
    clocks.push(
      clock("publish", "确定之日起两个工作日内发出通知书并公告结果（条例第四十三条）", {
        due: addWorkdays(award.decidedOn, purchaseLaw.publishResultWorkdays.value),
        doneOn: award.noticedOn,
        today,
      }),
    );
  if (award?.noticedOn)
    clocks.push(
      clock("sign", "通知书发出之日起三十日内签订合同（政府采购法第四十六条）", {
        due: dueInDays(award.noticedOn, purchaseLaw.signDays.value, { moveOffRestDay: restDaysMoveDue }),
        doneOn: signedOn,
        today,
      }),
    );
  return clocks;
}

function clock(
  name: ProjectClock["name"],
  text: string,
  { due, doneOn, today }: { due: DueDate; doneOn: ChinaDate | undefined; today: ChinaDate },
): ProjectClock {
  if (doneOn) return { name, text, due, doneOn, state: doneOn > due.date ? "DONE_LATE" : "DONE" };
  return { name, text, due, state: today > due.date ? "OVERDUE" : "OPEN" };
}

/** The first of the ranking whose candidate has not refused in writing (条例 43、49 条); undefined when all have. */
export function nextCandidate(
  ranking: readonly RankedBid[],
  refusals: Project["refusals"],
): RankedBid | undefined {
  const refused = new Set(refusals.map((one) => one.rank));
  return ranking.filter((one) => !refused.has(one.rank)).sort((a, b) => a.rank - b.rank)[0];
}
