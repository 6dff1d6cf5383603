import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../../packages/core/src/calendar.ts";
import { defaultRules } from "../../packages/core/src/region-rule/region-rule.data.ts";
import {
  RegionRule as RegionRuleShape,
  VisitDue,
} from "../../packages/core/src/region-rule/region-rule.shape.ts";
import { RegionRule } from "../../packages/core/src/region-rule/region-rule.ts";

const interval = { red: 7, yellow: 30, blue: 90, green: 180 } as const;
const risks = ["red", "yellow", "blue", "green"] as const;

const county: RegionRuleShape = {
  region: "610703",
  effectiveFrom: "2026-03-01",
  documentNo: "南民发〔2026〕1号",
  values: { visitIntervalDays: { red: 5, yellow: 20, blue: 60, green: 120 } },
};
const province: RegionRuleShape = {
  region: "61",
  effectiveFrom: "2026-06-01",
  documentNo: "陕民发〔2026〕9号",
  values: { visitIntervalDays: { red: 6, yellow: 25, blue: 80, green: 150 }, lateEntryHours: 48 },
};
const rules = [...defaultRules, county, province];

describe("the rules in force", () => {
  test("defaults are marked 待核定, what the law sets carries its article", () => {
    const { values, provenance } = RegionRule.on("610703101001", "2026-11-24");
    expect(values).toEqual({
      visitIntervalDays: interval,
      visitWarnPercent: 80,
      childViewFromAge: 8,
      homeVisitWorkers: 2,
      lateEntryHours: 72,
      maxHomeVisitsPerWorkerDay: 15,
      nightFromHour: 22,
      nightToHour: 6,
      clearanceValidDays: 365,
      leftBehindEndsAtAge: 16,
    });
    expect(Object.keys(provenance).sort()).toEqual(Object.keys(values).sort());
    expect(provenance.visitIntervalDays).toEqual({
      basis: "default",
      text: "待核定",
      region: "61",
      effectiveFrom: "2000-01-01",
    });
    expect(provenance.clearanceValidDays).toMatchObject({ basis: "law", region: null });
    expect(provenance.clearanceValidDays.text).toContain("第六十二条");
    expect(provenance.leftBehindEndsAtAge.text).toContain("国发〔2016〕13号");
    for (const rule of rules) expect(RegionRuleShape.safeParse(rule).error).toBeUndefined();
  });

  test("the narrowest region wins, then the newest version, value by value and from its own day", () => {
    const red = (division: string, date: string) =>
      RegionRule.on(division, date, rules).values.visitIntervalDays.red;
    expect(red("610703101", "2026-02-28")).toBe(7);
    expect(red("610703101", "2026-03-01")).toBe(5);
    expect(red("610703101", "2026-12-01")).toBe(5);
    expect(red("610702", "2026-05-31")).toBe(7);
    expect(red("610702", "2026-06-01")).toBe(6);

    const { values, provenance } = RegionRule.on("610703", "2026-06-01", rules);
    expect(values).toMatchObject({ lateEntryHours: 48, childViewFromAge: 8 });
    expect(provenance.visitIntervalDays.text).toBe("南民发〔2026〕1号");
    expect(provenance.lateEntryHours).toMatchObject({
      basis: "document",
      text: "陕民发〔2026〕9号",
      region: "61",
    });
    expect(provenance.childViewFromAge.text).toBe("待核定");
  });

  test("of one region the newest version counts, in whatever order they are listed", () => {
    const later = {
      ...county,
      effectiveFrom: "2026-09-01",
      documentNo: "南民发〔2026〕2号",
      values: { lateEntryHours: 24 },
    };
    const latest = {
      ...later,
      effectiveFrom: "2026-10-01",
      documentNo: null,
      values: { lateEntryHours: 36 },
    };
    for (const list of [
      [...rules, later, latest],
      [latest, later, ...rules],
    ]) {
      const hours = (date: string) => RegionRule.on("610703", date, list).values.lateEntryHours;
      expect([hours("2026-08-31"), hours("2026-09-30"), hours("2026-10-01")]).toEqual([48, 24, 36]);
      expect(RegionRule.on("610703", "2026-10-01", list).provenance.lateEntryHours.basis).toBe("default");
    }
  });

  test("a place without rules is refused", () => {
    for (const ask of [
      () => RegionRule.on("6201", "2026-01-01"),
      () => RegionRule.on("61", "1999-12-31"),
      () => RegionRule.on("61", "2026-01-01", [province]),
    ]) {
      expect(ask).toThrow(expect.objectContaining({ code: "region_rule.missing" }));
    }
  });

  test("a region cannot set what the law sets, nor a value out of range", () => {
    const refused = (values: object) => RegionRuleShape.safeParse({ ...county, values }).success;
    expect(refused({ clearanceValidDays: 730 })).toBe(false);
    expect(refused({ leftBehindEndsAtAge: 18 })).toBe(false);
    expect(refused({ visitIntervalDays: { red: 0, yellow: 30, blue: 90, green: 180 } })).toBe(false);
    expect(refused({ visitIntervalDays: { red: 7 } })).toBe(false);
    expect(refused({ nightFromHour: 24 })).toBe(false);
    expect(refused({ nightFromHour: 21 })).toBe(true);
  });
});

describe("when the next visit is due", () => {
  const visited = (risk: (typeof risks)[number], days: number) =>
    RegionRule.nextVisitDue({
      division: "610703101001",
      risk,
      lastVisit: "2026-01-01",
      from: "2025-06-01",
      on: addDays("2026-01-01", days),
    });

  test.each([
    ["red", 5, "fine"],
    ["red", 6, "soon"],
    ["red", 7, "soon"],
    ["red", 8, "overdue"],
    ["yellow", 23, "fine"],
    ["yellow", 24, "soon"],
    ["yellow", 30, "soon"],
    ["yellow", 31, "overdue"],
    ["blue", 71, "fine"],
    ["blue", 72, "soon"],
    ["blue", 91, "overdue"],
    ["green", 143, "fine"],
    ["green", 144, "soon"],
    ["green", 181, "overdue"],
  ] as const)("%s, %i days after the last visit: %s", (risk, days, state) => {
    const found = visited(risk, days);
    expect(found.state).toBe(state);
    expect(found.due).toBe(addDays("2026-01-01", interval[risk]));
    expect(VisitDue.safeParse(found).error).toBeUndefined();
  });

  test("without a visit the days run from the start", () => {
    expect(
      RegionRule.nextVisitDue({
        division: "610703",
        risk: "yellow",
        lastVisit: null,
        from: "2026-01-01",
        on: "2026-01-20",
      }),
    ).toEqual({ due: "2026-01-31", soonFrom: "2026-01-25", intervalDays: 30, state: "fine" });
  });

  test("a shorter planned frequency counts, a longer one does not loosen the rule", () => {
    const due = (frequencyDays: number) =>
      RegionRule.nextVisitDue({
        division: "610703",
        risk: "blue",
        lastVisit: "2026-01-01",
        from: "2025-06-01",
        frequencyDays,
        on: "2026-01-02",
      }).due;
    expect(due(30)).toBe("2026-01-31");
    expect(due(366)).toBe("2026-04-01");
  });

  test("the rule of the region and the day counts", () => {
    const due = (on: string) =>
      RegionRule.nextVisitDue(
        { division: "610703101001", risk: "red", lastVisit: "2026-02-27", from: "2026-01-01", on },
        rules,
      );
    expect(due("2026-02-28").due).toBe("2026-03-06");
    expect(due("2026-03-01").due).toBe("2026-03-04");
  });

  test("states follow one another, each day has the state that the two stored dates give", () => {
    const facts = fc.record({
      risk: fc.constantFrom(...risks),
      frequencyDays: fc.option(fc.integer({ min: 1, max: 366 }), { nil: undefined }),
      elapsed: fc.integer({ min: 0, max: 500 }),
      visited: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, ({ risk, frequencyDays, elapsed, visited: seen }) => {
        const on = addDays("2025-01-01", elapsed);
        const found = RegionRule.nextVisitDue({
          division: "610703",
          risk,
          lastVisit: seen ? "2025-01-01" : null,
          from: seen ? "2024-01-01" : "2025-01-01",
          frequencyDays,
          on,
        });
        const days = Math.min(interval[risk], frequencyDays ?? 999);
        const expected = elapsed > days ? "overdue" : elapsed * 100 >= days * 80 ? "soon" : "fine";
        expect(found.state).toBe(expected);
        expect(daysBetween("2025-01-01", found.due)).toBe(days);
        expect(RegionRule.visitState(found, on)).toBe(expected);
        expect(found.soonFrom <= found.due).toBe(true);
      }),
    );
  });
});
