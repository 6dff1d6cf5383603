import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { DivisionCode } from "../division/division.shape.ts";
import { Fen } from "../money.ts";
import { RuleProvenance } from "../region-rule/region-rule.shape.ts";

/** Who may buy, by kind; the last five may not. */
export const purchaserKinds = {
  STATE_ORGAN: "国家机关",
  PARTY_ORGAN: "党的机关",
  CPPCC: "政协机关",
  DEMOCRATIC_PARTY: "民主党派机关",
  MASS_ORGANIZATION_ADMINISTRATIVE: "使用行政编制的群团组织机关",
  MASS_ORGANIZATION_FUNDED: "使用事业编制且由财政拨款保障的群团组织",
  PUBLIC_INSTITUTION_FIRST: "公益一类事业单位",
  PUBLIC_INSTITUTION_SECOND: "公益二类事业单位",
  ENTERPRISE: "企业",
  SOCIAL_ORGANIZATION: "社会组织",
} as const;

export const PurchaserKind = z
  .enum(Object.keys(purchaserKinds) as [keyof typeof purchaserKinds])
  .meta({ id: "PurchaserKind", description: "购买主体类别" });
export type PurchaserKind = z.infer<typeof PurchaserKind>;

/** Who may undertake, by kind; the last two may not. */
export const undertakerKinds = {
  ENTERPRISE: "企业",
  SOCIAL_ORGANIZATION: "社会组织",
  PUBLIC_INSTITUTION_SECOND: "公益二类和从事生产经营活动的事业单位",
  RURAL_COLLECTIVE: "农村集体经济组织",
  GRASSROOTS_AUTONOMY: "基层群众性自治组织",
  INDIVIDUAL: "具备条件的个人",
  PUBLIC_INSTITUTION_FIRST: "公益一类事业单位",
  MASS_ORGANIZATION_FUNDED: "使用事业编制且由财政拨款保障的群团组织",
} as const;

export const UndertakerKind = z
  .enum(Object.keys(undertakerKinds) as [keyof typeof undertakerKinds])
  .meta({ id: "UndertakerKind", description: "承接主体类别" });
export type UndertakerKind = z.infer<typeof UndertakerKind>;

export const methodNames = [
  "openTender",
  "invitedTender",
  "competitiveNegotiation",
  "competitiveConsultation",
  "quotation",
  "singleSource",
  "frameworkAgreement",
] as const;

export const MethodName = z.enum(methodNames).meta({ id: "MethodName", description: "采购方式" });
export type MethodName = z.infer<typeof MethodName>;

/** What the law asks of a method of purchase. Periods are floors. */
export const PurchaseMethod = z
  .strictObject({
    label: z.string(),
    open: z.boolean().describe("公开招标；其余方式达到公开招标数额须经批准"),
    body: z.string().describe("评审组织"),
    minDays: z.int().min(0).describe("文件发出之日至截止至少多少日"),
    minWorkdays: z.int().min(0).optional().describe("文件发出之日至截止至少多少个工作日"),
    documentsWorkdays: z.int().optional().describe("文件提供期限至少多少个工作日"),
    clarifyDays: z.int().optional().describe("实质性澄清或修改须在截止前至少多少日"),
    clarifyWorkdays: z.int().optional().describe("实质性澄清或修改须在截止前至少多少个工作日"),
    minSuppliers: z.int().min(1).describe("至少多少家供应商，不足即废标或终止"),
    minLastRound: z.int().optional().describe("政府购买服务项目最后一轮可以少到多少家"),
    noticeWorkdays: z.int().optional().describe("采购前公示至少多少个工作日"),
    lowestPrice: z.boolean().optional().describe("符合要求的最低价成交"),
    source: z.string(),
  })
  .meta({ id: "PurchaseMethod", description: "采购方式的法定要求" });
export type PurchaseMethod = z.infer<typeof PurchaseMethod>;

export const PurchaseTier = z
  .enum(["province", "city", "county"])
  .meta({ id: "PurchaseTier", description: "标准档次：省级；市级（含杨凌、西咸新区、韩城）；县级" });
export type PurchaseTier = z.infer<typeof PurchaseTier>;

/** What a region sets for its purchases; amounts in fen. */
export const PurchaseRuleValues = z
  .strictObject({
    purchaseThresholdFen: Fen.describe("分散采购限额标准"),
    openTenderThresholdFen: Fen.describe("公开招标数额标准"),
    payWorkdays: z.int().min(1).max(60).describe("收到发票后几个工作日内支付"),
    recipientSharePercent: z.int().min(1).max(100).describe("验收时征求服务对象意见的比例"),
    recipientMinimum: z.int().min(1).max(1000).describe("验收时征求服务对象意见的最少户数"),
    restDaysMoveDue: z
      .boolean()
      .describe("以日计的期限最后一日为休息日的，顺延（民法典第二百零三条，采购期限参照）"),
  })
  .meta({ id: "PurchaseRuleValues" });
export type PurchaseRuleValues = z.infer<typeof PurchaseRuleValues>;

/** One dated version of a region's rules of purchase; for one tier, or for all. */
export const PurchaseRule = z
  .strictObject({
    region: DivisionCode,
    tier: PurchaseTier.optional(),
    effectiveFrom: ChinaDate,
    documentNo: z.string().min(1).max(100).nullable().describe("文号；空：产品默认值，待核定"),
    values: PurchaseRuleValues.partial(),
  })
  .meta({ id: "PurchaseRule", description: "采购标准与规则" });
export type PurchaseRule = z.infer<typeof PurchaseRule>;

const provenances = Object.fromEntries(
  PurchaseRuleValues.keyof().options.map((key) => [key, RuleProvenance]),
) as Record<keyof PurchaseRuleValues, typeof RuleProvenance>;

/** The values in force for a division on a day, each with its provenance. */
export const AppliedPurchaseRule = z
  .strictObject({
    tier: PurchaseTier,
    values: PurchaseRuleValues,
    provenance: z.strictObject(provenances),
  })
  .meta({ id: "AppliedPurchaseRule" });
export type AppliedPurchaseRule = z.infer<typeof AppliedPurchaseRule>;
