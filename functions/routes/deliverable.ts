import { Deliverable } from "@guanhu/core/deliverable";
import { DeliverableList } from "@guanhu/core/deliverable/list";
import { DeliverableReview } from "@guanhu/core/deliverable/review";
import {
  CheckInput,
  DeliverableInput,
  DeliverablePage,
  DeliverableRow,
  FalseInput,
  Receipt,
  ReviewInput,
  WithdrawInput,
} from "@guanhu/core/deliverable/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { DivisionQuery, idParam, PageQuery, pageOf } from "./shared.ts";

const tag = "成果";
const id = idParam("deliverable");
const moves = ["record.missing", "record.stale", "deliverable.wrong_state", "deliverable.own_work"] as const;
const Hours = z
  .strictObject({
    months: z.array(
      z.strictObject({
        month: z.string(),
        count: z.int(),
        minutes: z.int(),
        acceptedCount: z.int(),
        acceptedMinutes: z.int(),
      }),
    ),
    minutes: z.int(),
    acceptedMinutes: z.int(),
  })
  .meta({ id: "Hours" });

export const deliverableRoutes = [
  route(
    {
      method: "post",
      path: "/api/deliverables",
      tag,
      summary: "提交成果；同一编号同一内容重复提交得到同一回执",
      gate: "deliverable.record",
      body: DeliverableInput,
      status: 201,
      answer: Receipt,
      refuses: [
        "record.missing",
        "deliverable.id_taken",
        "deliverable.kind_not_item",
        "deliverable.nobody_seen",
        "deliverable.date_in_future",
        "deliverable.all_consistent_with_change",
        "deliverable.replaces_other",
        "deliverable.already_replaced",
        "deliverable.not_returned",
        "contract.not_active",
        "contract.outside_term",
        "placement.not_on_day",
        "placement.item_not_placed",
        "person.not_member",
        "person.not_cleared",
        "file.not_uploaded",
        "file.twice_in_one",
      ],
    },
    ({ ctx, body }) => Deliverable.record(ctx, body),
  ),
  route(
    {
      method: "get",
      path: "/api/deliverables/mine",
      tag,
      summary: "我提交的成果，新的在前",
      gate: "deliverable.record",
      query: PageQuery,
      answer: pageOf(DeliverableRow),
      refuses: ["request.bad_cursor"],
    },
    ({ ctx, query }) => DeliverableList.listMine(ctx, query),
  ),
  route(
    {
      method: "get",
      path: "/api/deliverables/returned",
      tag,
      summary: "退回给我、等待新版本的成果",
      gate: "deliverable.record",
      query: PageQuery,
      answer: pageOf(DeliverableRow),
      refuses: ["request.bad_cursor"],
    },
    ({ ctx, query }) => DeliverableList.listReturned(ctx, query),
  ),
  route(
    {
      method: "get",
      path: "/api/deliverables/queue",
      tag,
      summary: "等我审核的成果：机构审核员看本机构的，县级看本县的，先提交的在前",
      gate: "deliverable.list",
      query: DivisionQuery,
      answer: pageOf(DeliverableRow),
      refuses: ["record.missing", "deliverable.queue_needs_county", "request.bad_cursor"],
    },
    ({ ctx, query }) => DeliverableList.queue(ctx, query),
  ),
  route(
    {
      method: "get",
      path: "/api/hours",
      tag,
      summary: "我的服务时长，按月累计",
      gate: "deliverable.record",
      answer: Hours,
      refuses: [],
    },
    ({ ctx }) => DeliverableList.hours(ctx),
  ),
  route(
    {
      method: "get",
      path: "/api/deliverables/{id}",
      tag,
      summary: "打开成果：表单内容、照片、退回理由；每次打开留下查阅记录",
      gate: "deliverable.read",
      params: id,
      answer: DeliverablePage,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => Deliverable.get(ctx, params.id, "review"),
  ),
  route(
    {
      method: "post",
      path: "/api/deliverables/{id}/check",
      tag,
      summary: "机构审核：通过，或退回并说明理由",
      gate: "deliverable.check",
      params: id,
      body: CheckInput,
      answer: DeliverableRow,
      refuses: [...moves, "deliverable.reason_needed"],
    },
    ({ ctx, params, body }) => DeliverableReview.check(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/deliverables/{id}/review",
      tag,
      summary: "县级审核：通过、退回或否决",
      gate: "session",
      params: id,
      body: ReviewInput,
      answer: DeliverableRow,
      refuses: [
        ...moves,
        "permission.denied",
        "deliverable.reason_needed",
        "deliverable.reviewer_from_organization",
        "deliverable.day_counted",
        "deliverable.interval_short",
        "contract.quantity_reached",
        "contract.all_frozen",
      ],
    },
    ({ ctx, params, body }) => DeliverableReview.review(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/deliverables/{id}/withdraw",
      tag,
      summary: "撤回尚未审核的成果",
      gate: "deliverable.withdraw",
      params: id,
      body: WithdrawInput,
      answer: DeliverableRow,
      refuses: moves,
    },
    ({ ctx, params, body }) => DeliverableReview.withdraw(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/deliverables/{id}/false",
      tag,
      summary: "认定审核通过的成果不实：不再计量，应付随之减少，已付的开立追回",
      gate: "deliverable.findFalse",
      params: id,
      body: FalseInput,
      answer: DeliverableRow,
      refuses: [...moves, "deliverable.own_work"],
    },
    async ({ ctx, params, body }) => {
      // It reaches into acceptance and payment, which no other route of deliverables needs to load.
      const { DeliverableInspection } = await import("@guanhu/core/deliverable/inspect");
      return DeliverableInspection.findFalse(ctx, params.id, body);
    },
  ),
];
