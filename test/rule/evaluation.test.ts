import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultEvaluationRules } from "../../packages/core/src/evaluation/evaluation.data.ts";
import {
  type EvaluationFacts,
  evaluationTransitions,
  gradeOf,
  hundredths,
  recipientsOf,
  refuseFinal,
  refuseMarks,
  refuseNotThird,
  refuseUnready,
  resultOf,
  ruleOn,
} from "../../packages/core/src/evaluation/evaluation.rule.ts";
import type { Evaluation } from "../../packages/core/src/evaluation/evaluation.shape.ts";
import { codeOf } from "../setup/refusal.ts";

const rule = ruleOn("610703", "2026-12-31");
const tally = (byScore: number[]) => ({
  asked: 20,
  answered: byScore.reduce((sum, one) => sum + one, 0),
  received: byScore.reduce((sum, one) => sum + one, 0),
  scoreSum: byScore.reduce((sum, one, nth) => sum + one * (nth + 1), 0),
  byScore,
});
const milestone = { sharePercent: 50, name: "中期验收" } as const;
const facts = (change: Partial<EvaluationFacts> = {}): EvaluationFacts => ({
  contract: { id: "con_1", amountFen: 30_000 },
  milestones: [
    { ...milestone, id: "m1", until: "2026-06-30", state: "ACCEPTED" },
    { ...milestone, id: "m2", until: "2026-12-31", state: "ACCEPTED" },
  ],
  acceptances: [
    {
      id: "acp_1",
      milestoneId: "m1",
      state: "ACCEPTED",
      concludedOn: "2026-06-30",
      tally: tally([0, 0, 0, 2, 3]),
    },
    {
      id: "acp_2",
      milestoneId: "m2",
      state: "ACCEPTED",
      concludedOn: "2027-01-15",
      tally: tally([1, 0, 0, 0, 4]),
    },
  ],
  ledger: { worthFen: 20_000, paidFen: 20_000, recoveryFen: 1_000, recoveredFen: 1_000 },
  accepted: 199,
  falseIds: ["dlv_1"],
  today: "2027-01-20",
  ...change,
});
const by = (account: string) => ({ by: account, byName: "甲", at: "2027-01-20T02:00:00.000Z" });
const purchaser = { ...by("acc_1"), marks: [{ indicatorId: "management", score: 90, reason: "台账完整" }] };
const thirdParty = {
  ...by("acc_2"),
  institution: "汉中市评估中心",
  reportNo: "PG-1",
  evaluatedOn: "2027-01-10",
  marks: [{ indicatorId: "effect", score: 85, reason: "成效较好" }],
};
const result = (
  change: Partial<EvaluationFacts> = {},
  typed: Partial<Evaluation> = { purchaser, thirdParty },
) => resultOf(rule, facts(change), typed, "2027-01-20T02:00:00.000Z");
const scoreOf = (id: string, change: Partial<EvaluationFacts> = {}) =>
  result(change).indicators.find((one) => one.id === id)?.score;

describe("what is computed", () => {
  test("the weights of the shipped rule sum to 100, and it is not confirmed", () => {
    for (const { indicators } of defaultEvaluationRules)
      expect(indicators.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
    expect(result().provenance).toBe("待核定");
  });

  test.each([
    ["completion", {}, 6_667],
    ["completion", { ledger: { worthFen: 0, paidFen: 0, recoveryFen: 0, recoveredFen: 0 } }, 0],
    ["onTime", {}, 5_000],
    ["onTime", { today: "2026-06-30", acceptances: [] }, undefined],
    ["onTime", { today: "2026-07-01", acceptances: [] }, 0],
    ["truth", {}, 9_950],
    ["truth", { accepted: 0, falseIds: [] }, undefined],
    ["truth", { accepted: 0 }, 0],
    ["sound", {}, 9_000],
    ["sound", { ledger: { worthFen: 1, paidFen: 0, recoveryFen: 0, recoveredFen: 0 } }, undefined],
    ["satisfaction", {}, 8_800],
    ["satisfaction", { acceptances: [] }, undefined],
    ["management", {}, 9_000],
    ["effect", {}, 8_500],
  ] satisfies [string, Partial<EvaluationFacts>, number | undefined][])("%s %j", (id, change, score) => {
    expect(scoreOf(id, change)).toBe(score);
  });

  test("a milestone that ends on a rest day is in time on the first working day after it", () => {
    const until = "2026-02-15"; // first day of the Spring Festival
    const milestones = [{ ...milestone, id: "m1" as const, until, state: "ACCEPTED" as const }];
    const accepted = (concludedOn: string) => ({
      milestones,
      acceptances: [
        {
          id: "acp_1",
          milestoneId: "m1" as const,
          state: "ACCEPTED" as const,
          concludedOn,
          tally: undefined,
        },
      ],
    });
    expect(scoreOf("onTime", accepted("2026-02-24"))).toBe(10_000);
    expect(scoreOf("onTime", accepted("2026-02-25"))).toBe(0);
  });

  test("every number says where it comes from, the typed ones why", () => {
    for (const one of result().indicators) {
      expect(one.from).toMatch(/[\u4e00-\u9fff]/);
      if (one.source === "PURCHASER" || one.source === "THIRD_PARTY") expect(one.reason).toBeTruthy();
      else expect(one.numerator).toBeLessThanOrEqual(one.denominator ?? -1);
    }
    expect(result().indicators.find(({ id }) => id === "truth")?.rows).toEqual(["con_1", "dlv_1"]);
  });

  test("the total is the weighted mean of what was measured; the rest is left out and said so", () => {
    // (6667·25 + 5000·10 + 9950·15 + 9000·10 + 8800·15 + 9000·10 + 8500·15) / 100
    expect(result()).toMatchObject({ total: 8_054, measuredWeight: 100, grade: "GOOD" });
    const without = result({}, { purchaser });
    expect(without).toMatchObject({ measuredWeight: 85, total: Math.floor((805_425 - 127_500) / 85 + 0.5) });
    expect(without.indicators.find(({ id }) => id === "effect")).toMatchObject({ from: "没有第三方评分" });
    const nothing = resultOf({ ...rule, indicators: [] }, facts(), {}, "2027-01-20T02:00:00.000Z");
    expect(nothing.total).toBeUndefined();
    expect(nothing.grade).toBeUndefined();
  });

  test("families of all acceptances are added up", () => {
    expect(recipientsOf(facts().acceptances)).toEqual({
      asked: 40,
      answered: 10,
      received: 10,
      scoreSum: 44,
      byScore: [1, 0, 0, 2, 7],
      acceptanceIds: ["acp_1", "acp_2"],
    });
  });

  test("shares are whole numbers, exact also for the largest amounts", () => {
    expect(hundredths(1, 3)).toBe(3_333);
    expect(hundredths(2, 3)).toBe(6_667);
    expect(hundredths(8_999_999_999_999, 9_000_000_000_000)).toBe(10_000);
    const amounts = fc.tuple(fc.nat(9_000_000_000_000), fc.integer({ min: 1, max: 9_000_000_000_000 }));
    fc.assert(
      fc.property(amounts, ([part, whole]) => {
        const share = hundredths(part, whole);
        expect(Number.isInteger(share) && share >= 0 && share <= 10_000).toBe(true);
        const off = BigInt(share) * BigInt(whole) - BigInt(Math.min(part, whole)) * 10_000n;
        expect((off < 0n ? -off : off) * 2n <= BigInt(whole)).toBe(true);
      }),
    );
  });

  test.each([
    [10_000, "EXCELLENT"],
    [9_000, "EXCELLENT"],
    [8_999, "GOOD"],
    [8_000, "GOOD"],
    [7_999, "FAIR"],
    [6_000, "FAIR"],
    [5_999, "POOR"],
    [0, "POOR"],
  ])("%i is %s", (total, grade) => expect(gradeOf(total, rule.grades)).toBe(grade));
});

describe("what is refused", () => {
  const evaluation = (change: Partial<Evaluation> = {}) =>
    ({
      version: 2,
      state: "DRAFT",
      purchaserName: "汉中市南郑区民政局",
      organizationName: "南郑守望社会工作服务中心",
      ...change,
    }) as Evaluation;

  test("the machine has one step", () => {
    expect(evaluationTransitions.map(({ from, to }) => [from, to])).toEqual([["DRAFT", "PUBLISHED"]]);
    expect(codeOf(() => refuseFinal(evaluation({ state: "PUBLISHED" }), 2))).toBe("evaluation.published");
    expect(codeOf(() => refuseFinal(evaluation(), 1))).toBe("record.stale");
    expect(codeOf(() => refuseFinal(evaluation(), 2))).toBeUndefined();
  });

  test.each([
    [["management"], undefined],
    [[], "evaluation.marks_incomplete"],
    [["effect"], "evaluation.marks_incomplete"],
    [["management", "management"], "evaluation.marks_incomplete"],
    [["management", "completion"], "evaluation.marks_incomplete"],
  ] as const)("the purchaser's marks for %j", (ids, code) => {
    const marks = ids.map((indicatorId) => ({ indicatorId, score: 1, reason: "理由充分" }));
    expect(codeOf(() => refuseMarks(marks, "PURCHASER", rule))).toBe(code);
  });

  test("a third party is neither purchaser nor organization, and its report is not of tomorrow", () => {
    const report = (institution: string, evaluatedOn = "2027-01-10") =>
      codeOf(() => refuseNotThird({ institution, evaluatedOn }, evaluation(), "2027-01-20"));
    expect(report("汉中市评估中心")).toBeUndefined();
    expect(report("汉中市南郑区民政局")).toBe("evaluation.not_third_party");
    expect(report("南郑守望社会工作服务中心 ")).toBe("evaluation.not_third_party");
    expect(report("汉中市评估中心", "2027-01-21")).toBe("evaluation.report_future");
  });

  test.each([
    ["while the contract runs", "ACTIVE", { purchaser, thirdParty }, "acc_9", "evaluation.contract_running"],
    ["without the purchaser", "COMPLETED", { thirdParty }, "acc_9", "evaluation.purchaser_missing"],
    ["without a third party", "COMPLETED", { purchaser }, "acc_9", "evaluation.third_party_missing"],
    ["by who scored", "COMPLETED", { purchaser, thirdParty }, "acc_1", "evaluation.publisher_scored"],
    ["by who filed", "COMPLETED", { purchaser, thirdParty }, "acc_2", "evaluation.publisher_scored"],
    ["by another", "COMPLETED", { purchaser, thirdParty }, "acc_9", undefined],
    [
      "with a reason instead of a third party",
      "TERMINATED",
      { purchaser, thirdPartyAbsence: { ...by("acc_2"), reason: "金额较小" } },
      "acc_9",
      undefined,
    ],
  ] as const)("publication %s", (_name, status, change, accountId, code) => {
    const contract = { status, contractNo: "HT-1" };
    expect(codeOf(() => refuseUnready(evaluation(change as Partial<Evaluation>), contract, accountId))).toBe(
      code,
    );
  });
});
