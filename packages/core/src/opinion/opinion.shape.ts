import * as z from "zod";
import { idShape } from "../id.ts";
import { Bytes, chained } from "../table/chained.ts";

export const opinionStates = { ASKED: "待答复", ANSWERED: "已答复", UNREACHED: "未联系上" } as const;

export const OpinionState = z
  .enum(Object.keys(opinionStates) as [keyof typeof opinionStates])
  .meta({ id: "OpinionState" });
export type OpinionState = z.infer<typeof OpinionState>;

export const opinionWays = { LINK: "一次性链接", DIRECTOR: "村（居）儿童主任代询" } as const;
export const respondents = { GUARDIAN: "监护人或照护人", CHILD: "儿童本人" } as const;

/** What a family is asked about: no name, no village. */
export const OpinionTopic = z
  .strictObject({
    place: z.string().meta({ description: "县区" }),
    organizationName: z.string(),
    services: z.array(z.string()).max(20).meta({ description: "服务内容" }),
    month: z.string().meta({ description: "服务截至的月份，如 2026-06" }),
  })
  .meta({ id: "OpinionTopic" });
export type OpinionTopic = z.infer<typeof OpinionTopic>;

const answered = {
  received: z.boolean().meta({ description: "是否接受过服务" }),
  satisfaction: z
    .int()
    .min(1)
    .max(5)
    .optional()
    .meta({ description: "满意度 1 至 5 分；未接受过服务的不填" }),
  respondent: z.enum(Object.keys(respondents) as [keyof typeof respondents]),
};

/** What one family of the sample is asked at an acceptance, and what it answered (条例 45条). */
export const Opinion = z
  .strictObject({
    id: idShape("opinion"),
    acceptanceId: idShape("acceptance"),
    contractId: idShape("contract"),
    division: z.string(),
    childId: idShape("child"),
    label: z.string().meta({ description: "儿童的代号" }),
    nth: z.int().min(1).max(9999).meta({ description: "抽取次序" }),
    topic: OpinionTopic,
    state: OpinionState,
    via: z.enum(Object.keys(opinionWays) as [keyof typeof opinionWays]).optional(),
    tokenHash: z.string().optional(),
    tokenExpiresAt: z.string().optional(),
    received: answered.received.optional(),
    satisfaction: answered.satisfaction,
    respondent: answered.respondent.optional(),
    /** Under the child's key: a family's words may name anybody. */
    comment: Bytes.optional(),
    answeredAt: z.string().optional(),
    enteredBy: z.string().optional(),
    enteredByName: z.string().optional(),
    unreachedReason: z.string().optional(),
    ...chained,
  })
  .meta({ id: "Opinion" });
export type Opinion = z.infer<typeof Opinion>;

/** An opinion in the list of its acceptance, for the county's officials. */
export const OpinionRow = Opinion.omit({ head: true, comment: true, tokenHash: true })
  .extend({ commented: z.boolean().meta({ description: "留有意见原话" }) })
  .meta({ id: "OpinionRow" });
export type OpinionRow = z.infer<typeof OpinionRow>;

/** An opinion with the family's own words. */
export const OpinionPage = z
  .strictObject({ opinion: OpinionRow, comment: z.string().optional() })
  .meta({ id: "OpinionPage" });
export type OpinionPage = z.infer<typeof OpinionPage>;

/** What a family answers through its link: choices only. */
export const OpinionAnswer = z.strictObject(answered).meta({ id: "OpinionAnswer" });
export type OpinionAnswer = z.infer<typeof OpinionAnswer>;

/** What the village director asked, entered by an official; the family's words are sealed. */
export const OpinionEntry = z
  .strictObject({
    version: z.int().min(1),
    ...answered,
    comment: z.string().trim().min(1).max(500).optional(),
  })
  .meta({ id: "OpinionEntry" });
export type OpinionEntry = z.infer<typeof OpinionEntry>;

export const UnreachedInput = z
  .strictObject({ version: z.int().min(1), reason: z.string().trim().min(2).max(200) })
  .meta({ id: "OpinionUnreachedInput" });
export type UnreachedInput = z.infer<typeof UnreachedInput>;

/** A link for one family, shown once: who has it can answer, once, until it expires. */
export const OpinionLink = z
  .strictObject({
    token: z.string(),
    path: z.string().meta({ description: "供家长打开的地址" }),
    expiresAt: z.string(),
    opinion: OpinionRow,
  })
  .meta({ id: "OpinionLink" });
export type OpinionLink = z.infer<typeof OpinionLink>;

/** What the page behind a link shows. */
export const OpinionAsked = z
  .strictObject({ topic: OpinionTopic, expiresAt: z.string() })
  .meta({ id: "OpinionAsked" });
export type OpinionAsked = z.infer<typeof OpinionAsked>;

export const OpinionThanks = z.strictObject({ answer: OpinionAnswer }).meta({ id: "OpinionThanks" });
export type OpinionThanks = z.infer<typeof OpinionThanks>;
