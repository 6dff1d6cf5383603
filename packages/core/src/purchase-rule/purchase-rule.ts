import type { ChinaDate } from "../calendar.ts";
import { isWithin, levelOf, normalizeDivisionCode } from "../division/division.shape.ts";
import { refuse } from "../error.ts";
import type { RuleProvenance } from "../region-rule/region-rule.shape.ts";
import { cityTierDivisions, defaultPurchaseRules, methods, purchaseLaw } from "./purchase-rule.data.ts";
import {
  closeAfterClarification,
  documentsUntil,
  earliestClose,
  purchaserBasis,
  refuseUndertaker,
} from "./purchase-rule.rule.ts";
import {
  type AppliedPurchaseRule,
  type PurchaseRule,
  PurchaseRuleValues,
  type PurchaseTier,
} from "./purchase-rule.shape.ts";

export {
  closeAfterClarification,
  documentsUntil,
  earliestClose,
  methods,
  purchaseLaw as law,
  purchaserBasis,
  refuseUndertaker,
};

const UNCONFIRMED = "待核定";
const keys = PurchaseRuleValues.keyof().options;

/**
 * The values in force for a purchaser's division on a day, each with its provenance: for every value the rule of
 * the narrowest region, of that region the newest, and of those the one for the division's tier
 * (条例 5条: the province sets the amounts). Refuses `purchase_rule.missing`.
 */
export function on(
  division: string,
  date: ChinaDate,
  rules: readonly PurchaseRule[] = defaultPurchaseRules,
): AppliedPurchaseRule {
  const tier = tierOf(division);
  const applicable = rules
    .filter((rule) => rule.effectiveFrom <= date && isWithin(division, rule.region))
    .filter((rule) => rule.tier === undefined || rule.tier === tier)
    .sort(narrowestNewestFirst);
  const values: Partial<Record<keyof PurchaseRuleValues, unknown>> = {};
  const provenance: Partial<Record<keyof PurchaseRuleValues, RuleProvenance>> = {};
  for (const key of keys) {
    const rule = applicable.find((each) => each.values[key] !== undefined);
    if (!rule) throw refuse("purchase_rule.missing", { values: { date, code: division.slice(0, 20) } });
    values[key] = rule.values[key];
    provenance[key] = provenanceOf(rule);
  }
  return complete({ tier, values, provenance });
}

/** The tier whose amounts a division's purchases follow; 韩城 and 杨凌 follow the cities. */
export function tierOf(division: string): PurchaseTier {
  const level = levelOf(division);
  if (level === "province" || level === "city") return level;
  return cityTierDivisions.includes(normalizeDivisionCode(division).slice(0, 6)) ? "city" : "county";
}

function narrowestNewestFirst(a: PurchaseRule, b: PurchaseRule): number {
  const narrower = normalizeDivisionCode(b.region).length - normalizeDivisionCode(a.region).length;
  if (narrower !== 0) return narrower;
  if (a.effectiveFrom !== b.effectiveFrom) return a.effectiveFrom < b.effectiveFrom ? 1 : -1;
  return Number(b.tier !== undefined) - Number(a.tier !== undefined);
}

function provenanceOf({ region, effectiveFrom, documentNo }: PurchaseRule): RuleProvenance {
  return documentNo === null
    ? { basis: "default", text: UNCONFIRMED, region, effectiveFrom }
    : { basis: "document", text: documentNo, region, effectiveFrom };
}

// Safe: `on` has filled every key of the shape or refused.
function complete(found: { tier: PurchaseTier; values: object; provenance: object }): AppliedPurchaseRule {
  return found as AppliedPurchaseRule;
}

export * as PurchaseRule from "./purchase-rule.ts";
