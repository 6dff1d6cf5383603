import * as z from "zod";
import { ChinaDate, DueDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { chained } from "../table/chained.ts";

export const challengeGrounds = {
  DOCUMENTS: "采购文件",
  PROCESS: "采购过程",
  RESULT: "中标、成交结果",
} as const;

export const challengeStatus = {
  RAISED: "质疑待答复",
  REPLIED: "质疑已答复",
  COMPLAINED: "投诉处理中",
  DECIDED: "投诉已处理",
  WITHDRAWN: "已撤回",
} as const;

export const ChallengeStatus = z
  .enum(Object.keys(challengeStatus) as [keyof typeof challengeStatus])
  .meta({ id: "ChallengeStatus", description: "质疑、投诉状态" });
export type ChallengeStatus = z.infer<typeof ChallengeStatus>;

export const challengeOutcomes = { UPHELD: "成立", PARTLY: "部分成立", DISMISSED: "不成立" } as const;
const Outcome = z
  .enum(Object.keys(challengeOutcomes) as [keyof typeof challengeOutcomes])
  .meta({ id: "ChallengeOutcome" });

const Text = z.string().trim().min(4).max(2000);
const DocumentNo = z.string().trim().min(2).max(100);
const By = { by: z.string(), byName: z.string(), on: ChinaDate };

/** A supplier's challenge (质疑) to the purchaser, and its complaint (投诉) to the finance department that may follow. */
export const Challenge = z
  .strictObject({
    id: idShape("challenge"),
    projectId: idShape("project"),
    projectTitle: z.string(),
    division: z.string(),
    organizationId: idShape("organization"),
    organizationName: z.string(),
    ground: z.enum(Object.keys(challengeGrounds) as [keyof typeof challengeGrounds]),
    knewOn: ChinaDate.meta({ description: "知道或者应知其权益受到损害之日" }),
    facts: Text.meta({ description: "事实与依据" }),
    claim: Text.meta({ description: "请求" }),
    status: ChallengeStatus,
    raised: z.strictObject(By),
    reply: z.strictObject({ ...By, outcome: Outcome, text: Text }).optional(),
    complaint: z.strictObject({ ...By, text: Text }).optional(),
    suspension: z.strictObject({ ...By, documentNo: DocumentNo }).optional(),
    decision: z.strictObject({ ...By, outcome: Outcome, text: Text, documentNo: DocumentNo }).optional(),
    withdrawn: z.strictObject({ ...By, reason: z.string().trim().min(2).max(200) }).optional(),
    dueOn: ChinaDate.optional().meta({ description: "当前一步的期限，办结后没有" }),
    ...chained,
  })
  .meta({ id: "Challenge" });
export type Challenge = z.infer<typeof Challenge>;

export const ChallengeInput = Challenge.pick({ ground: true, knewOn: true, facts: true, claim: true }).meta({
  id: "ChallengeInput",
});
export type ChallengeInput = z.infer<typeof ChallengeInput>;

const version = z.int().min(1);

export const ChallengeReplyInput = z
  .strictObject({ version, outcome: Outcome, text: Text })
  .meta({ id: "ChallengeReplyInput" });
export const ComplaintInput = z.strictObject({ version, text: Text }).meta({ id: "ComplaintInput" });
export const SuspensionInput = z
  .strictObject({ version, documentNo: DocumentNo })
  .meta({ id: "SuspensionInput" });
export const ComplaintDecisionInput = z
  .strictObject({ version, outcome: Outcome, text: Text, documentNo: DocumentNo })
  .meta({ id: "ComplaintDecisionInput" });

/** One statutory period of a challenge; `LAPSED`: the supplier let it pass, which is its right. */
export const ChallengeClock = z
  .strictObject({
    name: z.enum(["raise", "reply", "complaint", "decision", "suspension"]),
    text: z.string().meta({ description: "期限与依据" }),
    due: DueDate,
    doneOn: ChinaDate.optional(),
    state: z.enum(["OPEN", "DONE", "OVERDUE", "DONE_LATE", "LAPSED"]),
  })
  .meta({ id: "ChallengeClock" });
export type ChallengeClock = z.infer<typeof ChallengeClock>;

export const ChallengeShown = Challenge.omit({ head: true })
  .extend({ clocks: z.array(ChallengeClock) })
  .meta({ id: "ChallengeShown" });
export type ChallengeShown = z.infer<typeof ChallengeShown>;
