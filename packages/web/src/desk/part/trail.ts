// The first page has no cursor; in a trail it stands as an empty text.
const FIRST = "";

/** The trail when one goes on from a page: that page's cursor is remembered. */
export function pageOn(trail: readonly string[], cursor: string | undefined): string[] {
  return [...trail, cursor ?? FIRST];
}

/** The page before, and the trail that then is left; undefined where the way back is not known. */
export function pageBack(
  trail: readonly string[],
): { cursor: string | undefined; trail: readonly string[] } | undefined {
  const last = trail.at(-1);
  if (last === undefined) return undefined;
  return { cursor: last === FIRST ? undefined : last, trail: trail.slice(0, -1) };
}
