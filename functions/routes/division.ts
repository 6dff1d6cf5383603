import { Division } from "@guanhu/core/division";
import { DivisionCode, Division as DivisionShape } from "@guanhu/core/division/shape";
import * as z from "zod";
import { route } from "../http/route.ts";

const tag = "公共数据";

export const divisionRoutes = [
  route(
    {
      method: "get",
      path: "/api/divisions",
      tag,
      summary: "下级行政区划；乡镇以下按需取村（社区）",
      gate: "open",
      query: z.strictObject({ parent: DivisionCode.default("61") }),
      answer: z.strictObject({ items: z.array(DivisionShape), source: z.unknown() }),
      refuses: ["division.missing"],
    },
    async ({ query }) => ({
      items: await Division.children(query.parent, { pickable: true }),
      source: Division.source,
    }),
  ),
  route(
    {
      method: "get",
      path: "/api/divisions/{code}",
      tag,
      summary: "行政区划及其上级名称",
      gate: "open",
      params: z.strictObject({ code: DivisionCode }),
      answer: z.strictObject({ division: DivisionShape, path: z.array(z.string()) }),
      refuses: ["division.missing"],
    },
    async ({ params }) => ({
      division: await Division.get(params.code),
      path: await Division.path(params.code),
    }),
  ),
];
