import type { Payable, PaymentShown } from "@guanhu/core/payment/shape";
import { describe, expect, test } from "vitest";
import type { AcceptanceRow } from "../../packages/web/src/desk/acceptance/acceptance.query.ts";
import type { ContractRow } from "../../packages/web/src/desk/contract/contract.query.ts";
import { courseOf } from "../../packages/web/src/desk/payment/course.ts";
import {
  firstState,
  isDue,
  type StepName,
  stepsFor,
} from "../../packages/web/src/desk/payment/payment-step.ts";
import { acceptancesWaiting, ownWaits } from "../../packages/web/src/desk/todo/money-waits.ts";
import { someone } from "./desk.setup.ts";

function payment(change: Partial<PaymentShown> = {}): PaymentShown {
  return {
    id: "pay_1",
    contractId: "con_1",
    contractNo: "HT-1",
    title: "合同",
    division: "610703",
    organizationId: "org_1",
    organizationName: "守望",
    purchaserName: "南郑区民政局",
    acceptanceId: "acp_1",
    milestoneId: "m1",
    milestoneName: "中期验收",
    amountFen: 100_000,
    invoice: { number: "FP000001", on: "2026-07-01" },
    invoiceReceivedOn: "2026-07-01",
    due: { date: "2026-07-15", provisional: false, basis: "十个工作日" },
    state: "REQUESTED",
    requestedBy: "acc_m",
    requestedByName: "负责人",
    requestedAt: "2026-07-01T01:00:00.000Z",
    version: 1,
    ...change,
  };
}

const finance = someone(["finance"]);
const payer = someone(["payment"]);
const manager = someone(["manager"], { organizationId: "org_1" });
const free = (...call: Parameters<typeof stepsFor>): StepName[] =>
  stepsFor(...call)
    .filter((step) => !step.notYet)
    .map((step) => step.name);

describe("the steps of a payment", () => {
  test.each([
    ["REQUESTED", ["approve", "reject"], ["reject"], []],
    ["APPROVED", ["reject"], ["pay", "reject"], []],
    ["PAID", [], [], ["confirm"]],
    ["CONFIRMED", [], [], []],
    ["REJECTED", [], [], []],
  ] as const)("%s", (state, byFinance, byPayer, byManager) => {
    expect(free(finance, payment({ state }), false)).toEqual(byFinance);
    expect(free(payer, payment({ state }), false)).toEqual(byPayer);
    expect(free(manager, payment({ state }), false)).toEqual(byManager);
  });

  test("what stands against the milestone stops approval and payment, not turning it down", () => {
    expect(free(finance, payment(), true)).toEqual(["reject"]);
    expect(free(payer, payment({ state: "APPROVED" }), true)).toEqual(["reject"]);
  });

  test("nobody pays what he has approved", () => {
    const both = someone(["finance", "payment"]);
    const own = payment({ state: "APPROVED", approvedBy: "acc_me" });
    expect(stepsFor(both, own, false)[0]).toMatchObject({ name: "pay", notYet: expect.any(String) });
  });

  test("other counties and organizations see no step", () => {
    expect(stepsFor(someone(["finance"], { division: "610102" }), payment(), false)).toEqual([]);
    const other = someone(["manager"], { organizationId: "org_2" });
    expect(stepsFor(other, payment({ state: "PAID" }), false)).toEqual([]);
  });

  test("the list starts with what waits for the person", () => {
    expect(firstState(finance)).toBe("REQUESTED");
    expect(firstState(payer)).toBe("APPROVED");
  });

  test("a due date counts until it is paid", () => {
    expect(isDue(payment())).toBe(true);
    expect(isDue(payment({ state: "PAID" }))).toBe(false);
  });
});

describe("the course of a payment", () => {
  test("tells what is still to come", () => {
    const steps = courseOf(payment({ approvedByName: "财务", approvedAt: "2026-07-02T01:00:00.000Z" }));
    expect(steps.map(({ name, by }) => [name, by])).toEqual([
      ["requestedBy", "负责人"],
      ["approvedBy", "财务"],
      ["paidBy", undefined],
      ["confirmedBy", undefined],
    ]);
  });

  test("ends where it was turned down", () => {
    const steps = courseOf(payment({ state: "REJECTED", rejectedByName: "财务" }));
    expect(steps.map(({ name }) => name)).toEqual(["requestedBy", "rejectedBy"]);
  });
});

function acceptance(change: Partial<AcceptanceRow> = {}): AcceptanceRow {
  return {
    id: "acp_1",
    contractId: "con_1",
    contractNo: "HT-1",
    title: "合同",
    division: "610703",
    purchaserName: "南郑区民政局",
    organizationId: "org_1",
    organizationName: "守望",
    milestoneId: "m1",
    milestoneName: "中期验收",
    state: "OPENED",
    frozenAt: "2026-07-01T01:00:00.000Z",
    lines: [],
    members: [{ accountId: "acc_2", name: "乙" }],
    openedBy: "acc_2",
    openedByName: "乙",
    version: 1,
    ...change,
  };
}

describe("what waits", () => {
  test("for an official: what he can do first, what is finished not at all", () => {
    const rows = [
      acceptance({ id: "a", state: "SAMPLED" }),
      acceptance({ id: "b", state: "ACCEPTED", publishedOn: "2026-07-03" }),
      acceptance({ id: "c", members: [{ accountId: "acc_me", name: "某人" }] }),
    ];
    const waiting = acceptancesWaiting(someone(["acceptance"]), rows);
    expect(waiting.map(({ row, waits }) => [row.id, waits !== undefined])).toEqual([
      ["c", true],
      ["a", false],
    ]);
  });

  test("for an organization: results, rectification, payments to ask for and to confirm", () => {
    const milestone = { name: "期", until: "2026-12-31", sharePercent: 25 };
    const contract: ContractRow = {
      id: "con_1",
      contractNo: "HT-1",
      title: "合同",
      division: "610703",
      purchaserName: "南郑区民政局",
      organizationId: "org_1",
      organizationName: "守望",
      items: [],
      amountFen: 1_000_000,
      from: "2026-01-01",
      to: "2026-12-31",
      piaNo: "PIA",
      dataEntrustmentAgreed: true,
      status: "ACTIVE",
      createdBy: "acc_p",
      createdByName: "采购",
      createdAt: "2026-01-01T01:00:00.000Z",
      milestones: [
        { ...milestone, id: "m1", state: "ACCEPTED", acceptanceId: "acp_1" },
        { ...milestone, id: "m2", state: "ACCEPTED", acceptanceId: "acp_2" },
        { ...milestone, id: "m3", state: "OPEN", acceptanceId: "acp_3" },
      ],
      version: 1,
    };
    const done = { state: "ACCEPTED", confirmedAt: "2026-07-02T01:00:00.000Z", acceptedFen: 7 } as const;
    const acceptances = [
      acceptance({ id: "acp_1", ...done }),
      acceptance({ id: "acp_2", milestoneId: "m2", ...done }),
      acceptance({ id: "acp_3", milestoneId: "m3", state: "RECTIFY", rectifyBy: "2026-08-01" }),
    ];
    const waits = ownWaits(manager, contract, acceptances, [payment({ state: "PAID" })]);
    expect(waits.map(({ kind, id }) => [kind, id])).toEqual([
      ["confirmAcceptance", "acp_3"],
      ["rectify", "acp_3"],
      ["confirmPayment", "pay_1"],
      ["requestPayment", "con_1"],
    ]);
    expect(waits.at(-1)).toMatchObject({ amountFen: 7, blocks: [] });

    // A payment that is blocked says why, in the server's words.
    const blocks = [{ code: "payment.clearance_expired" as const, text: "某某没有有效的从业查询结果" }];
    const payable = { milestones: [{ milestoneId: "m2", blocks }] } as unknown as Payable;
    const blocked = ownWaits(manager, contract, acceptances, [], payable);
    expect(blocked.filter((one) => one.kind === "requestPayment").map((one) => one.blocks)).toEqual([
      [],
      blocks,
    ]);
  });
});
