import { defaultValues } from "../../region-rule/region-rule.data.ts";
import { defaultScale } from "./guardianship-assessment/scale.data.ts";
import { defaultChecklist } from "./home-visit-inspection/checklist.data.ts";
import type { RegionValues } from "./kind.rule.ts";

/** Proposed values for a region that has set none: marked provisional (待核定), never printed as law. */
export const provisionalRegion: RegionValues = {
  id: "default",
  version: 1,
  label: "成果采集规则（待核定）",
  effectiveFrom: "2021-01-01",
  provisional: true,
  childViewFromAge: defaultValues.childViewFromAge,
  homeVisitWorkers: defaultValues.homeVisitWorkers,
  assessors: 2,
  independentAssessors: false,
  lateEntryHours: defaultValues.lateEntryHours,
  shortVisitMinutes: 5,
  nightFromHour: defaultValues.nightFromHour,
  nightToHour: defaultValues.nightToHour,
  farFromHomeMeters: 1000,
  scales: [defaultScale],
  checklists: [defaultChecklist],
};
