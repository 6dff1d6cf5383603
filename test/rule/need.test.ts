import { describe, expect, test } from "vitest";
import type { CatalogueInForce } from "../../packages/core/src/catalogue/catalogue.shape.ts";
import type { BudgetLine } from "../../packages/core/src/need/budget.shape.ts";
import {
  itemsOf,
  refuseBudget,
  refuseEstimates,
  refuseNegative,
  refuseTransition,
  refuseUnconsulted,
  sharesOf,
  splittingOf,
  transitions,
} from "../../packages/core/src/need/need.rule.ts";
import {
  type Need,
  type NeedItemInput,
  type NeedStatus,
  needStatus,
} from "../../packages/core/src/need/need.shape.ts";

const states = Object.keys(needStatus) as NeedStatus[];
const item = (catalogueCode: string, change: Partial<NeedItemInput> = {}): NeedItemInput => ({
  catalogueCode,
  quantity: 10,
  standard: "每季度至少一次",
  ...change,
});

describe("states", () => {
  test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))("%s to %s", (from, to) => {
    const allowed = transitions.some((one) => one.from === from && one.to === to);
    const need = { status: from, version: 1, title: "走访服务" };
    expect(code(() => refuseTransition(need, to))).toBe(allowed ? undefined : "need.wrong_state");
  });
});

describe("the negative list (102号令 10条)", () => {
  const answers = (yes: readonly number[], count = 6): Need["negativeList"] =>
    Array.from({ length: count }, (_, nth) => ({
      no: nth + 1,
      answer: yes.includes(nth + 1),
      answeredBy: "acc",
      answeredByName: "甲",
      answeredAt: "2026-03-10T00:00:00.000Z",
    }));
  test.each([
    ["six times no", answers([]), undefined],
    ["nothing answered", [], "need.negative_open"],
    ["five answers", answers([], 5), "need.negative_open"],
    ...[1, 2, 3, 4, 5, 6].map((no) => [`yes to ${no}`, answers([no]), "need.negative_item"] as const),
    ["a yes among too few", answers([2], 3), "need.negative_item"],
  ] as const)("%s", (_name, list, expected) => {
    expect(code(() => refuseNegative([...list]))).toBe(expected);
  });
});

describe("items and catalogue (102号令 14条, 财预〔2017〕87号)", () => {
  const dates = { validFrom: "2021-09-01", documentNo: null };
  const catalogue: CatalogueInForce = {
    versionId: null,
    division: "61",
    title: "目录",
    ...dates,
    items: [
      { code: "A", name: "公共服务", level: 1, kind: "A", ...dates },
      {
        code: "A01",
        name: "走访核查",
        level: 2,
        parent: "A",
        kind: "A",
        unit: "人次",
        counting: "DELIVERABLE",
        deliverableKind: "visitVerification",
        ...dates,
      },
    ],
  };
  test.each([
    ["in the catalogue", item("A01"), false, undefined],
    ["a heading", item("A"), false, "need.item_not_buyable"],
    ["outside", item("X1", { name: "平台", unit: "月" }), false, "need.outside_catalogue"],
    ["outside with approval", item("X1", { name: "平台", unit: "月" }), true, undefined],
    ["outside with approval, no name", item("X1", { unit: "月" }), true, "need.outside_incomplete"],
    ["outside with approval, no unit", item("X1", { name: "平台" }), true, "need.outside_incomplete"],
  ] as const)("%s", (_name, one, approved, expected) => {
    expect(code(() => itemsOf([one], catalogue, approved))).toBe(expected);
  });

  test("name, unit and counting are the catalogue's, whatever is entered", () => {
    expect(itemsOf([item("A01", { name: "别的", unit: "场" })], catalogue, false)).toEqual([
      {
        ...item("A01"),
        name: "走访核查",
        unit: "人次",
        counting: "DELIVERABLE",
        deliverableKind: "visitVerification",
      },
    ]);
  });
});

describe("budget first (102号令 14条)", () => {
  const line = (change: Partial<BudgetLine> = {}): BudgetLine => ({
    division: "610703",
    fiscalYear: 2026,
    code: "2081001",
    name: "儿童福利",
    amountFen: 1_000,
    committedFen: 400,
    approvedOn: "2026-01-20",
    documentNo: "南财预〔2026〕1号",
    registeredBy: "acc",
    registeredByName: "财务甲",
    version: 1,
    head: "h",
    ...change,
  });
  test.each([
    ["just enough", 600, line(), undefined],
    ["a fen too much", 601, line(), "need.budget_exceeded"],
    ["no line", 1, undefined, "need.budget_missing"],
    ["approved today", 1, line({ approvedOn: "2026-03-10" }), undefined],
    ["approved tomorrow", 1, line({ approvedOn: "2026-03-11" }), "need.budget_not_approved"],
  ] as const)("%s", (_name, amountFen, found, expected) => {
    const check = () => refuseBudget({ budgetLineCode: "2081001", amountFen }, found, "2026-03-10");
    expect(code(check)).toBe(expected);
  });
});

test.each([
  ["PUBLIC", 0, "need.not_consulted"],
  ["PUBLIC", 1, undefined],
  ["AUXILIARY", 0, undefined],
] as const)("%s with %i consultations (条例 15条)", (serviceKind, count, expected) => {
  const consultation = { heldOn: "2026-03-01", form: "MEETING", participants: 12, summary: "同意" } as const;
  const consultations = Array.from({ length: count }, () => consultation);
  expect(code(() => refuseUnconsulted({ serviceKind, consultations } as unknown as Need))).toBe(expected);
});

test.each([
  ["none", [undefined, undefined], undefined],
  ["all, with the right sum", [400, 600], undefined],
  ["all, a fen short", [400, 599], "need.estimates_differ"],
  ["only some", [1_000, undefined], "need.estimates_differ"],
] as const)("estimates: %s", (_name, estimates, expected) => {
  const items = estimates.map((fen, nth) => item(`A0${nth}`, fen === undefined ? {} : { estimateFen: fen }));
  expect(code(() => refuseEstimates({ items, amountFen: 1_000 }))).toBe(expected);
});

describe("splitting (条例 28条)", () => {
  const full = (items: NeedItemInput[]) =>
    items.map((one) => ({ ...one, name: "走访", unit: "人次", counting: "DELIVERABLE" as const }));
  test("estimates count by entry; without them the whole amount counts for each", () => {
    const estimated = full([
      item("A1", { estimateFen: 100 }),
      item("A2", { estimateFen: 300 }),
      item("A1", { estimateFen: 200 }),
    ]);
    expect([...sharesOf({ items: estimated, amountFen: 600 })]).toEqual([
      ["A1", 300],
      ["A2", 300],
    ]);
    const plain = full([item("A1"), item("A2"), item("A1")]);
    expect([...sharesOf({ items: plain, amountFen: 600 })]).toEqual([
      ["A1", 600],
      ["A2", 600],
    ]);
  });

  test.each([
    [0, 1_000, false],
    [0, 1_001, true],
    [400, 600, false],
    [400, 601, true],
    [1_000, 1, true],
  ])("%i bought before and %i now, with a threshold of 1000: beyond is %s", (before, now, exceeded) => {
    const need = { items: full([item("A1")]), amountFen: now };
    const [state] = splittingOf(need, new Map([["A1", before]]), 1_000);
    expect(state).toMatchObject({ nonOpenFen: before, thisFen: now, thresholdFen: 1_000, exceeded });
  });
});

function code(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (cause) {
    return (cause as { code: string }).code;
  }
}
