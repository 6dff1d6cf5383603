import type { Parts } from "@guanhu/core/context";
import { isViewRow, rebuildViews } from "@guanhu/local/views";
import { projectItems, writeStaged } from "@guanhu/local/world/bulk";
import { type DemoPlan, planDemo } from "@guanhu/local/world/demo.plan";
import type { VisitPlan } from "@guanhu/local/world/plan";
import { Staging } from "@guanhu/local/world/staging";
import { buildDemo } from "@guanhu/local/world/world";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTable, type TestParts } from "../setup/table.ts";
import { dump, opened } from "./world.setup.ts";

const NOW = "2026-03-10T07:00:00.000Z";
const SEED = "passwords of a test";
const VISITS_A_WORKER = 2;

let direct: TestParts;
let bulk: TestParts;
let staging: Staging;
/** The parts over the table that is written in bulk, with the keys of the other: keyed hashes are to be equal. */
let bulkParts: Parts;

beforeAll(async () => {
  [direct, bulk] = await Promise.all([openTable(), openTable()]);
  bulkParts = { ...bulk.parts, keyring: direct.parts.keyring };
  staging = new Staging();
  const plan = cut(await planDemo(NOW));
  await buildDemo(direct.parts, plan, { now: NOW, seed: SEED });
  await buildDemo(staging.parts(bulkParts), plan, { now: NOW, seed: SEED });
}, 240_000);

afterAll(async () => {
  await Promise.all([direct.close(), bulk.close()]);
});

/** The demo world with fewer visits, and those that show every state kept. */
function cut(whole: DemoPlan): DemoPlan {
  const earliest = (own: readonly VisitPlan[]) =>
    [...own].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, VISITS_A_WORKER);
  return { ...whole, visits: whole.visits.map((own, nth) => (nth === 0 ? own : earliest(own))) };
}

test("bulk and verbs write the same items, attribute by attribute", async () => {
  await writeStaged(bulk.parts.table, [...staging.items()]);

  const [byVerbs, inBulk] = await Promise.all([dump(direct.parts.table), dump(bulk.parts.table)]);
  expect(byVerbs.length).toBeGreaterThan(1200);
  expect(await opened(bulkParts, inBulk)).toEqual(await opened(direct.parts, byVerbs));
  const states = byVerbs.filter((item) => item.pk?.S?.startsWith("D#")).map((item) => item.state?.S);
  expect([...new Set(states)].sort()).toEqual([
    "ACCEPTED",
    "ORG_CHECKED",
    "REJECTED",
    "RETURNED",
    "SUBMITTED",
    "WITHDRAWN",
  ]);
});

test("views made in bulk are those that a rebuild makes from the table", async () => {
  const staged = staging.parts(bulkParts);
  await projectItems(staged, [...staging.items()]);
  const inBulk = [...staging.items()].filter(isViewRow);
  await rebuildViews(direct.parts);
  const rebuilt = (await dump(direct.parts.table)).filter(isViewRow);
  expect(rebuilt.length).toBeGreaterThan(150);
  expect(await opened(bulkParts, inBulk)).toEqual(await opened(direct.parts, rebuilt));
});
