import { ProjectCommittee } from "@guanhu/core/project/committee";
import { ProjectReview } from "@guanhu/core/project/review";
import {
  type Committee,
  CommitteeInput,
  CommitteeShown,
  ConcludeInput,
  DeclareInput,
  ReplaceInput,
  ReviewPage,
  ScoreInput,
  SeatShown,
  SignInput,
} from "@guanhu/core/project/review/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { idParam, PageQuery, pageOf, Version } from "./shared.ts";

const tag = "评审";
const id = idParam("project");
const composed = [
  "record.missing",
  "project.wrong_state",
  "committee.domain_pool",
  "committee.drawn_in_future",
  "committee.drawn_too_early",
  "committee.not_expert",
  "committee.not_purchaser",
  "committee.purchasers_own",
  "committee.member_twice",
] as const;
const seated = ["record.missing", "record.stale"] as const;
const admitted = [
  ...seated,
  "review.not_declared",
  "review.must_avoid",
  "project.not_qualified_yet",
  "review.closed",
] as const;

/** What the committee answers of itself to its chair: how far it is, no names. */
const Progress = z
  .strictObject({ version: z.int(), closedAt: z.string().optional(), concludedAt: z.string().optional() })
  .meta({ id: "CommitteeProgress" });

export const reviewRoutes = [
  route(
    {
      method: "get",
      path: "/api/reviews",
      tag,
      summary: "本人的评审任务，新的在前",
      gate: "review.take",
      query: PageQuery,
      answer: pageOf(SeatShown),
      refuses: ["request.bad_cursor"],
    },
    ({ ctx, query }) => ProjectReview.listMine(ctx, query),
  ),
  route(
    {
      method: "get",
      path: "/api/projects/{id}/committee",
      tag,
      summary: "评审小组；结果公告前姓名只对组建人所在采购岗位可见",
      gate: "committee.read",
      params: id,
      answer: CommitteeShown,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => ProjectCommittee.read(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/committee",
      tag,
      summary: "登记外部抽取的评审专家并组建评审小组",
      gate: "committee.form",
      params: id,
      body: CommitteeInput,
      status: 201,
      answer: CommitteeShown,
      refuses: [
        ...composed,
        "committee.even",
        "committee.too_small",
        "committee.experts_too_few",
        "committee.one_chair",
        "record.exists",
      ],
    },
    async ({ ctx, params, body }) => shown(await ProjectCommittee.form(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/committee/replace",
      tag,
      summary: "更换缺席或回避的成员",
      gate: "committee.form",
      params: id,
      body: ReplaceInput,
      answer: CommitteeShown,
      refuses: [
        ...composed,
        "record.stale",
        "committee.not_formed",
        "committee.too_late",
        "committee.draw_needed",
      ],
    },
    async ({ ctx, params, body }) => shown(await ProjectCommittee.replace(ctx, params.id, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/projects/{id}/review",
      tag,
      summary: "评审任务：声明、匿名投标与评分",
      gate: "review.take",
      params: id,
      answer: ReviewPage,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => ProjectReview.page(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/review/declare",
      tag,
      summary: "声明与供应商有无利害关系",
      gate: "review.take",
      params: id,
      body: DeclareInput,
      answer: SeatShown,
      refuses: [...seated, "review.not_started", "review.declared", "review.unknown_bidder"],
    },
    async ({ ctx, params, body }) => seatOf(await ProjectReview.declare(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/review/scores",
      tag,
      summary: "提交本人评分",
      gate: "review.take",
      params: id,
      body: ScoreInput,
      answer: SeatShown,
      refuses: [...admitted, "review.incomplete", "review.pass_or_fail"],
    },
    async ({ ctx, params, body }) => seatOf(await ProjectReview.score(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/review/close",
      tag,
      summary: "组长结束独立评分",
      gate: "review.take",
      params: id,
      body: Version,
      answer: Progress,
      refuses: [...admitted, "review.not_chair", "review.unscored"],
    },
    async ({ ctx, params, body }) => progressOf(await ProjectReview.close(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/review/sign",
      tag,
      summary: "在评审报告上签字，可附不同意见",
      gate: "review.take",
      params: id,
      body: SignInput,
      answer: SeatShown,
      refuses: [...seated, "review.open", "review.signed", "review.concluded"],
    },
    async ({ ctx, params, body }) => seatOf(await ProjectReview.sign(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/review/conclude",
      tag,
      summary: "组长提交评审报告，形成排序",
      gate: "review.take",
      params: id,
      body: ConcludeInput,
      answer: Progress,
      refuses: [...seated, "review.not_chair", "review.open", "review.concluded", "review.unsigned"],
    },
    async ({ ctx, params, body }) => progressOf(await ProjectReview.conclude(ctx, params.id, body)),
  ),
];

function shown({ head: _head, ...committee }: Committee) {
  return committee;
}

function seatOf({ head: _head, ...seat }: Awaited<ReturnType<typeof ProjectReview.score>>) {
  return seat;
}

function progressOf({ version, closedAt, concludedAt }: Committee) {
  return { version, ...(closedAt ? { closedAt } : {}), ...(concludedAt ? { concludedAt } : {}) };
}
