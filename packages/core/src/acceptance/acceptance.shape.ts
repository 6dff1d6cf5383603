import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { milestoneIds } from "../contract/contract.shape.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { chained } from "../table/chained.ts";

export const acceptanceStates = {
  OPENED: "已开启",
  SAMPLED: "征询意见中",
  ACCEPTED: "验收通过",
  RECTIFY: "责令整改",
} as const;

export const AcceptanceState = z
  .enum(Object.keys(acceptanceStates) as [keyof typeof acceptanceStates])
  .meta({ id: "AcceptanceState" });
export type AcceptanceState = z.infer<typeof AcceptanceState>;

/** One line: what was accepted under one item and its standard since the acceptance before. Nobody types it. */
export const AcceptanceLine = z
  .strictObject({
    itemId: z.string(),
    name: z.string(),
    unit: z.string(),
    standard: z.string().optional(),
    contracted: z.int().min(1),
    quantity: z.int().min(0),
    amountFen: Fen,
    deducted: z.int().min(0).meta({ description: "验收期间认定不实的数量" }),
    deductedFen: Fen,
    result: z.enum(["PASS", "FAIL"]).optional().meta({ description: "PASS 符合标准，FAIL 不符合" }),
    remark: z.string().max(500).optional(),
  })
  .meta({ id: "AcceptanceLine" });
export type AcceptanceLine = z.infer<typeof AcceptanceLine>;

/** The random choice of families that are asked: anyone with the list and the seed draws the same. */
export const Sample = z
  .strictObject({
    seed: z.string(),
    listHash: z.string().meta({ description: "受服务儿童名单（按编号排序）的 SHA-256" }),
    families: z.int().min(0).meta({ description: "受服务家庭数" }),
    size: z.int().min(0).meta({ description: "抽取家庭数" }),
    required: z.int().min(0).meta({ description: "至少须有几户答复" }),
    drawnAt: z.string(),
  })
  .meta({ id: "AcceptanceSample" });
export type Sample = z.infer<typeof Sample>;

export const AcceptanceMember = z
  .strictObject({
    accountId: idShape("account"),
    name: z.string(),
    signedAt: z.string().optional(),
    opinion: z.string().max(500).optional(),
  })
  .meta({ id: "AcceptanceMember" });

/** What the families answered, counted; a family's words are not in it. */
export const Tally = z
  .strictObject({
    asked: z.int().min(0),
    answered: z.int().min(0),
    received: z.int().min(0).meta({ description: "确认接受过服务的户数" }),
    scoreSum: z.int().min(0).meta({ description: "满意度合计，每户 1 至 5 分" }),
    byScore: z.array(z.int().min(0)).length(5).meta({ description: "1 至 5 分各几户" }),
  })
  .meta({ id: "OpinionTally" });
export type Tally = z.infer<typeof Tally>;

/** An acceptance of performance (履约验收): one milestone of one contract. */
export const Acceptance = z
  .strictObject({
    id: idShape("acceptance"),
    contractId: idShape("contract"),
    contractNo: z.string(),
    title: z.string(),
    division: z.string(),
    purchaserName: z.string(),
    organizationId: idShape("organization"),
    organizationName: z.string(),
    milestoneId: z.enum(milestoneIds),
    milestoneName: z.string(),
    previousId: idShape("acceptance").optional().meta({ description: "整改之前的一次验收" }),
    state: AcceptanceState,
    frozenAt: z.string().meta({ description: "计量截止的时刻" }),
    lines: z.array(AcceptanceLine).min(1).max(20),
    members: z.array(AcceptanceMember).min(1).max(9),
    sample: Sample.optional(),
    tally: Tally.optional(),
    opinion: z.string().max(1000).optional().meta({ description: "验收结论意见，或整改要求" }),
    rectifyBy: ChinaDate.optional(),
    acceptedFen: Fen.optional().meta({ description: "本期验收金额" }),
    openedBy: idShape("account"),
    openedByName: z.string(),
    concludedBy: z.string().optional(),
    concludedByName: z.string().optional(),
    concludedOn: ChinaDate.optional(),
    confirmedByName: z.string().optional().meta({ description: "承接主体确认人" }),
    confirmedAt: z.string().optional(),
    publishedOn: ChinaDate.optional(),
    ...chained,
  })
  .meta({ id: "Acceptance" });
export type Acceptance = z.infer<typeof Acceptance>;

/** Which milestone is to be accepted, and who is on the team. */
export const AcceptanceInput = z
  .strictObject({
    contractId: idShape("contract"),
    memberIds: z.array(idShape("account")).min(2, "验收小组至少两人").max(9),
  })
  .meta({ id: "AcceptanceInput" });
export type AcceptanceInput = z.infer<typeof AcceptanceInput>;

/** How the team judged each line. */
export const JudgeInput = z
  .strictObject({
    version: z.int().min(1),
    lines: z
      .array(AcceptanceLine.pick({ itemId: true, remark: true }).extend({ result: z.enum(["PASS", "FAIL"]) }))
      .min(1)
      .max(20),
  })
  .meta({ id: "JudgeInput" });
export type JudgeInput = z.infer<typeof JudgeInput>;

export const SignInput = z
  .strictObject({ version: z.int().min(1), opinion: z.string().trim().max(500).optional() })
  .meta({ id: "AcceptanceSignInput" });
export type SignInput = z.infer<typeof SignInput>;

export const ConcludeInput = z
  .strictObject({
    version: z.int().min(1),
    outcome: z.enum(["ACCEPT", "RECTIFY"]),
    opinion: z.string().trim().min(4, "请写明意见（至少 4 个字）").max(1000),
    rectifyBy: ChinaDate.optional().meta({ description: "整改期限，责令整改时必填" }),
  })
  .meta({ id: "ConcludeInput" });
export type ConcludeInput = z.infer<typeof ConcludeInput>;
