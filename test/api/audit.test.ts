import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPortal, type Portal } from "../setup/portal.ts";
import { visitInput } from "../setup/report.ts";
import type { World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let childId: string;
let deliverableId: string;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
  childId = await world.placedChild();
  const input = visitInput(world, childId);
  deliverableId = input.id;
  const { caseworker, checker, acceptance } = world.people;
  await portal.call(caseworker, "POST", "/api/deliverables", input);
  const path = `/api/deliverables/${input.id}`;
  await portal.call(checker, "POST", `${path}/check`, { version: 1, outcome: "PASS" });
  await portal.call(acceptance, "POST", `${path}/review`, { version: 2, outcome: "ACCEPT" });
});

afterAll(() => portal.close());

const read = (path: string, actor = world.people.auditor) => portal.call(actor, "GET", `/api/audit/${path}`);
const actionsOf = (body: { items: { subject: string; action: string }[] }) =>
  body.items.map((row) => row.action);

test("every step of a deliverable is there: who, when, what changed", async () => {
  const { body } = await read(`deliverables/${deliverableId}`);
  expect(actionsOf(body)).toEqual(["deliverable.record", "deliverable.org_checked", "deliverable.accepted"]);
  expect(body.broken).toEqual([]);
  const { caseworker, checker, acceptance } = world.people;
  expect(body.items.map((row: { accountId: string }) => row.accountId)).toEqual([
    caseworker.accountId,
    checker.accountId,
    acceptance.accountId,
  ]);
  expect(body.items[2].changes).toContainEqual({ field: "state", before: "ORG_CHECKED", after: "ACCEPTED" });
});

test("the child's history holds its file, its placements and its deliverables", async () => {
  const { body } = await read(`children/${childId}`);
  expect(actionsOf(body).sort()).toEqual(
    [
      "child.register",
      "deliverable.accepted",
      "deliverable.org_checked",
      "deliverable.record",
      "placement.assign",
      "placement.place",
    ].sort(),
  );
  expect(body.broken).toEqual([]);
});

test("the contract's history holds drafting, signing and starting", async () => {
  const { body } = await read(`contracts/${world.contract.id}`);
  const of = (noun: string) =>
    body.items.filter((row: { subject: string }) => row.subject.startsWith(`${noun}#`));
  expect(actionsOf({ items: of("contract") })).toEqual([
    "contract.draft",
    "contract.signed",
    "contract.active",
  ]);
  // Its paper is signed by both sides; its money begins with nothing.
  expect(actionsOf({ items: of("agreement") })).toEqual([
    "contract.draft",
    "contract.sign",
    "contract.signed",
  ]);
  expect(actionsOf({ items: of("ledger") })).toEqual(["contract.draft"]);
  expect(body.broken).toEqual([]);
});

test("nobody outside the auditor's division, and nobody else at all, reads a history", async () => {
  for (const path of [
    `children/${childId}`,
    `contracts/${world.contract.id}`,
    `deliverables/${deliverableId}`,
  ]) {
    expect((await read(path, world.people.otherAuditor)).body.code).toBe("record.missing");
    for (const actor of [world.people.administrator, world.people.childCare, world.people.manager]) {
      expect((await read(path, actor)).body.code).toBe("permission.denied");
    }
  }
});

test("a row that was changed behind the portal's back is named", async () => {
  const rows = (await portal.dump()).filter((item) => item.subject === `deliverable#${deliverableId}`);
  const second = rows.find((row) => row.seq === 2);
  const { client, name } = world.parts.table;
  await client.send(
    new PutItemCommand({ TableName: name, Item: marshall({ ...second, accountId: "acc_other" }) }),
  );
  const { body } = await read(`deliverables/${deliverableId}`);
  expect(body.broken).toEqual([`deliverable#${deliverableId}#2`]);
  await client.send(new PutItemCommand({ TableName: name, Item: marshall(second ?? {}) }));
});

test("without the child's data key nothing of it opens any more, and the chain still verifies", async () => {
  const own = await world.placedChild();
  const input = visitInput(world, own);
  await portal.call(world.people.caseworker, "POST", "/api/deliverables", input);
  const child = (await portal.dump()).find((item) => item.pk === `C#${own}` && item.sk === "Z");
  const { client, name } = world.parts.table;
  const erased = { ...child, dataKey: Buffer.alloc(0) };
  await client.send(new PutItemCommand({ TableName: name, Item: marshall(erased) }));
  const reveal = await portal.call(world.people.childCare, "POST", `/api/children/${own}/reveal`, {
    purpose: "correction",
  });
  expect(reveal).toMatchObject({ status: 404, body: { code: "child.erased" } });
  const { body } = await read(`children/${own}`);
  expect(body.broken).toEqual([]);
  expect(body.items.length).toBeGreaterThanOrEqual(4);
});
