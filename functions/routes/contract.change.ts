import { ChinaDate } from "@guanhu/core/calendar";
import { ContractChange } from "@guanhu/core/contract/change";
import { ContractChangeInput, ContractChangeRow } from "@guanhu/core/contract/change/shape";
import { idShape } from "@guanhu/core/id";
import * as z from "zod";
import { route } from "../http/route.ts";
import { idParam, Version } from "./shared.ts";

const tag = "合同";
const id = idParam("contract");
const numbered = z.strictObject({ id: idShape("contract"), no: z.coerce.number().int().min(1).max(99) });

export const contractChangeRoutes = [
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/changes",
      tag,
      summary: "合同的变更与补充合同，各自的公告期限",
      gate: "contract.read",
      params: id,
      answer: z.strictObject({ items: z.array(ContractChangeRow) }),
      refuses: ["record.missing"],
    },
    async ({ ctx, params }) => ({ items: await ContractChange.list(ctx, params.id) }),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/changes",
      tag,
      summary: "提出变更或补充合同，待机构同意",
      gate: "contract.change",
      params: id,
      body: ContractChangeInput,
      status: 201,
      answer: ContractChangeRow,
      refuses: [
        "record.missing",
        "record.stale",
        "contract.not_active",
        "contract.change_empty",
        "contract.item_missing",
        "contract.supplement_over",
      ],
    },
    ({ ctx, params, body }) => ContractChange.propose(ctx, params.id, body),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/changes/{no}/agree",
      tag,
      summary: "机构同意变更：补充合同的数量和金额随即生效",
      gate: "contract.agree",
      params: numbered,
      body: Version,
      answer: ContractChangeRow,
      refuses: [
        "record.missing",
        "record.stale",
        "contract.not_active",
        "contract.change_settled",
        "contract.supplement_over",
      ],
    },
    ({ ctx, params, body }) => ContractChange.agree(ctx, params.id, { no: params.no, ...body }),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/changes/{no}/withdraw",
      tag,
      summary: "撤回对方尚未同意的变更",
      gate: "contract.change",
      params: numbered,
      body: Version,
      answer: ContractChangeRow,
      refuses: ["record.missing", "record.stale", "contract.change_settled"],
    },
    ({ ctx, params, body }) => ContractChange.withdraw(ctx, params.id, { no: params.no, ...body }),
  ),
  route(
    {
      method: "post",
      path: "/api/contracts/{id}/changes/{no}/announcement",
      tag,
      summary: "登记变更公告（生效之日起两个工作日内）",
      gate: "contract.change",
      params: numbered,
      body: z.strictObject({ on: ChinaDate }),
      answer: ContractChangeRow,
      refuses: ["record.missing", "record.stale", "contract.published_on", "contract.published_already"],
    },
    ({ ctx, params, body }) => ContractChange.announce(ctx, params.id, { no: params.no, ...body }),
  ),
];
