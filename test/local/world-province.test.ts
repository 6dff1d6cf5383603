import { isViewRow, rebuildViews } from "@guanhu/local/views";
import { planDemo } from "@guanhu/local/world/demo.plan";
import { IdNumbers } from "@guanhu/local/world/family";
import { loadProvince, MOST_VISITS } from "@guanhu/local/world/province";
import { countyParts } from "@guanhu/local/world/province.plan";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTableApart, type TestParts } from "../setup/table.ts";
import { plainItem } from "../setup/unpack.ts";
import { textOf } from "../stream/views.setup.ts";
import { dump, opened } from "./world.setup.ts";

const NOW = "2026-03-10T07:00:00.000Z";
const CHILDREN = 321;
const DELIVERABLES = 150;
const administrator = {
  accountId: `acc_${"1".repeat(26)}`,
  name: "管理员甲",
  roles: ["administration" as const],
  division: "61",
};

let table: TestParts;

beforeAll(async () => {
  table = await openTableApart();
});

afterAll(() => table.close());

test("spreads children over all counties of the province, none lost", async () => {
  const parts = await countyParts({ children: 230_000, placed: 69_000, deliverables: 99_999 });
  expect(parts.length).toBe(107);
  const sum = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((all, part) => all + of(part), 0);
  expect(sum((part) => part.children)).toBe(230_000);
  expect(sum((part) => part.placed)).toBe(69_000);
  expect(sum((part) => part.deliverables)).toBe(99_999);
  expect(new Set(parts.map((part) => part.county)).size).toBe(107);
});

test("fills a table in bulk: everybody once, every chain whole, the views those of a rebuild", async () => {
  const { parts } = table;
  const ids = new IdNumbers();
  const demo = await planDemo(NOW, ids);
  const done = await loadProvince(parts, {
    now: NOW,
    children: CHILDREN,
    placed: 0.5,
    deliverables: DELIVERABLES,
    administrator,
    ids,
  });
  expect(done.children).toBe(CHILDREN);
  const items = await dump(parts.table);
  expect(items.length).toBe(done.items);
  const children = items.filter((item) => item.sk?.S === "Z");
  expect(children.length).toBe(CHILDREN);
  // The demo world's numbers are taken: none of them is given out again.
  const taken = await Promise.all(
    demo.children.map((child) => parts.keyring.hash("child.id", child.input.personal.idNumber ?? "")),
  );
  const hashes = new Set(children.map((child) => child.idHash?.S ?? ""));
  expect(hashes.size).toBe(CHILDREN);
  expect(taken.filter((hash) => hashes.has(hash))).toEqual([]);
  expect(items.filter((item) => item.sk?.S?.startsWith("X#")).length).toBe(Math.round(CHILDREN * 0.5));
  const deliverables = items.filter((item) => item.pk?.S?.startsWith("D#") && !plainItem(item).replaces);
  expect(deliverables.length).toBe(DELIVERABLES);
  // Opens what is sealed, and follows every chain to its head.
  expect((await opened(parts, items)).length).toBe(items.length);

  const views = items.filter(isViewRow).map(textOf).sort();
  await rebuildViews(parts);
  const rebuilt = (await dump(parts.table)).filter(isViewRow).map(textOf).sort();
  expect(rebuilt).toEqual(views);
}, 180_000);

test("refuses more visits than the days have room for", async () => {
  const wanted = { now: NOW, children: 10, placed: 1, administrator, ids: new IdNumbers() };
  await expect(loadProvince(table.parts, { ...wanted, deliverables: 10 * MOST_VISITS + 1 })).rejects.toThrow(
    "成果太多",
  );
});
