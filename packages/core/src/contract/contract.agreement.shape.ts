import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { EngagementMode } from "../need/need.shape.ts";
import { chained } from "../table/chained.ts";

/** Forms in which a performance bond may be given: never cash (政府采购法实施条例 48条). */
export const bondForms = { CHEQUE: "支票", DRAFT: "汇票", PROMISSORY: "本票", GUARANTEE: "保函" } as const;

const Section = z.string().trim().min(4).max(2000);

/** What a contract says besides lines, term and amount (102号令 23条). */
export const Terms = z
  .strictObject({
    settlement: Section.meta({ description: "资金结算方式" }),
    duties: Section.meta({ description: "各方权利义务" }),
    liability: Section.meta({ description: "违约责任" }),
    bond: z
      .strictObject({
        amountFen: Fen.min(1),
        form: z.enum(Object.keys(bondForms) as [keyof typeof bondForms]),
      })
      .optional()
      .meta({ description: "履约保证金，不超过合同金额的百分之十" }),
    longTerm: z
      .strictObject({
        fixedContent: z.literal(true).meta({ description: "内容相对固定" }),
        continuous: z.literal(true).meta({ description: "连续性强" }),
        stableFunding: z.literal(true).meta({ description: "经费来源稳定" }),
        stablePrice: z.literal(true).meta({ description: "价格变化幅度小" }),
        budgets: z
          .array(
            z.strictObject({
              fiscalYear: z.int().min(2020).max(2100),
              amountFen: Fen.min(1),
              documentNo: z.string().trim().min(2).max(60),
            }),
          )
          .min(1)
          .max(4),
      })
      .optional()
      .meta({ description: "期限超过一年须同时具备的四个条件与各年度预算（102号令 24条）" }),
  })
  .meta({ id: "ContractTerms" });
export type Terms = z.infer<typeof Terms>;

export const sides = { PURCHASER: "购买主体", UNDERTAKER: "承接主体" } as const;

/** Who signed for which side, and the hash of the text that he signed. */
export const Signature = z
  .strictObject({
    side: z.enum(Object.keys(sides) as [keyof typeof sides]),
    accountId: z.string(),
    name: z.string(),
    at: z.string(),
    textHash: z.string(),
  })
  .meta({ id: "Signature" });
export type Signature = z.infer<typeof Signature>;

/** Where and when a signed contract was published. */
export const Publication = z
  .strictObject({
    medium: z.string().trim().min(2).max(60).meta({ description: "财政部门指定的媒体" }),
    number: z.string().trim().min(1).max(200).meta({ description: "公告编号或网址" }),
    on: ChinaDate,
  })
  .meta({ id: "Publication" });

/** Where and when a copy was filed. */
export const Filing = z
  .strictObject({
    office: z.string().trim().min(2).max(60).meta({ description: "备案部门" }),
    number: z.string().trim().min(1).max(60),
    on: ChinaDate,
  })
  .meta({ id: "Filing" });

/** How the county engages the organization; only a purchase goes through a procurement project. */
export const Engagement = z
  .strictObject({
    mode: EngagementMode,
    documentNo: z.string().trim().min(2).max(60).optional().meta({ description: "依据文号" }),
  })
  .meta({ id: "Engagement" });
export type Engagement = z.infer<typeof Engagement>;

/** The paper of a contract: its terms, who signed them, where it was published and filed. */
export const Agreement = z
  .strictObject({
    contractId: idShape("contract"),
    terms: Terms,
    engagement: Engagement,
    originalFen: Fen.meta({ description: "签订时的合同金额：补充合同的上限按它计算" }),
    supplementFen: Fen.meta({ description: "补充合同金额合计" }),
    awardedOn: ChinaDate.optional().meta({ description: "成交通知书日期" }),
    signatures: z.array(Signature).max(2),
    publication: Publication.optional(),
    filing: Filing.optional(),
    ...chained,
  })
  .meta({ id: "Agreement" });
export type Agreement = z.infer<typeof Agreement>;

/** One statutory clock of a contract: until when, whether that day may still move, and when it was kept. */
export const ContractClock = z
  .strictObject({
    name: z.enum(["sign", "publish", "file"]),
    label: z.string(),
    basis: z.string(),
    due: ChinaDate,
    provisional: z.boolean().meta({ description: "节假日安排未公布" }),
    doneOn: ChinaDate.optional(),
    state: z.enum(["running", "kept", "late", "overdue"]),
  })
  .meta({ id: "ContractClock" });
export type ContractClock = z.infer<typeof ContractClock>;
