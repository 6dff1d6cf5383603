import { Payment } from "@guanhu/core/payment";
import { PaymentList } from "@guanhu/core/payment/list";
import { Recovery } from "@guanhu/core/payment/recovery";
import { RecoveryShown, SettleInput } from "@guanhu/core/payment/recovery/shape";
import {
  Payable,
  PayInput,
  PaymentInput,
  PaymentPage,
  PaymentRejectInput,
  PaymentShown,
  payBlockCodes,
} from "@guanhu/core/payment/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { DivisionQuery, idParam, PageQuery, pageOf, Version } from "./shared.ts";

const tag = "支付";
const id = idParam("payment");
const usual = ["record.missing", "record.stale", "payment.wrong_state"] as const;

export const paymentRoutes = [
  route(
    {
      method: "get",
      path: "/api/payments",
      tag,
      summary: "一个县区的支付：待办的按到期先后，或全部",
      gate: "payment.read",
      query: DivisionQuery.extend({ state: z.enum(["REQUESTED", "APPROVED", "PAID"]).optional() }),
      answer: pageOf(PaymentShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, query }) => PaymentList.listByDivision(ctx, query),
  ),
  route(
    {
      method: "post",
      path: "/api/payments",
      tag,
      summary: "承接主体凭发票申请支付一期已验收的款项",
      gate: "payment.request",
      body: PaymentInput,
      status: 201,
      answer: PaymentShown,
      refuses: [
        "record.missing",
        "record.stale",
        ...payBlockCodes,
        "payment.over_available",
        "payment.request_open",
        "payment.invoice_used",
        "payment.invoice_date",
        "file.not_uploaded",
        "project.challenge_open",
      ],
    },
    async ({ ctx, body }) => PaymentList.shown(await Payment.request(ctx, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/payments/{id}",
      tag,
      summary: "一笔支付，以及现在不能办理下一步的全部原因",
      gate: "payment.read",
      params: id,
      answer: PaymentPage,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => PaymentList.get(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/payments/{id}/approve",
      tag,
      summary: "财务审批（未参与合同与验收的人员）",
      gate: "payment.approve",
      params: id,
      body: Version,
      answer: PaymentShown,
      refuses: [
        ...usual,
        ...payBlockCodes,
        "payment.approver_involved",
        "payment.over_accepted",
        "project.challenge_open",
      ],
    },
    async ({ ctx, params, body }) => PaymentList.shown(await Payment.approve(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/payments/{id}/pay",
      tag,
      summary: "登记已支付及凭证号（审批人以外的支付人员）",
      gate: "payment.pay",
      params: id,
      body: PayInput,
      answer: PaymentShown,
      refuses: [
        ...usual,
        ...payBlockCodes,
        "payment.payer_is_approver",
        "payment.paid_on",
        "payment.over_accepted",
        "project.challenge_open",
      ],
    },
    async ({ ctx, params, body }) => PaymentList.shown(await Payment.pay(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/payments/{id}/confirm",
      tag,
      summary: "承接主体确认收款",
      gate: "payment.confirm",
      params: id,
      body: Version,
      answer: PaymentShown,
      refuses: usual,
    },
    async ({ ctx, params, body }) => PaymentList.shown(await Payment.confirm(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/payments/{id}/reject",
      tag,
      summary: "退回支付申请，金额、里程碑与发票随即释放",
      gate: "payment.reject",
      params: id,
      body: PaymentRejectInput,
      answer: PaymentShown,
      refuses: usual,
    },
    async ({ ctx, params, body }) => PaymentList.shown(await Payment.reject(ctx, params.id, body)),
  ),
];

export const recoveryRoutes = [
  route(
    {
      method: "get",
      path: "/api/recoveries",
      tag,
      summary: "一个县区应追回和已追回的款项，未追回的在前",
      gate: "payment.read",
      query: DivisionQuery,
      answer: pageOf(RecoveryShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, query }) => Recovery.listByDivision(ctx, query),
  ),
  route(
    {
      method: "get",
      path: "/api/recoveries/{id}",
      tag,
      summary: "一笔追回",
      gate: "payment.read",
      params: idParam("recovery"),
      answer: RecoveryShown,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => Recovery.get(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/recoveries/{id}/settle",
      tag,
      summary: "财务登记款项已追回",
      gate: "recovery.settle",
      params: idParam("recovery"),
      body: SettleInput,
      answer: RecoveryShown,
      refuses: ["record.missing", "record.stale", "recovery.returned", "recovery.returned_on"],
    },
    ({ ctx, params, body }) => Recovery.settle(ctx, params.id, body),
  ),
];

/** Behind the numbers of a contract: its payments, what came or is to come back, and what can be paid now. */
export const contractMoneyRoutes = [
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/payable",
      tag,
      summary: "合同各期现在能否支付，不能的写明全部原因",
      gate: "payment.read",
      params: idParam("contract"),
      answer: Payable,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => PaymentList.payable(ctx, params.id),
  ),
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/payments",
      tag,
      summary: "合同之下的支付，新的在前",
      gate: "payment.read",
      params: idParam("contract"),
      query: PageQuery,
      answer: pageOf(PaymentShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, params, query }) => PaymentList.listByContract(ctx, params.id, query),
  ),
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/recoveries",
      tag,
      summary: "合同之下应追回和已追回的款项，未追回的在前",
      gate: "payment.read",
      params: idParam("contract"),
      query: PageQuery,
      answer: pageOf(RecoveryShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, params, query }) => Recovery.listByContract(ctx, params.id, query),
  ),
];
