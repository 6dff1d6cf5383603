import { refuse } from "../error.ts";
import type { BidMarks } from "./project.review.shape.ts";
import type { Criterion } from "./project.shape.ts";

/** A bid as the ranking sees it. */
export interface RankableBid {
  mask: string;
  amountFen: number;
  /** Place in the lot that decides between equal bids. */
  lot: number;
}

export interface Ranked extends RankableBid {
  rank: number;
  /** Mean of the members' totals in hundredths of a point, rounded half up; the rank goes by the exact sum. */
  totalScore: number;
  /** Whether the lot decided. */
  byLot: boolean;
}

/**
 * Refuses marks that do not cover every bid and every criterion exactly once (`review.incomplete`); where the
 * lowest price wins, marks that are neither 0 nor 100.
 */
export function refuseMarks(
  marks: readonly BidMarks[],
  facts: { masks: readonly string[]; criteria: readonly Criterion[]; lowestPrice: boolean },
): void {
  const ids = facts.criteria.map((one) => one.id);
  const whole =
    sameSet(
      marks.map((one) => one.mask),
      facts.masks,
    ) &&
    marks.every((one) =>
      sameSet(
        one.marks.map((mark) => mark.criterionId),
        ids,
      ),
    );
  if (!whole) throw refuse("review.incomplete");
  const graded = marks.some((one) => one.marks.some(({ score }) => score !== 0 && score !== 100));
  if (facts.lowestPrice && graded) throw refuse("review.pass_or_fail");
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return (
    some.length === others.length &&
    new Set(some).size === some.length &&
    some.every((one) => others.includes(one))
  );
}

/** A member's total for one bid in hundredths of a point: weights sum to 100, so no division is needed. */
export function totalOf(marks: BidMarks, criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, { id, weight }) => {
    const mark = marks.marks.find((one) => one.criterionId === id);
    return sum + weight * (mark?.score ?? 0);
  }, 0);
}

/**
 * Ranks bids by whole numbers only: highest sum of the members' totals, then the lower price, then the lot.
 * `lowestPrice`: among the bids that a majority found to meet every criterion, the lowest price first (政府采购法
 * 38、40 条); the others have no rank.
 */
export function rank(
  bids: readonly RankableBid[],
  sheets: readonly (readonly BidMarks[])[],
  { criteria, lowestPrice }: { criteria: readonly Criterion[]; lowestPrice: boolean },
): Ranked[] {
  const judged = bids.map((bid) => {
    const marks = sheets.flatMap((sheet) => sheet.filter((one) => one.mask === bid.mask));
    return {
      ...bid,
      sum: marks.reduce((sum, one) => sum + totalOf(one, criteria), 0),
      meets: criteria.every((criterion) => majorityMeets(marks, criterion.id)),
    };
  });
  const ranked = judged
    .filter((one) => !lowestPrice || one.meets)
    .sort((a, b) =>
      lowestPrice
        ? a.amountFen - b.amountFen || b.sum - a.sum || a.lot - b.lot
        : b.sum - a.sum || a.amountFen - b.amountFen || a.lot - b.lot,
    );
  const members = Math.max(1, sheets.length);
  return ranked.map(({ sum, meets: _meets, ...bid }, nth) => ({
    ...bid,
    rank: nth + 1,
    totalScore: Math.floor((2 * sum + members) / (2 * members)),
    byLot: ranked.some(
      (other) => other.mask !== bid.mask && other.sum === sum && other.amountFen === bid.amountFen,
    ),
  }));
}

function majorityMeets(marks: readonly BidMarks[], criterionId: string): boolean {
  const found = marks.filter((one) =>
    one.marks.some((mark) => mark.criterionId === criterionId && mark.score === 100),
  );
  return 2 * found.length > marks.length;
}
