import { Contract } from "@guanhu/core/contract";
import {
  ContractInput,
  ContractPage,
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
const id = idParam("contract");

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
      answer: ContractPage,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => Contract.get(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/sign",
      tag,
      summary: "签订合同（起草人以外的合同审核人）",
      gate: "contract.sign",
      params: id,
      body: Version,
      answer: Shown,
      refuses: ["record.missing", "record.stale", "contract.wrong_state", "contract.signer_is_drafter"],
    },
    async ({ ctx, params, body }) => shown(await Contract.sign(ctx, params.id, body.version)),
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
];

function shown({ head: _head, ...contract }: Contract.Record) {
  return contract;
}
