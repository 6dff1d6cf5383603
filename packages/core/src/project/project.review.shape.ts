import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { NeedItem } from "../need/need.shape.ts";
import { chained } from "../table/chained.ts";
import { Criterion, RankedBid } from "./project.shape.ts";

export const seatKinds = { EXPERT: "评审专家", PURCHASER_REP: "采购人代表" } as const;

export const SeatKind = z.enum(Object.keys(seatKinds) as [keyof typeof seatKinds]).meta({ id: "SeatKind" });

export const Member = z
  .strictObject({
    accountId: idShape("account"),
    name: z.string().max(40),
    seat: SeatKind,
    chair: z.boolean(),
  })
  .meta({ id: "CommitteeMember" });
export type Member = z.infer<typeof Member>;

/** The draw of the statutory experts, made outside (条例 39 条: the finance department's pool, at random). */
export const Draw = z
  .strictObject({
    pool: z
      .enum(["FINANCE", "DOMAIN"])
      .meta({ description: "FINANCE 财政部门政府采购评审专家库；DOMAIN 民政领域专家库" }),
    drawNo: z.string().trim().min(2).max(60).meta({ description: "抽取记录编号" }),
    drawnAt: z.iso.datetime({ offset: false }),
    listHash: z.string().regex(/^[0-9a-f]{64}$/, "抽取名单的 SHA-256，64 位十六进制"),
  })
  .meta({ id: "ExpertDraw" });
export type Draw = z.infer<typeof Draw>;

export const Committee = z
  .strictObject({
    projectId: idShape("project"),
    members: z.array(Member).min(1).max(21),
    draws: z.array(Draw).min(1).max(20),
    complex: z.boolean().meta({ description: "技术复杂或社会影响较大" }),
    formedBy: z.string(),
    formedByName: z.string(),
    formedAt: z.string(),
    closedAt: z.string().optional().meta({ description: "独立评分结束；此后小组成员可互看分数" }),
    concludedAt: z.string().optional(),
    opinion: z.string().max(2000).optional().meta({ description: "评审小组合议意见" }),
    reportedOn: ChinaDate.optional(),
    ranking: z.array(RankedBid).optional(),
    lotSeed: z.string().max(80).optional().meta({ description: "抽签种子，可据以重算" }),
    ...chained,
  })
  .meta({ id: "Committee" });
export type Committee = z.infer<typeof Committee>;

/** The five grounds of 条例 9 条. */
export const avoidanceGrounds = {
  1: "参加活动前三年内与供应商存在劳动关系",
  2: "参加活动前三年内担任供应商的董事、监事",
  3: "参加活动前三年内是供应商的控股股东或实际控制人",
  4: "与供应商的法定代表人或负责人有夫妻、直系血亲、三代以内旁系血亲或近姻亲关系",
  5: "与供应商有其他可能影响公平、公正的关系",
} as const;

export const Interest = z
  .strictObject({
    organizationId: idShape("organization"),
    ground: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
    endedOn: ChinaDate.optional().meta({ description: "关系终止之日；仍存在的不填" }),
  })
  .meta({ id: "Interest" });
export type Interest = z.infer<typeof Interest>;

export const Declaration = z
  .strictObject({
    interests: z.array(Interest).max(50).meta({ description: "空：与全部供应商无利害关系" }),
    declaredAt: z.string(),
  })
  .meta({ id: "Declaration" });

/** One member's marks for one masked bid: one per criterion, 0 to 100. */
export const BidMarks = z
  .strictObject({
    mask: z.string().max(8).meta({ description: "投标人代号：甲、乙、丙……" }),
    marks: z
      .array(z.strictObject({ criterionId: z.string().max(8), score: z.int().min(0).max(100) }))
      .min(1)
      .max(20),
    comment: z.string().trim().max(500).optional(),
  })
  .meta({ id: "BidMarks" });
export type BidMarks = z.infer<typeof BidMarks>;

export const Seat = z
  .strictObject({
    projectId: idShape("project"),
    projectTitle: z.string(),
    accountId: idShape("account"),
    name: z.string(),
    seat: SeatKind,
    state: z.enum(["SEATED", "DECLARED", "RECUSED", "REPLACED"]),
    declaration: Declaration.optional(),
    marks: z.array(BidMarks).optional(),
    scoredAt: z.string().optional(),
    signedAt: z.string().optional(),
    dissent: z.string().max(1000).optional().meta({ description: "不同意见及理由；空视为同意" }),
    replaces: z.string().optional(),
    replacedReason: z.string().max(200).optional(),
    ...chained,
  })
  .meta({ id: "Seat" });
export type Seat = z.infer<typeof Seat>;

const version = z.int().min(1);
const MemberInput = Member.omit({ name: true }).meta({ id: "CommitteeMemberInput" });

export const CommitteeInput = z
  .strictObject({ members: z.array(MemberInput).min(1).max(21), draw: Draw, complex: z.boolean() })
  .meta({ id: "CommitteeInput" });
export type CommitteeInput = z.infer<typeof CommitteeInput>;

export const ReplaceInput = z
  .strictObject({
    version,
    accountId: idShape("account").meta({ description: "离席的成员" }),
    replacement: idShape("account"),
    draw: Draw.optional().meta({ description: "补抽评审专家的记录" }),
    reason: z.string().trim().min(2).max(200),
  })
  .meta({ id: "CommitteeReplaceInput" });
export type ReplaceInput = z.infer<typeof ReplaceInput>;

export const DeclareInput = z
  .strictObject({ version, interests: Declaration.shape.interests, confirmed: z.literal(true) })
  .meta({ id: "DeclareInput" });
export type DeclareInput = z.infer<typeof DeclareInput>;

export const ScoreInput = z
  .strictObject({ version, bids: z.array(BidMarks).min(1).max(100) })
  .meta({ id: "ScoreInput" });
export type ScoreInput = z.infer<typeof ScoreInput>;

export const SignInput = z
  .strictObject({ version, dissent: z.string().trim().min(4).max(1000).optional() })
  .meta({ id: "ReviewSignInput" });
export type SignInput = z.infer<typeof SignInput>;

export const ConcludeInput = z
  .strictObject({ version, opinion: z.string().trim().min(4).max(2000) })
  .meta({ id: "ConcludeInput" });
export type ConcludeInput = z.infer<typeof ConcludeInput>;

/** A bid as a reviewer sees it: everything but whose it is. */
export const MaskedBid = z
  .strictObject({
    mask: z.string(),
    amountFen: Fen,
    prices: z.array(z.strictObject({ catalogueCode: z.string(), priceFen: Fen })),
    proposal: z.string(),
  })
  .meta({ id: "MaskedBid" });
export type MaskedBid = z.infer<typeof MaskedBid>;

/** The committee as an official may see it: until the result is public only who formed it sees names. */
export const CommitteeShown = Committee.omit({ head: true, members: true })
  .extend({ members: z.array(Member.partial({ accountId: true })) })
  .meta({ id: "CommitteeShown" });
export type CommitteeShown = z.infer<typeof CommitteeShown>;
export const SeatShown = Seat.omit({ head: true }).meta({ id: "SeatShown" });

/** A reviewer's work on one project. Before the scores are closed he sees nobody's but his own. */
export const ReviewPage = z
  .strictObject({
    projectId: idShape("project"),
    title: z.string(),
    items: z.array(NeedItem),
    criteria: z.array(Criterion),
    committee: z.strictObject({
      version,
      size: z.int(),
      closedAt: z.string().optional(),
      concludedAt: z.string().optional(),
    }),
    chair: z.boolean(),
    seat: SeatShown,
    bidders: z
      .array(z.strictObject({ organizationId: z.string(), name: z.string() }))
      .meta({ description: "供声明利害关系用的供应商名单，与代号无对应" }),
    bids: z.array(MaskedBid).meta({ description: "声明之后、资格审查完成后可见" }),
    others: z
      .array(Seat.pick({ name: true, marks: true, signedAt: true, dissent: true }))
      .meta({ description: "独立评分结束后可见的其他成员评分" }),
  })
  .meta({ id: "ReviewPage" });
export type ReviewPage = z.infer<typeof ReviewPage>;
