import { Evaluation } from "@guanhu/core/evaluation";
import {
  EvaluationPage,
  EvaluationShown,
  PurchaserMarksInput,
  ThirdPartyInput,
} from "@guanhu/core/evaluation/shape";
import { route } from "../http/route.ts";
import { DivisionQuery, idParam, pageOf, Version } from "./shared.ts";

const tag = "绩效评价";
const id = idParam("contract");
const usual = ["record.missing", "record.stale", "evaluation.published"] as const;

export const evaluationRoutes = [
  route(
    {
      method: "get",
      path: "/api/evaluations",
      tag,
      summary: "一个县区的绩效评价，新的在前；机构看本机构已公布的",
      gate: "evaluation.read",
      query: DivisionQuery,
      answer: pageOf(EvaluationShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, query }) => Evaluation.list(ctx, query),
  ),
];

export const contractEvaluationRoutes = [
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/evaluation",
      tag,
      summary: "合同的绩效评价：公布之前按现在的数据计算，公布之后不变",
      gate: "evaluation.read",
      params: id,
      answer: EvaluationPage,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => Evaluation.get(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/evaluation",
      tag,
      summary: "开始合同的绩效评价",
      gate: "evaluation.enter",
      params: id,
      status: 201,
      answer: EvaluationPage,
      refuses: ["record.missing", "record.exists", "contract.not_signed"],
    },
    ({ ctx, params }) => Evaluation.open(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/evaluation/purchaser",
      tag,
      summary: "购买主体评分，逐项写明理由",
      gate: "evaluation.enter",
      params: id,
      body: PurchaserMarksInput,
      answer: EvaluationPage,
      refuses: [...usual, "evaluation.marks_incomplete"],
    },
    ({ ctx, params, body }) => Evaluation.markAsPurchaser(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/evaluation/third-party",
      tag,
      summary: "登记第三方评价报告，或者没有的理由",
      gate: "evaluation.enter",
      params: id,
      body: ThirdPartyInput,
      answer: EvaluationPage,
      refuses: [
        ...usual,
        "evaluation.report_or_absence",
        "evaluation.not_third_party",
        "evaluation.report_future",
        "evaluation.marks_incomplete",
      ],
    },
    ({ ctx, params, body }) => Evaluation.fileThirdParty(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/evaluation/publish",
      tag,
      summary: "公布绩效评价（未评分的人员，合同结束之后）",
      gate: "evaluation.publish",
      params: id,
      body: Version,
      answer: EvaluationPage,
      refuses: [
        ...usual,
        "evaluation.contract_running",
        "evaluation.purchaser_missing",
        "evaluation.third_party_missing",
        "evaluation.publisher_scored",
      ],
    },
    ({ ctx, params, body }) => Evaluation.publish(ctx, params.id, body.version),
  ),
];
