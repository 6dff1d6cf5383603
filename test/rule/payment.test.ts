import { describe, expect, test } from "vitest";
import type { Acceptance } from "../../packages/core/src/acceptance/acceptance.shape.ts";
import type { Contract } from "../../packages/core/src/contract/contract.shape.ts";
import { dueOf } from "../../packages/core/src/payment/payment.due.rule.ts";
import {
  blocksOf,
  type PayFacts,
  paymentSuccessors,
  paymentTransitions,
  refuseBlocked,
  refuseInvolved,
  refuseTransition,
} from "../../packages/core/src/payment/payment.rule.ts";
import type { Payment, PaymentState } from "../../packages/core/src/payment/payment.shape.ts";
import { codeOf } from "../setup/refusal.ts";

const free: PayFacts = {
  contract: { contractNo: "HT-1", status: "ACTIVE" },
  milestone: { name: "中期验收", state: "ACCEPTED" },
  last: false,
  acceptance: { state: "ACCEPTED", publishedOn: "2026-06-30" },
  workers: [{ name: "社工甲", clearedUntil: "2026-07-01" }],
  recoveryFen: 0,
  challenged: false,
  on: "2026-07-01",
};

describe("what blocks a payment", () => {
  test.each([
    ["nothing", {}, []],
    ["a milestone that runs", { milestone: { name: "中期验收", state: "OPEN" } }, ["payment.milestone_open"]],
    [
      "a milestone in acceptance",
      { milestone: { name: "中期验收", state: "FROZEN" }, acceptance: { state: "SAMPLED" } },
      ["payment.milestone_open"],
    ],
    ["no acceptance", { acceptance: undefined }, ["payment.milestone_open"]],
    ["a result that is not published", { acceptance: { state: "ACCEPTED" } }, ["payment.result_unpublished"]],
    ["clearance until yesterday", { on: "2026-07-02" }, ["payment.clearance_expired"]],
    ["no clearance", { workers: [{ name: "社工甲" }] }, ["payment.clearance_expired"]],
    ["an open recovery", { recoveryFen: 1 }, ["payment.recovery_open"]],
    ["a challenge", { challenged: true }, ["payment.challenge_open"]],
    ["the last one of an active contract", { last: true }, ["payment.access_open"]],
    [
      "the last one of a suspended contract",
      { last: true, contract: { contractNo: "HT-1", status: "SUSPENDED" } },
      ["payment.access_open"],
    ],
    [
      "the last one of a completed contract",
      { last: true, contract: { contractNo: "HT-1", status: "COMPLETED" } },
      [],
    ],
    [
      "the last one of a terminated contract",
      { last: true, contract: { contractNo: "HT-1", status: "TERMINATED" } },
      [],
    ],
    [
      "everything",
      { acceptance: undefined, workers: [{ name: "社工甲" }], recoveryFen: 9, challenged: true, last: true },
      [
        "payment.milestone_open",
        "payment.clearance_expired",
        "payment.recovery_open",
        "payment.challenge_open",
        "payment.access_open",
      ],
    ],
  ] satisfies [string, Partial<PayFacts>, string[]][])("%s", (_name, change, codes) => {
    const facts = { ...free, ...change } as PayFacts;
    const blocks = blocksOf(facts);
    expect(blocks.map(({ code }) => code)).toEqual(codes);
    for (const { text } of blocks) expect(text).toMatch(/请/);
    for (const { text } of blocks) expect(text).not.toMatch(/[{}]/);
    expect(codeOf(() => refuseBlocked(facts))).toBe(codes[0]);
  });

  test("a refusal names every reason, and at most five people", () => {
    const workers = Array.from({ length: 7 }, (_, nth) => ({ name: `社工${nth}` }));
    const facts = { ...free, workers, recoveryFen: 123_456 };
    try {
      refuseBlocked(facts);
      expect.unreachable();
    } catch (cause) {
      expect(cause).toMatchObject({
        code: "payment.clearance_expired",
        detail: { fields: [{ path: "payment.clearance_expired" }, { path: "payment.recovery_open" }] },
      });
    }
    const [clearance, recovery] = blocksOf(facts);
    expect(clearance?.text).toContain("社工4等 7 人 在 2026-07-01");
    expect(recovery?.text).toContain("¥1,234.56");
  });
});

describe("states", () => {
  const states = Object.keys(paymentSuccessors) as PaymentState[];
  test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))("%s to %s", (from, to) => {
    const drawn = paymentTransitions.some((one) => one.from === from && one.to === to);
    const code = codeOf(() => refuseTransition({ state: from, version: 3 } as Payment, 3, to));
    expect(code).toBe(drawn ? undefined : "payment.wrong_state");
    expect(codeOf(() => refuseTransition({ state: from, version: 3 } as Payment, 2, to))).toBe(
      "record.stale",
    );
  });

  test("approval is kept apart from contract and acceptance", () => {
    const contract = { createdBy: "a", signedBy: "b" } as Contract;
    const acceptance = {
      openedBy: "c",
      concludedBy: "d",
      members: [{ accountId: "e", name: "戊" }],
    } as Acceptance;
    for (const id of ["a", "b", "c", "d", "e"])
      expect(codeOf(() => refuseInvolved(id, contract, acceptance))).toBe("payment.approver_involved");
    expect(codeOf(() => refuseInvolved("f", contract, acceptance))).toBeUndefined();
  });
});

describe("when a payment is due", () => {
  const rule = { payWorkdays: 10, restDaysMoveDue: true, provenance: "待核定" };

  // Spring Festival 2024: 10 to 17 February, 4 and 18 February worked. 2025: 28 January to 4 February, 26 January and
  // 8 February worked. 2026: 15 to 23 February, 14 and 28 February worked.
  test.each([
    ["2024-01-31", "2024-02-19"],
    ["2024-02-02", "2024-02-21"],
    ["2024-02-08", "2024-02-28"],
    ["2025-01-20", "2025-02-08"],
    ["2025-01-24", "2025-02-13"],
    ["2026-02-06", "2026-02-27"],
    ["2026-02-13", "2026-03-05"],
    ["2026-02-14", "2026-03-06"],
  ])("invoice of %s: %s", (invoiceReceivedOn, date) => {
    const due = dueOf({ ...rule, invoiceReceivedOn, acceptedOn: "2024-01-01", enterprise: false });
    expect(due).toMatchObject({ date, provisional: false });
    expect(due.basis).toContain(`收到发票（${invoiceReceivedOn}）之日起 10 个工作日内（待核定）`);
  });

  test.each([
    // Accepted long before the invoice: 30 days from the acceptance, here already over.
    ["2026-01-05", "2026-03-02", "2026-02-04", "第九条"],
    // 30 days end in Spring Festival and move to its first working day, after the ten working days of the invoice.
    ["2026-01-20", "2026-01-26", "2026-02-09", "工作日"],
    ["2026-01-20", "2026-02-10", "2026-02-24", "第九条"],
    // Both on one day: the rule that holds for everybody.
    ["2026-03-10", "2026-03-25", "2026-04-09", "工作日"],
  ])(
    "to an enterprise, accepted %s, invoice of %s: %s by %s",
    (acceptedOn, invoiceReceivedOn, date, basis) => {
      const due = dueOf({ ...rule, invoiceReceivedOn, acceptedOn, enterprise: true });
      expect(due).toMatchObject({ date, provisional: false });
      expect(due.basis).toContain(basis);
    },
  );

  test("rest days do not move the thirty days where the region's rule says so", () => {
    const facts = { ...rule, invoiceReceivedOn: "2026-02-10", acceptedOn: "2026-01-20", enterprise: true };
    expect(dueOf({ ...facts, restDaysMoveDue: false }).date).toBe("2026-02-19");
  });

  test("beyond the last published holiday table a date is provisional", () => {
    const due = dueOf({
      ...rule,
      invoiceReceivedOn: "2031-01-06",
      acceptedOn: "2031-01-06",
      enterprise: false,
    });
    expect(due).toMatchObject({ date: "2031-01-20", provisional: true });
  });
});
