import { Audit } from "@guanhu/core/audit";
import { AccessRow, AuditRow } from "@guanhu/core/audit/shape";
import { idShape } from "@guanhu/core/id";
import * as z from "zod";
import { route } from "../http/route.ts";
import { idParam, PageQuery, pageOf } from "./shared.ts";

const tag = "审计";
const History = z
  .strictObject({
    items: z.array(AuditRow),
    next: z.string().optional(),
    broken: z.array(z.string()).meta({ description: "哈希链断裂之处；空表示完整" }),
  })
  .meta({ id: "History" });

function historyRoute(kind: Audit.Subject, plural: string, summary: string) {
  return route(
    {
      method: "get",
      path: `/api/audit/${plural}/{id}`,
      tag,
      summary,
      gate: "audit.read",
      params: z.strictObject({ id: idShape(kind) }),
      query: PageQuery,
      answer: History,
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, params, query }) => Audit.history(ctx, { kind, id: params.id, ...query }),
  );
}

export const auditRoutes = [
  historyRoute("child", "children", "儿童的审计记录：档案、安排、成果"),
  historyRoute("contract", "contracts", "合同的审计记录"),
  historyRoute("deliverable", "deliverables", "成果的审计记录"),
  route(
    {
      method: "get",
      path: "/api/audit/children/{id}/accesses",
      tag,
      summary: "谁查看过儿童的个人信息",
      gate: "audit.read",
      params: idParam("child"),
      query: PageQuery,
      answer: pageOf(AccessRow),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    ({ ctx, params, query }) => Audit.accesses(ctx, params.id, query),
  ),
];
