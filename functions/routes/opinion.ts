import { Tally } from "@guanhu/core/acceptance/shape";
import { Opinion } from "@guanhu/core/opinion";
import {
  OpinionEntry,
  OpinionLink,
  OpinionPage,
  OpinionRow,
  UnreachedInput,
} from "@guanhu/core/opinion/shape";
import { route } from "../http/route.ts";
import { idParam, PageQuery, pageOf } from "./shared.ts";

const tag = "服务对象意见";
const id = idParam("opinion");

export const opinionRoutes = [
  route(
    {
      method: "get",
      path: "/api/opinions/{id}",
      tag,
      summary: "一户的意见及其原话（原话留有查阅记录）",
      gate: "opinion.read",
      params: id,
      answer: OpinionPage,
      refuses: ["record.missing", "child.erased"],
    },
    ({ ctx, params }) => Opinion.get(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/opinions/{id}/link",
      tag,
      summary: "生成一次性链接，只显示这一次；先前的链接随即失效",
      gate: "opinion.link",
      params: id,
      answer: OpinionLink,
      refuses: ["record.missing", "record.stale", "opinion.wrong_state"],
    },
    ({ ctx, params }) => Opinion.link(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/opinions/{id}/enter",
      tag,
      summary: "登记村（居）儿童主任代询的意见",
      gate: "opinion.enter",
      params: id,
      body: OpinionEntry,
      answer: OpinionRow,
      refuses: [
        "record.missing",
        "record.stale",
        "opinion.wrong_state",
        "opinion.closed",
        "opinion.score_mismatch",
        "child.erased",
      ],
    },
    ({ ctx, params, body }) => Opinion.enter(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/opinions/{id}/unreached",
      tag,
      summary: "登记未能联系上",
      gate: "opinion.enter",
      params: id,
      body: UnreachedInput,
      answer: OpinionRow,
      refuses: ["record.missing", "record.stale", "opinion.wrong_state"],
    },
    ({ ctx, params, body }) => Opinion.unreached(ctx, params.id, body),
  ),
];

export const acceptanceOpinionRoutes = [
  route(
    {
      method: "get",
      path: "/api/acceptances/{id}/opinions",
      tag,
      summary: "一次验收征询的各户，按抽取次序",
      gate: "opinion.read",
      params: idParam("acceptance"),
      query: PageQuery,
      answer: pageOf(OpinionRow),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, params, query }) => Opinion.list(ctx, params.id, query),
  ),
  route(
    {
      method: "get",
      path: "/api/acceptances/{id}/tally",
      tag,
      summary: "一次验收的意见汇总，不含各户的答复",
      gate: "opinion.tally",
      params: idParam("acceptance"),
      answer: Tally,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => Opinion.readTally(ctx, params.id),
  ),
];
