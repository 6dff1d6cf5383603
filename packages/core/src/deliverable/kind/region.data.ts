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
  childViewFromAge: 8,
  homeVisitWorkers: 2,
  assessors: 2,
  independentAssessors: false,
  lateEntryHours: 72,
  shortVisitMinutes: 5,
  nightFromHour: 22,
  nightToHour: 6,
  farFromHomeMeters: 1000,
  scales: [defaultScale],
  checklists: [defaultChecklist],
};
