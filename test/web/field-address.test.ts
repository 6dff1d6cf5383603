import fc from "fast-check";
import { expect, test } from "vitest";
import { type Address, parseAddress, toPath } from "../../packages/web/src/field/route/address.ts";

test.each<[string, Address]>([
  ["/field/", { page: "children" }],
  ["/field", { page: "children" }],
  ["/field/children/chd_1", { page: "child", childId: "chd_1" }],
  ["/field/report/chd_1/con_2/3", { page: "report", childId: "chd_1", contractId: "con_2", itemId: "3" }],
  ["/field/deliverables", { page: "deliverables" }],
  ["/field/deliverables/dlv_1", { page: "deliverable", id: "dlv_1" }],
  ["/field/hours", { page: "hours" }],
  ["/field/account/", { page: "account" }],
])("%s names a page", (path, address) => {
  expect(parseAddress(path)).toEqual(address);
});

test.each([
  "/",
  "/queue",
  "/field/nowhere",
  "/field/children",
  "/field/children/a/b",
  "/field/report/a/b",
  "/field/report/a/b/c/d",
  "/field/hours/2026",
  "/field/children/%E0%A4%A",
])("%s names no page", (path) => {
  expect(parseAddress(path)).toEqual({ page: "missing" });
});

test("every address comes back from its path, whatever the ids", () => {
  const id = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/^\.{1,2}$/.test(text));
  const address = fc.oneof(
    fc.record({ page: fc.constant("child" as const), childId: id }),
    fc.record({ page: fc.constant("report" as const), childId: id, contractId: id, itemId: id }),
    fc.record({ page: fc.constant("deliverable" as const), id }),
    fc.record({ page: fc.constantFrom("children", "deliverables", "hours", "account" as const) }),
  );
  fc.assert(
    fc.property(address, (one) => {
      expect(parseAddress(toPath(one as Address))).toEqual(one);
    }),
  );
});

test("what is asked of a page stands in the query; what is not asked does not", () => {
  expect(toPath({ page: "children" }, { due: "overdue", none: undefined })).toBe("/field/?due=overdue");
  expect(toPath({ page: "hours" }, {})).toBe("/field/hours");
});
