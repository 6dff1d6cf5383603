import type { NationalValues, RegionRule, RegionRuleValues } from "./region-rule.shape.ts";

/** Values of law and national policy, with the article. */
export const nationalRules: Readonly<
  Record<keyof NationalValues, { value: number; source: string; effectiveFrom: string }>
> = {
  clearanceValidDays: {
    value: 365,
    source: "未成年人保护法第六十二条（每年定期查询）",
    effectiveFrom: "2021-06-01",
  },
  leftBehindEndsAtAge: {
    value: 16,
    source: "国发〔2016〕13号（不满十六周岁）",
    effectiveFrom: "2016-02-04",
  },
};

/** What holds where no document of a region has set anything. */
export const defaultValues: RegionRuleValues = {
  visitIntervalDays: { red: 7, yellow: 30, blue: 90, green: 180 },
  visitWarnPercent: 80,
  childViewFromAge: 8,
  homeVisitWorkers: 2,
  lateEntryHours: 72,
  maxHomeVisitsPerWorkerDay: 15,
  nightFromHour: 22,
  nightToHour: 6,
};

/** Shipped defaults: no document of the department sets these values yet, so each is shown as 待核定. */
export const defaultRules: readonly RegionRule[] = [
  {
    region: "61",
    effectiveFrom: "2000-01-01",
    documentNo: null,
    values: defaultValues,
  },
];
