import { idShape } from "@guanhu/core/id";
import { PurchaserDivision } from "@guanhu/core/need/shape";
import { ProjectChallenge } from "@guanhu/core/project/challenge";
import {
  ChallengeInput,
  ChallengeReplyInput,
  ChallengeShown,
  ComplaintDecisionInput,
  ComplaintInput,
  SuspensionInput,
} from "@guanhu/core/project/challenge/shape";
import { ProjectQuestion } from "@guanhu/core/project/question";
import {
  AnswerInput,
  ClarificationInput,
  ClarificationShown,
  QuestionInput,
  QuestionShown,
} from "@guanhu/core/project/question/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { Cursor, idParam, PageQuery, pageOf } from "./shared.ts";

const tag = "提问、质疑与投诉";
const id = idParam("project");
const question = z.strictObject({ id: idShape("project"), questionId: idShape("question") });
const challenge = z.strictObject({ id: idShape("project"), challengeId: idShape("challenge") });
const lists = ["record.missing", "request.bad_cursor"] as const;
const moves = [
  "record.missing",
  "record.stale",
  "challenge.wrong_state",
  "challenge.project_moved",
  "challenge.open_already",
] as const;
const ChallengeWithdrawal = z
  .strictObject({ version: z.int().min(1), reason: z.string().trim().min(2).max(200) })
  .meta({ id: "ChallengeWithdrawal" });

export const questionRoutes = [
  route(
    {
      method: "get",
      path: "/api/projects/{id}/questions",
      tag,
      summary: "提问与答复，不显示提问人；机构另可看到本机构尚未答复的",
      gate: "project.read",
      params: id,
      query: PageQuery,
      answer: pageOf(QuestionShown),
      refuses: lists,
    },
    ({ ctx, params, query }) => ProjectQuestion.list(ctx, params.id, query),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/questions",
      tag,
      summary: "对采购文件提问，或对采购活动询问",
      gate: "question.ask",
      params: id,
      body: QuestionInput,
      status: 201,
      answer: QuestionShown,
      refuses: ["record.missing", "question.not_announced", "question.closed", "question.names_asker"],
    },
    ({ ctx, params, body }) => ProjectQuestion.ask(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/questions/{questionId}/answer",
      tag,
      summary: "答复提问（三个工作日内）；对采购文件的提问，答复向所有供应商公开",
      gate: "question.answer",
      params: question,
      body: AnswerInput,
      answer: QuestionShown,
      refuses: ["record.missing", "record.stale", "question.answered", "question.names_asker"],
    },
    ({ ctx, params, body }) => ProjectQuestion.answer(ctx, params.id, params.questionId, body),
  ),
  route(
    {
      method: "get",
      path: "/api/projects/{id}/clarifications",
      tag,
      summary: "澄清与修改，新的在前",
      gate: "project.read",
      params: id,
      query: PageQuery,
      answer: pageOf(ClarificationShown),
      refuses: lists,
    },
    async ({ ctx, params, query }) => {
      const page = await ProjectQuestion.listClarifications(ctx, params.id, query);
      return { ...page, items: page.items.map(clarified) };
    },
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/clarifications",
      tag,
      summary: "发布澄清或修改；可能影响投标文件编制的，截止时间按法定天数顺延",
      gate: "question.answer",
      params: id,
      body: ClarificationInput,
      status: 201,
      answer: ClarificationShown,
      refuses: ["record.missing", "record.stale", "question.clarification_late", "bid.closed"],
    },
    async ({ ctx, params, body }) => clarified(await ProjectQuestion.clarify(ctx, params.id, body)),
  ),
];

export const challengeRoutes = [
  route(
    {
      method: "get",
      path: "/api/challenges",
      tag,
      summary: "未办结的质疑与投诉，先到期的在前；机构看本机构的，新的在前",
      gate: "challenge.read",
      query: z.strictObject({ division: PurchaserDivision.optional(), cursor: Cursor }),
      answer: pageOf(ChallengeShown),
      refuses: lists,
    },
    ({ ctx, query }) => ProjectChallenge.listOpen(ctx, query),
  ),
  route(
    {
      method: "get",
      path: "/api/projects/{id}/challenges",
      tag,
      summary: "项目的质疑与投诉及其期限；机构看本机构的",
      gate: "challenge.read",
      params: id,
      query: PageQuery,
      answer: pageOf(ChallengeShown),
      refuses: lists,
    },
    ({ ctx, params, query }) => ProjectChallenge.list(ctx, params.id, query),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/challenges",
      tag,
      summary: "提出质疑，项目随即暂停",
      gate: "challenge.raise",
      params: id,
      body: ChallengeInput,
      status: 201,
      answer: ChallengeShown,
      refuses: [
        "record.missing",
        "challenge.too_early",
        "challenge.knew_in_future",
        "challenge.knew_before",
        "challenge.too_late",
        "challenge.not_bidder",
        "challenge.open_already",
        "challenge.project_moved",
      ],
    },
    ({ ctx, params, body }) => ProjectChallenge.raise(ctx, params.id, body),
  ),
  route(
    {
      method: "get",
      path: "/api/projects/{id}/challenges/{challengeId}",
      tag,
      summary: "一项质疑及其各项期限",
      gate: "challenge.read",
      params: challenge,
      answer: ChallengeShown,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => ProjectChallenge.get(ctx, params.id, params.challengeId),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/challenges/{challengeId}/reply",
      tag,
      summary: "答复质疑（七个工作日内）",
      gate: "challenge.reply",
      params: challenge,
      body: ChallengeReplyInput,
      answer: ChallengeShown,
      refuses: moves,
    },
    ({ ctx, params, body }) => ProjectChallenge.reply(ctx, params.id, params.challengeId, body),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/challenges/{challengeId}/complaint",
      tag,
      summary: "投诉（答复期满后十五个工作日内），项目再次暂停",
      gate: "challenge.raise",
      params: challenge,
      body: ComplaintInput,
      answer: ChallengeShown,
      refuses: [...moves, "challenge.reply_running", "challenge.complaint_late"],
    },
    ({ ctx, params, body }) => ProjectChallenge.complain(ctx, params.id, params.challengeId, body),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/challenges/{challengeId}/withdrawal",
      tag,
      summary: "撤回质疑或投诉",
      gate: "challenge.raise",
      params: challenge,
      body: ChallengeWithdrawal,
      answer: ChallengeShown,
      refuses: moves,
    },
    ({ ctx, params, body }) => ProjectChallenge.withdraw(ctx, params.id, params.challengeId, body),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/challenges/{challengeId}/suspension",
      tag,
      summary: "登记财政部门暂停采购活动的通知（最长三十日）",
      gate: "challenge.decide",
      params: challenge,
      body: SuspensionInput,
      answer: ChallengeShown,
      refuses: ["record.missing", "record.stale", "challenge.wrong_state", "challenge.suspended_already"],
    },
    ({ ctx, params, body }) => ProjectChallenge.suspend(ctx, params.id, params.challengeId, body),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/challenges/{challengeId}/decision",
      tag,
      summary: "登记投诉处理决定（三十个工作日内），由没有答复过质疑的人登记",
      gate: "challenge.decide",
      params: challenge,
      body: ComplaintDecisionInput,
      answer: ChallengeShown,
      refuses: [...moves, "challenge.decider_replied"],
    },
    ({ ctx, params, body }) => ProjectChallenge.decide(ctx, params.id, params.challengeId, body),
  ),
];

function clarified({
  head: _head,
  version: _version,
  ...clarification
}: Awaited<ReturnType<typeof ProjectQuestion.clarify>>) {
  return clarification;
}
