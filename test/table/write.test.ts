import type { Context } from "@guanhu/core/context";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { AuditEntity } from "../../packages/core/src/audit/audit.entity.ts";
import { findBreak } from "../../packages/core/src/audit/chain.ts";
import { refuse } from "../../packages/core/src/error.ts";
import { chained } from "../../packages/core/src/table/chained.ts";
import { entity } from "../../packages/core/src/table/entity.ts";
import { check, create, must, patch, upsert } from "../../packages/core/src/table/step.ts";
import { find, query } from "../../packages/core/src/table/table.ts";
import { write } from "../../packages/core/src/table/write.ts";
import { openTable, type TestParts } from "../setup/table.ts";

const Note = entity({
  name: "note",
  noun: "便条",
  shape: z.strictObject({
    id: z.string(),
    text: z.string(),
    state: z.enum(["open", "shut"]),
    owner: z.string().optional(),
    secret: z.custom<Uint8Array>((value) => value instanceof Uint8Array).optional(),
    ...chained,
  }),
  key: ({ id }: { id: string }) => ({ pk: `NOTE#${id}`, sk: "A" }),
  indexes: (note) => ({ one: note.owner ? { pk: `NOTES#${note.owner}`, sk: note.id } : undefined }),
  audit: ({ id }) => ({ home: `note#${id}`, subject: `note#${id}` }),
  told: ["state"],
});

const Counter = entity({
  name: "counter",
  noun: "计数",
  shape: z.strictObject({ id: z.string(), count: z.int(), most: z.int().optional() }),
  key: ({ id }: { id: string }) => ({ pk: `COUNT#${id}`, sk: "A" }),
});

let table: TestParts;

beforeAll(async () => {
  table = await openTable();
});

afterAll(() => table.close());

function context(): Context {
  return {
    actor: { accountId: "acc_1", name: "某", roles: ["manager"], organizationId: "org_1" },
    at: "2026-03-10T07:00:00.000Z",
    requestId: crypto.randomUUID(),
    parts: table.parts,
  };
}

const stale = () => refuse("record.stale");
const exists = () => refuse("record.exists", { values: { noun: "便条" } });

async function newNote(id: string = crypto.randomUUID()) {
  const { records } = await write(context(), "note.write", [
    [create(Note, { id, text: "甲", state: "open", owner: "me" }), exists],
  ]);
  return records[0];
}

async function chainOf(id: string) {
  const page = await query(table.parts.table, AuditEntity, { pk: `L#note#${id}`, limit: 100 });
  return page.items;
}

test("what is created is there, with version 1 and the first row of its chain", async () => {
  const note = await newNote();
  expect(await find(table.parts.table, Note, note)).toEqual(note);
  expect(note.version).toBe(1);
  const [row, ...rest] = await chainOf(note.id);
  expect(rest).toEqual([]);
  expect(row).toMatchObject({ action: "note.write", seq: 1, hash: note.head, accountId: "acc_1" });
});

test("creating twice is refused by the step's own refusal and changes nothing", async () => {
  const note = await newNote();
  await expect(newNote(note.id)).rejects.toMatchObject({ code: "record.exists", kind: "conflict" });
  expect(await find(table.parts.table, Note, note)).toEqual(note);
  expect(await chainOf(note.id)).toHaveLength(1);
});

test("a patch raises the version, moves in the index and extends a chain that holds", async () => {
  let note = await newNote();
  for (const owner of ["you", "them", undefined]) {
    const { records } = await write(context(), "note.give", [[patch(Note, note, { set: { owner } }), stale]]);
    note = records[0];
  }
  expect(note.version).toBe(4);
  expect(await find(table.parts.table, Note, note)).toEqual({ ...note, owner: undefined });
  const rows = await chainOf(note.id);
  expect(findBreak(rows)).toBeUndefined();
  expect(rows.map((row) => row.changes)).toContainEqual([{ field: "owner", before: "me", after: "you" }]);
  for (const owner of ["me", "you", "them"]) {
    const listed = await query(table.parts.table, Note, { index: "one", pk: `NOTES#${owner}`, limit: 100 });
    expect(listed.items.map((one) => one.id)).not.toContain(note.id);
  }
});

test("a changed row breaks the chain at that row, a missing one at the next", async () => {
  let note = await newNote();
  for (const text of ["乙", "丙"]) {
    const { records } = await write(context(), "note.edit", [[patch(Note, note, { set: { text } }), stale]]);
    note = records[0];
  }
  const [one, two, three] = await chainOf(note.id);
  if (!one || !two || !three) throw new Error("three rows");
  expect(findBreak([one, { ...two, accountId: "acc_2" }, three])?.seq).toBe(2);
  expect(findBreak([one, three])?.seq).toBe(3);
});

test("bytes and long texts stand in the audit row as a hash, never themselves", async () => {
  const id = crypto.randomUUID();
  const text = "很长的叙述".repeat(100);
  const secret = Buffer.from("0123456789".repeat(4));
  const { records } = await write(context(), "note.write", [
    [create(Note, { id, text: "短", state: "open" }), exists],
  ]);
  await write(context(), "note.edit", [[patch(Note, records[0], { set: { text, secret } }), stale]]);
  const stored = JSON.stringify(await chainOf(id));
  expect(stored).not.toContain("很长的叙述");
  expect(stored).not.toContain("0123456789");
  expect(stored).not.toContain(secret.toString("base64"));
  // The whole record at its creation, then the text and the bytes.
  expect(stored.match(/sha256:/g)).toHaveLength(3);
});

test("of twenty writers on one version exactly one wins", async () => {
  const note = await newNote();
  const tries = Array.from({ length: 20 }, (_, nth) =>
    write(context(), "note.edit", [[patch(Note, note, { set: { text: `第${nth}个` } }), stale]]),
  );
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  for (const one of outcomes) if (one.status === "rejected") expect(one.reason.code).toBe("record.stale");
  expect(await chainOf(note.id)).toHaveLength(2);
});

test("one step that does not hold keeps all others from happening, with its own refusal", async () => {
  const note = await newNote();
  const shut = await newNote();
  await write(context(), "note.shut", [[patch(Note, shut, { set: { state: "shut" } }), stale]]);
  const refused = write(context(), "note.edit", [
    [patch(Note, note, { set: { text: "改" } }), stale],
    [
      check(Note, shut, { state: "open" }),
      () => refuse("contract.not_active", { values: { contractNo: "一" } }),
    ],
  ]);
  await expect(refused).rejects.toMatchObject({ code: "contract.not_active" });
  expect(await find(table.parts.table, Note, note)).toEqual(note);
  expect(await chainOf(note.id)).toHaveLength(1);
});

test("a refusal sees the record as it stands", async () => {
  const note = await newNote();
  await write(context(), "note.edit", [[patch(Note, note, { set: { text: "新" } }), stale]]);
  const late = write(context(), "note.edit", [
    [
      patch(Note, note, { set: { text: "旧" } }),
      (now?: { version: number }) => refuse("record.stale", { current: { version: now?.version ?? 0 } }),
    ],
  ]);
  await expect(late).rejects.toMatchObject({ detail: { current: { version: 2 } } });
});

test("a create that stands already is a replay when it says so, and is not written again", async () => {
  const id = crypto.randomUUID();
  const send = (text: string) =>
    write(context(), "note.write", [
      [create(Note, { id, text, state: "open" }, { replays: (old) => old.text === text }), exists],
    ]);
  const first = await send("同");
  const again = await send("同");
  expect(again).toMatchObject({ replayed: true, records: [{ ...first.records[0] }] });
  await expect(send("异")).rejects.toMatchObject({ code: "record.exists" });
  expect(await chainOf(id)).toHaveLength(1);
});

test("a counter never passes its limit, however many add at once", async () => {
  const id = crypto.randomUUID();
  await write(context(), "count.make", [[create(Counter, { id, count: 0, most: 7 }), exists]]);
  const adds = Array.from({ length: 30 }, () =>
    write(context(), "count.add", [
      [
        patch(Counter, { id, count: 0 }, { add: { count: 1 }, expect: { count: must.belowField("most") } }),
        () => refuse("contract.quantity_reached"),
      ],
    ]),
  );
  const outcomes = await Promise.allSettled(adds);
  expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(7);
  expect(await find(table.parts.table, Counter, { id }, { consistent: true })).toMatchObject({ count: 7 });
});

test("an upsert makes what is missing and adds to what is there", async () => {
  const id = crypto.randomUUID();
  for (let nth = 0; nth < 3; nth++) {
    await write(context(), "count.add", [
      [upsert(Counter, { id }, { set: { id }, add: { count: 2 } }), stale],
    ]);
  }
  expect(await find(table.parts.table, Counter, { id }, { consistent: true })).toEqual({ id, count: 6 });
});

test("conditions of every kind hold and fail where they should", async () => {
  const id = crypto.randomUUID();
  await write(context(), "count.make", [[create(Counter, { id, count: 5 }), exists]]);
  const passes = async (expectation: Parameters<typeof check<typeof Counter>>[2]) => {
    const other = crypto.randomUUID();
    const steps = [
      [create(Counter, { id: other, count: 0 }), exists],
      [check(Counter, { id }, expectation), stale],
    ] as const;
    return write(context(), "count.check", steps).then(
      () => true,
      () => false,
    );
  };
  expect(await passes({ count: must.atMost(5) })).toBe(true);
  expect(await passes({ count: must.atMost(4) })).toBe(false);
  expect(await passes({ count: must.atLeast(5) })).toBe(true);
  expect(await passes({ count: must.atLeast(6) })).toBe(false);
  expect(await passes({ count: must.below(6) })).toBe(true);
  expect(await passes({ count: must.below(5) })).toBe(false);
  expect(await passes({ count: must.oneOf([4, 5]) })).toBe(true);
  expect(await passes({ count: must.oneOf([4]) })).toBe(false);
  expect(await passes({ most: must.absent() })).toBe(true);
  expect(await passes({ count: must.absent() })).toBe(false);
  expect(await passes({ most: must.absentOr(1), count: must.absentOr(5) })).toBe(true);
  expect(await passes({ count: must.absentOr(1) })).toBe(false);
  expect(await passes({ most: must.absentOrBelow(1), count: must.absentOrBelow(6) })).toBe(true);
  expect(await passes({ count: must.absentOrBelow(5) })).toBe(false);
  expect(await passes({ count: 5, most: undefined })).toBe(true);
  expect(await passes({ count: 6 })).toBe(false);
});

test("what does not fit its shape is a defect, not a record", async () => {
  const id = crypto.randomUUID();
  const wrong = { id, text: "甲", state: "elsewhere" } as never;
  await expect(write(context(), "note.write", [[create(Note, wrong), exists]])).rejects.toThrow(
    "note does not fit",
  );
  expect(await find(table.parts.table, Note, { id })).toBeUndefined();
});

test("pages by cursor give every record once, in order, and refuse a cursor of another list", async () => {
  const owner = crypto.randomUUID();
  const ids = Array.from({ length: 7 }, (_, nth) => `${owner}-${nth}`);
  for (const id of ids) {
    await write(context(), "note.write", [[create(Note, { id, text: "页", state: "open", owner }), exists]]);
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await query(table.parts.table, Note, {
      index: "one",
      pk: `NOTES#${owner}`,
      limit: 3,
      cursor,
    });
    seen.push(...page.items.map((note) => note.id));
    cursor = page.next;
  } while (cursor);
  expect(seen).toEqual(ids);
  for (const bad of [
    "x",
    Buffer.from("{}").toString("base64url"),
    Buffer.from('{"a":"b"}').toString("base64url"),
  ]) {
    const page = query(table.parts.table, Note, {
      index: "one",
      pk: `NOTES#${owner}`,
      limit: 3,
      cursor: bad,
    });
    await expect(page).rejects.toMatchObject({ code: "request.bad_cursor" });
  }
});
