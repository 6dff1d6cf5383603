import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import { type Guarded, must, upsert } from "../table/step.ts";
import { ask, findAll } from "../table/table.ts";
import { SplittingEntry, SplittingLedger } from "./budget.entity.ts";
import { sharesOf, splittingOf } from "./need.rule.ts";
import type { Need, SplittingState } from "./need.shape.ts";

/** Where the entries of a need stand with what the purchaser bought of them in the year (条例 28条). */
export async function splitting(ctx: Context, need: Need): Promise<SplittingState[]> {
  const codes = [...sharesOf(need).keys()];
  const ledgers = await findAll(
    ctx.parts.table,
    codes.map((code) => ask(SplittingLedger, placeOf(need, code))),
    { consistent: true },
  );
  const before = new Map(codes.map((code, nth) => [code, ledgers[nth]?.nonOpenFen ?? 0]));
  const { values } = PurchaseRule.on(need.division, chinaDate(ctx.at));
  return splittingOf(need, before, values.openTenderThresholdFen);
}

/**
 * Lends the steps that count a need as bought by another method than open tender. What the purchaser bought of one
 * entry under one budget line in the year stays at or below the threshold (条例 28条: beyond it is evasion of the open
 * tender), unless the need names an approval. Refuses `need.split`, and a need that is counted already.
 */
export function countNonOpen(need: Need, thresholdFen: number): Guarded[] {
  return [...sharesOf(need)].flatMap(([code, fen]): Guarded[] => {
    const place = placeOf(need, code);
    const approved = need.splittingApproval !== undefined;
    const split = () => refuse("need.split", { values: { code } });
    if (!approved && fen > thresholdFen) throw split();
    return [
      [
        upsert(SplittingLedger, place, {
          set: place,
          add: { nonOpenFen: fen, approvals: approved ? 1 : 0 },
          expect: approved ? {} : { nonOpenFen: must.absentOrBelow(thresholdFen - fen + 1) },
        }),
        split,
      ],
      [
        upsert(
          SplittingEntry,
          { ...place, needId: need.id },
          {
            set: { ...place, needId: need.id, fen, state: "COUNTED" },
            expect: { state: must.absentOr("TAKEN_BACK") },
          },
        ),
        () => refuse("need.counted_already"),
      ],
    ];
  });
}

/** Lends the steps that take a need out of the count again, when its project failed and nothing was bought. */
export function uncountNonOpen(need: Need): Guarded[] {
  return [...sharesOf(need)].flatMap(([code, fen]): Guarded[] => {
    const place = placeOf(need, code);
    const entry = { ...place, needId: need.id };
    return [
      [
        upsert(SplittingLedger, place, {
          add: { nonOpenFen: -fen },
          expect: { nonOpenFen: must.atLeast(fen) },
        }),
        () => refuse("need.not_counted"),
      ],
      [
        upsert(SplittingEntry, entry, { set: { state: "TAKEN_BACK" }, expect: { state: "COUNTED" } }),
        () => refuse("need.not_counted"),
      ],
    ];
  });
}

function placeOf({ division, fiscalYear, budgetLineCode }: Need, catalogueCode: string) {
  return { division, fiscalYear, budgetLineCode, catalogueCode };
}
