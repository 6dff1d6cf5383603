import type { Cover } from "@guanhu/core/placement/shape";
import { expect, test } from "vitest";
import { countByDue, groupByChild } from "../../packages/web/src/field/data/cover.ts";
import { exampleId } from "../setup/deliverable-example.ts";

const items = [
  { id: "1", name: "走访核查", kind: "visitVerification" as const },
  { id: "2", name: "监护评估", kind: "guardianshipAssessment" as const },
];

function cover(child: number, more: Partial<Cover> = {}): Cover {
  return {
    childId: exampleId("chd", child),
    contractId: exampleId("con", 1),
    organizationId: exampleId("org", 1),
    division: "610703",
    label: `孩${child}*`,
    residence: "610703100200",
    birthDate: "2015-06-01",
    riskLevel: "blue",
    contractTitle: "农村留守儿童关爱服务合同",
    items: items.slice(0, 1),
    frequencyDays: 30,
    from: "2026-01-10",
    to: "2026-12-31",
    status: "ACTIVE",
    placedAt: "2026-01-10T00:00:00.000Z",
    version: 1,
    due: "fine",
    ...more,
  };
}

test("who is due first stands first: overdue, soon, fine, and each by date", () => {
  const children = groupByChild([
    cover(1, { due: "fine", nextDue: "2026-03-20" }),
    cover(2, { due: "overdue", nextDue: "2026-03-05" }),
    cover(3, { due: "soon", nextDue: "2026-03-12" }),
    cover(4, { due: "overdue", nextDue: "2026-02-01" }),
    cover(5, { due: "fine" }),
  ]);
  expect(children.map((child) => child.label)).toEqual(["孩4*", "孩2*", "孩3*", "孩1*", "孩5*"]);
  expect(countByDue(children)).toEqual({ overdue: 2, soon: 1, fine: 2, ended: 0 });
});

test("a child under two contracts stands once, with the earlier due date and all its services", () => {
  const [child, ...others] = groupByChild([
    cover(1, { due: "fine", nextDue: "2026-04-20", lastVisit: "2026-03-01" }),
    cover(1, {
      contractId: exampleId("con", 2),
      due: "soon",
      nextDue: "2026-03-12",
      lastVisit: "2026-02-01",
      items,
    }),
  ]);
  expect(others).toEqual([]);
  expect(child).toMatchObject({ due: "soon", nextDue: "2026-03-12", lastVisit: "2026-03-01" });
  expect(child?.items.map((item) => item.name)).toEqual(["走访核查", "监护评估"]);
});
