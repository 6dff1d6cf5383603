import { addDays, type ChinaDate } from "../calendar.ts";
import { isWithin, normalizeDivisionCode } from "../division/division.shape.ts";
import { refuse } from "../error.ts";
import { defaultRules, nationalRules } from "./region-rule.data.ts";
import {
  NationalValues,
  type RegionRule,
  RegionRuleValues,
  type RuleProvenance,
  type VisitDue,
  type VisitState,
} from "./region-rule.shape.ts";

export type AppliedValues = RegionRuleValues & NationalValues;

export interface AppliedRule {
  values: AppliedValues;
  provenance: Record<keyof AppliedValues, RuleProvenance>;
}

const UNCONFIRMED = "待核定";
const regionKeys = RegionRuleValues.keyof().options;
const nationalKeys = NationalValues.keyof().options;

/**
 * The values in force in a division on a day, each with its provenance: for every value the rule of the
 * narrowest region, and of that region the newest. Refuses `region_rule.missing`.
 */
export function on(
  division: string,
  date: ChinaDate,
  rules: readonly RegionRule[] = defaultRules,
): AppliedRule {
  const applicable = rules
    .filter((rule) => rule.effectiveFrom <= date && isWithin(division, rule.region))
    .sort(narrowestNewestFirst);
  const values: Partial<Record<keyof AppliedValues, unknown>> = {};
  const provenance: Partial<Record<keyof AppliedValues, RuleProvenance>> = {};
  for (const key of nationalKeys) {
    const { value, source, effectiveFrom } = nationalRules[key];
    values[key] = value;
    provenance[key] = { basis: "law", text: source, region: null, effectiveFrom };
  }
  for (const key of regionKeys) {
    const rule = applicable.find((each) => each.values[key] !== undefined);
    if (!rule) throw refuse("region_rule.missing", { values: { date, code: division.slice(0, 20) } });
    values[key] = rule.values[key];
    provenance[key] = provenanceOf(rule);
  }
  return complete({ values, provenance });
}

/**
 * When the next visit is due. Days run from the last visit, or from `from` (such as the first day of the
 * placement) when there was none. The interval is the region's for the risk level, or the planned
 * frequency where that is shorter. Overdue from the day after `due`; soon from the region's share
 * (80 %) of the interval. Refuses `region_rule.missing`.
 */
export function nextVisitDue(
  facts: {
    division: string;
    risk: keyof RegionRuleValues["visitIntervalDays"];
    lastVisit: ChinaDate | null;
    from: ChinaDate;
    frequencyDays?: number | undefined;
    on: ChinaDate;
  },
  rules: readonly RegionRule[] = defaultRules,
): VisitDue {
  const { values } = on(facts.division, facts.on, rules);
  const longest = values.visitIntervalDays[facts.risk];
  const intervalDays = Math.min(longest, facts.frequencyDays ?? longest);
  const start = facts.lastVisit ?? facts.from;
  const due = addDays(start, intervalDays);
  const soonFrom = addDays(start, Math.ceil((intervalDays * values.visitWarnPercent) / 100));
  return { due, soonFrom, intervalDays, state: visitState({ due, soonFrom }, facts.on) };
}

/** How a due date stands on a day; the one definition of fine, soon and overdue. */
export function visitState(visit: Pick<VisitDue, "due" | "soonFrom">, date: ChinaDate): VisitState {
  if (date > visit.due) return "overdue";
  return date >= visit.soonFrom ? "soon" : "fine";
}

function narrowestNewestFirst(a: RegionRule, b: RegionRule): number {
  const narrower = normalizeDivisionCode(b.region).length - normalizeDivisionCode(a.region).length;
  return narrower || (a.effectiveFrom < b.effectiveFrom ? 1 : a.effectiveFrom > b.effectiveFrom ? -1 : 0);
}

function provenanceOf({ region, effectiveFrom, documentNo }: RegionRule): RuleProvenance {
  return documentNo === null
    ? { basis: "default", text: UNCONFIRMED, region, effectiveFrom }
    : { basis: "document", text: documentNo, region, effectiveFrom };
}

// Safe: `on` has filled every key of both shapes or refused.
function complete(found: { values: object; provenance: object }): AppliedRule {
  return found as AppliedRule;
}

export * as RegionRule from "./region-rule.ts";
