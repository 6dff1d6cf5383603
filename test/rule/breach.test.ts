import { describe, expect, test } from "vitest";
import {
  breachTransitions,
  clocksOf,
  decisionDue,
  defenceDue,
  dueOnOf,
  refuseDecision,
  refuseEarly,
  refuseLate,
  refuseTransition,
  refuseUnproven,
  ruleOn,
} from "../../packages/core/src/breach/breach.rule.ts";
import {
  type Breach,
  type BreachMeasure,
  type BreachState,
  breachStates,
} from "../../packages/core/src/breach/breach.shape.ts";
import { codeOf } from "../setup/refusal.ts";

const at = (date: string) => ({ by: "acc_1", byName: "采购员甲", at: `${date}T02:00:00.000Z` });
const breach = (change: Partial<Breach> = {}): Breach =>
  ({ version: 3, state: "REPORTED", division: "610703", reported: at("2026-03-10"), ...change }) as Breach;
const statement = { ...at("2026-03-16"), text: "已按约走访", evidence: { files: [], deliverables: [] } };

describe("who makes which transition", () => {
  const states = Object.keys(breachStates) as BreachState[];
  test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))("%s → %s", (from, to) => {
    const code = codeOf(() => refuseTransition(breach({ state: from }), 3, to));
    const may = breachTransitions.some((one) => one.from === from && one.to === to);
    expect(code).toBe(may ? undefined : "breach.wrong_state");
    if (may) expect(codeOf(() => refuseTransition(breach({ state: from }), 2, to))).toBe("record.stale");
  });
});

describe("periods", () => {
  test.each([
    ["2026-03-10", "2026-03-24"],
    ["2026-02-12", "2026-03-04"], // across the Spring Festival and its swap days
    ["2026-09-25", "2026-10-15"], // across Mid-Autumn and National Day
  ])("ten working days from %s end on %s", (reported, due) => {
    expect(defenceDue(breach({ reported: at(reported) }))).toEqual({ date: due, provisional: false });
  });

  test("beyond the holiday table the day is provisional: it ends nothing and holds the decision", () => {
    const late = breach({ reported: at("2026-12-28") });
    const { date, provisional } = defenceDue(late);
    expect(provisional).toBe(true);
    expect(codeOf(() => refuseLate(late, "2027-03-01"))).toBeUndefined();
    expect(codeOf(() => refuseEarly(late, date))).toBe("breach.defence_running");
    expect(codeOf(() => refuseEarly(late, "2027-03-01"))).toBe("breach.due_provisional");
  });

  test("a statement is in time until the day ends, and nothing is decided before", () => {
    expect(codeOf(() => refuseLate(breach(), "2026-03-24"))).toBeUndefined();
    expect(codeOf(() => refuseLate(breach(), "2026-03-25"))).toBe("breach.answer_late");
    expect(codeOf(() => refuseEarly(breach(), "2026-03-24"))).toBe("breach.defence_running");
    expect(codeOf(() => refuseEarly(breach(), "2026-03-25"))).toBeUndefined();
  });

  test("the decision is due from the statement, or from the end of its period", () => {
    expect(decisionDue(breach({ defence: statement })).date).toBe("2026-03-30");
    expect(decisionDue(breach()).date).toBe("2026-04-08");
    expect(dueOnOf(breach())).toBe("2026-03-24");
    expect(dueOnOf(breach({ state: "ANSWERED", defence: statement }))).toBe("2026-03-30");
    expect(dueOnOf(breach({ state: "DECIDED", defence: statement }))).toBeUndefined();
    expect(dueOnOf(breach({ state: "WITHDRAWN" }))).toBeUndefined();
  });

  test.each([
    ["open", breach(), "2026-03-24", ["defence OPEN"]],
    ["let pass", breach(), "2026-03-25", ["defence LAPSED"]],
    [
      "answered",
      breach({ state: "ANSWERED", defence: statement }),
      "2026-03-30",
      ["defence DONE", "decision OPEN"],
    ],
    [
      "not decided in time",
      breach({ state: "ANSWERED", defence: statement }),
      "2026-03-31",
      ["defence DONE", "decision OVERDUE"],
    ],
    [
      "decided too late",
      breach({
        state: "DECIDED",
        defence: statement,
        decision: { ...at("2026-04-01"), outcome: "DISMISSED", measures: [], text: "不成立" },
      }),
      "2026-05-01",
      ["defence DONE", "decision DONE_LATE"],
    ],
    [
      "lapsed, decided in time",
      breach({
        state: "DECIDED",
        lapsed: at("2026-03-25"),
        decision: { ...at("2026-03-26"), outcome: "DISMISSED", measures: [], text: "不成立" },
      }),
      "2026-05-01",
      ["defence LAPSED", "decision DONE"],
    ],
  ] as const)("clocks: %s", (_name, one, today, shown) => {
    const clocks = clocksOf(one, today);
    expect(clocks.map(({ name, state }) => `${name} ${state}`)).toEqual(shown);
    for (const { text } of clocks) expect(text).toContain("待核定");
  });

  test("the narrowest and newest rule holds, with its document", () => {
    const rules = [
      {
        region: "61",
        effectiveFrom: "2000-01-01",
        documentNo: null,
        values: { defenceWorkdays: 10, decisionWorkdays: 10 },
      },
      {
        region: "6107",
        effectiveFrom: "2026-01-01",
        documentNo: "汉民〔2026〕1号",
        values: { defenceWorkdays: 7, decisionWorkdays: 5 },
      },
      {
        region: "6107",
        effectiveFrom: "2027-01-01",
        documentNo: "汉民〔2027〕1号",
        values: { defenceWorkdays: 6, decisionWorkdays: 5 },
      },
    ];
    expect(ruleOn("610703", "2026-06-01", rules)).toMatchObject({
      defenceWorkdays: 7,
      provenance: "汉民〔2026〕1号",
    });
    expect(ruleOn("610102", "2026-06-01", rules)).toMatchObject({
      defenceWorkdays: 10,
      provenance: "待核定",
    });
    expect(codeOf(() => ruleOn("510102", "2026-06-01", rules))).toBe("purchase_rule.missing");
  });
});

describe("a decision", () => {
  const deduct: BreachMeasure = { kind: "DEDUCTION", amountFen: 100 };
  const decide = (outcome: "UPHELD" | "DISMISSED", measures: BreachMeasure[], accountId = "acc_2") =>
    codeOf(() =>
      refuseDecision(
        { version: 1, outcome, measures, text: "处理意见" },
        { breach: breach(), accountId, amountFen: 100, today: "2026-03-25" },
      ),
    );
  test.each([
    ["upheld with a measure", decide("UPHELD", [deduct]), undefined],
    ["dismissed without", decide("DISMISSED", []), undefined],
    ["by the reporter", decide("DISMISSED", [], "acc_1"), "breach.decider_reported"],
    ["upheld without", decide("UPHELD", []), "breach.measure_mismatch"],
    ["dismissed with", decide("DISMISSED", [deduct]), "breach.measure_mismatch"],
    ["one kind twice", decide("UPHELD", [deduct, deduct]), "breach.measure_twice"],
    ["more than the contract", decide("UPHELD", [{ ...deduct, amountFen: 101 }]), "breach.deduction_over"],
    [
      "a rectification in the past",
      decide("UPHELD", [{ kind: "RECTIFY", until: "2026-03-24", demand: "补做走访" }]),
      "breach.rectify_past",
    ],
    [
      "all four",
      decide("UPHELD", [
        deduct,
        { kind: "RECTIFY", until: "2026-03-25", demand: "补做走访" },
        { kind: "END_CONTRACT", reason: "严重违约" },
        { kind: "REFERRAL", office: "公安机关", documentNo: "移〔2026〕1号" },
      ]),
      undefined,
    ],
  ])("%s", (_name, code, wanted) => expect(code).toBe(wanted));

  test("a report rests on something", () => {
    expect(codeOf(() => refuseUnproven({ files: [], deliverables: [] }))).toBe("breach.evidence_needed");
    expect(codeOf(() => refuseUnproven({ files: ["fil_1"], deliverables: [] }))).toBeUndefined();
  });
});
