import {
  ContractInput,
  type ContractStatus,
  type Milestone,
  milestoneIds,
} from "@guanhu/core/contract/shape";
import { describe, expect, test } from "vitest";
import { fromAward, yuanOf } from "../../packages/web/src/desk/contract/award.ts";
import { type StepName, stepsFor } from "../../packages/web/src/desk/contract/contract-step.ts";
import {
  amountOf,
  fieldOf,
  isLongTerm,
  sharesOf,
  toInput,
  yearsOf,
} from "../../packages/web/src/desk/contract/draft.ts";
import { limitOf, mayOpen, mayRequest } from "../../packages/web/src/desk/contract/milestone.ts";
import { layersOf, numbersOf } from "../../packages/web/src/desk/contract/money.ts";
import { pick, unpick } from "../../packages/web/src/desk/contract/pick.ts";
import { linesOfText } from "../../packages/web/src/desk/contract/text.ts";
import { dueFirst, isUnassigned } from "../../packages/web/src/desk/todo/due.ts";
import { waitingFirst } from "../../packages/web/src/desk/todo/waiting-first.ts";
import { someone } from "./desk.setup.ts";

function contract(status: ContractStatus, createdBy = "acc_other") {
  return { status, division: "610703", organizationId: "org_1", createdBy };
}

function milestones(...states: Milestone["state"][]): Milestone[] {
  return states.map((state, nth) => ({
    id: milestoneIds[nth] ?? "m12",
    name: `第 ${nth + 1} 期`,
    until: "2026-12-31",
    sharePercent: [33, 33, 34][nth] ?? 1,
    state,
  }));
}

describe("the steps of a contract", () => {
  const procurement = someone(["procurement"]);
  const review = someone(["contractReview"]);
  const names = (...call: Parameters<typeof stepsFor>): StepName[] =>
    stepsFor(...call)
      .filter((step) => !step.notYet)
      .map((step) => step.name);

  test.each([
    ["DRAFT", [], ["sign"]],
    ["SIGNED", ["activate", "terminate"], []],
    ["ACTIVE", ["suspend", "terminate"], []],
    ["SUSPENDED", ["activate", "terminate"], []],
    ["TERMINATED", [], []],
  ] as const)("%s", (status, byProcurement, byReview) => {
    expect(names(procurement, contract(status))).toEqual(byProcurement);
    expect(names(review, contract(status))).toEqual(byReview);
  });

  test("starting a draft is shown, with the reason why not yet", () => {
    expect(stepsFor(procurement, contract("DRAFT"))).toMatchObject([
      { name: "activate", notYet: expect.any(String) },
    ]);
  });

  test("who drafted it does not sign it", () => {
    const both = someone(["procurement", "contractReview"]);
    const [sign] = stepsFor(both, contract("DRAFT", "acc_me"));
    expect(sign).toMatchObject({ name: "sign", notYet: expect.stringContaining("第六十一条") });
  });

  test("the organization's manager signs for his side, once, and takes no other step", () => {
    const manager = someone(["manager"], { organizationId: "org_1" });
    expect(names(manager, contract("DRAFT"))).toEqual(["sign"]);
    expect(names(manager, contract("ACTIVE"))).toEqual([]);
    const [signed] = stepsFor(manager, contract("DRAFT"), [{ side: "UNDERTAKER" }]);
    expect(signed?.notYet).toContain("对方");
    expect(names(manager, contract("DRAFT"), [{ side: "PURCHASER" }])).toEqual(["sign"]);
    expect(stepsFor(someone(["manager"], { organizationId: "org_2" }), contract("DRAFT"))).toEqual([]);
  });

  test("is completed when all milestones are accepted, not before", () => {
    const running = { ...contract("ACTIVE"), milestones: milestones("ACCEPTED", "OPEN") };
    expect(stepsFor(procurement, running).find((step) => step.name === "complete")?.notYet).toContain("各期");
    const done = { ...running, milestones: milestones("ACCEPTED", "ACCEPTED") };
    expect(names(procurement, done)).toEqual(["complete", "suspend", "terminate"]);
  });

  test("a suspended contract is resumed, not started", () => {
    expect(stepsFor(procurement, contract("SUSPENDED"))[0]?.label).toBe("恢复履行");
  });

  test("other counties and organizations see no step", () => {
    expect(stepsFor(someone(["procurement"], { division: "610102" }), contract("ACTIVE"))).toEqual([]);
    expect(stepsFor(someone(["manager"], { organizationId: "org_1" }), contract("ACTIVE"))).toEqual([]);
  });

  test("what waits for me comes first, what is over is left out", () => {
    const over = [contract("TERMINATED"), contract("COMPLETED")];
    const list = [contract("ACTIVE"), ...over, contract("SIGNED"), contract("DRAFT")];
    expect(waitingFirst(procurement, list).map((one) => one.status)).toEqual(["SIGNED", "ACTIVE", "DRAFT"]);
    expect(waitingFirst(review, list).map((one) => one.status)).toEqual(["DRAFT", "ACTIVE", "SIGNED"]);
  });
});

describe("a draft", () => {
  test("comes to what its filled lines come to", () => {
    expect(
      amountOf([
        { price: "120", quantity: 600 },
        { price: "380.50", quantity: 2 },
        { price: "x", quantity: 9 },
        {},
      ]),
    ).toBe(12_000 * 600 + 38_050 * 2);
  });

  test("is sent as the API wants it", () => {
    const input = toInput({
      contractNo: "NZ-2026-001",
      title: "农村留守儿童关爱服务",
      division: "610703",
      purchaserName: "南郑区民政局",
      organizationId: "org_01kkwray804be9h1w8pp1gb0hm",
      from: "2026-03-01",
      to: "2027-02-28",
      piaNo: "PIA-1",
      items: [{ catalogueCode: "A060101", price: "120.5", quantity: 10, standard: " 每季度一次 " }],
      terms: { settlement: "按期支付", duties: "各尽其责", liability: "依约承担" },
    });
    expect(input.items[0]?.standard).toBe("每季度一次");
    expect(input.terms).toEqual({ settlement: "按期支付", duties: "各尽其责", liability: "依约承担" });
    expect(input).not.toHaveProperty("milestones");
    expect(ContractInput.safeParse(input).error?.issues ?? []).toEqual([]);
    expect(input.items[0]?.priceFen).toBe(12_050);
  });

  test("with bond, milestones and more than a year is sent whole", () => {
    const input = toInput({
      contractNo: "NZ-2026-002",
      title: "农村留守儿童关爱服务",
      division: "610703",
      purchaserName: "南郑区民政局",
      organizationId: "org_01kkwray804be9h1w8pp1gb0hm",
      from: "2026-03-01",
      to: "2028-02-29",
      piaNo: "PIA-1",
      items: [{ catalogueCode: "A060101", price: "120", quantity: 10, minIntervalDays: 30 }],
      milestones: [
        { name: "中期", until: "2027-03-01", sharePercent: 40 },
        { name: "期末", until: "2028-02-29", sharePercent: 60 },
      ],
      terms: {
        settlement: "按期支付",
        duties: "各尽其责",
        liability: "依约承担",
        withBond: true,
        bond: { amount: "100", form: "GUARANTEE" },
        longTerm: { budgets: [{ fiscalYear: 2026, amount: "600", documentNo: "财〔2026〕1号" }] },
      },
    });
    expect(ContractInput.safeParse(input).error?.issues ?? []).toEqual([]);
    expect(input.terms.bond).toEqual({ amountFen: 10_000, form: "GUARANTEE" });
    expect(input.terms.longTerm?.budgets[0]?.amountFen).toBe(60_000);
    expect(input.milestones?.map((one) => one.sharePercent)).toEqual([40, 60]);
  });

  test("a bond that was unticked is not sent, nor conditions of a term that is a year", () => {
    const terms = {
      bond: { amount: "100", form: "GUARANTEE" },
      withBond: false,
      longTerm: { budgets: [{ fiscalYear: 2026, amount: "1", documentNo: "x1" }] },
    } as const;
    const input = toInput({ from: "2026-03-01", to: "2027-03-01", items: [], terms });
    expect(input.terms).not.toHaveProperty("bond");
    expect(input.terms).not.toHaveProperty("longTerm");
  });

  test("is of more than a year from the day after the year", () => {
    expect(isLongTerm("2026-03-01", "2027-03-01")).toBe(false);
    expect(isLongTerm("2026-03-01", "2027-03-02")).toBe(true);
    expect(isLongTerm(undefined, "2027-03-02")).toBe(false);
    expect(yearsOf("2026-11-01", "2028-02-01")).toEqual([2026, 2027, 2028]);
  });

  test("says what its shares come to", () => {
    expect(sharesOf([{ sharePercent: 40 }, { sharePercent: null }, { sharePercent: 50 }])).toBe(90);
    expect(sharesOf(undefined)).toBe(0);
  });

  test("comes from the award of a project, to the fen", () => {
    const draft = fromAward({
      id: "prj_1",
      title: "走访服务采购",
      division: "610703",
      purchaserName: "南郑区民政局",
      items: [{ catalogueCode: "A060101", standard: "每季度一次" }],
      award: {
        organizationId: "org_1",
        lines: [
          { catalogueCode: "A060101", priceFen: 12_050, quantity: 10 },
          { catalogueCode: "A060102", priceFen: 12_000, quantity: 2 },
        ],
      },
    });
    expect(draft).toMatchObject({ projectId: "prj_1", organizationId: "org_1" });
    expect(draft.items).toEqual([
      { catalogueCode: "A060101", price: "120.50", quantity: 10, standard: "每季度一次" },
      { catalogueCode: "A060102", price: "120", quantity: 2 },
    ]);
    expect(amountOf(draft.items)).toBe(12_050 * 10 + 12_000 * 2);
    expect(yuanOf(5)).toBe("0.05");
  });

  test("shows a fault of the server at its field", () => {
    expect(fieldOf("terms.bond.amountFen")).toEqual(["terms", "bond", "amount"]);
    expect(fieldOf("items.0.priceFen")).toEqual(["items", 0, "price"]);
    expect(fieldOf("contractNo")).toEqual(["contractNo"]);
  });
});

describe("the money of a contract", () => {
  const money = {
    contractedFen: 1_000_000,
    reviewedFen: 400_000,
    acceptedFen: 300_000,
    payableFen: 300_000,
    requestedFen: 0,
    paidFen: 1,
    recoveryFen: 0,
    availableFen: 299_999,
  };

  test("is drawn in layers of the whole, the smallest seen, too", () => {
    expect(layersOf(money).map(({ part, width }) => [part, width])).toEqual([
      ["reviewed", 400],
      ["accepted", 300],
      ["payable", 300],
      ["paid", 3],
    ]);
    expect(layersOf({ ...money, reviewedFen: 2_000_000 })[0]?.width).toBe(1000);
    expect(layersOf({ ...money, contractedFen: 0 }).every(({ width }) => width === 0)).toBe(true);
  });

  test("is loud only about what is to come back", () => {
    expect(numbersOf(money).some((one) => one.loud)).toBe(false);
    const loud = numbersOf({ ...money, recoveryFen: 5 }).filter((one) => one.loud);
    expect(loud.map((one) => one.part)).toEqual(["recovery"]);
  });

  test("is limited by shares that come to the whole, to the fen", () => {
    const odd = {
      ...contract("ACTIVE"),
      amountFen: 1_000_001,
      milestones: milestones("OPEN", "OPEN", "OPEN"),
    };
    const limits = odd.milestones.map((one) => limitOf(odd, one));
    expect(limits.reduce((sum, one) => sum + one, 0)).toBe(1_000_001);
    expect(limits[0]).toBe(330_000);
  });
});

describe("a milestone", () => {
  const acceptance = someone(["acceptance"]);
  const running = {
    ...contract("ACTIVE"),
    amountFen: 100,
    milestones: milestones("ACCEPTED", "OPEN", "OPEN"),
  };
  const nth = (index: number, of = running) =>
    of.milestones[index] ?? { id: "m12" as const, state: "OPEN" as const };

  test("is opened for acceptance in its turn, by who had no part in the contract", () => {
    expect(mayOpen(acceptance, running, nth(1))).toEqual({ shown: true });
    expect(mayOpen(acceptance, running, nth(2)).shown).toBe(false);
    expect(mayOpen(acceptance, { ...running, status: "SIGNED" }, nth(1)).shown).toBe(false);
    expect(mayOpen(someone(["acceptance"], { division: "610102" }), running, nth(1)).shown).toBe(false);
    expect(mayOpen(someone(["procurement"]), running, nth(1)).shown).toBe(false);
    expect(mayOpen(acceptance, { ...running, signedBy: "acc_me" }, nth(1)).notYet).toContain("第六十一条");
    const frozen = { ...running, milestones: milestones("FROZEN", "OPEN", "OPEN") };
    expect(mayOpen(acceptance, frozen, nth(1, frozen)).shown).toBe(false);
  });

  test("is asked to be paid by the organization's manager, once it is accepted", () => {
    const manager = someone(["manager"], { organizationId: "org_1" });
    expect(mayRequest(manager, running, nth(0))).toBe(true);
    expect(mayRequest(manager, running, nth(1))).toBe(false);
    expect(mayRequest(someone(["manager"], { organizationId: "org_2" }), running, nth(0))).toBe(false);
    expect(mayRequest(someone(["finance"]), running, nth(0))).toBe(false);
  });
});

test("the text of a contract has a title and sections", () => {
  const kinds = linesOfText("合同\n合同编号：1\n一、服务内容\n1．走访").map((line) => line.kind);
  expect(kinds).toEqual(["title", "plain", "section", "plain"]);
});

describe("picking children", () => {
  const child = (id: string) => ({ id, label: id });

  test("each once, and not more than allowed", () => {
    const picked = pick([child("a")], [child("a"), child("b"), child("c")], 2);
    expect(picked.map((one) => one.id)).toEqual(["a", "b"]);
    expect(unpick(picked, ["a"]).map((one) => one.id)).toEqual(["b"]);
  });
});

test("children of several contracts stand by due date", () => {
  const cover = (childId: string, nextDue?: string) => ({
    childId,
    from: "2026-01-15",
    ...(nextDue ? { nextDue } : {}),
  });
  const sorted = dueFirst([cover("c", "2026-03-01"), cover("b"), cover("a", "2026-03-01")]);
  expect(sorted.map((one) => one.childId)).toEqual(["b", "a", "c"]);
});

test("a child waits for a worker only while its placement runs", () => {
  expect(isUnassigned({ status: "ACTIVE", due: "fine" })).toBe(true);
  expect(isUnassigned({ status: "ACTIVE", due: "fine", workerId: "acc_1" })).toBe(false);
  expect(isUnassigned({ status: "ACTIVE", due: "ended" })).toBe(false);
  expect(isUnassigned({ status: "ENDED", due: "ended" })).toBe(false);
});
