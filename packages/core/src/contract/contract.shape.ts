import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { KindName } from "../deliverable/kind/kind.shape.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { chained } from "../table/chained.ts";
import { Agreement, ContractClock, Engagement, Terms } from "./contract.agreement.shape.ts";
import { ContractMoney } from "./contract.ledger.shape.ts";

export const contractStatus = {
  DRAFT: "草稿",
  SIGNED: "已签订",
  ACTIVE: "履行中",
  SUSPENDED: "已中止",
  COMPLETED: "已完成",
  TERMINATED: "已终止",
} as const;

export const ContractStatus = z
  .enum(Object.keys(contractStatus) as [keyof typeof contractStatus])
  .meta({ id: "ContractStatus" });
export type ContractStatus = z.infer<typeof ContractStatus>;

/** One line of a contract: what is bought, by which unit, at which price, how many. */
export const ContractItem = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]{1,8}$/),
    catalogueCode: z.string().max(20),
    kind: KindName,
    name: z.string().max(40),
    unit: z.string().max(8),
    priceFen: Fen.min(1),
    quantity: z.int().min(1).max(1_000_000),
    standard: z.string().trim().max(200).optional().meta({ description: "服务标准，验收时逐条对照" }),
    minIntervalDays: z
      .int()
      .min(1)
      .max(366)
      .optional()
      .meta({ description: "同一儿童两次可计量服务最少间隔几天" }),
  })
  .meta({ id: "ContractItem" });
export type ContractItem = z.infer<typeof ContractItem>;

export const milestoneStates = { OPEN: "计量中", FROZEN: "验收中", ACCEPTED: "已验收" } as const;

/** At most twelve milestones, in their order. */
export const milestoneIds = [
  "m1",
  "m2",
  "m3",
  "m4",
  "m5",
  "m6",
  "m7",
  "m8",
  "m9",
  "m10",
  "m11",
  "m12",
] as const;
export type MilestoneId = (typeof milestoneIds)[number];

/** A stage of delivery and payment: what is accepted until it is frozen is what it pays, up to its share. */
export const Milestone = z
  .strictObject({
    id: z.enum(milestoneIds),
    name: z.string().trim().min(2).max(40),
    until: ChinaDate.meta({ description: "计划验收日期" }),
    sharePercent: z.int().min(1).max(100).meta({ description: "占合同金额的百分比，各期合计 100" }),
    state: z.enum(Object.keys(milestoneStates) as [keyof typeof milestoneStates]),
    acceptanceId: idShape("acceptance").optional(),
  })
  .meta({ id: "Milestone" });
export type Milestone = z.infer<typeof Milestone>;

/** A contract between a county's civil-affairs department and an organization. */
export const Contract = z
  .strictObject({
    id: idShape("contract"),
    contractNo: z.string().trim().min(3).max(40),
    title: z.string().trim().min(4).max(80),
    division: z
      .string()
      .regex(/^\d{6}$/)
      .meta({ description: "购买主体所在县区" }),
    purchaserName: z.string().trim().min(4).max(40),
    organizationId: idShape("organization"),
    organizationName: z.string().max(80),
    items: z.array(ContractItem).min(1).max(20),
    amountFen: Fen,
    from: ChinaDate,
    to: ChinaDate,
    piaNo: z.string().trim().min(2).max(40).meta({ description: "个人信息保护影响评估编号" }),
    dataEntrustmentAgreed: z.literal(true).meta({ description: "合同含个人信息委托处理条款" }),
    status: ContractStatus,
    createdBy: z.string(),
    createdByName: z.string(),
    createdAt: z.string(),
    signedOn: ChinaDate.optional(),
    signedBy: z.string().optional(),
    signedByName: z.string().optional(),
    endedOn: ChinaDate.optional(),
    statusReason: z.string().max(200).optional(),
    projectId: idShape("project").optional().meta({ description: "由哪个采购项目成交" }),
    milestones: z.array(Milestone).min(1).max(12).optional().meta({ description: "缺省：期末一次验收" }),
    ...chained,
  })
  .meta({ id: "Contract" });
export type Contract = z.infer<typeof Contract>;

/** What the procurement official enters; names, units and the amount follow from catalogue and prices. */
export const ContractInput = Contract.pick({
  contractNo: true,
  title: true,
  purchaserName: true,
  organizationId: true,
  from: true,
  to: true,
  piaNo: true,
  dataEntrustmentAgreed: true,
  projectId: true,
})
  .extend({
    division: Contract.shape.division,
    items: z
      .array(
        ContractItem.pick({
          catalogueCode: true,
          priceFen: true,
          quantity: true,
          standard: true,
          minIntervalDays: true,
        }),
      )
      .min(1)
      .max(20),
    milestones: z
      .array(Milestone.pick({ name: true, until: true, sharePercent: true }))
      .min(1)
      .max(12)
      .optional(),
    terms: Terms,
    engagement: Engagement.optional().meta({ description: "缺省：政府购买" }),
  })
  .meta({ id: "ContractInput" });
export type ContractInput = z.infer<typeof ContractInput>;

/** A change of state that people decide: which version they saw, and why. */
export const StatusChange = z
  .strictObject({ version: z.int().min(1), reason: z.string().trim().min(2).max(200) })
  .meta({ id: "StatusChange" });

/** How far one line is: what was delivered, what was accepted, what that is worth. */
export const ContractItemProgress = ContractItem.extend({
  delivered: z.int().min(0).meta({ description: "已提交（未退回、未否决、未撤回）" }),
  accepted: z.int().min(0).meta({ description: "县级审核通过" }),
  acceptedFen: Fen,
}).meta({ id: "ContractItemProgress" });
export type ContractItemProgress = z.infer<typeof ContractItemProgress>;

/** The contract's page: the contract and the numbers behind which the rows lie. */
export const ContractPage = z
  .strictObject({
    contract: Contract.omit({ head: true }),
    progress: z.array(ContractItemProgress),
    acceptedFen: Fen,
    agreement: Agreement.omit({ head: true }).optional(),
    clocks: z.array(ContractClock),
    money: ContractMoney,
  })
  .meta({ id: "ContractPage" });
export type ContractPage = z.infer<typeof ContractPage>;
