import { valueAt } from "@guanhu/core/deliverable/kind/form";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isFilled, isWithinPath, setAt } from "../../packages/web/src/field/report/path.ts";

test("a value is put at its path, and only the way there is new", () => {
  const beside = { code: "610703" };
  const before = { header: { place: beside, met: ["child"] }, content: {} };
  const after = setAt(before, "header.childView.asked", true);
  expect(after).toEqual({
    header: { place: beside, met: ["child"], childView: { asked: true } },
    content: {},
  });
  expect(after.header.place).toBe(beside);
  expect(before).toEqual({ header: { place: beside, met: ["child"] }, content: {} });
});

test("rows are made and changed by their number", () => {
  const one = setAt({}, "content.scores.0.score", 4);
  expect(one).toEqual({ content: { scores: [{ score: 4 }] } });
  expect(setAt(one, "content.scores.1.evidence", "现场所见")).toEqual({
    content: { scores: [{ score: 4 }, { evidence: "现场所见" }] },
  });
});

test("an answer taken back leaves no key", () => {
  expect(setAt({ header: { a: 1, b: 2 } }, "header.a", undefined)).toEqual({ header: { b: 2 } });
  expect(setAt({ header: {} }, "header.capture", undefined)).toEqual({ header: {} });
});

test("what is put at a path is found there", () => {
  const key = fc.constantFrom("header", "content", "items", "0", "1", "x");
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 5 }), fc.json(), (keys, value) => {
      const path = ["root", ...keys].join(".");
      expect(valueAt(setAt({}, path, value), path)).toBe(value);
    }),
  );
});

test.each([
  [undefined, false],
  [null, false],
  ["", false],
  [" 　\n", false],
  ["好", true],
  [[], false],
  [["child"], true],
  [false, true],
  [0, true],
  [Number.NaN, false],
])("%j is filled in: %j", (value, filled) => {
  expect(isFilled(value)).toBe(filled);
});

test("a path lies within another by whole keys", () => {
  expect(isWithinPath("content.items.school", "content.items")).toBe(true);
  expect(isWithinPath("content.items", "content.items")).toBe(true);
  expect(isWithinPath("content.itemsOther", "content.items")).toBe(false);
});
