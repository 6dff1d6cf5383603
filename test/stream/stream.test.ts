import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { handleStream } from "@guanhu/functions/stream";
import { type Positions, startPump } from "@guanhu/local/pump";
import type { DynamoDBStreamEvent } from "aws-lambda";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openPortal, type Portal } from "../setup/portal.ts";
import { visitInput } from "../setup/report.ts";
import type { World } from "../setup/world.ts";

let portal: Portal;
let world: World;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
});

afterAll(() => portal.close());

/** A pump on the table's real stream, from its beginning, handing every batch to `handle`. */
async function pumpFrom(
  handle: (event: DynamoDBStreamEvent) => ReturnType<typeof handleStream>,
  positions?: Positions,
) {
  const { client, name } = world.parts.table;
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  return startPump({
    endpoint: inject("dynamodb"),
    region: "cn-northwest-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    streamArn: Table?.LatestStreamArn ?? "",
    handle,
    ...(positions ? { positions } : {}),
    idleMs: 20,
  });
}

/** The rows that the stream makes, as they are in the table. */
async function views(): Promise<string[]> {
  const items = await portal.dump();
  return items
    .filter((item) => /^(C#.*\|[TV]#|K#.*\|V#|W#.*\|H#)/.test(`${item.pk}|${item.sk}`))
    .map((item) => JSON.stringify(item, Object.keys(item).sort()))
    .sort();
}

async function story() {
  const { caseworker, checker, acceptance } = world.people;
  const childId = await world.placedChild();
  const days = ["2026-02-01", "2026-02-20", "2026-03-05"];
  const inputs = days.map((onDate) => visitInput(world, childId, { onDate }));
  for (const input of inputs) await portal.call(caseworker, "POST", "/api/deliverables", input);
  const [one, two, three] = inputs;
  if (!one || !two || !three) throw new Error("three visits");
  for (const { id } of [one, three]) {
    await portal.call(checker, "POST", `/api/deliverables/${id}/check`, { version: 1, outcome: "PASS" });
  }
  await portal.call(acceptance, "POST", `/api/deliverables/${one.id}/review`, {
    version: 2,
    outcome: "ACCEPT",
  });
  const reject = { version: 2, outcome: "REJECT", reason: "走访内容不实" };
  await portal.call(acceptance, "POST", `/api/deliverables/${three.id}/review`, reject);
  return { childId, one, two, three };
}

test("the table's own stream makes timeline, progress, queue, cover and hours", async () => {
  const pump = await pumpFrom((event) => handleStream(world.parts, event));
  const { childId, two } = await story();
  await pump.drained();
  await pump.stop();
  const page = await portal.call(world.people.childCare, "GET", `/api/children/${childId}`);
  expect(page.body.timeline.map((row: { state: string }) => row.state)).toEqual([
    "REJECTED",
    "SUBMITTED",
    "ACCEPTED",
  ]);
  // The rejected visit of March no longer counts: the last one is that of February.
  expect(page.body.covers[0]).toMatchObject({ lastVisit: "2026-02-20", nextDue: "2026-03-22" });
  const contract = await portal.call(world.people.procurement, "GET", `/api/contracts/${world.contract.id}`);
  expect(contract.body.progress[0]).toMatchObject({ delivered: 2, accepted: 1, acceptedFen: 12_000 });
  const queue = await portal.call(world.people.checker, "GET", "/api/deliverables/queue");
  expect(queue.body.items.map((row: { id: string }) => row.id)).toEqual([two.id]);
  const hours = await portal.call(world.people.caseworker, "GET", "/api/hours");
  expect(hours.body).toMatchObject({ minutes: 90, acceptedMinutes: 45 });
});

test("duplicated, reordered and replayed records change nothing", async () => {
  await story();
  const batches: DynamoDBStreamEvent[] = [];
  const collect = await pumpFrom(async (event) => {
    batches.push(event);
    return handleStream(world.parts, event);
  });
  await collect.drained();
  await collect.stop();
  const before = await views();
  expect(before.length).toBeGreaterThan(5);
  const records = batches.flatMap((batch) => batch.Records);
  const orders = [
    [...records].reverse(),
    [...records, ...records],
    records.filter((_, nth) => nth % 2 === 0),
  ];
  for (const Records of orders) {
    expect(await handleStream(world.parts, { Records })).toEqual({ batchItemFailures: [] });
    expect(await views()).toEqual(before);
  }
  await Promise.all(orders.map((Records) => handleStream(world.parts, { Records })));
  expect(await views()).toEqual(before);
});

test("a record that fails is named, those before it are done, and going on from it ends well", async () => {
  const { childId } = await story();
  const batches: DynamoDBStreamEvent[] = [];
  const collect = await pumpFrom(async (event) => {
    batches.push(event);
    return { batchItemFailures: [] };
  });
  await collect.drained();
  await collect.stop();
  const records = batches
    .flatMap((batch) => batch.Records)
    .filter((one) => JSON.stringify(one).includes(childId));
  const broken = { ...world.parts, table: { ...world.parts.table, name: "no-such-table" } };
  const answer = await handleStream(broken, { Records: records });
  // What the stream does something with: deliverables, placements, audit rows.
  const first = records.find(({ dynamodb }) => {
    const [pk, sk] = [dynamodb?.Keys?.pk?.S ?? "", dynamodb?.Keys?.sk?.S ?? ""];
    return pk.startsWith("L#") || (/^(D#|C#)/.test(pk) && /^(A|X#)/.test(sk));
  });
  expect(answer.batchItemFailures).toEqual([{ itemIdentifier: first?.dynamodb?.SequenceNumber }]);
  expect(await handleStream(world.parts, { Records: records })).toEqual({ batchItemFailures: [] });
  const page = await portal.call(world.people.childCare, "GET", `/api/children/${childId}`);
  expect(page.body.timeline).toHaveLength(3);
});

test("a pump that knows where it left off tells only what is new", async () => {
  await story();
  let kept: Record<string, string> = {};
  const seen: number[] = [];
  const run = async () => {
    let count = 0;
    const positions = {
      load: async () => kept,
      save: async (next: typeof kept) => {
        kept = next;
      },
    };
    const pump = await pumpFrom(async (event) => {
      count += event.Records.length;
      return handleStream(world.parts, event);
    }, positions);
    await pump.drained();
    await pump.stop();
    seen.push(count);
  };
  await run();
  await run();
  await portal.call(
    world.people.caseworker,
    "POST",
    "/api/deliverables",
    visitInput(world, await world.placedChild()),
  );
  await run();
  const [all, again, later] = seen;
  expect(all).toBeGreaterThan(20);
  expect(again).toBe(0);
  expect(later).toBeGreaterThan(0);
  expect(later).toBeLessThan(all ?? 0);
});

test("while the pump is away nothing is lost: what was written meanwhile is told when it comes back", async () => {
  const handle = (event: DynamoDBStreamEvent) => handleStream(world.parts, event);
  const first = await pumpFrom(handle);
  await first.drained();
  await first.stop();
  const { childId } = await story();
  const unseen = await portal.call(world.people.childCare, "GET", `/api/children/${childId}`);
  expect(unseen.body.timeline).toEqual([]);
  const second = await pumpFrom(handle);
  await second.drained();
  await second.stop();
  const seen = await portal.call(world.people.childCare, "GET", `/api/children/${childId}`);
  expect(seen.body.timeline).toHaveLength(3);
});
