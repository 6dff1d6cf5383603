import { type Actor, systemActor } from "@guanhu/core/actor";
import { chinaDate } from "@guanhu/core/calendar";
import type { Parts } from "@guanhu/core/context";
import { projectItems, writeStaged } from "./bulk.ts";
import type { IdNumbers } from "./family.ts";
import { runPlan } from "./load.ts";
import { countyParts, planCounty } from "./province.plan.ts";
import type { Item } from "./staging.expression.ts";
import { Staging } from "./staging.ts";

export interface ProvinceOptions {
  now: string;
  children: number;
  /** Share of the children placed under a contract, from 0 to 1. */
  placed: number;
  deliverables: number;
  /** Who registers organizations and people. */
  administrator: Actor;
  /** From which the children's numbers are taken, none of them twice. */
  ids: IdNumbers;
  /** Ends the work after the county that is being built. */
  signal?: AbortSignal;
  onProgress?: (done: { children: number; deliverables: number; items: number }) => void;
}

/** Most visits to one child that half a year of a worker's days has room for. */
export const MOST_VISITS = 24;

/**
 * Fills a table with the children of the whole province, county by county: the verbs build each county in memory,
 * and while it is written the next one is built. Only for a table that nothing else writes to, and that has no
 * such world yet.
 */
export async function loadProvince(parts: Parts, options: ProvinceOptions) {
  const { now, children, deliverables, administrator, ids, onProgress } = options;
  const placed = Math.round(children * options.placed);
  if (deliverables > placed * MOST_VISITS) {
    throw new Error(`成果太多：${placed} 名已安排的儿童最多 ${placed * MOST_VISITS} 份。`);
  }
  const today = chinaDate(now);
  const done = { children: 0, deliverables: 0, items: 0 };
  let writing: Promise<void> = Promise.resolve();
  for (const part of await countyParts({ children, placed, deliverables })) {
    if (options.signal?.aborted) break;
    const plan = await planCounty(part, { today, ids, administratorId: administrator.accountId });
    const staging = new Staging();
    const staged = staging.parts(parts);
    await runPlan(staged, plan, { known: [systemActor, administrator] });
    await projectItems(staged, [...staging.items()]);
    const items: Item[] = [...staging.items()];
    await writing;
    writing = writeStaged(parts.table, items).then(() => {
      done.children += part.children;
      done.deliverables += items.filter((item) => item.pk?.S?.startsWith("D#")).length;
      done.items += items.length;
      onProgress?.({ ...done });
    });
    // A failure shows when the next county is ready; until then nobody waits for it.
    writing.catch(() => undefined);
  }
  await writing;
  return done;
}
