import { chinaDate } from "@guanhu/core/calendar";
import { Catalogue } from "@guanhu/core/catalogue";
import { Refusal, refuse } from "@guanhu/core/error";
import { idShape, type Noun } from "@guanhu/core/id";
import { OpenData } from "@guanhu/core/open-data";
import { OpinionLink } from "@guanhu/core/opinion/link";
import { html } from "hono/html";
import { statusOf } from "../http/problem.ts";
import { type Call, type Route, route } from "../http/route.ts";
import { acceptanceCard, acceptancePage, contractCard, contractPage } from "./contract.page.ts";
import { answerPage, type Html, type Page } from "./frame.ts";
import { noticeCard, noticePage } from "./notice.page.ts";
import { answerOf, askPage, thanksPage } from "./opinion.page.ts";
import { cards, divisionForm, facts, more, table } from "./part.ts";

type Request = Call<undefined, undefined, undefined>;

const PROVINCE = "61";
const FIRST = 5;

/** The pages that anyone may read, and the form behind a family's link. No sign-in, no script. */
export const siteRoutes: readonly Route[] = [
  page("get", "/public", home),
  page("get", "/public/notices", ({ ctx, http }) =>
    listPage(http.req.query(), { title: "采购公告与结果", section: "/public/notices" }, async (filter) => {
      const { items, next } = await OpenData.list(ctx, "notice", filter);
      return { items: items.map(noticeCard), next };
    }),
  ),
  page("get", "/public/contracts", ({ ctx, http }) =>
    listPage(http.req.query(), { title: "合同公告", section: "/public/contracts" }, async (filter) => {
      const { items, next } = await OpenData.list(ctx, "contract", filter);
      return { items: items.map(contractCard), next };
    }),
  ),
  page("get", "/public/acceptances", ({ ctx, http }) =>
    listPage(http.req.query(), { title: "验收结果", section: "/public/acceptances" }, async (filter) => {
      const { items, next } = await OpenData.list(ctx, "acceptance", filter);
      return { items: items.map(acceptanceCard), next };
    }),
  ),
  page("get", "/public/catalogue", cataloguePage),
  page("get", "/public/notices/:id", async (request) => {
    const notice = await OpenData.get(request.ctx, "notice", idOf(request, "project"));
    return noticePage(notice, await OpenData.ofProcess(request.ctx, notice.ocid));
  }),
  page("get", "/public/contracts/:id", async (request) => {
    const contract = await OpenData.get(request.ctx, "contract", idOf(request, "contract"));
    return contractPage(contract, await OpenData.ofProcess(request.ctx, contract.ocid));
  }),
  page("get", "/public/acceptances/:id", async (request) => {
    const acceptance = await OpenData.get(request.ctx, "acceptance", idOf(request, "acceptance"));
    return acceptancePage(acceptance, await OpenData.ofProcess(request.ctx, acceptance.ocid));
  }),
  page("get", "/public/opinion/:token", async (request) =>
    askPage(await OpinionLink.asked(request.ctx, tokenOf(request))),
  ),
  page("post", "/public/opinion/:token", async (request) => {
    const sent = await request.http.req.parseBody();
    const answer = answerOf(sent);
    if (!answer) return askPage(await OpinionLink.asked(request.ctx, tokenOf(request)), sent);
    const thanks = await OpinionLink.answer(request.ctx, tokenOf(request), answer);
    return thanksPage(thanks.answer);
  }),
  page("get", "/public/*", () => {
    throw refuse("request.route_missing");
  }),
];

function page(method: "get" | "post", path: string, make: (request: Request) => Page | Promise<Page>): Route {
  const spec = { method, path, tag: "公开网站", summary: path, gate: "open", refuses: [] } as const;
  return route(spec, async (request) => {
    try {
      return await answerPage(request.http, await make(request));
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      const status = statusOf(cause.code);
      const body = html`<p class="note" role="alert">${cause.message}</p><p><a href="/public">回到首页</a></p>`;
      const shown = status === 404 ? 404 : status === 409 ? 409 : 400;
      return answerPage(request.http, { title: "无法显示", body, status: shown });
    }
  });
}

async function home({ ctx }: Request): Promise<Page> {
  const [notices, contracts, acceptances] = await Promise.all([
    OpenData.list(ctx, "notice", {}),
    OpenData.list(ctx, "contract", {}),
    OpenData.list(ctx, "acceptance", {}),
  ]);
  const part = (name: string, path: string, items: Parameters<typeof cards>[0]): Html =>
    html`<section><h2>${name}</h2>${cards(items.slice(0, FIRST))}<p class="more"><a href="${path}">全部${name}</a></p></section>`;
  const body = html`${part("采购公告与结果", "/public/notices", notices.items.map(noticeCard))}
${part("合同公告", "/public/contracts", contracts.items.map(contractCard))}
${part("验收结果", "/public/acceptances", acceptances.items.map(acceptanceCard))}`;
  return { title: "公开信息", section: "/public", body };
}

type Filter = { division: string | undefined; cursor: string | undefined };
type Listed = { items: Parameters<typeof cards>[0]; next: string | undefined };

async function listPage(
  query: Record<string, string>,
  { title, section }: Required<Pick<Page, "title" | "section">>,
  read: (filter: Filter) => Promise<Listed>,
): Promise<Page> {
  const division = divisionOf(query);
  const { items, next } = await read({ division, cursor: query.cursor?.slice(0, 600) });
  const body = html`${await divisionForm(section, division)}${cards(items)}${more(section, division, next)}`;
  return { title, section, body };
}

async function cataloguePage({ ctx, http }: Request): Promise<Page> {
  const section = "/public/catalogue";
  const division = divisionOf(http.req.query());
  const found = await Catalogue.inForce(ctx, division ?? PROVINCE, chinaDate(ctx.at));
  const body = html`${await divisionForm(section, division)}
${facts([
  ["目录", found.title],
  ["依据文号", found.documentNo ?? "待核定"],
  ["有效期", `${found.validFrom} 起${found.validTo ? `，至 ${found.validTo}` : ""}`],
])}
${table(
  found.title,
  [
    { name: "代码", of: (entry) => entry.code },
    { name: "名称", of: (entry) => entry.name },
    { name: "级别", of: (entry) => `${["一", "二", "三"][entry.level - 1] ?? ""}级` },
    { name: "计量单位", of: (entry) => entry.unit ?? "" },
  ],
  found.items,
)}`;
  return { title: "政府购买服务指导性目录", section, body };
}

function divisionOf({ division }: Record<string, string>): string | undefined {
  return division && /^61\d{4}$/.test(division) ? division : undefined;
}

function idOf({ http }: Request, noun: Noun): string {
  const id = http.req.param("id") ?? "";
  if (!idShape(noun).safeParse(id).success) throw refuse("record.missing", { values: { noun: "公开信息" } });
  return id;
}

function tokenOf({ http }: Request): string {
  return http.req.param("token") ?? "";
}
