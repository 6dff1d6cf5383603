import { ChinaDate, chinaDate } from "@guanhu/core/calendar";
import { Catalogue } from "@guanhu/core/catalogue";
import { CatalogueInForce } from "@guanhu/core/catalogue/shape";
import { DivisionCode } from "@guanhu/core/division/shape";
import { OpenData } from "@guanhu/core/open-data";
import { OCDS_VERSION, RecordPackage, ReleasePackage } from "@guanhu/core/open-data/ocds/shape";
import {
  Ocid,
  Published,
  PublishedAcceptance,
  PublishedContract,
  PublishedNotice,
} from "@guanhu/core/open-data/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { Cursor, idParam, pageOf } from "./shared.ts";

const tag = "公开信息";
const PROVINCE = "61";
const publisher = { name: "关护平台" };

const ListQuery = z.strictObject({
  division: z
    .string()
    .regex(/^\d{6}$/, "请填写六位区划代码；省级、市级以 0 补足")
    .optional()
    .meta({ description: "购买主体所在区划；不写则为全省" }),
  cursor: Cursor,
});

/** What anyone may read, as data: it was published, and nothing else is in it. */
export const publicRoutes = [
  route(
    {
      method: "get",
      path: "/api/public/notices",
      tag,
      summary: "采购公告与结果，新的在前",
      gate: "open",
      query: ListQuery,
      answer: pageOf(PublishedNotice),
      refuses: ["request.bad_cursor"],
    },
    ({ ctx, query }) => OpenData.list(ctx, "notice", query),
  ),
  route(
    {
      method: "get",
      path: "/api/public/notices/{id}",
      tag,
      summary: "一个采购项目的公告与结果",
      gate: "open",
      params: idParam("project"),
      answer: PublishedNotice,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => OpenData.get(ctx, "notice", params.id),
  ),
  route(
    {
      method: "get",
      path: "/api/public/contracts",
      tag,
      summary: "已公告的合同，新的在前",
      gate: "open",
      query: ListQuery,
      answer: pageOf(PublishedContract),
      refuses: ["request.bad_cursor"],
    },
    ({ ctx, query }) => OpenData.list(ctx, "contract", query),
  ),
  route(
    {
      method: "get",
      path: "/api/public/contracts/{id}",
      tag,
      summary: "一份已公告的合同及其已公告的变更",
      gate: "open",
      params: idParam("contract"),
      answer: PublishedContract,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => OpenData.get(ctx, "contract", params.id),
  ),
  route(
    {
      method: "get",
      path: "/api/public/acceptances",
      tag,
      summary: "已公开的验收结果，新的在前",
      gate: "open",
      query: ListQuery,
      answer: pageOf(PublishedAcceptance),
      refuses: ["request.bad_cursor"],
    },
    ({ ctx, query }) => OpenData.list(ctx, "acceptance", query),
  ),
  route(
    {
      method: "get",
      path: "/api/public/acceptances/{id}",
      tag,
      summary: "一次已公开的验收结果",
      gate: "open",
      params: idParam("acceptance"),
      answer: PublishedAcceptance,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => OpenData.get(ctx, "acceptance", params.id),
  ),
  route(
    {
      method: "get",
      path: "/api/public/processes/{ocid}",
      tag,
      summary: "一个采购过程已公开的全部信息：公告、澄清、合同、验收、支付",
      gate: "open",
      params: z.strictObject({ ocid: Ocid }),
      answer: z.strictObject({ items: z.array(Published) }),
      refuses: [],
    },
    async ({ ctx, params }) => ({ items: await OpenData.ofProcess(ctx, params.ocid) }),
  ),
  route(
    {
      method: "get",
      path: "/api/public/catalogue",
      tag,
      summary: "某区划某日现行的指导性目录；不写则为全省、今天",
      gate: "open",
      query: z.strictObject({ division: DivisionCode.default(PROVINCE), on: ChinaDate.optional() }),
      answer: CatalogueInForce,
      refuses: [],
    },
    ({ ctx, query }) => Catalogue.inForce(ctx, query.division, query.on ?? chinaDate(ctx.at)),
  ),
  route(
    {
      method: "get",
      path: "/api/public/ocds/releases",
      tag,
      summary:
        "OCDS 1.1 发布包：某位置之后的发布，依次至多 50 条；links.next 总指向此后的发布，没有新发布时答 204",
      gate: "open",
      query: z.strictObject({
        cursor: z
          .string()
          .regex(/^\d{1,12}$/, "请从上一包的 links.next 取得位置")
          .default("0"),
      }),
      answer: ReleasePackage,
      refuses: [],
    },
    async ({ ctx, query, http }) => {
      const { releases, last } = await OpenData.releases(ctx, Number(query.cursor));
      const newest = releases.at(-1);
      if (!newest) return http.body(null, 204);
      const { origin, href } = new URL(http.req.url);
      return {
        uri: href,
        version: OCDS_VERSION,
        publishedDate: newest.date,
        publisher,
        releases,
        links: { next: `${origin}/api/public/ocds/releases?cursor=${last}` },
      };
    },
  ),
  route(
    {
      method: "get",
      path: "/api/public/ocds/records",
      tag,
      summary: "OCDS 1.1 记录包：一个采购过程的，或依次十个；没有时答 204",
      gate: "open",
      query: z.strictObject({ ocid: Ocid.optional(), cursor: Cursor }),
      answer: RecordPackage,
      refuses: ["record.missing", "request.bad_cursor"],
    },
    async ({ ctx, query, http }) => {
      const page = query.ocid
        ? { items: [await OpenData.record(ctx, query.ocid)] }
        : await OpenData.records(ctx, query);
      const [first] = page.items;
      if (!first) return http.body(null, 204);
      const dates = page.items.map(({ compiledRelease }) => compiledRelease.date);
      const { origin, href } = new URL(http.req.url);
      const next = "next" in page ? page.next : undefined;
      return {
        uri: href,
        version: OCDS_VERSION,
        publishedDate: dates.sort().at(-1) ?? first.compiledRelease.date,
        publisher,
        records: page.items,
        ...(next
          ? { links: { next: `${origin}/api/public/ocds/records?cursor=${encodeURIComponent(next)}` } }
          : {}),
      };
    },
  ),
];
