import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { create } from "../table/step.ts";
import { find, type Table } from "../table/table.ts";
import { write } from "../table/write.ts";
import { WorldEntity } from "./world.entity.ts";

/** Whether the table holds a demo world: invented people, whose sign-ins may be shown. */
export async function isDemo(table: Table): Promise<boolean> {
  return (await find(table, WorldEntity, {}, { consistent: true }))?.demo === true;
}

/** Refuses (`world.not_demo`) on anything but a demo world. */
export async function refuseUnlessDemo(table: Table): Promise<void> {
  if (!(await isDemo(table))) throw refuse("world.not_demo");
}

/** Marks an empty table as a demo world; only the system may, and marking twice changes nothing. */
export async function markDemo(ctx: Context): Promise<void> {
  if (!ctx.actor.roles.includes("system"))
    throw refuse("permission.denied", { values: { action: "标记演示环境" } });
  await write(ctx, "world.mark_demo", [
    [
      create(WorldEntity, { demo: true, markedAt: ctx.at }, { replays: () => true }),
      () => refuse("record.exists", { values: { noun: "演示环境标记" } }),
    ],
  ]);
}

export * as World from "./world.ts";
