import { Contract } from "@guanhu/core/contract";
import { ContractAgreement } from "@guanhu/core/contract/agreement";
import { Agreement, Filing, Publication } from "@guanhu/core/contract/agreement/shape";
import { ContractPage } from "@guanhu/core/contract/page";
import {
  ContractInput,
  ContractPage as ContractPageShape,
  Contract as ContractShape,
  StatusChange,
} from "@guanhu/core/contract/shape";
import { DeliverableList } from "@guanhu/core/deliverable/list";
import { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { idShape } from "@guanhu/core/id";
import { Placement } from "@guanhu/core/placement";
import { Cover } from "@guanhu/core/placement/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { Cursor, DivisionQuery, idParam, PageQuery, pageOf, Version } from "./shared.ts";

const tag = "合同";
const Shown = ContractShape.omit({ head: true }).meta({ id: "Contract" });
const Paper = Agreement.omit({ head: true }).meta({ id: "Agreement" });
const id = idParam("contract");
const registering = ["contract.not_signed", "contract.published_on", "contract.published_already"] as const;

export const contractRoutes = [
  route(
    {
      method: "get",
      path: "/api/contracts",
      tag,
      summary: "合同列表：机构看本机构的，民政部门看一个县区的，新的在前",
      gate: "contract.read",
      query: DivisionQuery,
      answer: pageOf(Shown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, query }) => Contract.list(ctx, query),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts",
      tag,
      summary: "起草合同",
      gate: "contract.create",
      body: ContractInput,
      status: 201,
      answer: Shown,
      refuses: [
        "record.missing",
        "catalogue.missing",
        "catalogue.not_deliverable",
        "contract.term_reversed",
        "contract.term_too_long",
        "contract.number_taken",
        "contract.term_over_three_years",
        "contract.year_without_budget",
        "contract.bond_too_high",
        "contract.shares_not_100",
        "contract.milestone_order",
        "contract.milestone_before_end",
        "organization.not_approved",
      ],
    },
    async ({ ctx, body }) => shown(await Contract.draft(ctx, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/contracts/{id}",
      tag,
      summary: "合同及各条目的交付、验收数量与金额",
      gate: "contract.read",
      params: id,
      answer: ContractPageShape,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => ContractPage.get(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/sign",
      tag,
      summary: "签订合同：县里由起草人以外的合同审核人，机构由负责人；双方签署后为已签订",
      gate: "contract.sign",
      params: id,
      body: Version,
      answer: Shown,
      refuses: [
        "record.missing",
        "record.stale",
        "contract.wrong_state",
        "contract.signer_is_drafter",
        "contract.side_signed",
      ],
    },
    async ({ ctx, params, body }) => shown(await ContractAgreement.sign(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/text",
      tag,
      summary: "合同文本及其散列值：双方签署的就是这份文本",
      gate: "contract.read",
      params: id,
      answer: z.strictObject({ text: z.string(), hash: z.string() }).meta({ id: "ContractText" }),
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => ContractAgreement.text(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/publication",
      tag,
      summary: "登记合同公告（签订之日起两个工作日内）",
      gate: "contract.publish",
      params: id,
      body: Publication,
      answer: Paper,
      refuses: ["record.missing", "record.stale", ...registering],
    },
    async ({ ctx, params, body }) => shown(await ContractAgreement.publish(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/filing",
      tag,
      summary: "登记合同备案（签订之日起七个工作日内）",
      gate: "contract.publish",
      params: id,
      body: Filing,
      answer: Paper,
      refuses: ["record.missing", "record.stale", ...registering],
    },
    async ({ ctx, params, body }) => shown(await ContractAgreement.file(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/complete",
      tag,
      summary: "办结合同：各期均已验收，机构对儿童信息的访问随即终止",
      gate: "contract.complete",
      params: id,
      body: Version,
      answer: Shown,
      refuses: ["record.missing", "record.stale", "contract.wrong_state", "contract.milestone_open"],
    },
    async ({ ctx, params, body }) => shown(await Contract.complete(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/activate",
      tag,
      summary: "启动履行",
      gate: "contract.activate",
      params: id,
      body: Version,
      answer: Shown,
      refuses: ["record.missing", "record.stale", "contract.wrong_state"],
    },
    async ({ ctx, params, body }) => shown(await Contract.activate(ctx, params.id, body.version)),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/suspend",
      tag,
      summary: "中止合同",
      gate: "contract.suspend",
      params: id,
      body: StatusChange,
      answer: Shown,
      refuses: ["record.missing", "record.stale", "contract.wrong_state"],
    },
    async ({ ctx, params, body }) => shown(await Contract.suspend(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/terminate",
      tag,
      summary: "终止合同，机构对儿童信息的访问随即终止",
      gate: "contract.terminate",
      params: id,
      body: StatusChange,
      answer: Shown,
      refuses: ["record.missing", "record.stale", "contract.wrong_state"],
    },
    async ({ ctx, params, body }) => shown(await Contract.terminate(ctx, params.id, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/placements",
      tag,
      summary: "合同之下的儿童，先到期的在前",
      gate: "placement.read",
      params: id,
      query: PageQuery,
      answer: pageOf(Cover),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, params, query }) => Placement.listByContract(ctx, params.id, query),
  ),
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/items/{itemId}/deliverables",
      tag,
      summary: "合同条目数字背后的成果，新的在前",
      gate: "deliverable.list",
      params: z.strictObject({ id: idShape("contract"), itemId: z.string().max(8) }),
      query: z.strictObject({ cursor: Cursor }),
      answer: pageOf(DeliverableRow),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, params, query }) =>
      DeliverableList.listByItem(ctx, { contractId: params.id, itemId: params.itemId, ...query }),
  ),
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/milestones/{milestoneId}/items/{itemId}/deliverables",
      tag,
      summary: "验收条目数字背后的成果：计入的，或认定不实的，新的在前",
      gate: "deliverable.list",
      params: z.strictObject({
        id: idShape("contract"),
        milestoneId: z.string().max(8),
        itemId: z.string().max(8),
      }),
      query: z.strictObject({
        state: z.enum(["ACCEPTED", "FOUND_FALSE"]).default("ACCEPTED"),
        cursor: Cursor,
      }),
      answer: pageOf(DeliverableRow),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, params, query }) => {
      const { id: contractId, milestoneId, itemId } = params;
      return DeliverableList.listByLine(ctx, { contractId, milestoneId, itemId, ...query });
    },
  ),
];

function shown<R extends { head: string }>({ head: _head, ...record }: R) {
  return record;
}
