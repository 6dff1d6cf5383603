import * as z from "zod";
import { ChinaDate, DueDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { Approval, NeedItem } from "../need/need.shape.ts";
import { MethodName } from "../purchase-rule/purchase-rule.shape.ts";
import { chained } from "../table/chained.ts";

export const projectStatus = {
  PLANNED: "已立项",
  ANNOUNCED: "已公告",
  BIDDING: "投标中",
  REVIEWING: "评审中",
  RESULT_DECIDED: "已定标",
  RESULT_PUBLISHED: "结果已公告",
  AWARDED: "已中标",
  FAILED: "已废标",
  TERMINATED: "已终止",
} as const;

export const ProjectStatus = z
  .enum(Object.keys(projectStatus) as [keyof typeof projectStatus])
  .meta({ id: "ProjectStatus" });
export type ProjectStatus = z.infer<typeof ProjectStatus>;

/** Why a purchase failed (废标): 政府采购法 36 条, and 条例 49 条 for the last. */
export const failureGrounds = {
  TOO_FEW: "符合条件的供应商不足法定家数",
  UNLAWFUL: "出现影响采购公正的违法、违规行为",
  OVER_BUDGET: "报价均超过采购预算，不能支付",
  CANCELLED: "因重大变故，采购任务取消",
  NO_CANDIDATE: "候选人拒绝签约，重新开展采购",
} as const;

export const FailureGround = z
  .enum(Object.keys(failureGrounds) as [keyof typeof failureGrounds])
  .meta({ id: "FailureGround" });

const Instant = z.iso.datetime({ offset: false, error: "时间须为 UTC，格式如 2026-03-31T07:00:00.000Z。" });
const OrganizationId = idShape("organization");

export const Criterion = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]{1,8}$/, "评审因素编号为 1 至 8 位小写字母或数字"),
    name: z.string().trim().min(2).max(40),
    weight: z.int().min(1).max(100).meta({ description: "权重，各项之和为 100" }),
    standard: z.string().trim().min(2).max(300).meta({ description: "评分标准" }),
  })
  .meta({ id: "Criterion" });
export type Criterion = z.infer<typeof Criterion>;

/** Who is asked to bid: drawn at random from the qualified ones (政府采购法 34 条); the draw can be done again. */
export const Invitation = z
  .strictObject({
    candidates: z.array(OrganizationId).min(1).max(50).meta({ description: "符合条件的供应商名单" }),
    count: z.int().min(1).max(20).meta({ description: "随机邀请的家数" }),
    seed: z.string().max(80),
  })
  .meta({ id: "Invitation" });

/** Forms in which a bid bond may be given: never cash (条例 33 条). */
export const bidBondForms = { CHEQUE: "支票", DRAFT: "汇票", PROMISSORY: "本票", GUARANTEE: "保函" } as const;

export const Notice = z
  .strictObject({
    medium: z.string().trim().min(2).max(60).meta({ description: "财政部门指定的公告媒体" }),
    publishedOn: ChinaDate,
    documentsFrom: ChinaDate.meta({ description: "采购文件发出之日" }),
    documentsTo: ChinaDate.meta({ description: "采购文件提供截止日" }),
    questionsUntil: Instant.meta({ description: "提问截止时间" }),
    bidsUntil: Instant.meta({ description: "投标截止时间" }),
    requirements: z.string().trim().min(10).max(4000).meta({ description: "采购需求与供应商资格要求" }),
    bond: z
      .strictObject({
        amountFen: Fen.min(1),
        form: z.enum(Object.keys(bidBondForms) as [keyof typeof bidBondForms]),
      })
      .meta({ id: "BidBond", description: "投标保证金，不得为现金（条例第三十三条）" })
      .optional(),
  })
  .meta({ id: "Notice" });
export type Notice = z.infer<typeof Notice>;

export const RankedBid = z
  .strictObject({
    rank: z.int().min(1),
    bidId: idShape("bid"),
    organizationId: OrganizationId,
    organizationName: z.string().max(80),
    totalScore: z.int().min(0).max(10_000).meta({ description: "平均得分，单位：百分之一分" }),
    amountFen: Fen,
    lot: z.int().min(1).optional().meta({ description: "同分同价时的抽签序号" }),
  })
  .meta({ id: "RankedBid" });
export type RankedBid = z.infer<typeof RankedBid>;

/** A price of the winning bid, from which the lines of the contract are made. */
export const AwardLine = z
  .strictObject({ catalogueCode: z.string().max(20), priceFen: Fen, quantity: z.int().min(1) })
  .meta({ id: "AwardLine" });

export const Award = z
  .strictObject({
    bidId: idShape("bid"),
    organizationId: OrganizationId,
    organizationName: z.string().max(80),
    amountFen: Fen,
    rank: z.int().min(1),
    lines: z.array(AwardLine).max(50),
    decidedOn: ChinaDate,
    decidedBy: z.string(),
    decidedByName: z.string(),
    publishedOn: ChinaDate.optional(),
    medium: z.string().max(60).optional(),
    noticedOn: ChinaDate.optional(),
  })
  .meta({ id: "Award" });
export type Award = z.infer<typeof Award>;

/** A candidate's written refusal (条例 49 条): only then the next one may be chosen. */
export const AwardRefusal = z
  .strictObject({
    rank: z.int().min(1),
    reason: z.string().trim().min(2).max(200),
    documentNo: z.string().trim().min(2).max(60).meta({ description: "书面放弃函编号" }),
    refusedOn: ChinaDate,
  })
  .meta({ id: "AwardRefusal" });

const Ending = { reason: z.string().trim().min(2).max(200), on: ChinaDate };

export const Project = z
  .strictObject({
    id: idShape("project"),
    needId: idShape("need"),
    division: z.string().regex(/^\d{6}$/),
    purchaserName: z.string().max(40),
    title: z.string().trim().min(4).max(80),
    method: MethodName,
    fiscalYear: z.int().min(2000).max(2199),
    budgetLineCode: z.string().max(40),
    items: z.array(NeedItem).min(1).max(20),
    budgetFen: Fen,
    methodApproval: Approval.optional().meta({
      description: "达到公开招标数额标准而采用其他方式的批准（政府采购法第二十七条）",
    }),
    invitation: Invitation.optional(),
    invited: z.array(OrganizationId).max(20).optional(),
    criteria: z.array(Criterion).min(1).max(20),
    preparedBy: z
      .array(z.string().trim().min(2).max(80))
      .max(10)
      .meta({ description: "承担整体设计、规范编制、管理、监理、检测、事前评估的单位，不得投标" }),
    status: ProjectStatus,
    openChallenges: z.int().min(0).meta({ description: "未办结的质疑、投诉；大于零即暂停" }),
    notice: Notice.optional(),
    bidsClosedAt: z.string().optional(),
    openedAt: z.string().optional(),
    openedBy: z.string().optional(),
    openedByName: z.string().optional(),
    bidsReceived: z.int().min(0).optional().meta({ description: "开标时收到的有效投标数" }),
    qualifiedAt: z.string().optional(),
    reportedOn: ChinaDate.optional().meta({ description: "收到评审报告之日" }),
    ranking: z.array(RankedBid).optional(),
    lotSeed: z.string().max(80).optional(),
    award: Award.optional(),
    refusals: z.array(AwardRefusal),
    experts: z.array(z.string()).optional().meta({ description: "评审专家姓名，结果公告时起公开" }),
    resultPublishedOn: ChinaDate.optional(),
    failure: z.strictObject({ ground: FailureGround, ...Ending }).optional(),
    termination: z.strictObject(Ending).optional(),
    contractId: idShape("contract").optional(),
    createdBy: z.string(),
    createdByName: z.string(),
    createdAt: z.string(),
    ...chained,
  })
  .meta({ id: "Project" });
export type Project = z.infer<typeof Project>;

/** What the procurement official enters; the rest follows from the need and from dated rules. */
export const ProjectInput = z
  .strictObject({
    needId: Project.shape.needId,
    title: Project.shape.title,
    method: MethodName,
    methodApproval: Approval.optional(),
    invitation: Invitation.omit({ seed: true }).meta({ id: "InvitationInput" }).optional(),
    criteria: Project.shape.criteria,
    preparedBy: Project.shape.preparedBy.optional(),
  })
  .meta({ id: "ProjectInput" });
export type ProjectInput = z.infer<typeof ProjectInput>;

const version = z.int().min(1);

export const AnnounceInput = Notice.omit({ publishedOn: true })
  .extend({
    version,
    budgetFen: Fen.optional().meta({
      description: "采购文件公开的预算金额（条例第三十条），须与项目预算一致",
    }),
  })
  .meta({ id: "AnnounceInput" });
export type AnnounceInput = z.infer<typeof AnnounceInput>;

export const DecideInput = z
  .strictObject({ version, rank: z.int().min(1).max(100) })
  .meta({ id: "DecideInput" });
export type DecideInput = z.infer<typeof DecideInput>;

export const RefuseAwardInput = AwardRefusal.omit({ rank: true })
  .extend({ version })
  .meta({ id: "RefuseAwardInput" });
export type RefuseAwardInput = z.infer<typeof RefuseAwardInput>;

export const PublishResultInput = z
  .strictObject({ version, medium: Notice.shape.medium })
  .meta({ id: "PublishResultInput" });
export type PublishResultInput = z.infer<typeof PublishResultInput>;

export const FailInput = z
  .strictObject({ version, ground: FailureGround, reason: Ending.reason })
  .meta({ id: "FailInput" });
export type FailInput = z.infer<typeof FailInput>;

export const ClockName = z.enum(["decide", "publish", "sign"]).meta({ id: "ProjectClockName" });

/** One statutory period of a project: when it ends, and how it stands. */
export const ProjectClock = z
  .strictObject({
    name: ClockName,
    text: z.string().meta({ description: "期限与依据" }),
    due: DueDate,
    doneOn: ChinaDate.optional(),
    state: z.enum(["OPEN", "DONE", "OVERDUE", "DONE_LATE"]),
  })
  .meta({ id: "ProjectClock" });
export type ProjectClock = z.infer<typeof ProjectClock>;

/** A criterion that may treat suppliers differently without reason (条例 20 条): shown, not refused. */
export const CriterionWarning = z
  .strictObject({ criterionId: z.string(), words: z.string(), text: z.string() })
  .meta({ id: "CriterionWarning" });
export type CriterionWarning = z.infer<typeof CriterionWarning>;

/** A project as one reader may see it. */
export const ProjectShown = Project.omit({ head: true, lotSeed: true }).meta({ id: "ProjectShown" });
export type ProjectShown = z.infer<typeof ProjectShown>;

export const ProjectPage = z
  .strictObject({
    project: ProjectShown,
    clocks: z.array(ProjectClock),
    warnings: z.array(CriterionWarning),
    paused: z.boolean().meta({ description: "有未办结的质疑或投诉" }),
  })
  .meta({ id: "ProjectPage" });
export type ProjectPage = z.infer<typeof ProjectPage>;

/** What anyone may read of an announced project, without signing in. */
export const PublicProject = Project.pick({
  id: true,
  division: true,
  purchaserName: true,
  title: true,
  method: true,
  fiscalYear: true,
  items: true,
  budgetFen: true,
  criteria: true,
  status: true,
  notice: true,
  failure: true,
  termination: true,
  experts: true,
  resultPublishedOn: true,
  contractId: true,
})
  .extend({
    award: Award.pick({
      organizationId: true,
      organizationName: true,
      amountFen: true,
      publishedOn: true,
      noticedOn: true,
    })
      .meta({ id: "PublicAward" })
      .optional(),
  })
  .meta({ id: "PublicProject" });
export type PublicProject = z.infer<typeof PublicProject>;
