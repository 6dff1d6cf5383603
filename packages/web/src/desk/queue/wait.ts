import type { Tone } from "../../shared/state.ts";

const DAY = 86_400_000;

/** How urgent a waiting deliverable is: after three days due, after seven overdue (the portal's own measure). */
export function waitTone(since: string, until: string): Extract<Tone, "grey" | "orange" | "red"> {
  const waited = Date.parse(until) - Date.parse(since);
  if (waited >= 7 * DAY) return "red";
  return waited >= 3 * DAY ? "orange" : "grey";
}
