import * as z from "zod";
import { Tally } from "../acceptance/acceptance.shape.ts";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { ExAnte } from "../need/need.shape.ts";
import { chained } from "../table/chained.ts";

export const evaluationStates = { DRAFT: "评价中", PUBLISHED: "已公布" } as const;

export const EvaluationState = z
  .enum(Object.keys(evaluationStates) as [keyof typeof evaluationStates])
  .meta({ id: "EvaluationState", description: "绩效评价状态" });
export type EvaluationState = z.infer<typeof EvaluationState>;

export const evaluationSources = {
  DATA: "平台数据",
  PURCHASER: "购买主体",
  RECIPIENTS: "服务对象",
  THIRD_PARTY: "第三方",
} as const;

export const EvaluationSource = z
  .enum(Object.keys(evaluationSources) as [keyof typeof evaluationSources])
  .meta({ id: "EvaluationSource", description: "评价来源" });
export type EvaluationSource = z.infer<typeof EvaluationSource>;

export const grades = { EXCELLENT: "优", GOOD: "良", FAIR: "中", POOR: "差" } as const;

export const Grade = z.enum(Object.keys(grades) as [keyof typeof grades]).meta({ id: "EvaluationGrade" });
export type Grade = z.infer<typeof Grade>;

const Hundredths = z.int().min(0).max(10_000).meta({ description: "得分，单位：百分之一分" });
const By = { by: z.string(), byName: z.string(), at: z.string() };
const Reason = z.string().trim().min(4, "请写明理由（至少 4 个字）").max(500);

/** A score that somebody gives, with the reason for it. */
export const EvaluationMark = z
  .strictObject({
    indicatorId: z.string().max(20),
    score: z.int().min(0).max(100),
    reason: Reason,
  })
  .meta({ id: "EvaluationMark" });
export type EvaluationMark = z.infer<typeof EvaluationMark>;

const Marks = z.array(EvaluationMark).min(1).max(20);

export const PurchaserSource = z
  .strictObject({ ...By, marks: Marks })
  .meta({ id: "PurchaserSource", description: "购买主体评价" });

const Report = {
  institution: z.string().trim().min(4).max(80).meta({ description: "第三方机构" }),
  reportNo: z.string().trim().min(2).max(60).meta({ description: "评价报告编号" }),
  evaluatedOn: ChinaDate,
  marks: Marks,
};

export const ThirdPartySource = z
  .strictObject({ ...By, ...Report })
  .meta({ id: "ThirdPartySource", description: "第三方评价" });

/** What the families said at the acceptances of the contract, added up. Nobody types it. */
export const RecipientsSource = Tally.extend({
  acceptanceIds: z.array(idShape("acceptance")).max(100),
}).meta({ id: "RecipientsSource", description: "服务对象评价：由各次验收的意见汇总合计" });
export type RecipientsSource = z.infer<typeof RecipientsSource>;

/** One indicator as it was measured; without a score where there is nothing to measure. */
export const IndicatorResult = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    source: EvaluationSource,
    weight: z.int().min(1).max(100),
    score: Hundredths.optional(),
    numerator: z.int().min(0).optional(),
    denominator: z.int().min(0).optional(),
    unit: z.enum(["FEN", "COUNT", "POINT"]).optional().meta({ description: "分子、分母的单位" }),
    from: z.string().meta({ description: "这个数从哪里来" }),
    rows: z.array(z.string()).max(500).meta({ description: "这个数背后的记录" }),
    reason: z.string().optional(),
  })
  .meta({ id: "IndicatorResult" });
export type IndicatorResult = z.infer<typeof IndicatorResult>;

export const EvaluationResult = z
  .strictObject({
    measuredAt: z.string(),
    indicators: z.array(IndicatorResult).min(1).max(30),
    measuredWeight: z.int().min(0).max(100).meta({ description: "有数据的指标权重合计" }),
    total: Hundredths.optional().meta({ description: "按有数据的指标加权，单位：百分之一分" }),
    grade: Grade.optional(),
    cutOffs: z.array(z.strictObject({ grade: Grade, from: Hundredths })),
    provenance: z.string().meta({ description: "指标、权重与等次的依据：文号，或“待核定”" }),
  })
  .meta({ id: "EvaluationResult" });
export type EvaluationResult = z.infer<typeof EvaluationResult>;

/** The performance evaluation of a contract; its three sources stand apart. */
export const Evaluation = z
  .strictObject({
    id: idShape("evaluation"),
    contractId: idShape("contract"),
    contractNo: z.string(),
    title: z.string(),
    division: z.string(),
    purchaserName: z.string(),
    organizationId: idShape("organization"),
    organizationName: z.string(),
    needId: idShape("need").optional(),
    exAnte: ExAnte.optional().meta({ description: "采购需求的事前绩效评估" }),
    state: EvaluationState,
    opened: z.strictObject(By),
    purchaser: PurchaserSource.optional(),
    recipients: RecipientsSource.optional().meta({ description: "公布时由数据合计" }),
    thirdParty: ThirdPartySource.optional(),
    thirdPartyAbsence: z
      .strictObject({ ...By, reason: Reason })
      .optional()
      .meta({ description: "没有第三方评价的理由" }),
    result: EvaluationResult.optional(),
    published: z.strictObject(By).optional(),
    publishedOn: ChinaDate.optional(),
    ...chained,
  })
  .meta({ id: "Evaluation" });
export type Evaluation = z.infer<typeof Evaluation>;

export const EvaluationShown = Evaluation.omit({ head: true }).meta({ id: "EvaluationShown" });
export type EvaluationShown = z.infer<typeof EvaluationShown>;

/** An evaluation with its numbers: as they are now, or as they were published. */
export const EvaluationPage = z
  .strictObject({ evaluation: EvaluationShown, recipients: RecipientsSource, result: EvaluationResult })
  .meta({ id: "EvaluationPage" });
export type EvaluationPage = z.infer<typeof EvaluationPage>;

const version = z.int().min(1);

export const PurchaserMarksInput = z
  .strictObject({ version, marks: Marks })
  .meta({ id: "PurchaserMarksInput" });
export type PurchaserMarksInput = z.infer<typeof PurchaserMarksInput>;

export const ThirdPartyInput = z
  .strictObject({
    version,
    report: z.strictObject(Report).optional(),
    absence: Reason.optional().meta({ description: "没有第三方评价的，写明理由" }),
  })
  .meta({ id: "ThirdPartyInput", description: "报告或者没有报告的理由，二者填其一" });
export type ThirdPartyInput = z.infer<typeof ThirdPartyInput>;

const PublicIndicator = IndicatorResult.omit({ rows: true }).meta({ id: "PublicIndicator" });

/** A published evaluation as anyone may read it (国办发〔2013〕96号): no account, no child, no record behind it. */
export const PublicEvaluation = Evaluation.pick({
  id: true,
  contractId: true,
  contractNo: true,
  title: true,
  division: true,
  purchaserName: true,
  organizationId: true,
  organizationName: true,
  exAnte: true,
  publishedOn: true,
})
  .extend({
    recipients: Tally,
    thirdParty: z
      .strictObject({ institution: z.string(), reportNo: z.string(), evaluatedOn: ChinaDate })
      .optional(),
    thirdPartyAbsence: z.string().optional(),
    result: EvaluationResult.extend({ indicators: z.array(PublicIndicator) }).meta({
      id: "PublicEvaluationResult",
    }),
  })
  .meta({ id: "PublicEvaluation" });
export type PublicEvaluation = z.infer<typeof PublicEvaluation>;
