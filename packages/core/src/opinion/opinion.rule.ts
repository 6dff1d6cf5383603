import { createHash } from "node:crypto";
import type { Tally } from "../acceptance/acceptance.shape.ts";
import { refuse } from "../error.ts";
import { successorsOf } from "../state.ts";
import { type Opinion, type OpinionAnswer, type OpinionState, opinionStates } from "./opinion.shape.ts";

/** Who makes which transition. A family that answers through its link has no account. */
export const opinionTransitions: readonly {
  from: OpinionState;
  to: OpinionState;
  action: "opinion.enter" | "opinion.answer";
}[] = [
  { from: "ASKED", to: "ANSWERED", action: "opinion.answer" },
  { from: "ASKED", to: "ANSWERED", action: "opinion.enter" },
  { from: "ASKED", to: "UNREACHED", action: "opinion.enter" },
];

/** Which state may follow which. */
export const opinionSuccessors = successorsOf(opinionStates, opinionTransitions);

/** How many families are asked: the share, rounded up, at least the minimum, at most all (条例 45条, 205号). */
export function sampleSize(
  families: number,
  { sharePercent, minimum }: { sharePercent: number; minimum: number },
): number {
  return Math.min(families, Math.max(minimum, Math.ceil((families * sharePercent) / 100)));
}

/**
 * The families that are asked: the first `size` in the order of SHA-256(seed, line feed, child id). Anyone with the
 * list and the seed draws the same, in whatever order the list is.
 */
export function chooseFamilies(seed: string, childIds: readonly string[], size: number): string[] {
  return [...new Set(childIds)]
    .map((id) => ({ id, place: createHash("sha256").update(`${seed}\n${id}`).digest("hex") }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}

/** Refuses a stale version, and an opinion that was answered or given up already. */
export function refuseAnswered(opinion: Opinion, version: number): void {
  const current = { version: opinion.version, state: opinion.state };
  if (opinion.state !== "ASKED") throw refuse("opinion.wrong_state", { current });
  if (opinion.version !== version) throw refuse("record.stale", { current });
}

/** Refuses a family that was served and gives no score, and a score for what was not received. */
export function refuseMismatch({ received, satisfaction }: OpinionAnswer): void {
  if (received !== (satisfaction !== undefined)) throw refuse("opinion.score_mismatch");
}

/** Whether an answer is the very one that was given. */
export function isSameAnswer(opinion: Opinion, answer: OpinionAnswer): boolean {
  const { received, satisfaction, respondent } = opinion;
  return (
    received === answer.received && satisfaction === answer.satisfaction && respondent === answer.respondent
  );
}

/** What one answer adds to the count. */
export function countOf({ received, satisfaction }: OpinionAnswer): Record<string, number> {
  return {
    answered: 1,
    ...(received ? { received: 1 } : {}),
    ...(satisfaction ? { scoreSum: satisfaction, [`score${satisfaction}`]: 1 } : {}),
  };
}

/** What the families answered, counted from their opinions. */
export function recount(opinions: readonly Opinion[]): Tally {
  const answers = opinions.filter((one) => one.state === "ANSWERED");
  const scores = answers.flatMap((one) => one.satisfaction ?? []);
  return {
    asked: opinions.length,
    answered: answers.length,
    received: answers.filter((one) => one.received).length,
    scoreSum: scores.reduce((sum, score) => sum + score, 0),
    byScore: [1, 2, 3, 4, 5].map((score) => scores.filter((one) => one === score).length),
  };
}
