import { ChinaDate, chinaDate } from "@guanhu/core/calendar";
import { Catalogue } from "@guanhu/core/catalogue";
import {
  CatalogueDifference,
  CatalogueInForce,
  CatalogueVersion as CatalogueVersionShape,
  VersionEdit,
  VersionInput,
  VersionRow,
} from "@guanhu/core/catalogue/shape";
import { CatalogueVersion } from "@guanhu/core/catalogue/version";
import { DivisionCode } from "@guanhu/core/division/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { Cursor, idParam, pageOf, Version } from "./shared.ts";

const tag = "指导性目录";
const Shown = CatalogueVersionShape.omit({ head: true }).meta({ id: "CatalogueVersionShown" });
const id = idParam("catalogueVersion");
const PROVINCE = "61";

export const catalogueRoutes = [
  route(
    {
      method: "get",
      path: "/api/catalogue",
      tag,
      summary: "某区划某日现行的指导性目录；不写则为本人所在区划、今天",
      gate: "catalogue.read",
      query: z.strictObject({ division: DivisionCode.optional(), on: ChinaDate.optional() }),
      answer: CatalogueInForce,
      refuses: [],
    },
    ({ ctx, query }) =>
      Catalogue.inForce(ctx, query.division ?? ctx.actor.division ?? PROVINCE, query.on ?? chinaDate(ctx.at)),
  ),
  route(
    {
      method: "get",
      path: "/api/catalogue/versions",
      tag,
      summary: "部门的目录版本，新的在前；草案只有起草和发布的人看得到",
      gate: "catalogue.read",
      query: z.strictObject({ division: DivisionCode.default(PROVINCE), cursor: Cursor }),
      answer: pageOf(VersionRow),
      refuses: ["request.bad_cursor"],
    },
    ({ ctx, query }) => CatalogueVersion.list(ctx, query),
  ),
  route(
    {
      method: "post",
      path: "/api/catalogue/versions",
      tag,
      summary: "起草新版目录，内容取自今天现行的目录",
      gate: "catalogue.edit",
      body: VersionInput,
      status: 201,
      answer: Shown,
      refuses: ["record.missing"],
    },
    async ({ ctx, body }) => shown(await CatalogueVersion.draft(ctx, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/catalogue/versions/{id}",
      tag,
      summary: "一版目录及其条目",
      gate: "catalogue.read",
      params: id,
      answer: Shown,
      refuses: ["record.missing"],
    },
    async ({ ctx, params }) => shown(await CatalogueVersion.get(ctx, params.id)),
  ),
  route(
    {
      method: "get",
      path: "/api/catalogue/versions/{id}/difference",
      tag,
      summary: "一版目录与此前现行目录的差异",
      gate: "catalogue.read",
      params: id,
      answer: CatalogueDifference,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => CatalogueVersion.difference(ctx, params.id),
  ),
  route(
    {
      method: "post",
      path: "/api/catalogue/versions/{id}/edit",
      tag,
      summary: "修改目录草案",
      gate: "catalogue.edit",
      params: id,
      body: VersionEdit,
      answer: Shown,
      refuses: ["record.missing", "record.stale", "catalogue.published", "catalogue.entries_invalid"],
    },
    async ({ ctx, params, body }) => shown(await CatalogueVersion.edit(ctx, params.id, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/catalogue/versions/{id}/publish",
      tag,
      summary: "发布目录草案（没有起草或修改过它的人），上一版到生效日前一天为止",
      gate: "catalogue.publish",
      params: id,
      body: Version,
      answer: Shown,
      refuses: [
        "record.missing",
        "record.stale",
        "catalogue.published",
        "catalogue.publisher_is_editor",
        "catalogue.document_needed",
        "catalogue.from_past",
        "catalogue.from_not_after",
        "catalogue.published_meanwhile",
      ],
    },
    async ({ ctx, params, body }) => shown(await CatalogueVersion.publish(ctx, params.id, body.version)),
  ),
];

function shown({ head: _head, ...version }: CatalogueVersion.Record) {
  return version;
}
