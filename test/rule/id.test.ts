import { expect, test } from "vitest";
import { newId } from "../../packages/core/src/id.new.ts";
import { idShape, makeId, type Noun, prefixes } from "../../packages/core/src/id.ts";

const at = "2026-03-10T03:00:00.000Z";
const nouns = Object.keys(prefixes) as Noun[];

test.each(nouns)("an id of %s made on a phone has the shape of one made by the server", (noun) => {
  expect(idShape(noun).safeParse(makeId(noun, at)).success).toBe(true);
  expect(idShape(noun).safeParse(newId({ at, requestId: "r" }, noun)).success).toBe(true);
});

test("two ids of one instant differ; later ids sort later", () => {
  expect(makeId("deliverable", at)).not.toBe(makeId("deliverable", at));
  expect(makeId("deliverable", at) < makeId("deliverable", "2026-03-10T03:00:00.001Z")).toBe(true);
});

test("the same request makes the same id; another noun, place or request another", () => {
  const ctx = { at, requestId: "r" };
  expect(newId(ctx, "child")).toBe(newId(ctx, "child"));
  expect(newId(ctx, "child", 1)).not.toBe(newId(ctx, "child"));
  expect(newId({ ...ctx, requestId: "s" }, "child")).not.toBe(newId(ctx, "child"));
});
