import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { countings } from "../catalogue/catalogue.shape.ts";
import { KindName } from "../deliverable/kind/kind.shape.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { PurchaserKind } from "../purchase-rule/purchase-rule.shape.ts";
import { chained } from "../table/chained.ts";

export const engagementModes = {
  GOV_PURCHASE: "政府购买",
  GOV_ENTRUST: "政府委托",
  PROJECT_COOP: "项目合作",
  INCUBATION: "孵化扶持",
} as const;

export const EngagementMode = z
  .enum(Object.keys(engagementModes) as [keyof typeof engagementModes])
  .meta({ id: "EngagementMode", description: "参与方式" });

export const serviceKinds = { PUBLIC: "公共服务", AUXILIARY: "政府履职所需辅助性服务" } as const;

export const ServiceKind = z
  .enum(Object.keys(serviceKinds) as [keyof typeof serviceKinds])
  .meta({ id: "ServiceKind", description: "购买内容（政府购买服务管理办法第九条）" });

/** What may not be bought (102号令 10条), in the order of the article. */
export const negativeItems = [
  "不属于政府职责范围的服务事项",
  "应当由政府直接履职的事项",
  "货物和工程，以及将工程和服务打包的项目",
  "融资行为",
  "购买主体的人员招、聘用，以劳务派遣方式用工，以及设置公益性岗位等事项",
  "法律、行政法规以及国务院规定的其他不得作为政府购买服务内容的事项",
] as const;

export const consultationForms = {
  MEETING: "座谈会",
  HEARING: "听证会",
  SURVEY: "问卷调查",
  ONLINE: "网上征求意见",
  VISIT: "入户走访",
} as const;

export const exAnteConclusions = { SUPPORT: "予以支持", ADJUST: "调整后支持", OPPOSE: "不予支持" } as const;

export const needStatus = {
  DRAFT: "草稿",
  CHECKED: "已核对",
  CONSULTED: "已征求意见",
  EX_ANTE_EVALUATED: "已事前评估",
  APPROVED: "已批准",
  REJECTED: "未批准",
} as const;

export const NeedStatus = z
  .enum(Object.keys(needStatus) as [keyof typeof needStatus])
  .meta({ id: "NeedStatus", description: "采购需求状态" });
export type NeedStatus = z.infer<typeof NeedStatus>;

export const PurchaserDivision = z
  .string()
  .regex(/^\d{6}$/, "请填写六位区划代码；省级、市级以 0 补足")
  .meta({ description: "购买主体所在区划，六位；省级、市级以 0 补足" });

/** A document by which somebody else approved something. */
export const Approval = z
  .strictObject({ documentNo: z.string().trim().min(2).max(100), approvedOn: ChinaDate })
  .meta({ id: "Approval", description: "批准文号与日期" });
export type Approval = z.infer<typeof Approval>;

/** One line of a need: what, how much of it, to which standard. */
export const NeedItem = z
  .strictObject({
    catalogueCode: z.string().trim().min(1).max(20),
    name: z.string().trim().min(1).max(40),
    unit: z.string().trim().min(1).max(8),
    quantity: z.int().min(1).max(1_000_000),
    standard: z.string().trim().min(2).max(200).meta({ description: "服务标准" }),
    deliverableKind: KindName.optional(),
    counting: z.enum(Object.keys(countings) as [keyof typeof countings]),
    estimateFen: Fen.min(1).optional().meta({ description: "本条目的测算金额；各条目都填或都不填" }),
  })
  .meta({ id: "NeedItem" });
export type NeedItem = z.infer<typeof NeedItem>;

export const NegativeAnswer = z
  .strictObject({
    no: z.int().min(1).max(6),
    answer: z.boolean().meta({ description: "true：属于该情形" }),
    answeredBy: z.string(),
    answeredByName: z.string(),
    answeredAt: z.string(),
  })
  .meta({ id: "NegativeAnswer" });
export type NegativeAnswer = z.infer<typeof NegativeAnswer>;

export const Consultation = z
  .strictObject({
    heldOn: ChinaDate,
    form: z.enum(Object.keys(consultationForms) as [keyof typeof consultationForms]),
    participants: z.int().min(1).max(1_000_000),
    summary: z.string().trim().min(4).max(500),
  })
  .meta({ id: "Consultation", description: "就采购需求征求社会公众意见（实施条例第十五条）" });
export type Consultation = z.infer<typeof Consultation>;

export const ExAnte = z
  .strictObject({
    heldOn: ChinaDate,
    evaluator: z.string().trim().min(2).max(80).meta({ description: "评估方" }),
    conclusion: z.enum(Object.keys(exAnteConclusions) as [keyof typeof exAnteConclusions]),
    opinion: z.string().trim().min(2).max(500),
    reportNo: z.string().trim().min(2).max(100).optional().meta({ description: "评估报告文号" }),
  })
  .meta({ id: "ExAnteEvaluation", description: "事前绩效评估" });
export type ExAnte = z.infer<typeof ExAnte>;

/** What a department needs to buy, and every fact that must be there before it may. */
export const Need = z
  .strictObject({
    id: idShape("need"),
    division: PurchaserDivision,
    purchaserName: z.string().trim().min(4).max(40),
    purchaserKind: PurchaserKind,
    byReference: z.boolean().meta({ description: "参照执行" }),
    title: z.string().trim().min(4).max(80),
    fiscalYear: z.int().min(2020).max(2100),
    budgetLineCode: z.string().trim().min(1).max(40),
    amountFen: Fen.min(1),
    engagementMode: EngagementMode,
    serviceKind: ServiceKind,
    items: z.array(NeedItem).min(1).max(20),
    catalogueApproval: Approval.optional().meta({
      description: "目录外事项的财政部门审核（财预〔2017〕87号）",
    }),
    splittingApproval: Approval.optional().meta({
      description: "同一品目多次采购的批准（实施条例第二十八条）",
    }),
    negativeList: z.array(NegativeAnswer).max(6),
    consultations: z.array(Consultation).max(20),
    exAnte: ExAnte.optional(),
    status: NeedStatus,
    statusReason: z.string().max(200).optional(),
    workedBy: z.array(z.string()).max(100).meta({ description: "经办过这项需求的账号" }),
    createdBy: z.string(),
    createdByName: z.string(),
    createdAt: z.string(),
    approvedBy: z.string().optional(),
    approvedByName: z.string().optional(),
    approvedAt: z.string().optional(),
    projectId: idShape("project").optional(),
    ...chained,
  })
  .meta({ id: "Need" });
export type Need = z.infer<typeof Need>;

export const NeedShown = Need.omit({ head: true }).meta({ id: "NeedShown", description: "采购需求" });

/** A line as it is entered; name, unit and counting follow from the catalogue, outside it they are given. */
export const NeedItemInput = NeedItem.omit({ counting: true, deliverableKind: true })
  .partial({ name: true, unit: true })
  .meta({ id: "NeedItemInput" });
export type NeedItemInput = z.infer<typeof NeedItemInput>;

export const NeedInput = Need.pick({
  division: true,
  purchaserName: true,
  purchaserKind: true,
  title: true,
  fiscalYear: true,
  budgetLineCode: true,
  amountFen: true,
  engagementMode: true,
  serviceKind: true,
  catalogueApproval: true,
  splittingApproval: true,
})
  .extend({ items: z.array(NeedItemInput).min(1).max(20) })
  .meta({ id: "NeedInput" });
export type NeedInput = z.infer<typeof NeedInput>;

const version = Need.shape.version;

export const NeedEdit = NeedInput.omit({ division: true }).extend({ version }).meta({ id: "NeedEdit" });
export type NeedEdit = z.infer<typeof NeedEdit>;

export const NegativeAnswersInput = z
  .strictObject({
    version,
    answers: z
      .array(NegativeAnswer.pick({ no: true, answer: true }))
      .min(1)
      .max(6),
  })
  .meta({ id: "NegativeAnswersInput" });
export type NegativeAnswersInput = z.infer<typeof NegativeAnswersInput>;

export const ConsultationInput = Consultation.extend({ version }).meta({ id: "ConsultationInput" });
export const ExAnteInput = ExAnte.extend({ version }).meta({ id: "ExAnteInput" });
export const NeedRejection = z
  .strictObject({ version, reason: z.string().trim().min(2).max(200) })
  .meta({ id: "NeedRejection" });

/** How much was bought of one entry without open tender in a fiscal year, beside the amount from which it must be. */
export const SplittingState = z
  .strictObject({
    catalogueCode: z.string(),
    name: z.string(),
    nonOpenFen: Fen.meta({ description: "本年度已以非公开招标方式采购" }),
    thisFen: Fen.meta({ description: "本需求" }),
    thresholdFen: Fen.meta({ description: "公开招标数额标准" }),
    exceeded: z.boolean(),
  })
  .meta({ id: "SplittingState" });
export type SplittingState = z.infer<typeof SplittingState>;
