import { Child } from "@guanhu/core/child";
import { ChildPage } from "@guanhu/core/child/page";
import { ChildInput, ChildPersonal, ChildSearch, ChildSummary, RevealInput } from "@guanhu/core/child/shape";
import { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { Cover } from "@guanhu/core/placement/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { DivisionQuery, idParam, PageQuery, pageOf } from "./shared.ts";

const tag = "儿童";
const id = idParam("child");
const Page = z
  .strictObject({
    child: ChildSummary,
    covers: z.array(Cover),
    timeline: z.array(DeliverableRow),
    next: z.string().optional(),
  })
  .meta({ id: "ChildPage" });

export const childRoutes = [
  route(
    {
      method: "get",
      path: "/api/children",
      tag,
      summary: "一个县区、乡镇或村的儿童（已脱敏）",
      gate: "child.read",
      query: DivisionQuery,
      answer: pageOf(ChildSummary),
      refuses: ["record.missing", "child.list_by_placement", "child.list_needs_county", "request.bad_cursor"],
    },
    ({ ctx, query }) => Child.list(ctx, query),
  ),
  route(
    {
      method: "post",
      path: "/api/children",
      tag,
      summary: "儿童建档，个人信息逐项加密",
      gate: "child.create",
      body: ChildInput,
      status: 201,
      answer: ChildSummary,
      refuses: [
        "record.missing",
        "division.missing",
        "division.not_village",
        "child.id_taken",
        "child.id_or_reason",
        "child.id_disagrees",
      ],
    },
    ({ ctx, body }) => Child.register(ctx, body),
  ),
  route(
    {
      method: "post",
      path: "/api/children/search",
      tag,
      summary: "按证件号或姓名查找儿童",
      gate: "child.search",
      body: ChildSearch,
      answer: pageOf(ChildSummary),
      refuses: [],
    },
    ({ ctx, body }) => Child.search(ctx, body),
  ),
  route(
    {
      method: "get",
      path: "/api/children/{id}",
      tag,
      summary: "儿童页：基本情况、服务安排、最近的时间线",
      gate: "child.read",
      params: id,
      answer: Page,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => ChildPage.page(ctx, params.id),
  ),
  route(
    {
      method: "get",
      path: "/api/children/{id}/timeline",
      tag,
      summary: "时间线，新的在前",
      gate: "child.read",
      params: id,
      query: PageQuery,
      answer: pageOf(DeliverableRow),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, params, query }) => ChildPage.timeline(ctx, params.id, query.cursor),
  ),
  route(
    {
      method: "post",
      path: "/api/children/{id}/reveal",
      tag,
      summary: "查看个人信息；每次查看留下记录",
      gate: "child.reveal",
      params: id,
      body: RevealInput,
      answer: ChildPersonal,
      refuses: ["record.missing"],
    },
    ({ ctx, params, body }) => ChildPage.reveal(ctx, params.id, body.purpose),
  ),
];
