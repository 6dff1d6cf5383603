import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import type { Parts } from "@guanhu/core/context";
import { deliverableStates } from "@guanhu/core/deliverable/shape";
import { handleStream } from "@guanhu/functions/stream";
import { type Pump, startPump } from "@guanhu/local/pump";
import { isViewRow, rebuildViews } from "@guanhu/local/views";
import { projectItems, writeStaged } from "@guanhu/local/world/bulk";
import { type DemoPlan, planDemo } from "@guanhu/local/world/demo.plan";
import type { VisitPlan } from "@guanhu/local/world/plan";
import { Staging } from "@guanhu/local/world/staging";
import { buildDemo } from "@guanhu/local/world/world";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openTable, type TestParts } from "../setup/table.ts";
import { textOf } from "../stream/views.setup.ts";
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
  const pump = await pumpOf(direct.parts);
  await buildDemo(direct.parts, plan, { now: NOW, seed: SEED });
  await pump.drained();
  await pump.stop();
  await buildDemo(staging.parts(bulkParts), plan, { now: NOW, seed: SEED });
}, 240_000);

afterAll(async () => {
  await Promise.all([direct.close(), bulk.close()]);
});

/** One contract of the demo world: all of its first worker, a few visits of the others, and every rejected one. */
function cut(whole: DemoPlan): DemoPlan {
  const contracts = whole.contracts.slice(0, 1);
  const [contract] = contracts;
  const { organizationId } = contract?.input ?? {};
  const under = <T extends { contractId: string }>(plans: readonly T[]) =>
    plans.filter((one) => one.contractId === contract?.id);
  const placements = under(whole.placements);
  const placed = new Set(placements.flatMap((one) => one.childIds));
  const few = (own: readonly VisitPlan[]) =>
    [...own]
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .filter(
        (one, nth) => nth < VISITS_A_WORKER || (one.review?.outcome === "REJECT" && !one.input.replaces),
      );
  const visits = whole.visits.filter(([first]) => first?.input.contractId === contract?.id);
  return {
    ...whole,
    contracts,
    placements,
    assignments: under(whole.assignments),
    people: whole.people.filter((one) => !one.organizationId || one.organizationId === organizationId),
    children: whole.children.filter((one) => placed.has(one.id)),
    visits: visits.map((own, nth) => (nth === 0 ? own : few(own))),
  };
}

/** The stream of a table, told as it is on Lambda. */
async function pumpOf(parts: Parts): Promise<Pump> {
  const { client, name } = parts.table;
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  return startPump({
    endpoint: inject("dynamodb"),
    region: "cn-northwest-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    streamArn: Table?.LatestStreamArn ?? "",
    handle: (event) => handleStream(parts, event),
    idleMs: 20,
  });
}

test("bulk and verbs write the same items, attribute by attribute", async () => {
  await writeStaged(bulk.parts.table, [...staging.items()]);
  const [byVerbs, inBulk] = await Promise.all([dump(direct.parts.table), dump(bulk.parts.table)]);
  // Views and the notes for the day's seal are the stream's doing.
  const truth = byVerbs.filter((item) => !isViewRow(item) && !item.pk?.S?.startsWith("M#"));
  expect(truth.length).toBeGreaterThan(500);
  expect(await opened(bulkParts, inBulk)).toEqual(await opened(direct.parts, truth));
  const states = truth.filter((item) => item.pk?.S?.startsWith("D#")).map((item) => item.state?.S);
  // What is found false is found after the plan's last day.
  const planned = Object.keys(deliverableStates).filter((state) => state !== "FOUND_FALSE");
  expect([...new Set(states)].sort()).toEqual(planned.sort());
}, 60_000);

test("views told by the stream, made in bulk, and rebuilt are the same", async () => {
  const viewsOf = async () => (await dump(direct.parts.table)).filter(isViewRow).map(textOf).sort();
  const told = await viewsOf();
  expect(told.length).toBeGreaterThan(80);
  await projectItems(staging.parts(bulkParts), [...staging.items()]);
  expect([...staging.items()].filter(isViewRow).map(textOf).sort()).toEqual(told);
  const { removed } = await rebuildViews(direct.parts);
  expect(removed).toBe(told.length);
  expect(await viewsOf()).toEqual(told);
}, 60_000);
