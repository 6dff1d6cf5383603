import type { BidMarks, ReviewPage } from "@guanhu/core/project/review/shape";
import type { Criterion } from "@guanhu/core/project/shape";

/** What is typed into a scoring sheet: by bidder's sign and criterion, as text. */
export interface Sheet {
  cells: Record<string, Record<string, string>>;
  comments: Record<string, string>;
}

/** A mark that was typed: a whole number of 0 to 100; undefined for nothing or anything else. */
export function markOf(text: string | undefined): number | undefined {
  const plain = (text ?? "").trim();
  if (!/^\d{1,3}$/.test(plain)) return undefined;
  const mark = Number(plain);
  return mark <= 100 ? mark : undefined;
}

/** Whether something is typed that is no mark. */
export function isWrong(text: string | undefined): boolean {
  return (text ?? "").trim() !== "" && markOf(text) === undefined;
}

/** The sheet as it was sent before, or empty. */
export function sheetOf(marks: readonly BidMarks[] | undefined): Sheet {
  const cells: Sheet["cells"] = {};
  const comments: Sheet["comments"] = {};
  for (const one of marks ?? []) {
    cells[one.mask] = Object.fromEntries(one.marks.map((mark) => [mark.criterionId, String(mark.score)]));
    if (one.comment) comments[one.mask] = one.comment;
  }
  return { cells, comments };
}

/** A bidder's total in hundredths of a point: weights sum to 100, so nothing is divided. Empty cells count nothing. */
export function totalOf(cells: Record<string, string> | undefined, criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, { id, weight }) => sum + weight * (markOf(cells?.[id]) ?? 0), 0);
}

/** How many cells hold no mark yet. */
export function missingOf(sheet: Sheet, page: Pick<ReviewPage, "bids" | "criteria">): number {
  return page.bids.reduce(
    (count, { mask }) =>
      count + page.criteria.filter(({ id }) => markOf(sheet.cells[mask]?.[id]) === undefined).length,
    0,
  );
}

/** What is sent; only of a sheet without a cell missing. */
export function toMarks(sheet: Sheet, page: Pick<ReviewPage, "bids" | "criteria">): BidMarks[] {
  return page.bids.map(({ mask }) => {
    const comment = sheet.comments[mask]?.trim();
    return {
      mask,
      marks: page.criteria.map(({ id }) => ({
        criterionId: id,
        score: markOf(sheet.cells[mask]?.[id]) ?? 0,
      })),
      ...(comment ? { comment } : {}),
    };
  });
}

const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** Masked bids in the order of their signs: the order in which they were sent in would say something. */
export function inMaskOrder<B extends { mask: string }>(bids: readonly B[]): B[] {
  const key = (mask: string) =>
    [...mask].map((sign) => String(STEMS.indexOf(sign) + 1).padStart(3, "0")).join("");
  return [...bids].sort(
    (a, b) =>
      a.mask.length - b.mask.length || key(a.mask).localeCompare(key(b.mask)) || a.mask.localeCompare(b.mask),
  );
}

/** The cell that a key leads to, as row and column; undefined where it leads nowhere. */
export function moveBy(
  key: string,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
): readonly [number, number] | undefined {
  if (key === "ArrowUp") return row > 0 ? [row - 1, column] : undefined;
  if (key === "ArrowDown") return row < rows - 1 ? [row + 1, column] : undefined;
  if (key !== "Enter") return undefined;
  if (row < rows - 1) return [row + 1, column];
  return column < columns - 1 ? [0, column + 1] : undefined;
}
