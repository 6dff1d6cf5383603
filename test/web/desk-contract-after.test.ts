import type { BreachShown } from "@guanhu/core/breach/shape";
import { BreachMeasure } from "@guanhu/core/breach/shape";
import { ContractChangeInput } from "@guanhu/core/contract/change/shape";
import type { ContractPage, ContractStatus } from "@guanhu/core/contract/shape";
import type { EvaluationPage, IndicatorResult } from "@guanhu/core/evaluation/shape";
import { describe, expect, test } from "vitest";
import {
  breachSteps,
  clockOf,
  type DecisionDraft,
  measuresOf,
  measureText,
} from "../../packages/web/src/desk/breach/breach-step.ts";
import {
  addedFen,
  changeSteps,
  itemsOf,
  mayPropose,
  supplementLeft,
} from "../../packages/web/src/desk/contract/change.ts";
import {
  draftOf,
  evaluationSteps,
  marksOf,
  pointsText,
  rowLinks,
  shareText,
} from "../../packages/web/src/desk/evaluation/evaluation-step.ts";
import { keptUntil } from "../../packages/web/src/desk/procurement-file/kept.ts";
import { someone } from "./desk.setup.ts";

type Contract = ContractPage["contract"];

const procurement = someone(["procurement"]);
const review = someone(["contractReview"]);
const manager = someone(["manager"], { organizationId: "org_1" });
const elsewhere = someone(["procurement", "contractReview"], { division: "610102" });

function contract(status: ContractStatus): Contract {
  // Safe: what is tested reads only whose the contract is and how it stands.
  return { status, division: "610703", organizationId: "org_1" } as Contract;
}

describe("changes of a contract", () => {
  const lines = [
    { id: "i1", priceFen: 12_000 },
    { id: "i2", priceFen: 38_000 },
  ];

  test.each([
    ["PROPOSED", undefined, ["withdraw"], ["agree"]],
    ["AGREED", undefined, ["announce"], []],
    ["AGREED", "2026-03-10", [], []],
    ["WITHDRAWN", undefined, [], []],
  ] as const)("%s, announced %s", (state, announcedOn, byCounty, byOrganization) => {
    const change = { state, ...(announcedOn ? { announcedOn } : {}) };
    expect(changeSteps(procurement, contract("ACTIVE"), change)).toEqual(byCounty);
    expect(changeSteps(manager, contract("ACTIVE"), change)).toEqual(byOrganization);
    expect(changeSteps(elsewhere, contract("ACTIVE"), change)).toEqual([]);
  });

  test("nothing is proposed or agreed once the contract is over", () => {
    expect(mayPropose(procurement, contract("SUSPENDED"))).toBe(true);
    expect(mayPropose(manager, contract("ACTIVE"))).toBe(false);
    expect(mayPropose(procurement, contract("COMPLETED"))).toBe(false);
    expect(changeSteps(manager, contract("COMPLETED"), { state: "PROPOSED" })).toEqual([]);
  });

  test("a supplement says only the lines that it adds to, and what they come to", () => {
    const draft = { kind: "SUPPLEMENT", added: { i1: 3, i2: null } } as const;
    expect(itemsOf(draft, lines)).toEqual([{ itemId: "i1", addQuantity: 3 }]);
    expect(addedFen(draft, lines)).toBe(36_000);
    const body = { ...draft, reason: "DEMAND", clause: "第二条", text: "数量增加" };
    const { added, ...said } = body;
    expect(
      ContractChangeInput.safeParse({ ...said, items: itemsOf({ kind: "SUPPLEMENT", added }, lines) })
        .success,
    ).toBe(true);
  });

  test("an amendment adds nothing, whatever was typed before", () => {
    expect(itemsOf({ kind: "AMENDMENT", added: { i1: 3 } }, lines)).toEqual([]);
  });

  test("supplements stay within a tenth of the original amount", () => {
    expect(supplementLeft({ originalFen: 100_009, supplementFen: 0 })).toBe(10_000);
    expect(supplementLeft({ originalFen: 100_000, supplementFen: 4_000 })).toBe(6_000);
    expect(supplementLeft({ originalFen: 100_000, supplementFen: 10_001 })).toBe(0);
  });
});

function breach(change: Partial<BreachShown> = {}): BreachShown {
  return {
    id: "brc_1",
    contractId: "con_1",
    contractNo: "HT-1",
    title: "合同",
    division: "610703",
    purchaserName: "南郑区民政局",
    organizationId: "org_1",
    organizationName: "守望",
    clause: "第八条",
    facts: "逾期未走访",
    evidence: { files: [], deliverables: ["dlv_1"] },
    state: "REPORTED",
    reported: { by: "acc_p", byName: "经办", at: "2026-03-02T01:00:00.000Z" },
    clocks: [
      { name: "defence", text: "陈述申辩", due: { date: "2026-03-16", provisional: false }, state: "OPEN" },
    ],
    version: 1,
    ...change,
  };
}

describe("breaches of a contract", () => {
  const names = (...call: Parameters<typeof breachSteps>) =>
    breachSteps(...call).map(({ name, notYet }) => (notYet ? `${name}?` : name));

  test("the organization answers within its period", () => {
    expect(names(manager, breach(), "2026-03-16")).toEqual(["answer"]);
    expect(names(manager, breach(), "2026-03-17")).toEqual([]);
    expect(names(manager, breach({ state: "ANSWERED" }), "2026-03-10")).toEqual([]);
  });

  test("a last day that may still move ends no period, and lets nobody go on without a statement", () => {
    const due = { date: "2026-03-16", provisional: true };
    const moving = breach({ clocks: [{ name: "defence", text: "", due, state: "OPEN" }] });
    expect(names(manager, moving, "2026-03-17")).toEqual(["answer"]);
    expect(names(review, moving, "2026-03-17")).toEqual(["lapse?"]);
  });

  test("silence is recorded only after the period", () => {
    expect(names(review, breach(), "2026-03-16")).toEqual(["lapse?"]);
    expect(names(review, breach(), "2026-03-17")).toEqual(["lapse"]);
  });

  test("who reported does not decide, and alone takes the report back", () => {
    const both = someone(["procurement", "contractReview"]);
    const own = breach({
      state: "ANSWERED",
      reported: { by: "acc_me", byName: "某人", at: "2026-03-02T01:00:00.000Z" },
    });
    expect(names(both, own, "2026-03-10")).toEqual(["decide?", "withdraw"]);
    expect(names(review, breach({ state: "ANSWERED" }), "2026-03-10")).toEqual(["decide"]);
    expect(names(procurement, breach(), "2026-03-10")).toEqual([]);
    expect(names(elsewhere, breach({ state: "ANSWERED" }), "2026-03-10")).toEqual([]);
  });

  test("the last period counts", () => {
    const [defence] = breach().clocks;
    const decision = {
      name: "decision",
      text: "处理",
      due: { date: "2026-04-01", provisional: false },
      state: "OPEN",
    } as const;
    expect(clockOf({ clocks: defence ? [defence, decision] : [] })).toBe(decision);
  });

  const draft: DecisionDraft = {
    outcome: "UPHELD",
    kinds: ["DEDUCTION", "RECTIFY", "END_CONTRACT", "REFERRAL"],
    amount: "1,500.50",
    until: "2026-04-01",
    demand: "补做走访",
    endReason: "多次违约",
    office: "纪检监察机关",
    documentNo: "移送 1 号",
    text: "处理意见",
  };

  test("a decision carries the measures that were chosen, each as the server takes it", () => {
    const measures = measuresOf(draft);
    expect(measures.map((one) => one.kind)).toEqual(draft.kinds);
    for (const measure of measures) expect(BreachMeasure.safeParse(measure).success).toBe(true);
    expect(measureText(measures[0] ?? { kind: "DEDUCTION", amountFen: 0 })).toContain("¥1,500.50");
  });

  test("what is dismissed has no measures", () => {
    expect(measuresOf({ ...draft, outcome: "DISMISSED" })).toEqual([]);
  });
});

describe("the evaluation of a contract", () => {
  type Evaluation = EvaluationPage["evaluation"];
  const scored = { by: "acc_other", byName: "经办", at: "2026-03-02T01:00:00.000Z" };
  const marks = [{ indicatorId: "management", score: 88, reason: "沟通及时" }];

  function evaluation(change: Partial<Evaluation> = {}): Evaluation {
    // Safe: what is tested reads only the state and who scored.
    return { state: "DRAFT", ...change } as Evaluation;
  }

  const complete = { purchaser: { ...scored, marks }, thirdPartyAbsence: { ...scored, reason: "金额较小" } };

  test.each([
    ["a contract that runs", "ACTIVE", complete, false],
    ["no score of the purchaser", "COMPLETED", { thirdPartyAbsence: complete.thirdPartyAbsence }, false],
    ["no word on a third party", "COMPLETED", { purchaser: complete.purchaser }, false],
    ["an own score", "COMPLETED", { ...complete, purchaser: { ...scored, by: "acc_me", marks } }, false],
    ["nothing", "TERMINATED", complete, true],
  ] as const)("is held up by %s", (_, status, change, free) => {
    const steps = evaluationSteps(
      review,
      contract(status),
      evaluation(structuredClone(change) as Partial<Evaluation>),
    );
    expect(steps.map(({ name, notYet }) => [name, notYet === undefined])).toEqual([["publish", free]]);
  });

  test("is scored until it is published", () => {
    expect(evaluationSteps(procurement, contract("ACTIVE"), evaluation()).map((one) => one.name)).toEqual([
      "enter",
      "file",
    ]);
    expect(evaluationSteps(procurement, contract("ACTIVE"), evaluation({ state: "PUBLISHED" }))).toEqual([]);
    expect(evaluationSteps(manager, contract("ACTIVE"), evaluation())).toEqual([]);
  });

  test("marks go and come back by indicator", () => {
    expect(marksOf(draftOf(marks), [{ id: "management" }])).toEqual(marks);
    expect(marksOf({}, [{ id: "management" }])).toEqual([
      { indicatorId: "management", score: 0, reason: "" },
    ]);
  });

  test("numbers read as people write them", () => {
    expect([pointsText(10_000), pointsText(5_447), pointsText(0)]).toEqual(["100", "54.47", "0"]);
    const base: IndicatorResult = {
      id: "completion",
      name: "完成率",
      source: "DATA",
      weight: 25,
      from: "",
      rows: [],
    };
    expect(shareText({ ...base, numerator: 100, denominator: 400, unit: "FEN" })).toBe("¥1.00 / ¥4.00");
    expect(shareText({ ...base, numerator: 1, denominator: 2, unit: "COUNT" })).toBe("1 / 2");
    expect(shareText(base)).toBe("");
  });

  test("the records behind a number are numbered by kind", () => {
    expect(
      rowLinks(["con_a", "dlv_a", "dlv_b", "acp_a", "xyz_a"]).map(({ noun, label }) => [noun, label]),
    ).toEqual([
      ["con", "本合同的资金"],
      ["dlv", "成果 1"],
      ["dlv", "成果 2"],
      ["acp", "验收 1"],
    ]);
  });
});

test("a procurement file is kept fifteen years from the end of the contract", () => {
  expect(keptUntil({ endedOn: "2026-02-28" })).toBe("2041-02-28");
  expect(keptUntil({})).toBeUndefined();
});
