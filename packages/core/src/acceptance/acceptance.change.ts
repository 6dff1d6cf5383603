import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { type Guarded, patch } from "../table/step.ts";
import { find as findRecord } from "../table/table.ts";
import { write } from "../table/write.ts";
import { AcceptanceEntity } from "./acceptance.entity.ts";
import type { Acceptance as AcceptanceRecord } from "./acceptance.shape.ts";

const noun = "验收";

/** The acceptance as it stands now; *missing* outside the actor's relations for the action. */
export async function load(ctx: Context, id: string, action: Action): Promise<AcceptanceRecord> {
  permit(ctx.actor, action);
  const acceptance = await findRecord(ctx.parts.table, AcceptanceEntity, { id }, { consistent: true });
  if (!acceptance) throw refuse("record.missing", { values: { noun } });
  permitOn(ctx.actor, action, acceptance, noun);
  return acceptance;
}

/** Writes a change of an acceptance, with the steps that belong to it; refuses when it has moved meanwhile. */
export async function change(
  ctx: Context,
  action: string,
  acceptance: AcceptanceRecord,
  set: Partial<AcceptanceRecord>,
  steps: Guarded[] = [],
): Promise<AcceptanceRecord> {
  const current = { version: acceptance.version, state: acceptance.state };
  const { records } = await write(ctx, action, [
    [patch(AcceptanceEntity, acceptance, { set }), () => refuse("record.stale", { current })],
    ...steps,
  ]);
  // Safe: the first step is the acceptance's.
  return records[0] as unknown as AcceptanceRecord;
}
