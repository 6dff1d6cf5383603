import { GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { systemActor } from "@guanhu/core/actor";
import type { Context } from "@guanhu/core/context";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { AuditEntity } from "../../packages/core/src/audit/audit.entity.ts";
import { ContractEntity } from "../../packages/core/src/contract/contract.entity.ts";
import { DeliverableRow } from "../../packages/core/src/deliverable/deliverable.shape.ts";
import { DeliverableView } from "../../packages/core/src/deliverable/deliverable.view.ts";
import { refuse } from "../../packages/core/src/error.ts";
import { CoverView } from "../../packages/core/src/placement/placement.view.ts";
import { type AnyEntity, entity } from "../../packages/core/src/table/entity.ts";
import { toItem } from "../../packages/core/src/table/expression.ts";
import { check, create, patch, upsert } from "../../packages/core/src/table/step.ts";
import { find, query, toRecord } from "../../packages/core/src/table/table.ts";
import { write } from "../../packages/core/src/table/write.ts";
import { openTable, type TestParts } from "../setup/table.ts";

const Card = entity({
  name: "card",
  noun: "卡片",
  shape: z.strictObject({
    id: z.string(),
    owner: z.string(),
    note: z.string().optional(),
    count: z.int().optional(),
    tags: z.array(z.string()).optional(),
    version: z.int(),
  }),
  key: ({ id }: { id: string }) => ({ pk: `CARD#${id}`, sk: "A" }),
  indexes: (card) => ({ one: { pk: `CARDS#${card.owner}`, sk: card.id } }),
  packed: ["id", "owner", "note", "count", "tags"],
});

let table: TestParts;

beforeAll(async () => {
  table = await openTable();
});

afterAll(() => table.close());

const stale = () => refuse("record.stale");

function context(): Context {
  return { actor: systemActor, at: "2026-03-10T07:00:00.000Z", requestId: "test", parts: table.parts };
}

async function stored(id: string) {
  const { client, name } = table.parts.table;
  const { Item } = await client.send(
    new GetItemCommand({ TableName: name, Key: marshall(Card.key({ id })) }),
  );
  return Item ? unmarshall(Item) : undefined;
}

test("packed fields lie in one attribute and come back as they were, absent ones absent", async () => {
  const card = { id: "1", owner: "甲", count: 0, tags: [], version: 1 };
  await write(context(), "test", [[create(Card, card), stale]]);
  expect(await stored("1")).toEqual({
    pk: "CARD#1",
    sk: "A",
    g1: "CARDS#甲",
    g1s: "1",
    version: 1,
    p: JSON.stringify(["1", "甲", null, 0, []]),
  });
  expect(await find(table.parts.table, Card, { id: "1" })).toStrictEqual(card);
});

test("a change of one packed field keeps the others, and moves the record in its index", async () => {
  const card = { id: "2", owner: "乙", note: "旧", count: 7, version: 1 };
  await write(context(), "test", [[create(Card, card), stale]]);
  const set = { owner: "丙", note: undefined, version: 2 };
  await write(context(), "test", [[patch(Card, card, { set, expect: { version: 1 } }), stale]]);
  const after = { id: "2", owner: "丙", count: 7, version: 2 };
  expect(await find(table.parts.table, Card, { id: "2" })).toStrictEqual(after);
  const list = (owner: string) =>
    query(table.parts.table, Card, { index: "one", pk: `CARDS#${owner}`, limit: 10 });
  expect((await list("丙")).items).toStrictEqual([after]);
  expect((await list("乙")).items).toEqual([]);
});

test("a list that an older version wrote lacks its last fields; a newer one's further values are passed over", () => {
  const item = { pk: "CARD#3", sk: "A", version: 1 };
  expect(toRecord(Card, { ...item, p: '["3","丁"]' })).toEqual({ id: "3", owner: "丁", version: 1 });
  expect(toRecord(Card, { ...item, p: '["3","丁",null,1,[],"new"]' })).toEqual({
    id: "3",
    owner: "丁",
    count: 1,
    tags: [],
    version: 1,
  });
});

test("an item from before its fields were packed is read, changed and read again", async () => {
  const { client, name } = table.parts.table;
  const old = {
    pk: "CARD#5",
    sk: "A",
    g1: "CARDS#己",
    g1s: "5",
    id: "5",
    owner: "己",
    note: "旧",
    version: 1,
  };
  await client.send(new PutItemCommand({ TableName: name, Item: marshall(old) }));
  const card = await find(table.parts.table, Card, { id: "5" });
  expect(card).toStrictEqual({ id: "5", owner: "己", note: "旧", version: 1 });
  const change = patch(Card, card as NonNullable<typeof card>, { set: { note: undefined, version: 2 } });
  await write(context(), "test", [[change, stale]]);
  expect(await find(table.parts.table, Card, { id: "5" })).toStrictEqual({
    id: "5",
    owner: "己",
    version: 2,
  });
});

test("no condition on a packed field, and no upsert of one: a defect, found before anything is sent", async () => {
  const card = { id: "4", owner: "戊", version: 1 };
  const conditional = patch(Card, card, { set: { version: 2 }, expect: { owner: "戊" } });
  await expect(write(context(), "test", [[conditional, stale]])).rejects.toThrow("card.owner is packed");
  const asked = check(Card, card, { note: "甲" });
  await expect(write(context(), "test", [[asked, stale]])).rejects.toThrow("card.note is packed");
  const upserted = upsert(Card, { id: "4" }, { set: { note: "甲" } });
  await expect(write(context(), "test", [[upserted, stale]])).rejects.toThrow("card is packed");
  expect(await stored("4")).toBeUndefined();
});

test("every packed field is one of its shape, each once; only what is guarded by stands apart", () => {
  const all: [AnyEntity, string[]][] = [
    [DeliverableView, ["version"]],
    [CoverView, ["sources", "version"]],
    [AuditEntity, ["action", "seq", "subject"]],
    [ContractEntity, ["from", "head", "status", "to", "version"]],
  ];
  for (const [one, apart] of all) {
    const packed: readonly string[] = one.packed ?? [];
    expect(new Set(packed).size, one.name).toBe(packed.length);
    expect([...packed, ...apart].sort(), one.name).toEqual(Object.keys(one.shape.shape).sort());
  }
});

// What is stored stays readable: this list only grows at its end.
test("a row of the timeline that lies in a table is read as it was written", () => {
  const values = [
    "dlv_01k0000000000000000000000a",
    1,
    "visitVerification",
    "con_01k0000000000000000000000a",
    "1",
    "chd_01k0000000000000000000000a",
    "示**",
    "org_01k0000000000000000000000a",
    "610703",
    "acc_01k0000000000000000000000a",
    "社工示例",
    "2026-03-10",
    true,
    45,
    "RETURNED",
    ["deliverable.flag.late_entry"],
    "20260310-7K3M9-QXD7V",
    "2026-03-10T07:00:00.000Z",
    2,
    "dlv_01k0000000000000000000000b",
  ];
  const row = toRecord(DeliverableView, { pk: "C#1", sk: "T#1", version: 3, p: JSON.stringify(values) });
  expect(DeliverableRow.parse(row)).toEqual({
    id: "dlv_01k0000000000000000000000a",
    edition: 1,
    kind: "visitVerification",
    contractId: "con_01k0000000000000000000000a",
    itemId: "1",
    childId: "chd_01k0000000000000000000000a",
    label: "示**",
    organizationId: "org_01k0000000000000000000000a",
    division: "610703",
    authorId: "acc_01k0000000000000000000000a",
    authorName: "社工示例",
    onDate: "2026-03-10",
    childSeen: true,
    minutes: 45,
    state: "RETURNED",
    flags: ["deliverable.flag.late_entry"],
    receiptNo: "20260310-7K3M9-QXD7V",
    submittedAt: "2026-03-10T07:00:00.000Z",
    photos: 2,
    replacedBy: "dlv_01k0000000000000000000000b",
    version: 3,
  });
  const item = toItem(DeliverableView, row);
  // A field that came later stands at the end: the release above wrote the row without it.
  expect(JSON.parse(item.p?.S ?? "")).toEqual([...values, null]);
});
