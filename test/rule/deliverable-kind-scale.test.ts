import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grades } from "../../packages/core/src/deliverable/kind/guardianship-assessment/guardianship-assessment.form.ts";
import { defaultScale } from "../../packages/core/src/deliverable/kind/guardianship-assessment/scale.data.ts";
import {
  dimensions,
  type Scale,
  scoreAssessment,
} from "../../packages/core/src/deliverable/kind/guardianship-assessment/scale.rule.ts";
import { newestInForce } from "../../packages/core/src/deliverable/kind/kind.rule.ts";
import { checkBody } from "../../packages/core/src/deliverable/kind/kind.ts";
import { provisionalRegion } from "../../packages/core/src/deliverable/kind/region.data.ts";
import { exampleAssessment, exampleFacts } from "../setup/deliverable-example.ts";

/** Scores for every indicator of the default scale, in any order. */
const anyScores = fc
  .tuple(...defaultScale.indicators.map(({ min, max }) => fc.integer({ min, max })))
  .map((points) => defaultScale.indicators.map(({ id }, i) => ({ indicator: id, score: points[i] ?? 0 })))
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));

describe("default scale", () => {
  it("is marked provisional and has indicators in every dimension of both sides", () => {
    expect(defaultScale.provisional).toBe(true);
    expect(defaultScale.label).toContain("待核定");
    const wanted = [...dimensions.guardian, ...dimensions.child].sort();
    expect([...new Set(defaultScale.indicators.map((one) => one.dimension))].sort()).toEqual(wanted);
    expect(new Set(defaultScale.indicators.map((one) => one.id)).size).toBe(defaultScale.indicators.length);
  });

  it("has one grade for every total that can be reached, all four of them", () => {
    const lowest = defaultScale.indicators.reduce((sum, one) => sum + one.min, 0);
    const highest = defaultScale.indicators.reduce((sum, one) => sum + one.max, 0);
    for (let total = lowest; total <= highest; total++) {
      const bands = defaultScale.grades.filter((band) => band.from <= total && total <= band.to);
      expect([total, bands.length]).toEqual([total, 1]);
    }
    expect(defaultScale.grades.map((band) => band.grade).sort()).toEqual(Object.keys(grades).sort());
  });
});

describe("scoring", () => {
  it.each([
    [100, "normal"],
    [80, "normal"],
    [79, "insufficient"],
    [60, "insufficient"],
    [59, "improper"],
    [40, "improper"],
    [39, "absent"],
    [0, "absent"],
  ])("a total of %i is %s", (total, grade) => {
    const scores = defaultScale.indicators.map(({ id }, i) => ({
      indicator: id,
      score: Math.floor(total / 20) + (i < total % 20 ? 1 : 0),
    }));
    expect(scoreAssessment(defaultScale, scores)).toEqual({ total, grade });
  });

  it("adds up whatever the order, and lets exactly the computed total and grade pass", () => {
    fc.assert(
      fc.property(anyScores, fc.integer({ min: -3, max: 3 }), (rows, error) => {
        const { total, grade } = scoreAssessment(defaultScale, rows);
        expect(total).toBe(rows.map((row) => row.score).reduce((a, b) => a + b, 0));
        if (!grade) throw new Error("complete scores have a grade");
        const scores = rows.map((row) => ({ ...row, evidence: "现场所见" }));
        const body = exampleAssessment({ content: { scores, total: total + error, grade } });
        const codes = checkBody(body, exampleFacts()).map((one) => one.code);
        expect(codes).toEqual(error === 0 ? [] : ["deliverable.total_mismatch"]);
      }),
    );
  });

  it("never grades a child lower for a point more", () => {
    const order = ["absent", "improper", "insufficient", "normal"];
    fc.assert(
      fc.property(anyScores, fc.nat(), (rows, pick) => {
        const risable = rows.filter((row) => row.score < 5);
        const chosen = risable[pick % Math.max(1, risable.length)];
        if (!chosen) return;
        const better = rows.map((row) => (row === chosen ? { ...row, score: row.score + 1 } : row));
        const before = scoreAssessment(defaultScale, rows).grade ?? "";
        const after = scoreAssessment(defaultScale, better).grade ?? "";
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });

  it("gives no grade to scores that are not those of the scale", () => {
    const full = defaultScale.indicators.map(({ id }) => ({ indicator: id, score: 5 }));
    expect(scoreAssessment(defaultScale, []).grade).toBeUndefined();
    expect(scoreAssessment(defaultScale, full.slice(1)).grade).toBeUndefined();
    expect(
      scoreAssessment(defaultScale, [...full.slice(1), { indicator: "x", score: 5 }]).grade,
    ).toBeUndefined();
    expect(scoreAssessment(defaultScale, [...full, ...full.slice(0, 1)]).grade).toBeUndefined();
    expect(
      scoreAssessment(
        defaultScale,
        full.map((row) => ({ ...row, score: 6 })),
      ).grade,
    ).toBeUndefined();
    expect(scoreAssessment(defaultScale, full)).toEqual({ total: 100, grade: "normal" });
  });

  it("takes the newest scale in force on the day", () => {
    const later: Scale = { ...defaultScale, id: "later", effectiveFrom: "2026-07-01" };
    const region = { ...provisionalRegion, scales: [later, { ...defaultScale, effectiveTo: "2026-12-31" }] };
    expect(newestInForce(region.scales, "2026-06-30")?.id).toBe("default");
    expect(newestInForce(region.scales, "2026-07-01")?.id).toBe("later");
    expect(newestInForce(region.scales, "2020-12-31")).toBeUndefined();
    const corrected = { ...defaultScale, version: 2 };
    expect(newestInForce([defaultScale, corrected, defaultScale], "2026-03-10")?.version).toBe(2);
  });
});
