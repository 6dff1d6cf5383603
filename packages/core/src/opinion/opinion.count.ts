import type { Tally } from "../acceptance/acceptance.shape.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { type Guarded, must, patch } from "../table/step.ts";
import { find } from "../table/table.ts";
import { OpinionCount as CountEntity } from "./opinion.entity.ts";
import { countOf } from "./opinion.rule.ts";
import type { OpinionAnswer } from "./opinion.shape.ts";

/** A count of nothing asked and nothing answered. */
export function emptyCount(acceptanceId: string, asked: number) {
  const scores = { score1: 0, score2: 0, score3: 0, score4: 0, score5: 0 };
  return { acceptanceId, asked, answered: 0, received: 0, scoreSum: 0, ...scores };
}

/** What the families of an acceptance answered so far, counted. */
export async function tally(ctx: Context, acceptanceId: string): Promise<Tally> {
  const found = await find(ctx.parts.table, CountEntity, { acceptanceId }, { consistent: true });
  const { asked, answered, received, scoreSum, ...rest } = found ?? emptyCount(acceptanceId, 0);
  const byScore = [rest.score1, rest.score2, rest.score3, rest.score4, rest.score5];
  return { asked, answered, received, scoreSum, byScore };
}

/** Whether the asking of an acceptance has ended. */
export async function isClosed(ctx: Context, { acceptanceId }: { acceptanceId: string }): Promise<boolean> {
  const found = await find(ctx.parts.table, CountEntity, { acceptanceId }, { consistent: true });
  return found?.closed === true;
}

/** Lends the step that counts one answer; refuses (`opinion.closed`) one that comes after the conclusion. */
export function counting(acceptanceId: string, answer: OpinionAnswer): Guarded {
  return [
    patch(CountEntity, emptyCount(acceptanceId, 0), {
      add: countOf(answer),
      expect: { closed: must.absent() },
    }),
    () => refuse("opinion.closed"),
  ];
}

/**
 * Lends the step that ends the asking of an acceptance with the tally that its conclusion is made on; refuses
 * (`record.stale`) when another answer has come meanwhile.
 */
export function closing(acceptanceId: string, { answered }: Tally): Guarded {
  return [
    patch(CountEntity, emptyCount(acceptanceId, 0), { set: { closed: true }, expect: { answered } }),
    () => refuse("record.stale"),
  ];
}

export * as OpinionCount from "./opinion.count.ts";
