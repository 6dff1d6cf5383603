import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { BriefCache } from "@guanhu/core/cache";
import { Contract } from "@guanhu/core/contract";
import { ContractPage } from "@guanhu/core/contract/page";
import { Placement } from "@guanhu/core/placement";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DeliverableEntity } from "../../packages/core/src/deliverable/deliverable.entity.ts";
import { find } from "../../packages/core/src/table/table.ts";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { visitInput } from "../setup/report.ts";
import { TODAY, type World } from "../setup/world.ts";

// What a submission stands on is remembered for a while. Memory may save a read; it must never decide anything.
let portal: Portal;
let world: World;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
  world.parts.sessions = new BriefCache(60_000);
  await portal.call(world.people.caseworker, "GET", "/api/session");
});

afterAll(() => portal.close());

const send = (input: unknown, actor = world.people.caseworker) =>
  portal.call(actor, "POST", "/api/deliverables", input);

/** The calls that the store saw meanwhile. */
async function callsOf(work: () => Promise<{ status: number }>): Promise<string[]> {
  const seen: string[] = [];
  const { table } = world.parts;
  table.observe = (call) => seen.push(call.command);
  try {
    expect((await work()).status).toBeLessThan(300);
  } finally {
    delete table.observe;
  }
  return seen;
}

/** A child of which everything is remembered: its page was opened. */
async function knownChild(): Promise<string> {
  const childId = await world.placedChild();
  await portal.call(world.people.caseworker, "GET", `/api/children/${childId}`);
  await send(visitInput(world, childId, { onDate: "2026-03-01" }));
  return childId;
}

async function expectRefused(input: unknown, status: number, code: string) {
  const before = truthOf(await portal.dump());
  const answer = await send(input);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(truthOf(await portal.dump())).toEqual(before);
}

test("who has opened the child's page needs no read of what the visit stands on", async () => {
  const childId = await world.placedChild();
  const first = visitInput(world, childId, { onDate: "2026-03-02" });
  expect(await callsOf(() => send(first))).toEqual(["BatchGetItem", "TransactWriteItems"]);
  const other = await world.placedChild();
  await portal.call(world.people.caseworker, "GET", `/api/children/${other}`);
  expect(await callsOf(() => send(visitInput(world, other)))).toEqual(["TransactWriteItems"]);
});

test("a placement that ended meanwhile refuses, although memory would let it through", async () => {
  const childId = await knownChild();
  const line = { childId, contractId: world.contract.id };
  const end = { ...line, version: 2, lastDay: "2026-03-05", reason: "全家返乡团聚" };
  await Placement.end(world.as(world.people.procurement), end);
  await expectRefused(visitInput(world, childId), 409, "placement.not_on_day");
  expect((await send(visitInput(world, childId, { onDate: "2026-03-04" }))).status).toBe(201);
});

test("a child handed to a colleague meanwhile is missing for who had it, and there for the colleague", async () => {
  const childId = await knownChild();
  const { manager, colleague } = world.people;
  await Placement.assign(world.as(manager), {
    contractId: world.contract.id,
    childIds: [childId],
    workerId: colleague.accountId,
  });
  await expectRefused(visitInput(world, childId), 404, "record.missing");
  expect((await send(visitInput(world, childId), colleague)).status).toBe(201);
});

test("what was refused before is not refused by memory: the child is handed back", async () => {
  const childId = await knownChild();
  const { manager, colleague, caseworker } = world.people;
  const hand = (workerId: string) =>
    Placement.assign(world.as(manager), { contractId: world.contract.id, childIds: [childId], workerId });
  await hand(colleague.accountId);
  await send(visitInput(world, childId, { onDate: "2026-03-03" }), colleague);
  await hand(caseworker.accountId);
  expect((await send(visitInput(world, childId))).status).toBe(201);
});

test("a line whose price was changed meanwhile counts with the price that stands", async () => {
  const childId = await knownChild();
  const { client, name } = world.parts.table;
  const stored = (await portal.dump()).find(
    (item) => item.pk === `K#${world.contract.id}` && item.sk === "A",
  );
  if (!stored) throw new Error("no contract");
  const items = (stored.items as Contract.Record["items"]).map((item) => ({ ...item, priceFen: 12_345 }));
  const amended = { ...stored, items, version: Number(stored.version) + 1 };
  await client.send(new PutItemCommand({ TableName: name, Item: marshall(amended) }));
  const input = visitInput(world, childId);
  expect((await send(input)).status).toBe(201);
  const recorded = await find(world.parts.table, DeliverableEntity, { id: input.id });
  expect(recorded).toMatchObject({ priceFen: 12_345, onDate: TODAY });
  await client.send(new PutItemCommand({ TableName: name, Item: marshall(stored) }));
});

test("a contract that was suspended meanwhile refuses", async () => {
  const childId = await knownChild();
  const { version } = (await ContractPage.get(world.as(world.people.procurement), world.contract.id))
    .contract;
  const change = { version, reason: "资金核查期间暂停服务" };
  await Contract.suspend(world.as(world.people.procurement), world.contract.id, change);
  await expectRefused(visitInput(world, childId), 409, "contract.not_active");
});
