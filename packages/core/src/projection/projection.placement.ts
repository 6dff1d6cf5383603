import type { Context } from "../context.ts";
import { countsAsVisit } from "../deliverable/deliverable.rule.ts";
import { refuse } from "../error.ts";
import type { Placement } from "../placement/placement.shape.ts";
import { CoverView } from "../placement/placement.view.ts";
import { create, patch } from "../table/step.ts";
import { find } from "../table/table.ts";
import { write } from "../table/write.ts";
import { coverOf, rowsOf } from "./cover.ts";

const moved = () => refuse("record.stale");

/**
 * Shows a placement to its worker and under its contract. What is shown in this version already is left alone.
 * @throws Refusal `record.stale` when somebody moved the cover meanwhile
 */
export async function projectPlacement(ctx: Context, placement: Placement): Promise<void> {
  const { table } = ctx.parts;
  const cover = await find(table, CoverView, placement, { consistent: true });
  if (cover && cover.version >= placement.version) return;
  if (cover) {
    const next = coverOf(placement, cover.lastVisit, cover.sources + placement.version - cover.version);
    const gone = Object.fromEntries(Object.keys(cover).map((field) => [field, undefined]));
    const { childId: _child, contractId: _contract, ...set } = { ...gone, ...next };
    const expect = { sources: cover.sources };
    await write(ctx, "projection", [[patch(CoverView, cover, { set, expect }), moved]]);
    return;
  }
  let sources = placement.version;
  let lastVisit: string | undefined;
  for await (const row of rowsOf(table, placement.childId, placement.contractId)) {
    sources += row.version;
    if (countsAsVisit(row) && (!lastVisit || row.onDate > lastVisit)) lastVisit = row.onDate;
  }
  await write(ctx, "projection", [[create(CoverView, coverOf(placement, lastVisit, sources)), moved]]);
}
