import type { MethodName, PurchaseMethod, PurchaseRule } from "./purchase-rule.shape.ts";

/** County-level codes whose purchases follow the tier of the cities: 韩城市、杨凌示范区（杨陵区）. */
export const cityTierDivisions: readonly string[] = ["610581", "610403"];

/**
 * Shipped defaults. The amounts are the national guidance of 2020 for services; no document of the province is
 * entered, so each is shown as 待核定.
 */
export const defaultPurchaseRules: readonly PurchaseRule[] = [
  {
    region: "61",
    effectiveFrom: "2000-01-01",
    documentNo: null,
    values: {
      purchaseThresholdFen: 30_000_000,
      openTenderThresholdFen: 400_000_000,
      payWorkdays: 10,
      recipientSharePercent: 10,
      recipientMinimum: 5,
      restDaysMoveDue: true,
    },
  },
  {
    region: "61",
    tier: "province",
    effectiveFrom: "2000-01-01",
    documentNo: null,
    values: { purchaseThresholdFen: 50_000_000 },
  },
];

/** What the law asks of each method; no region changes it. */
export const methods: Readonly<Record<MethodName, PurchaseMethod>> = {
  openTender: {
    label: "公开招标",
    open: true,
    body: "评标委员会",
    minDays: 20,
    documentsWorkdays: 5,
    clarifyDays: 15,
    minSuppliers: 3,
    source: "政府采购法第二十六、三十五、三十六条，实施条例第三十、三十一条",
  },
  invitedTender: {
    label: "邀请招标",
    open: false,
    body: "评标委员会",
    minDays: 20,
    documentsWorkdays: 5,
    clarifyDays: 15,
    minSuppliers: 3,
    source: "政府采购法第二十九、三十四、三十五、三十六条，实施条例第三十一条",
  },
  competitiveNegotiation: {
    label: "竞争性谈判",
    open: false,
    body: "谈判小组",
    minDays: 3,
    minWorkdays: 3,
    clarifyWorkdays: 3,
    minSuppliers: 3,
    lowestPrice: true,
    source: "政府采购法第三十、三十八条，政府采购非招标采购方式管理办法第二十九条",
  },
  competitiveConsultation: {
    label: "竞争性磋商",
    open: false,
    body: "磋商小组",
    minDays: 10,
    documentsWorkdays: 5,
    clarifyDays: 5,
    minSuppliers: 3,
    minLastRound: 2,
    source: "财库〔2014〕214号第三、十条，财库〔2015〕124号",
  },
  quotation: {
    label: "询价",
    open: false,
    body: "询价小组",
    minDays: 3,
    minWorkdays: 3,
    clarifyWorkdays: 3,
    minSuppliers: 3,
    lowestPrice: true,
    source: "政府采购法第三十二、四十条，政府采购非招标采购方式管理办法第四十五条",
  },
  singleSource: {
    label: "单一来源",
    open: false,
    body: "采购人员",
    minDays: 0,
    minSuppliers: 1,
    noticeWorkdays: 5,
    source: "政府采购法第三十一、三十九条，实施条例第三十八条",
  },
  frameworkAgreement: {
    label: "框架协议",
    open: false,
    body: "征集人",
    minDays: 20,
    documentsWorkdays: 5,
    clarifyDays: 15,
    minSuppliers: 3,
    source: "政府采购框架协议采购方式管理暂行办法（财政部令第110号）",
  },
};

interface Limit {
  value: number;
  unit: "percent" | "workdays" | "days" | "fen" | "years";
  source: string;
}

/** Limits and periods that the law sets for a purchase, with the article; no region changes them. */
export const purchaseLaw = {
  bidBondPercent: limit(2, "percent", "政府采购法实施条例第三十三条"),
  performanceBondPercent: limit(10, "percent", "政府采购法实施条例第四十八条"),
  supplementPercent: limit(10, "percent", "政府采购法第四十九条"),
  reportWorkdays: limit(2, "workdays", "政府采购法实施条例第四十三条"),
  decideWorkdays: limit(5, "workdays", "政府采购法实施条例第四十三条"),
  publishResultWorkdays: limit(2, "workdays", "政府采购法实施条例第四十三条"),
  signDays: limit(30, "days", "政府采购法第四十六条"),
  publishContractWorkdays: limit(2, "workdays", "政府采购法实施条例第五十条"),
  fileContractWorkdays: limit(7, "workdays", "政府采购法第四十七条"),
  inquiryReplyWorkdays: limit(3, "workdays", "政府采购法实施条例第五十二条"),
  challengeWorkdays: limit(7, "workdays", "政府采购法第五十二条"),
  challengeReplyWorkdays: limit(7, "workdays", "政府采购法第五十三条"),
  complaintWorkdays: limit(15, "workdays", "政府采购法第五十五条"),
  complaintDecisionWorkdays: limit(30, "workdays", "政府采购法第五十六条"),
  suspensionDays: limit(30, "days", "政府采购法第五十七条"),
  largeCommitteeFen: limit(1_000_000_000, "fen", "政府采购货物和服务招标投标管理办法第四十七条"),
  keepYears: limit(15, "years", "政府采购法第四十二条"),
} as const;

function limit(value: number, unit: Limit["unit"], source: string): Limit {
  return { value, unit, source };
}
