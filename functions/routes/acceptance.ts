import { Acceptance } from "@guanhu/core/acceptance";
import { AcceptanceDecision } from "@guanhu/core/acceptance/decide";
import {
  AcceptanceInput,
  Acceptance as AcceptanceShape,
  ConcludeInput,
  JudgeInput,
  SignInput,
} from "@guanhu/core/acceptance/shape";
import { idShape } from "@guanhu/core/id";
import * as z from "zod";
import { route } from "../http/route.ts";
import { DivisionQuery, idParam, pageOf, Version } from "./shared.ts";

const tag = "履约验收";
const Shown = AcceptanceShape.omit({ head: true }).meta({ id: "Acceptance" });
const id = idParam("acceptance");
const usual = ["record.missing", "record.stale", "acceptance.wrong_state"] as const;

export const acceptanceRoutes = [
  route(
    {
      method: "get",
      path: "/api/acceptances",
      tag,
      summary: "验收列表：一份合同的，或一个县区的，新的在前",
      gate: "acceptance.read",
      query: DivisionQuery.extend({ contractId: idShape("contract").optional() }),
      answer: pageOf(Shown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    async ({ ctx, query }) => {
      const page = await Acceptance.list(ctx, query);
      return { ...page, items: page.items.map(shown) };
    },
  ),
  route(
    {
      method: "post",
      path: "/api/acceptances",
      tag,
      summary: "开启下一期的履约验收：各条目的数量由审核通过的成果计算",
      gate: "acceptance.open",
      body: AcceptanceInput,
      status: 201,
      answer: Shown,
      refuses: [
        "record.missing",
        "record.stale",
        "contract.not_active",
        "acceptance.involved",
        "acceptance.member_unfit",
        "acceptance.two_members",
        "acceptance.open_already",
        "acceptance.none_left",
        "acceptance.nothing",
      ],
    },
    async ({ ctx, body }) => shown(await Acceptance.open(ctx, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/acceptances/candidates",
      tag,
      summary: "可以进入某份合同验收小组的人员",
      gate: "acceptance.open",
      query: z.strictObject({ contractId: idShape("contract") }),
      answer: z.strictObject({
        items: z.array(z.strictObject({ accountId: z.string(), name: z.string() })),
      }),
      refuses: ["record.missing"],
    },
    async ({ ctx, query }) => ({ items: await Acceptance.candidates(ctx, query.contractId) }),
  ),
  route(
    {
      method: "get",
      path: "/api/acceptances/{id}",
      tag,
      summary: "一次验收：条目、小组、抽样、意见统计、结论",
      gate: "acceptance.read",
      params: id,
      answer: Shown,
      refuses: ["record.missing"],
    },
    async ({ ctx, params }) => shown(await Acceptance.get(ctx, params.id)),
  ),
  route(
    {
      method: "post",
      path: "/api/acceptances/{id}/draw",
      tag,
      summary: "随机抽取受服务家庭征询意见：种子与名单散列记录在案，可以复算",
      gate: "acceptance.open",
      params: id,
      body: Version,
      answer: Shown,
      refuses: [...usual, "acceptance.views_behind"],
    },
    async ({ ctx, params, body }) => shown(await Acceptance.draw(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/acceptances/{id}/judge",
      tag,
      summary: "逐条对照服务标准作出判断",
      gate: "acceptance.open",
      params: id,
      body: JudgeInput,
      answer: Shown,
      refuses: [...usual, "acceptance.not_member", "acceptance.fail_unexplained", "contract.item_missing"],
    },
    async ({ ctx, params, body }) => shown(await AcceptanceDecision.judge(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/acceptances/{id}/sign",
      tag,
      summary: "验收小组成员签字",
      gate: "acceptance.sign",
      params: id,
      body: SignInput,
      answer: Shown,
      refuses: [...usual, "acceptance.not_member", "acceptance.line_unjudged", "acceptance.signed_already"],
    },
    async ({ ctx, params, body }) => shown(await AcceptanceDecision.sign(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/acceptances/{id}/conclude",
      tag,
      summary: "作出验收结论：通过，或责令整改后重新验收",
      gate: "acceptance.open",
      params: id,
      body: ConcludeInput,
      answer: Shown,
      refuses: [
        ...usual,
        "acceptance.not_member",
        "acceptance.line_unjudged",
        "acceptance.line_failed",
        "acceptance.unsigned",
        "acceptance.not_sampled",
        "acceptance.opinions_missing",
        "acceptance.rectify_by",
      ],
    },
    async ({ ctx, params, body }) => shown(await AcceptanceDecision.conclude(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/acceptances/{id}/confirm",
      tag,
      summary: "机构确认验收结果",
      gate: "acceptance.confirm",
      params: id,
      body: Version,
      answer: Shown,
      refuses: [...usual, "acceptance.confirmed_already"],
    },
    async ({ ctx, params, body }) => shown(await AcceptanceDecision.confirm(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/acceptances/{id}/publish",
      tag,
      summary: "公开验收结果（不含任何儿童信息）",
      gate: "acceptance.open",
      params: id,
      body: Version,
      answer: Shown,
      refuses: [...usual, "acceptance.published_already"],
    },
    async ({ ctx, params, body }) => shown(await AcceptanceDecision.publish(ctx, params.id, body.version)),
  ),
];

function shown({ head: _head, ...acceptance }: Acceptance.Record) {
  return acceptance;
}
