import type { Tally } from "@guanhu/core/acceptance/shape";

/** The average score with one decimal, as integers only: `4.3`; undefined where nobody gave one. */
export function averageOf({ scoreSum, byScore }: Tally): string | undefined {
  const scored = byScore.reduce((sum, count) => sum + count, 0);
  if (scored === 0) return undefined;
  const tenths = Math.round((scoreSum * 10) / scored);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/** The scores from five down to one; width is the share of those who gave one, in percent. */
export function barsOf({ byScore }: Tally): { score: number; count: number; width: number }[] {
  const scored = byScore.reduce((sum, count) => sum + count, 0);
  return byScore
    .map((count, nth) => ({ score: nth + 1, count, width: scored === 0 ? 0 : (count / scored) * 100 }))
    .reverse();
}
