import type { ContractStatus } from "@guanhu/core/contract/shape";
import { ContractInput } from "@guanhu/core/contract/shape";
import { describe, expect, test } from "vitest";
import { type StepName, stepsFor } from "../../packages/web/src/desk/contract/contract-step.ts";
import { amountOf, fieldOf, toInput } from "../../packages/web/src/desk/contract/draft.ts";
import { pick, unpick } from "../../packages/web/src/desk/contract/pick.ts";
import { dueFirst, isUnassigned } from "../../packages/web/src/desk/todo/due.ts";
import { waitingFirst } from "../../packages/web/src/desk/todo/waiting-first.ts";
import { someone } from "./desk.setup.ts";

function contract(status: ContractStatus, createdBy = "acc_other") {
  return { status, division: "610703", createdBy };
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

  test("a suspended contract is resumed, not started", () => {
    expect(stepsFor(procurement, contract("SUSPENDED"))[0]?.label).toBe("恢复履行");
  });

  test("other counties and organizations see no step", () => {
    expect(stepsFor(someone(["procurement"], { division: "610102" }), contract("ACTIVE"))).toEqual([]);
    expect(stepsFor(someone(["manager"], { organizationId: "org_1" }), contract("ACTIVE"))).toEqual([]);
  });

  test("what waits for me comes first, what is over is left out", () => {
    const list = [contract("ACTIVE"), contract("TERMINATED"), contract("SIGNED"), contract("DRAFT")];
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
      items: [{ catalogueCode: "A060101", price: "120.5", quantity: 10 }],
    });
    expect(ContractInput.safeParse(input).error?.issues ?? []).toEqual([]);
    expect(input.items[0]?.priceFen).toBe(12_050);
  });

  test("shows a fault of the server at its field", () => {
    expect(fieldOf("items.0.priceFen")).toEqual(["items", 0, "price"]);
    expect(fieldOf("contractNo")).toEqual(["contractNo"]);
  });
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
