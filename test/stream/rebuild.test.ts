import type { Parts } from "@guanhu/core/context";
import type { Change } from "@guanhu/core/projection";
import { Projection } from "@guanhu/core/projection";
import { isViewRow, rebuildViews } from "@guanhu/local/views";
import { Staging } from "@guanhu/local/world/staging";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTable, openTableApart, type TestParts } from "../setup/table.ts";
import {
  changesOf,
  newestOf,
  putTruth,
  retold,
  type Told,
  textOf,
  toldWorld,
  viewsOf,
} from "./views.setup.ts";

let table: TestParts;

beforeAll(async () => {
  table = await openTableApart();
});

afterAll(() => table.close());

/** A told world, told wildly: batches of all sizes, for several projections at once, and some batches again. */
const wild = toldWorld.chain((told) =>
  fc.record({
    told: fc.constant(told),
    changes: retold(told),
    sizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
    projections: fc.integer({ min: 1, max: 4 }),
    again: fc.integer({ min: 0, max: 3 }),
  }),
);

async function tellWildly(parts: Parts, one: typeof wild extends fc.Arbitrary<infer W> ? W : never) {
  const batches: Change[][] = [];
  for (let start = 0, nth = 0; start < one.changes.length; nth++) {
    const size = one.sizes[nth % one.sizes.length] ?? 1;
    batches.push(one.changes.slice(start, start + size));
    start += size;
  }
  batches.push(...batches.slice(0, one.again));
  const waiting = batches.values();
  await Promise.all(
    Array.from({ length: one.projections }, async () => {
      for (const batch of waiting) await Projection.project(parts, batch);
    }),
  );
}

function stagedViews(staging: Staging): string[] {
  return [...staging.items()].filter(isViewRow).map(textOf).sort();
}

test("however changes are told, the views are those of one telling in order", async () => {
  await fc.assert(
    fc.asyncProperty(wild, async (one) => {
      const [clean, retoldTo] = [new Staging(), new Staging()];
      const [cleanParts, parts] = [clean.parts(table.parts), retoldTo.parts(table.parts)];
      await putTruth(cleanParts, one.told);
      for (const change of changesOf(one.told)) await Projection.project(cleanParts, [change]);
      await putTruth(parts, one.told);
      await tellWildly(parts, one);
      expect(stagedViews(retoldTo)).toEqual(stagedViews(clean));
      expect(stagedViews(clean)).toEqual(await onePass(one.told));
    }),
    { numRuns: 80 },
  );
}, 90_000);

/** The views of one pass over the records as they stand in the end. */
async function onePass(told: Told): Promise<string[]> {
  const staging = new Staging();
  const parts = staging.parts(table.parts);
  await putTruth(parts, told);
  await Projection.project(parts, newestOf(told));
  return stagedViews(staging);
}

test("the store itself keeps concurrent projections apart", async () => {
  await fc.assert(
    fc.asyncProperty(wild, async (one) => {
      const own = await openTable(table.endpoint);
      try {
        await putTruth(own.parts, one.told);
        await tellWildly(own.parts, { ...one, projections: 4 });
        const told = await viewsOf(own.parts);
        expect(told).toEqual(await onePass(one.told));
        await rebuildViews(own.parts);
        expect(await viewsOf(own.parts)).toEqual(told);
      } finally {
        await own.close();
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 300_000);
