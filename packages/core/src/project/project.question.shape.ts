import * as z from "zod";
import { ChinaDate, DueDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { chained } from "../table/chained.ts";

export const questionKinds = { DOCUMENTS: "对采购文件的提问", INQUIRY: "询问" } as const;

const Text = z.string().trim().min(4).max(1000);
const Reply = z.strictObject({
  text: Text,
  answeredBy: z.string(),
  answeredByName: z.string(),
  answeredAt: z.string(),
});

/** What a supplier asks of a purchase; who asked is known to nobody but the asker (政府采购法 22条 of 87号令). */
export const Question = z
  .strictObject({
    id: idShape("question"),
    projectId: idShape("project"),
    kind: z
      .enum(Object.keys(questionKinds) as [keyof typeof questionKinds])
      .meta({ description: "DOCUMENTS 截止前提问，答复公开；INQUIRY 询问，只答复询问人" }),
    text: Text,
    organizationId: z.string(),
    askedBy: z.string(),
    askedAt: z.string(),
    answer: Reply.optional(),
    ...chained,
  })
  .meta({ id: "Question" });
export type Question = z.infer<typeof Question>;

export const QuestionInput = Question.pick({ kind: true, text: true }).meta({ id: "QuestionInput" });
export type QuestionInput = z.infer<typeof QuestionInput>;

export const AnswerInput = z
  .strictObject({ version: z.int().min(1), text: Text })
  .meta({ id: "QuestionAnswerInput" });
export type AnswerInput = z.infer<typeof AnswerInput>;

/** A question as others see it: without who asked. */
export const QuestionShown = Question.omit({ organizationId: true, askedBy: true, head: true })
  .extend({
    mine: z.boolean().meta({ description: "本机构提出" }),
    replyDue: DueDate.meta({ description: "答复期限：三个工作日（实施条例第五十二条）" }),
    state: z.enum(["OPEN", "OVERDUE", "ANSWERED", "ANSWERED_LATE"]),
  })
  .meta({ id: "QuestionShown" });
export type QuestionShown = z.infer<typeof QuestionShown>;

/** A clarification of the documents, for all; a material one may move the end of bidding. */
export const Clarification = z
  .strictObject({
    id: idShape("question"),
    projectId: idShape("project"),
    material: z.boolean().meta({ description: "可能影响投标文件编制的澄清或者修改" }),
    text: z.string().trim().min(4).max(4000),
    questionId: idShape("question").optional().meta({ description: "由哪个提问引起" }),
    medium: z.string().max(60),
    publishedOn: ChinaDate,
    publishedAt: z.string(),
    publishedBy: z.string(),
    publishedByName: z.string(),
    bidsUntilBefore: z.string(),
    bidsUntil: z.string().meta({ description: "澄清之后的投标截止时间" }),
    provisional: z.boolean().meta({ description: "节假日安排未公布，截止日暂定" }),
    ...chained,
  })
  .meta({ id: "Clarification" });
export type Clarification = z.infer<typeof Clarification>;

export const ClarificationShown = Clarification.omit({ head: true, version: true }).meta({
  id: "ClarificationShown",
});

export const ClarificationInput = Clarification.pick({ material: true, text: true, questionId: true })
  .extend({ version: z.int().min(1).meta({ description: "所见的项目版本" }) })
  .meta({ id: "ClarificationInput" });
export type ClarificationInput = z.infer<typeof ClarificationInput>;
