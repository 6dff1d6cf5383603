import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { systemActor } from "@guanhu/core/actor";
import type { Context, Parts } from "@guanhu/core/context";
import { Refusal, refuse } from "@guanhu/core/error";
import { Staging } from "@guanhu/local/world/staging";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { chained } from "../../packages/core/src/table/chained.ts";
import { entity } from "../../packages/core/src/table/entity.ts";
import { check, create, type Guarded, must, patch, upsert } from "../../packages/core/src/table/step.ts";
import { find, query } from "../../packages/core/src/table/table.ts";
import { write } from "../../packages/core/src/table/write.ts";
import { openTable, type TestParts } from "../setup/table.ts";

let table: TestParts;

beforeAll(async () => {
  table = await openTable();
});

afterAll(() => table.close());

const Box = entity({
  name: "box",
  noun: "盒子",
  shape: z.strictObject({
    run: z.string(),
    id: z.string(),
    state: z.string(),
    most: z.int(),
    count: z.int(),
    note: z.string().optional(),
    ...chained,
  }),
  key: ({ run, id }: { run: string; id: string }) => ({ pk: `B#${run}`, sk: `A#${id}` }),
  indexes: (box) => ({ one: box.state === "open" ? { pk: `O#${box.run}`, sk: box.id } : undefined }),
  audit: ({ run, id }) => ({ home: `box#${run}`, subject: `box#${id}` }),
});

const Tally = entity({
  name: "tally",
  noun: "计数",
  shape: z.strictObject({ run: z.string(), name: z.string(), sum: z.int() }),
  key: ({ run, name }: { run: string; name: string }) => ({ pk: `B#${run}`, sk: `T#${name}` }),
});

type Box = z.infer<(typeof Box)["shape"]>;

const ids = ["a", "b", "c"];
const id = fc.constantFrom(...ids);
/** What one step does to one box or tally, in the words of the write door. */
const deed = fc.oneof(
  fc.record({
    do: fc.constant("create" as const),
    id,
    state: fc.constantFrom("open", "shut"),
    most: fc.nat(3),
  }),
  fc.record({
    do: fc.constant("change" as const),
    id,
    state: fc.constantFrom("open", "shut"),
    note: fc.option(fc.constantFrom("x", "y"), { nil: undefined }),
    expect: fc.constantFrom("none", "oneOf", "absent", "absentOr"),
  }),
  fc.record({ do: fc.constant("count" as const), id }),
  fc.record({
    do: fc.constant("check" as const),
    id,
    state: fc.constantFrom("open", "shut"),
    least: fc.nat(3),
  }),
  fc.record({
    do: fc.constant("tally" as const),
    id,
    add: fc.integer({ min: -2, max: 2 }),
    below: fc.nat(4),
  }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;
/** Transactions of up to three steps on different boxes. */
const script = fc.array(
  fc.uniqueArray(deed, { selector: (one) => `${one.do === "tally"}${one.id}`, minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 10 },
);

const not = (label: string) => () => refuse("record.missing", { values: { noun: label } });

async function stepOf(parts: Parts, run: string, one: Deed): Promise<Guarded | undefined> {
  const key = { run, id: one.id };
  if (one.do === "tally") {
    const place = { run, name: one.id };
    const change = { set: place, add: { sum: one.add }, expect: { sum: must.absentOrBelow(one.below) } };
    return [upsert(Tally, place, change), not("tally")];
  }
  if (one.do === "create") {
    return [create(Box, { ...key, state: one.state, most: one.most, count: 0 }), not("create")];
  }
  if (one.do === "check") {
    return [
      check(Box, key, { state: one.state, most: must.atLeast(one.least), count: must.atMost(2) }),
      not("check"),
    ];
  }
  const current = await find(parts.table, Box, key, { consistent: true });
  if (!current) return undefined;
  if (one.do === "count") {
    const expectation = { count: must.belowField("most") };
    return [patch(Box, current, { set: { count: current.count + 1 }, expect: expectation }), not("count")];
  }
  const expectations = {
    none: {},
    oneOf: { state: must.oneOf(["open", "ajar"]) },
    absent: { note: must.absent() },
    absentOr: { note: must.absentOr("x") },
  };
  return [
    patch(Box, current, { set: { state: one.state, note: one.note }, expect: expectations[one.expect] }),
    not("change"),
  ];
}

/** Plays a script; answers what each transaction came to, and what stands there in the end. */
async function play(parts: Parts, run: string, scripts: readonly (readonly Deed[])[]) {
  const said: unknown[] = [];
  for (const [nth, deeds] of scripts.entries()) {
    const ctx: Context = {
      actor: systemActor,
      at: `2026-03-10T00:00:0${nth}.000Z`,
      requestId: `r${nth}`,
      parts,
    };
    const steps = (await Promise.all(deeds.map((one) => stepOf(parts, run, one)))).filter(
      (step) => step !== undefined,
    );
    if (steps.length === 0) continue;
    const outcome = await write(ctx, "box.play", steps).then(
      ({ records }): unknown => records,
      (cause: unknown) => {
        if (cause instanceof Refusal) return cause.message;
        throw cause;
      },
    );
    said.push(outcome);
  }
  const rows: Box[] = [];
  let cursor: string | undefined;
  do {
    const page = await query(parts.table, Box, { pk: `B#${run}`, descending: true, limit: 2, cursor });
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor);
  const index = { index: "one", pk: `O#${run}`, limit: 2 } as const;
  const [first, ranged] = await Promise.all([
    query(parts.table, Box, index),
    query(parts.table, Box, { ...index, between: ["a", "b"], descending: true }),
  ]);
  const rest = first.next ? await query(parts.table, Box, { ...index, cursor: first.next }) : { items: [] };
  return { said, rows, open: [...first.items, ...rest.items], ranged: ranged.items };
}

test("the staging table answers every transaction as the store does", async () => {
  await fc.assert(
    fc.asyncProperty(script, async (deeds) => {
      const run = crypto.randomUUID();
      const real = await play(table.parts, run, deeds);
      const staged = await play(new Staging().parts(table.parts), run, deeds);
      expect(staged).toEqual(real);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("it refuses what it does not know", async () => {
  const { table: staged } = new Staging().parts(table.parts);
  await expect(staged.client.send(new ScanCommand({ TableName: staged.name }))).rejects.toThrow("not staged");
});
