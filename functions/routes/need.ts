import { Need } from "@guanhu/core/need";
import {
  ConsultationInput,
  ExAnteInput,
  NeedEdit,
  NeedInput,
  NeedRejection,
  NeedShown,
  NeedStatus,
  NegativeAnswersInput,
  PurchaserDivision,
  SplittingState,
} from "@guanhu/core/need/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { Cursor, idParam, pageOf, Version } from "./shared.ts";

const tag = "采购需求";
const id = idParam("need");
const moves = ["record.missing", "record.stale", "need.wrong_state"] as const;
const content = [
  "purchase_rule.not_purchaser",
  "need.estimates_differ",
  "need.date_in_future",
  "need.item_not_buyable",
  "need.outside_catalogue",
  "need.outside_incomplete",
] as const;
const budget = [
  "need.item_not_buyable",
  "need.outside_catalogue",
  "need.budget_missing",
  "need.budget_not_approved",
  "need.budget_exceeded",
] as const;

export const needRoutes = [
  route(
    {
      method: "get",
      path: "/api/needs",
      tag,
      summary: "购买主体的采购需求，新的在前；可只看一种状态",
      gate: "need.read",
      query: z.strictObject({
        division: PurchaserDivision.optional(),
        status: NeedStatus.optional(),
        cursor: Cursor,
      }),
      answer: pageOf(NeedShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    async ({ ctx, query }) => {
      const page = await Need.list(ctx, query);
      return { ...page, items: page.items.map(shown) };
    },
  ),
  route(
    {
      method: "post",
      path: "/api/needs",
      tag,
      summary: "提出采购需求",
      gate: "need.draft",
      body: NeedInput,
      status: 201,
      answer: NeedShown,
      refuses: ["record.missing", ...content],
    },
    async ({ ctx, body }) => shown(await Need.draft(ctx, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/needs/{id}",
      tag,
      summary: "一项采购需求",
      gate: "need.read",
      params: id,
      answer: NeedShown,
      refuses: ["record.missing"],
    },
    async ({ ctx, params }) => shown(await Need.get(ctx, params.id)),
  ),
  route(
    {
      method: "get",
      path: "/api/needs/{id}/splitting",
      tag,
      summary: "各品目本年度以非公开招标方式累计采购的金额，以及加上本需求是否超过公开招标数额标准",
      gate: "need.read",
      params: id,
      answer: z.strictObject({ items: z.array(SplittingState) }),
      refuses: ["record.missing", "purchase_rule.missing"],
    },
    async ({ ctx, params }) => ({ items: await Need.splitting(ctx, params.id) }),
  ),
  route(
    {
      method: "post",
      path: "/api/needs/{id}/edit",
      tag,
      summary: "修改草稿",
      gate: "need.draft",
      params: id,
      body: NeedEdit,
      answer: NeedShown,
      refuses: [...moves, ...content],
    },
    async ({ ctx, params, body }) => shown(await Need.edit(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/needs/{id}/answers",
      tag,
      summary: "逐项回答负面清单，记录回答人",
      gate: "need.draft",
      params: id,
      body: NegativeAnswersInput,
      answer: NeedShown,
      refuses: moves,
    },
    async ({ ctx, params, body }) => shown(await Need.answer(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/needs/{id}/check",
      tag,
      summary: "核对：负面清单、目录、预算",
      gate: "need.draft",
      params: id,
      body: Version,
      answer: NeedShown,
      refuses: [...moves, "need.negative_open", "need.negative_item", ...budget],
    },
    async ({ ctx, params, body }) => shown(await Need.check(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/needs/{id}/consultations",
      tag,
      summary: "登记一次征求社会公众意见",
      gate: "need.draft",
      params: id,
      body: ConsultationInput,
      answer: NeedShown,
      refuses: [...moves, "need.date_in_future", "need.consultations_full"],
    },
    async ({ ctx, params, body }) => shown(await Need.consult(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/needs/{id}/consulted",
      tag,
      summary: "征求意见完毕；公共服务至少一次",
      gate: "need.draft",
      params: id,
      body: Version,
      answer: NeedShown,
      refuses: [...moves, "need.not_consulted"],
    },
    async ({ ctx, params, body }) => shown(await Need.closeConsultation(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/needs/{id}/evaluation",
      tag,
      summary: "登记事前绩效评估",
      gate: "need.draft",
      params: id,
      body: ExAnteInput,
      answer: NeedShown,
      refuses: [...moves, "need.date_in_future"],
    },
    async ({ ctx, params, body }) => shown(await Need.evaluate(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/needs/{id}/approve",
      tag,
      summary: "批准需求并占用预算（没有经办过它的审核人）",
      gate: "need.approve",
      params: id,
      body: Version,
      answer: NeedShown,
      refuses: [...moves, "need.approver_is_drafter", "need.evaluation_opposes", ...budget, "budget.moved"],
    },
    async ({ ctx, params, body }) => shown(await Need.approve(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/needs/{id}/reject",
      tag,
      summary: "不予批准，说明理由",
      gate: "need.approve",
      params: id,
      body: NeedRejection,
      answer: NeedShown,
      refuses: [...moves, "need.approver_is_drafter"],
    },
    async ({ ctx, params, body }) => shown(await Need.reject(ctx, params.id, body)),
  ),
];

function shown({ head: _head, ...need }: Need.Record) {
  return need;
}
