/** Levels below the province, by the length of their codes. */
export const levels = ["city", "county", "town", "village"] as const;
export type Level = (typeof levels)[number];

const lengths: Record<Level, number> = { city: 4, county: 6, town: 9, village: 12 };

/** One select of a cascade: what it offers lies below `parent`, what is chosen is `value`. */
export interface Step {
  level: Level;
  parent: string;
  value: string | undefined;
}

/**
 * The selects that lead from a division down to a level, for a code that is chosen so far: the first that
 * nothing is chosen in is the last to show. The codes above one's own division are not asked.
 */
export function stepsTo(root: string, deepest: Level, code: string | undefined): Step[] {
  const steps: Step[] = [];
  let parent = root;
  for (const level of levels) {
    const length = lengths[level];
    if (length <= root.length) continue;
    const value = code?.startsWith(root) && code.length >= length ? code.slice(0, length) : undefined;
    steps.push({ level, parent, value });
    if (level === deepest || value === undefined) break;
    parent = value;
  }
  return steps;
}

/** What is chosen when the select of a level is emptied: the division above it, or nothing at the root. */
export function codeAbove(root: string, step: Step): string | undefined {
  return step.parent === root ? undefined : step.parent;
}

/** Whether a code reaches a level. */
export function reaches(code: string | undefined, level: Level): code is string {
  return (code?.length ?? 0) >= lengths[level];
}
