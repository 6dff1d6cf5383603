import {
  type AttributeValue,
  DeleteItemCommand,
  PutItemCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { Seal } from "@guanhu/core/audit/seal";
import { s3Seals } from "@guanhu/core/audit/seal/store";
import { addDays, chinaDate } from "@guanhu/core/calendar";
import type { Parts } from "@guanhu/core/context";
import { handleStream } from "@guanhu/functions/stream";
import { startClock } from "@guanhu/local/clock";
import { toEventRecord } from "@guanhu/local/pump";
import { auditRows, toText } from "@guanhu/local/verify";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { bucket, region, storeCredentials } from "../setup/services.ts";
import { openTable, type TestParts } from "../setup/table.ts";
import { makeWorld, type World } from "../setup/world.ts";

type Item = Record<string, AttributeValue>;

let table: TestParts;
let parts: Parts;
let world: World;
let sealed: Item[];
// The stream notes by the real clock; the days that end are made by asking as of later.
const today = chinaDate(new Date().toISOString());
const later = (days: number) => `${addDays(today, days)}T01:00:00.000Z`;

beforeAll(async () => {
  table = await openTable();
  const prefix = `${crypto.randomUUID()}/`;
  const endpoint = inject("evidence");
  const seals = s3Seals({ bucket, region, endpoint, credentials: storeCredentials, prefix });
  parts = { ...table.parts, seals };
  world = await makeWorld(parts);
  await world.placedChild();
});

afterAll(() => table.close());

async function items(): Promise<Item[]> {
  const found: Item[] = [];
  let start: Item | undefined;
  do {
    const { client, name } = parts.table;
    const page = await client.send(new ScanCommand({ TableName: name, ExclusiveStartKey: start }));
    found.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return found;
}

/** Tells the stream of all that stands in the table, so many records at a time. */
async function tell(together: number) {
  const records = (await items()).map((item, nth) =>
    toEventRecord({
      eventName: "INSERT",
      dynamodb: {
        SequenceNumber: String(1000 + nth),
        Keys: { pk: item.pk ?? { S: "" }, sk: item.sk ?? { S: "" } },
        NewImage: item,
      },
    }),
  );
  for (let at = 0; at < records.length; at += together) {
    const { batchItemFailures } = await handleStream(parts, { Records: records.slice(at, at + together) });
    expect(batchItemFailures).toEqual([]);
  }
}

const audits = async () => (await items()).filter((item) => item.pk?.S?.startsWith("L#"));
const put = (item: Item) =>
  parts.table.client.send(new PutItemCommand({ TableName: parts.table.name, Item: item }));
const verify = () => Seal.verify(parts, auditRows(parts.table));

test("a day is sealed with every audit row once, however the stream told of it; nobody can seal it otherwise", async () => {
  await tell(10);
  await tell(7);
  await expect(Seal.sealDay(parts, today, new Date().toISOString())).rejects.toThrow("has not ended");
  const seal = await Seal.sealDay(parts, today, later(1));
  const rows = await audits();
  sealed = rows;
  expect(rows.length).toBeGreaterThan(20);
  expect(seal.rows).toBe(rows.length);
  const object = await Seal.readSeal(parts, today);
  expect(object?.seal).toEqual(seal);
  expect(object?.lines).toHaveLength(rows.length);
  // Again, and by two at once.
  const again = await Promise.all([1, 2].map(() => Seal.sealDay(parts, today, later(2))));
  expect(again).toEqual([seal, seal]);
  expect(await verify()).toMatchObject({
    rows: rows.length,
    seals: 1,
    broken: [],
    wrongSeals: [],
    lost: [],
    unsealed: [],
  });
});

test("a seal whose table row was lost is found again in its object, not made anew", async () => {
  const seal = await Seal.sealDay(parts, today, later(1));
  const row = (await items()).find((item) => item.pk?.S === "M#seals");
  const Key = { pk: row?.pk ?? { S: "" }, sk: row?.sk ?? { S: "" } };
  await parts.table.client.send(new DeleteItemCommand({ TableName: parts.table.name, Key }));
  expect(await Seal.sealDay(parts, today, later(3))).toEqual(seal);
});

test("the next days are sealed by the clock, each naming the one before; an empty day too", async () => {
  await world.placedChild();
  const made: string[] = [];
  const clock = startClock(parts, () => later(3), 3_600_000);
  await clock.stop();
  for (const seal of await Seal.list(parts.table)) made.push(seal.day);
  expect(made).toEqual([today, addDays(today, 1), addDays(today, 2)]);
  const [first, second, third] = await Seal.list(parts.table);
  expect(second).toMatchObject({ rows: 0, prev: first?.root });
  expect(third?.prev).toBe(second?.root);
  expect(await verify()).toMatchObject({ broken: [], wrongSeals: [], lost: [] });
});

test("what was changed, taken away or forged afterwards is named", async () => {
  // One of the rows that were there at the first seal; the stream was not told of the later ones.
  const victim = sealed.find((item) => item.seq?.N === "1");
  if (!victim) throw new Error("no audit row");
  const name = `${victim.pk?.S?.slice(2)}/${victim.subject?.S}#1`;
  await put({ ...victim, action: { S: "nothing.happened" } });
  expect((await verify()).broken).toEqual([name]);

  const Key = { pk: victim.pk ?? { S: "" }, sk: victim.sk ?? { S: "" } };
  await parts.table.client.send(new DeleteItemCommand({ TableName: parts.table.name, Key }));
  const verdict = await verify();
  expect(verdict.lost).toEqual([name]);
  expect(toText(verdict)).toContain(`已封存而库中没有或已被改动：${name}`);
  expect(toText(verdict)).toContain("有不一致之处");
  await put(victim);

  const seal = (await items()).find((item) => item.pk?.S === "M#seals" && item.sk?.S === today);
  await put({ ...seal, root: { S: "forged" } });
  expect((await verify()).wrongSeals).toEqual([today, addDays(today, 1)]);
  await put(seal ?? {});
  expect((await verify()).wrongSeals).toEqual([]);
});

test("an object of the day that says something else stops the sealing", async () => {
  const day = addDays(today, 3);
  await parts.seals?.put(
    Seal.objectName(day),
    '{"day":"x","rows":0,"root":"other","prev":"","sealedAt":""}\n',
  );
  await expect(Seal.sealDay(parts, day, later(5))).rejects.toThrow("holds another seal");
  expect((await Seal.list(parts.table)).map((seal) => seal.day)).not.toContain(day);
});

test("without a store of seals nothing is sealed", async () => {
  const { seals: _none, ...bare } = parts;
  await expect(Seal.sealDay(bare, today, later(1))).rejects.toThrow("no store");
});
