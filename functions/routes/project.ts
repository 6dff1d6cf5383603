import { Project } from "@guanhu/core/project";
import { ProjectAward } from "@guanhu/core/project/award";
import { ProjectOpen } from "@guanhu/core/project/open";
import {
  AnnounceInput,
  DecideInput,
  FailInput,
  ProjectInput,
  ProjectPage,
  ProjectShown,
  PublishResultInput,
  RefuseAwardInput,
} from "@guanhu/core/project/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { DivisionQuery, idParam, pageOf, Version } from "./shared.ts";

const tag = "采购项目";
const id = idParam("project");
const moved = ["record.missing", "record.stale", "project.wrong_state"] as const;
const unpaused = [...moved, "project.challenge_open"] as const;

const Reason = z
  .strictObject({ version: z.int().min(1), reason: z.string().trim().min(2).max(200) })
  .meta({ id: "ProjectTermination" });

export const projectRoutes = [
  route(
    {
      method: "get",
      path: "/api/projects",
      tag,
      summary: "采购项目列表：民政部门看一个区划的，机构看其中已公告、可投标的，新的在前",
      gate: "project.read",
      query: DivisionQuery,
      answer: pageOf(ProjectShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, query }) => Project.list(ctx, query),
  ),
  route(
    {
      method: "post",
      path: "/api/projects",
      tag,
      summary: "由已批准的采购需求立项",
      gate: "project.plan",
      body: ProjectInput,
      status: 201,
      answer: ProjectShown,
      refuses: [
        "record.missing",
        "need.not_approved",
        "need.has_project",
        "need.split",
        "project.planner_approved_need",
        "project.weights_not_100",
        "project.criterion_twice",
        "project.framework_agreement",
        "project.method_approval_needed",
        "project.invitation_unfit",
        "project.invitation_needed",
        "organization.not_approved",
      ],
    },
    async ({ ctx, body }) => Project.shownTo(ctx.actor, await Project.plan(ctx, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/projects/{id}",
      tag,
      summary: "采购项目、各项法定期限与评审因素提示",
      gate: "project.read",
      params: id,
      answer: ProjectPage,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => Project.get(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/announce",
      tag,
      summary: "发布采购公告",
      gate: "project.announce",
      params: id,
      body: AnnounceInput,
      answer: ProjectShown,
      refuses: [
        ...moved,
        "project.budget_not_stated",
        "project.bond_too_high",
        "project.notice_disordered",
        "project.close_too_early",
        "project.documents_too_short",
      ],
    },
    async ({ ctx, params, body }) => Project.shownTo(ctx.actor, await Project.announce(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/bidding",
      tag,
      summary: "开始接受投标",
      gate: "project.startBidding",
      params: id,
      body: Version,
      answer: ProjectShown,
      refuses: [...unpaused, "project.documents_not_out"],
    },
    async ({ ctx, params, body }) =>
      Project.shownTo(ctx.actor, await Project.startBidding(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/open",
      tag,
      summary: "开标；有效投标不足法定家数即废标",
      gate: "project.open",
      params: id,
      body: Version,
      answer: ProjectShown,
      refuses: [...unpaused, "project.too_early_to_open"],
    },
    async ({ ctx, params, body }) =>
      Project.shownTo(ctx.actor, await ProjectOpen.open(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/qualify",
      tag,
      summary: "完成资格审查",
      gate: "project.qualify",
      params: id,
      body: Version,
      answer: ProjectShown,
      refuses: [...moved, "project.already_qualified", "project.bid_unchecked", "project.too_few_bids"],
    },
    async ({ ctx, params, body }) =>
      Project.shownTo(ctx.actor, await ProjectOpen.qualify(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/fail",
      tag,
      summary: "废标",
      gate: "project.fail",
      params: id,
      body: FailInput,
      answer: ProjectShown,
      refuses: [...moved, "project.fail_unfounded"],
    },
    async ({ ctx, params, body }) => Project.shownTo(ctx.actor, await ProjectOpen.fail(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/terminate",
      tag,
      summary: "终止采购",
      gate: "project.terminate",
      params: id,
      body: Reason,
      answer: ProjectShown,
      refuses: moved,
    },
    async ({ ctx, params, body }) =>
      Project.shownTo(ctx.actor, await Project.terminate(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/decide",
      tag,
      summary: "按评审报告排序确定中标人（立项经办人以外的人）",
      gate: "project.decide",
      params: id,
      body: DecideInput,
      answer: ProjectShown,
      refuses: [
        ...unpaused,
        "project.decider_is_planner",
        "project.decider_reviewed",
        "project.no_report",
        "project.not_in_order",
        "project.no_candidate",
        "project.too_few_bids",
      ],
    },
    async ({ ctx, params, body }) =>
      Project.shownTo(ctx.actor, await ProjectAward.decide(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/refusals",
      tag,
      summary: "登记中标候选人书面放弃，可确定下一名",
      gate: "project.refuseAward",
      params: id,
      body: RefuseAwardInput,
      answer: ProjectShown,
      refuses: [...moved, "project.contract_made", "project.refused_in_future"],
    },
    async ({ ctx, params, body }) =>
      Project.shownTo(ctx.actor, await ProjectAward.refuseAward(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/publish",
      tag,
      summary: "公告采购结果，评审专家名单自此公开",
      gate: "project.publishResult",
      params: id,
      body: PublishResultInput,
      answer: ProjectShown,
      refuses: [...unpaused, "project.no_report"],
    },
    async ({ ctx, params, body }) =>
      Project.shownTo(ctx.actor, await ProjectAward.publishResult(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/projects/{id}/notify",
      tag,
      summary: "发出中标（成交）通知书",
      gate: "project.notifyAward",
      params: id,
      body: Version,
      answer: ProjectShown,
      refuses: unpaused,
    },
    async ({ ctx, params, body }) =>
      Project.shownTo(ctx.actor, await ProjectAward.notifyAward(ctx, params.id, body.version)),
  ),
];
