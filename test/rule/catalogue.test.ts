import { describe, expect, test } from "vitest";
import { builtInEntries } from "../../packages/core/src/catalogue/catalogue.data.ts";
import { differenceOf, refuseEntries } from "../../packages/core/src/catalogue/catalogue.rule.ts";
import { VersionEntry } from "../../packages/core/src/catalogue/catalogue.shape.ts";

const entry = (code: string, change: Partial<VersionEntry> = {}): VersionEntry => ({
  code,
  name: `条目${code}`,
  level: 3,
  parent: "A0601",
  kind: "A",
  unit: "场",
  counting: "DOCUMENT",
  ...change,
});

describe("entries", () => {
  test("the built-in ones make a catalogue", () => {
    expect(() => refuseEntries(builtInEntries)).not.toThrow();
    for (const one of builtInEntries) expect(VersionEntry.safeParse(one).error).toBeUndefined();
  });

  const heading = builtInEntries.slice(0, 2);
  test.each<[string, VersionEntry[], string[]]>([
    ["a code twice", [entry("A060101"), entry("A060101")], ["entries.3.code"]],
    ["a parent that is not there", [entry("A070101", { parent: "A0701" })], ["entries.2.parent"]],
    ["no parent", [entry("A060101", { parent: undefined })], ["entries.2.parent"]],
    ["a parent of the same level", [entry("A060101", { level: 2 })], ["entries.2.level"]],
    ["a parent two levels above", [entry("A060101", { parent: "A" })], ["entries.2.level"]],
    ["a first level with a parent", [entry("A9", { level: 1, parent: "A" })], ["entries.2.parent"]],
    ["another kind than its parent", [entry("A060101", { kind: "B" })], ["entries.2.kind"]],
    ["a code that does not begin with its parent's", [entry("A070101")], ["entries.2.code"]],
    [
      "a unit without a way of accepting",
      [entry("A060101", { counting: undefined })],
      ["entries.2.counting"],
    ],
    ["a way of accepting without a unit", [entry("A060101", { unit: undefined })], ["entries.2.counting"]],
    [
      "counted by deliverables of no kind",
      [entry("A060101", { counting: "DELIVERABLE" })],
      ["entries.2.deliverableKind"],
    ],
    [
      "accepted by document, yet with a kind of deliverable",
      [entry("A060101", { deliverableKind: "visitVerification" })],
      ["entries.2.deliverableKind"],
    ],
  ])("%s is refused at its place", (_name, added, paths) => {
    expect(() => refuseEntries([...heading, ...added])).toThrow(
      expect.objectContaining({
        code: "catalogue.entries_invalid",
        detail: { fields: paths.map((path) => ({ path, text: expect.stringMatching(/[\u4e00-\u9fff]/) })) },
      }),
    );
  });

  test("a line for a platform and one for a group fit beside those with a child", () => {
    const added = [entry("A060110"), entry("A060111", { name: "小组活动", unit: "场" })];
    expect(() => refuseEntries([...builtInEntries, ...added])).not.toThrow();
  });
});

describe("the difference of two versions", () => {
  test("none against itself, whatever the order", () => {
    const none = { added: [], removed: [], changed: [] };
    expect(differenceOf(builtInEntries, [...builtInEntries].reverse())).toEqual(none);
  });

  test("what is new, what is gone, what is different, field by field", () => {
    const before = [entry("A060101"), entry("A060102"), entry("A060103")];
    const after = [
      entry("A060104"),
      entry("A060103", { unit: "次", counting: "DELIVERABLE", deliverableKind: "homeVisitInspection" }),
      entry("A060101"),
    ];
    expect(differenceOf(before, after)).toEqual({
      added: [entry("A060104")],
      removed: [entry("A060102")],
      changed: [
        {
          code: "A060103",
          name: "条目A060103",
          fields: [
            { field: "unit", before: "场", after: "次" },
            { field: "deliverableKind", after: "homeVisitInspection" },
            { field: "counting", before: "DOCUMENT", after: "DELIVERABLE" },
          ],
        },
      ],
    });
  });
});
