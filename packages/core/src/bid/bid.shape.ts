import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { ResidentId } from "../resident-id.ts";
import { Bytes, chained } from "../table/chained.ts";
import { Uscc } from "../uscc.ts";

export const bidStatus = {
  SUBMITTED: "已投标",
  WITHDRAWN: "已撤回",
  OPENED: "已开标",
  QUALIFIED: "资格合格",
  REJECTED: "投标无效",
} as const;

export const BidStatus = z
  .enum(Object.keys(bidStatus) as [keyof typeof bidStatus])
  .meta({ id: "BidStatus", description: "投标状态" });
export type BidStatus = z.infer<typeof BidStatus>;

/** Why a bid is invalid, with the article. */
export const rejectionGrounds = {
  OVER_BUDGET: "报价超过采购预算（政府采购货物和服务招标投标管理办法第六十三条）",
  SAME_CONTROLLER: "与其他投标人的单位负责人为同一人（政府采购法实施条例第十八条）",
  CONTROL_LINK: "与其他投标人存在直接控股、管理关系（政府采购法实施条例第十八条）",
  CONSORTIUM_TWICE: "联合体成员又单独或另组联合体投标（政府采购法实施条例第二十二条）",
  PREPARED_PROJECT: "为本项目提供过设计、规范编制、管理、检测或评估服务（政府采购法实施条例第十八条）",
  NOT_APPROVED: "投标人或联合体成员的入库资格已失效",
  CREDIT_HIT: "信用查询有不良记录（财库〔2016〕125号）",
  UNQUALIFIED: "不符合采购文件规定的资格条件（政府采购法第二十二条）",
} as const;

export const RejectionGround = z
  .enum(Object.keys(rejectionGrounds) as [keyof typeof rejectionGrounds])
  .meta({ id: "RejectionGround" });
export type RejectionGround = z.infer<typeof RejectionGround>;

export const creditLists = {
  DISHONEST_DEBTOR: "失信被执行人",
  TAX_VIOLATION: "重大税收违法失信主体",
  PROCUREMENT_BREACH: "政府采购严重违法失信行为记录名单",
} as const;

export const CreditList = z
  .enum(Object.keys(creditLists) as [keyof typeof creditLists])
  .meta({ id: "CreditList" });

const OrganizationId = idShape("organization");

/** One credit query (财库〔2016〕125号): of whom, where, when, with which result and record. */
export const CreditQuery = z
  .strictObject({
    organizationId: OrganizationId,
    list: CreditList,
    queriedOn: ChinaDate,
    hit: z.boolean().meta({ description: "查到不良记录" }),
    recordNo: z.string().trim().min(2).max(80).meta({ description: "查询截图或记录的编号" }),
  })
  .meta({ id: "CreditQuery" });
export type CreditQuery = z.infer<typeof CreditQuery>;

export const BidPrice = z
  .strictObject({ catalogueCode: z.string().max(20), priceFen: Fen })
  .meta({ id: "BidPrice", description: "一项的单价" });

const Representative = z
  .strictObject({ name: z.string().trim().min(2).max(40), idNumber: ResidentId })
  .meta({ id: "LegalRepresentative", description: "单位负责人；证件号只存加密摘要" });

/** What a bidder enters; sealed until the bids are opened. */
export const BidInput = z
  .strictObject({
    version: z.int().min(1).optional().meta({ description: "更换已提交的投标时填写其版本" }),
    prices: z.array(BidPrice).min(1).max(20).meta({ description: "逐项对应采购清单的单价" }),
    proposal: z.string().trim().min(20).max(20_000).meta({ description: "服务方案；不得出现机构名称" }),
    legalRepresentative: Representative,
    controlLinks: z
      .array(Uscc)
      .max(20)
      .meta({ description: "与本机构有直接控股、管理关系的单位的统一社会信用代码" }),
    consortium: z
      .strictObject({
        agreementNo: z.string().trim().min(2).max(60).meta({ description: "联合协议编号" }),
        members: z
          .array(z.strictObject({ organizationId: OrganizationId, legalRepresentative: Representative }))
          .min(1)
          .max(5),
      })
      .meta({ id: "ConsortiumInput" })
      .optional(),
    declared: z.literal(true).meta({
      description: "声明具备政府采购法第二十二条规定的条件，前三年经营活动中没有重大违法记录",
    }),
  })
  .meta({ id: "BidInput" });
export type BidInput = z.infer<typeof BidInput>;

const Party = z.strictObject({
  organizationId: OrganizationId,
  name: z.string(),
  uscc: z.string(),
  representativeHash: z.string(),
});

/** What lies under seal. */
export const BidContent = z.strictObject({
  amountFen: Fen,
  prices: z.array(BidPrice),
  proposal: z.string(),
  parties: z.array(Party).min(1).meta({ description: "投标人在前，其后为联合体成员" }),
  agreementNo: z.string().optional(),
  controlLinks: z.array(z.string()),
});
export type BidContent = z.infer<typeof BidContent>;

export const BidParty = Party.pick({ organizationId: true, name: true }).meta({ id: "BidParty" });
export type BidParty = z.infer<typeof BidParty>;

/** A bid: one per organization and project. What it says is sealed under a data key of its own. */
export const Bid = z
  .strictObject({
    id: idShape("bid"),
    projectId: idShape("project"),
    division: z.string().regex(/^\d{6}$/),
    organizationId: OrganizationId,
    organizationName: z.string().max(80),
    status: BidStatus,
    submittedBy: z.string(),
    submittedByName: z.string(),
    submittedAt: z.string(),
    contentHash: z.string().meta({ description: "投标内容的 SHA-256，投标人可据以核对" }),
    dataKey: Bytes,
    sealed: Bytes,
    openedAt: z.string().optional(),
    mask: z.string().max(8).optional(),
    amountFen: Fen.optional(),
    parties: z.array(BidParty).optional(),
    credit: z.array(CreditQuery).optional(),
    creditBy: z.string().optional(),
    creditByName: z.string().optional(),
    rejection: z
      .strictObject({ ground: RejectionGround, reason: z.string().max(200).optional(), on: ChinaDate })
      .optional(),
    ...chained,
  })
  .meta({ id: "Bid" });
export type Bid = z.infer<typeof Bid>;

export const BidShown = Bid.omit({ head: true, dataKey: true, sealed: true }).meta({ id: "BidShown" });
export type BidShown = z.infer<typeof BidShown>;

export const BidContentShown = BidContent.omit({ parties: true })
  .extend({ parties: z.array(BidParty) })
  .meta({ id: "BidContentShown" });

/** A bid with what it says: for its bidder at any time, for officials after the opening. */
export const BidPage = z.strictObject({ bid: BidShown, content: BidContentShown }).meta({ id: "BidPage" });
export type BidPage = z.infer<typeof BidPage>;

export const CreditInput = z
  .strictObject({
    version: z.int().min(1),
    queries: z.array(CreditQuery).min(1).max(18),
    unqualified: z.string().trim().min(2).max(200).optional().meta({ description: "资格不合格的，写明理由" }),
  })
  .meta({ id: "CreditInput" });
export type CreditInput = z.infer<typeof CreditInput>;
