import { Breach } from "@guanhu/core/breach";
import {
  BreachDecisionInput,
  BreachInput,
  BreachShown,
  BreachWithdrawal,
  DefenceInput,
} from "@guanhu/core/breach/shape";
import { route } from "../http/route.ts";
import { DivisionQuery, idParam, PageQuery, pageOf, Version } from "./shared.ts";

const tag = "违约处理";
const id = idParam("breach");
const usual = ["record.missing", "record.stale", "breach.wrong_state"] as const;

export const breachRoutes = [
  route(
    {
      method: "get",
      path: "/api/breaches",
      tag,
      summary: "一个县区待办的违约记录，先到期的在前；机构看本机构的全部，新的在前",
      gate: "breach.read",
      query: DivisionQuery,
      answer: pageOf(BreachShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, query }) => Breach.listOpen(ctx, query),
  ),
  route(
    {
      method: "post",
      path: "/api/breaches",
      tag,
      summary: "报告承接主体违约，附证据",
      gate: "breach.report",
      body: BreachInput,
      status: 201,
      answer: BreachShown,
      refuses: [
        "record.missing",
        "contract.not_signed",
        "breach.evidence_needed",
        "breach.evidence_foreign",
        "purchase_rule.missing",
      ],
    },
    ({ ctx, body }) => Breach.report(ctx, body),
  ),
  route(
    {
      method: "get",
      path: "/api/breaches/{id}",
      tag,
      summary: "一项违约记录：报告、申辩、处理与期限",
      gate: "breach.read",
      params: id,
      answer: BreachShown,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => Breach.get(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/breaches/{id}/defence",
      tag,
      summary: "承接主体陈述申辩，一次，在期限之内",
      gate: "breach.answer",
      params: id,
      body: DefenceInput,
      answer: BreachShown,
      refuses: [...usual, "breach.answer_late", "breach.evidence_foreign"],
    },
    ({ ctx, params, body }) => Breach.answer(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/breaches/{id}/lapse",
      tag,
      summary: "登记申辩期满、承接主体未申辩",
      gate: "breach.decide",
      params: id,
      body: Version,
      answer: BreachShown,
      refuses: [...usual, "breach.defence_running", "breach.due_provisional"],
    },
    ({ ctx, params, body }) => Breach.lapse(ctx, params.id, body.version),
  ),
  route(
    {
      method: "post",
      path: "/api/breaches/{id}/decision",
      tag,
      summary: "作出处理（报告人以外的合同审核人）：成立的写明措施",
      gate: "breach.decide",
      params: id,
      body: BreachDecisionInput,
      answer: BreachShown,
      refuses: [
        ...usual,
        "breach.decider_reported",
        "breach.measure_mismatch",
        "breach.measure_twice",
        "breach.deduction_over",
        "breach.rectify_past",
      ],
    },
    ({ ctx, params, body }) => Breach.decide(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/breaches/{id}/withdrawal",
      tag,
      summary: "报告人在处理之前撤回",
      gate: "breach.report",
      params: id,
      body: BreachWithdrawal,
      answer: BreachShown,
      refuses: [...usual, "breach.not_reporter"],
    },
    ({ ctx, params, body }) => Breach.withdraw(ctx, params.id, body),
  ),
];

export const contractBreachRoutes = [
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/breaches",
      tag,
      summary: "合同之下的违约记录，新的在前",
      gate: "breach.read",
      params: idParam("contract"),
      query: PageQuery,
      answer: pageOf(BreachShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, params, query }) => Breach.listByContract(ctx, params.id, query),
  ),
];
