import { describe, expect, test } from "vitest";
import { addDays, isWorkday } from "../../packages/core/src/calendar.ts";
import { defaultPurchaseRules } from "../../packages/core/src/purchase-rule/purchase-rule.data.ts";
import {
  AppliedPurchaseRule,
  methodNames,
  PurchaseMethod,
  PurchaseRule as PurchaseRuleShape,
  type PurchaserKind,
  purchaserKinds,
  type UndertakerKind,
  undertakerKinds,
} from "../../packages/core/src/purchase-rule/purchase-rule.shape.ts";
import { PurchaseRule } from "../../packages/core/src/purchase-rule/purchase-rule.ts";

describe("the values in force", () => {
  test.each([
    ["610000", "province", 50_000_000],
    ["61", "province", 50_000_000],
    ["610700", "city", 30_000_000],
    ["610703", "county", 30_000_000],
    ["610581", "city", 30_000_000],
    ["610403", "city", 30_000_000],
  ])(
    "%s is of tier %s and may buy outside the catalogue of purchases below %i fen",
    (division, tier, fen) => {
      const found = PurchaseRule.on(division, "2026-03-10");
      expect(found).toMatchObject({ tier, values: { purchaseThresholdFen: fen } });
      expect(found.values.openTenderThresholdFen).toBe(400_000_000);
      expect(AppliedPurchaseRule.safeParse(found).error).toBeUndefined();
    },
  );

  test("defaults are marked 待核定; a document holds from its day, for its tier, and names itself", () => {
    const rules: PurchaseRuleShape[] = [
      ...defaultPurchaseRules,
      {
        region: "61",
        tier: "county",
        effectiveFrom: "2026-07-01",
        documentNo: "陕财办采〔2026〕3号",
        values: { openTenderThresholdFen: 200_000_000 },
      },
    ];
    for (const rule of rules) expect(PurchaseRuleShape.safeParse(rule).error).toBeUndefined();
    const at = (division: string, date: string) => PurchaseRule.on(division, date, rules);
    expect(at("610703", "2026-06-30").values.openTenderThresholdFen).toBe(400_000_000);
    expect(at("610703", "2026-06-30").provenance.openTenderThresholdFen.text).toBe("待核定");
    expect(at("610703", "2026-07-01").values.openTenderThresholdFen).toBe(200_000_000);
    expect(at("610703", "2026-07-01").provenance.openTenderThresholdFen).toEqual({
      basis: "document",
      text: "陕财办采〔2026〕3号",
      region: "61",
      effectiveFrom: "2026-07-01",
    });
    expect(at("610700", "2026-07-01").values.openTenderThresholdFen).toBe(400_000_000);
    expect(at("610581", "2026-07-01").values.openTenderThresholdFen).toBe(400_000_000);
  });

  test("a division outside every region has no rule", () => {
    expect(() => PurchaseRule.on("330102", "2026-03-10")).toThrow(
      expect.objectContaining({ code: "purchase_rule.missing" }),
    );
  });
});

describe("who may buy and undertake (102号令 5, 6, 8条)", () => {
  const buys: Record<PurchaserKind, string> = {
    STATE_ORGAN: "DIRECT",
    PARTY_ORGAN: "BY_REFERENCE",
    CPPCC: "BY_REFERENCE",
    DEMOCRATIC_PARTY: "BY_REFERENCE",
    MASS_ORGANIZATION_ADMINISTRATIVE: "BY_REFERENCE",
    MASS_ORGANIZATION_FUNDED: "purchase_rule.not_purchaser",
    PUBLIC_INSTITUTION_FIRST: "purchase_rule.not_purchaser",
    PUBLIC_INSTITUTION_SECOND: "purchase_rule.not_purchaser",
    ENTERPRISE: "purchase_rule.not_purchaser",
    SOCIAL_ORGANIZATION: "purchase_rule.not_purchaser",
  };
  test.each(Object.keys(purchaserKinds) as PurchaserKind[])("%s as purchaser", (kind) => {
    expect(outcome(() => PurchaseRule.purchaserBasis(kind))).toBe(buys[kind]);
  });

  const undertakes: Record<UndertakerKind, string | undefined> = {
    ENTERPRISE: undefined,
    SOCIAL_ORGANIZATION: undefined,
    PUBLIC_INSTITUTION_SECOND: undefined,
    RURAL_COLLECTIVE: undefined,
    GRASSROOTS_AUTONOMY: undefined,
    INDIVIDUAL: undefined,
    PUBLIC_INSTITUTION_FIRST: "purchase_rule.not_undertaker",
    MASS_ORGANIZATION_FUNDED: "purchase_rule.not_undertaker",
  };
  test.each(Object.keys(undertakerKinds) as UndertakerKind[])("%s as undertaker", (kind) => {
    expect(outcome(() => PurchaseRule.refuseUndertaker(kind))).toBe(undertakes[kind]);
  });
});

describe("periods of the methods", () => {
  test("every method says what the law asks, and where", () => {
    for (const name of methodNames) {
      expect(PurchaseMethod.safeParse(PurchaseRule.methods[name]).error, name).toBeUndefined();
      expect(PurchaseRule.methods[name].source, name).not.toBe("");
    }
    expect(PurchaseRule.methods.competitiveConsultation).toMatchObject({ minDays: 10, minLastRound: 2 });
  });

  test.each([
    ["openTender", "2026-03-02", "2026-03-22"],
    ["invitedTender", "2026-03-02", "2026-03-22"],
    ["competitiveConsultation", "2026-03-02", "2026-03-12"],
    // Three working days over the Spring Festival of 2026 (15 to 23 February off, 14 and 28 worked).
    ["competitiveNegotiation", "2026-02-13", "2026-02-25"],
    ["quotation", "2026-03-02", "2026-03-05"],
    ["singleSource", "2026-03-02", "2026-03-02"],
  ] as const)("%s with documents from %s closes on %s at the earliest", (method, from, close) => {
    expect(PurchaseRule.earliestClose(method, from).date).toBe(close);
  });

  test.each([
    // 15 full days are left: the close stays.
    ["openTender", "2026-03-10", "2026-03-25", "2026-03-25", false],
    ["openTender", "2026-03-11", "2026-03-25", "2026-03-26", true],
    // The fifteenth day is a Saturday.
    ["openTender", "2026-03-13", "2026-03-25", "2026-03-30", true],
    ["competitiveConsultation", "2026-03-10", "2026-03-12", "2026-03-16", true],
    ["competitiveNegotiation", "2026-03-10", "2026-03-12", "2026-03-13", true],
    // Floors that end in the Spring Festivals of 2024 (10 to 17 February) and 2025 (28 January to 4 February).
    ["openTender", "2024-01-27", "2024-02-01", "2024-02-18", true],
    ["openTender", "2025-01-14", "2025-01-20", "2025-02-05", true],
  ] as const)("%s clarified on %s, closing on %s: closes on %s", (method, clarified, close, then, moved) => {
    const found = PurchaseRule.closeAfterClarification(method, clarified, close);
    expect(found).toEqual({ date: then, provisional: false, moved });
  });

  test("beyond the last published year of holidays a moved close is provisional", () => {
    const found = PurchaseRule.closeAfterClarification("openTender", "2030-03-11", "2030-03-15");
    expect(found).toMatchObject({ moved: true, provisional: true });
  });

  test("a moved close always keeps the floor and is a working day", () => {
    for (let nth = 0; nth < 400; nth++) {
      const clarified = addDays("2025-06-01", nth);
      const { date } = PurchaseRule.closeAfterClarification("openTender", clarified, addDays(clarified, 3));
      expect(date >= addDays(clarified, 15)).toBe(true);
      expect(isWorkday(date).workday).toBe(true);
    }
  });
});

function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (cause) {
    return (cause as { code: string }).code;
  }
}
