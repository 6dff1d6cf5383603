import { OpenData } from "@guanhu/core/open-data";
import type { Release } from "@guanhu/core/open-data/ocds/shape";
import { Projection } from "@guanhu/core/projection";
import { makeApp } from "@guanhu/functions/http/app";
import { siteRoutes } from "@guanhu/functions/site/site";
import { isViewRow, rebuildViews } from "@guanhu/local/views";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publish } from "../../packages/core/src/open-data/open-data.publish.ts";
import type { Published } from "../../packages/core/src/open-data/open-data.shape.ts";
import { chainOf } from "../setup/chain.ts";
import { ocdsValidators } from "../setup/ocds.ts";
import { openPortal, type Portal } from "../setup/portal.ts";
import { publishWorld } from "../setup/published.ts";
import { openTable } from "../setup/table.ts";
import { COUNTY, NOW, OTHER_COUNTY } from "../setup/world.ts";

let portal: Portal;
/** What stood there before a change was announced and a result was published. */
let before: { contract: object; acceptance: { status: number }; feed: Release[] };
let site: ReturnType<typeof makeApp>;
let made: Awaited<ReturnType<typeof publishWorld>>;
const faults = ocdsValidators();

beforeAll(async () => {
  portal = await openPortal();
  site = makeApp({ parts: portal.world.parts, routes: siteRoutes, now: () => NOW });
  made = await publishWorld(portal);
  before = {
    contract: (await read(`contracts/${made.contract.id}`)).body,
    acceptance: await read(`acceptances/${made.acceptance.id}`),
    feed: await feed(),
  };
  await made.announceChange();
  await made.publishAcceptance();
  await made.pay();
});

afterAll(() => portal.close());

function noticeFacet(requirements: string): Published {
  const id = "prj_00000000000000000000000009";
  return {
    noun: "notice",
    id,
    ocid: `ocds-guanhu-${id}`,
    division: OTHER_COUNTY,
    title: requirements,
    purchaserName: "商洛市商州区民政局",
    publishedOn: "2026-03-10",
    method: "openTender",
    fiscalYear: 2026,
    items: [],
    budgetFen: 1,
    criteria: [],
    status: "ANNOUNCED",
    notice: {
      medium: "陕西省政府采购网",
      publishedOn: "2026-03-10",
      documentsFrom: "2026-03-10",
      documentsTo: "2026-03-18",
      questionsUntil: "2026-03-16T09:00:00.000Z",
      bidsUntil: "2026-03-31T09:00:00.000Z",
      requirements,
    },
  };
}

const read = (path: string) => portal.raw(`/api/public/${path}`);
const tagsOf = (releases: readonly Release[], id: string) =>
  releases.filter(({ ocid }) => ocid.endsWith(id)).map(({ tag }) => tag.join("+"));

/** The whole feed, page by page, as a reader follows it. */
async function feed(): Promise<Release[]> {
  const all: Release[] = [];
  let path = "/api/public/ocds/releases";
  for (let page = 0; page < 50; page++) {
    const answer = await portal.raw(path);
    if (answer.status === 204) return all;
    expect(answer.status).toBe(200);
    expect(faults("release", answer.body)).toEqual([]);
    all.push(...answer.body.releases);
    const next = new URL(answer.body.links.next);
    path = next.pathname + next.search;
  }
  throw new Error("the feed does not end");
}

describe("what anyone may read", () => {
  test("begins with the act of publishing: nothing before it, the sealed and the secret never", async () => {
    expect(await read(`notices/${made.planned.id}`)).toMatchObject({
      status: 404,
      body: { code: "record.missing" },
    });
    expect(before.contract).toMatchObject({
      amountFen: 9_000_000,
      changes: [],
      items: [{ quantity: 2_000 }],
    });
    expect(before.acceptance.status).toBe(404);
    expect(JSON.stringify(before.feed)).not.toContain(made.acceptance.id);
    expect((await read(`contracts/${made.contract.id}`)).body).toMatchObject({
      amountFen: 9_450_000,
      originalFen: 9_000_000,
      items: [{ quantity: 2_100 }],
      changes: [{ no: 1, amountFen: 450_000, announcedOn: "2026-03-24" }],
    });
    expect((await read(`acceptances/${made.acceptance.id}`)).body).toMatchObject({
      outcome: "ACCEPTED",
      acceptedFen: 24_000,
    });
    expect((await feed()).slice(0, before.feed.length)).toEqual(before.feed);
  });

  test("is listed for the province and by division, newest first, page by page", async () => {
    const all = (await read("notices")).body.items.map((one: { id: string }) => one.id);
    expect([...all].sort()).toEqual([made.announced.id, made.ended.id, made.project.id].sort());
    expect((await read(`notices?division=${COUNTY}`)).body.items).toHaveLength(3);
    expect((await read(`contracts?division=${OTHER_COUNTY}`)).body.items).toEqual([]);
    expect((await read(`acceptances?division=${COUNTY}`)).body.items).toMatchObject([
      { id: made.acceptance.id, contractId: made.direct.id },
    ]);
    expect(await read("notices?division=6107")).toMatchObject({ status: 400 });
    expect(await read("notices?cursor=nonsense")).toMatchObject({ body: { code: "request.bad_cursor" } });
    expect((await read("catalogue")).body.items.length).toBeGreaterThan(0);
  });

  test("tells the result with the experts' names, and of a purchase that was ended why", async () => {
    expect((await read(`notices/${made.project.id}`)).body).toMatchObject({
      status: "AWARDED",
      experts: ["专家赵", "专家钱"],
      award: { supplier: { name: made.winner.name, uscc: made.winner.uscc }, amountFen: 9_000_000 },
    });
    expect((await read(`notices/${made.ended.id}`)).body).toMatchObject({
      status: "TERMINATED",
      termination: { reason: "预算调整，另行采购" },
    });
  });

  test("a process is followed from any of its ends to all the others", async () => {
    const { ocid } = (await read(`contracts/${made.contract.id}`)).body;
    expect(ocid).toBe(`ocds-guanhu-${made.project.id}`);
    const { items } = (await read(`processes/${ocid}`)).body;
    expect(items.map((one: Published) => one.noun).sort()).toEqual(["contract", "notice"]);
    const direct = (await read(`processes/ocds-guanhu-${made.direct.id}`)).body.items;
    expect(direct.map((one: Published) => one.noun).sort()).toEqual(["acceptance", "contract", "payment"]);
  });

  test("knows no child, no account, no draft, no bid", async () => {
    const text = JSON.stringify([
      await feed(),
      (await portal.dump()).filter(({ pk }) => String(pk).startsWith("Z#")),
    ]);
    for (const secret of [/chd_/, /acc_/, /dlv_/, /bid_/, /opn_/, /张小明/, /李桂花/, /采购员甲/, /seed/i]) {
      expect(text).not.toMatch(secret);
    }
    expect(text).not.toContain(made.buying.bidders[0].name);
    expect(text).not.toContain(made.planned.id);
  });
});

describe("the releases", () => {
  test("tell each publication once, under the tags of the standard, in its order", async () => {
    const all = await feed();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(tagsOf(all, made.announced.id)).toEqual(["planning+tender", "tenderAmendment"]);
    expect(tagsOf(all, made.ended.id)).toEqual(["planning+tender", "tenderCancellation"]);
    // What is told of the project between notice and result is that its bids are under review.
    expect(tagsOf(all, made.project.id)).toEqual([
      "planning+tender",
      "award",
      "awardUpdate",
      "contract",
      "contractAmendment",
    ]);
    expect(tagsOf(all, made.direct.id)).toEqual(["award+contract", "implementation", "implementation"]);
    for (const ocid of new Set(all.map((one) => one.ocid))) {
      const dates = all.filter((one) => one.ocid === ocid).map((one) => one.date);
      expect(dates).toEqual([...dates].sort());
    }
  });

  test("count money in yuan, name organizations by their code, and mind who pays", async () => {
    const all = await feed();
    const paid = all.find(({ contracts }) => contracts?.[0]?.implementation?.transactions);
    expect(paid?.contracts).toMatchObject([
      {
        id: made.direct.id,
        implementation: {
          transactions: [{ value: { amount: 240, currency: "CNY" }, payer: { name: "汉中市南郑区民政局" } }],
        },
      },
    ]);
    const award = all.find(({ awards, ocid }) => awards && ocid.endsWith(made.project.id));
    expect(award?.awards?.[0]).toMatchObject({
      value: { amount: 90_000, currency: "CNY" },
      suppliers: [{ id: `CN-USCC-${made.winner.uscc}` }],
    });
    expect(award?.parties).toContainEqual(
      expect.objectContaining({
        identifier: { scheme: "CN-USCC", id: made.winner.uscc, legalName: made.winner.name },
      }),
    );
  });

  test("told again, in whatever order, change nothing; views made anew leave the feed as it is", async () => {
    const before = await feed();
    const changes = (await portal.dump()).flatMap((item) => Projection.changeOf(item) ?? []);
    await Projection.project(portal.world.parts, [...changes].reverse());
    expect(await feed()).toEqual(before);
    const zs = async () => (await portal.dump()).filter(({ pk }) => String(pk).startsWith("Z#"));
    const rows = await zs();
    expect(rows.filter(({ pk, sk }) => isViewRow({ pk: { S: String(pk) }, sk: { S: String(sk) } }))).toEqual(
      [],
    );
    await rebuildViews(portal.world.parts);
    expect(await zs()).toEqual(rows);
  });

  test("a record is all releases of a process, what they come to, and the history of every value", async () => {
    const ocid = `ocds-guanhu-${made.project.id}`;
    const { body } = await read(`ocds/records?ocid=${ocid}`);
    expect(faults("record", body)).toEqual([]);
    const [record] = body.records;
    expect(record.releases).toEqual((await feed()).filter((one) => one.ocid === ocid));
    expect(record.compiledRelease).toMatchObject({
      ocid,
      tag: ["compiled"],
      tender: { status: "complete", value: { amount: 100_000 } },
      contracts: [{ value: { amount: 94_500 }, amendments: [{ rationale: "服务对象数量变化" }] }],
    });
    const values = record.versionedRelease.contracts[0].value.amount;
    expect(values.map((one: { value: number }) => one.value)).toEqual([90_000, 94_500]);
    expect(values[1]).toMatchObject({ releaseTag: ["contractAmendment"] });
    expect((await read("ocds/records?ocid=ocds-guanhu-prj_00000000000000000000000000")).status).toBe(404);
  });

  test("all records are found page by page, and every one is valid", async () => {
    const found: string[] = [];
    let path = "/api/public/ocds/records";
    for (let page = 0; path && page < 20; page++) {
      const { body } = await portal.raw(path);
      expect(faults("record", body)).toEqual([]);
      found.push(...body.records.map((one: { ocid: string }) => one.ocid));
      const next = body.links && new URL(body.links.next);
      path = next ? next.pathname + next.search : "";
    }
    expect(found).toEqual([...new Set((await feed()).map(({ ocid }) => ocid))]);
  });
});

describe("the pages", () => {
  const page = async (path: string, init?: RequestInit) => {
    const answer = await site.request(path, init);
    const text = await answer.text();
    expect(answer.headers.get("content-type"), path).toMatch(/^text\/html/);
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    expect(text, path).toContain('<html lang="zh-CN">');
    expect(text, path).not.toMatch(/<script|<no value>|undefined|\[object/);
    expect(text.match(/<h1>/g), path).toHaveLength(1);
    return { status: answer.status, text, headers: answer.headers };
  };

  test("show every publication, each with ways on to the others", async () => {
    const home = await page("/public");
    expect(home.text).toContain(`/public/notices/${made.project.id}`);
    const notice = await page(`/public/notices/${made.project.id}`);
    expect(notice.text).toMatch(/专家赵、专家钱/);
    expect(notice.text).toContain("¥90,000.00");
    expect(notice.text).toContain(`/public/contracts/${made.contract.id}`);
    expect((await page(`/public/notices/${made.announced.id}`)).text).toContain("政务服务中心三楼");
    const contract = await page(`/public/contracts/${made.contract.id}`);
    expect(contract.text).toMatch(/¥94,500\.00.*签订时金额.*¥90,000\.00.*走访核查增加一百人次/s);
    const direct = await page(`/public/contracts/${made.direct.id}`);
    expect(direct.text).toContain(`/public/acceptances/${made.acceptance.id}`);
    expect(direct.text).toMatch(/支付：中期验收，¥240\.00/);
    const result = await page(`/public/acceptances/${made.acceptance.id}`);
    expect(result.text).toMatch(/验收通过/);
    expect(result.text).not.toMatch(/chd_|张小明/);
  });

  test("list by division, and say what is not there", async () => {
    expect((await page(`/public/notices?division=${COUNTY}`)).text).toContain(made.project.id);
    expect((await page(`/public/notices?division=${OTHER_COUNTY}`)).text).toContain("暂无公开信息");
    expect((await page("/public/contracts")).text).toContain(made.contract.id);
    expect((await page("/public/acceptances?division=")).text).toContain(made.acceptance.id);
    expect((await page("/public/catalogue")).text).toContain("A060101");
    for (const path of [`notices/${made.planned.id}`, "notices/nonsense", "nothing", "a/b/c"]) {
      expect((await page(`/public/${path}`)).status, path).toBe(404);
    }
    expect((await page("/public/notices?cursor=x")).status).toBe(400);
  });

  test("print what people wrote as text, never as code", async () => {
    const notice = noticeFacet(`<script>alert("1")</script>&`);
    const ctx = { ...portal.world.as(portal.world.people.auditor), at: "" };
    await publish(ctx, notice, { version: 1, at: NOW });
    expect((await page(`/public/notices/${notice.id}`)).text).toContain("&lt;script&gt;");
  });

  test("let a family answer through its link, once, with nothing but a form", async () => {
    const { people } = portal.world;
    const chain = chainOf(portal);
    await chain.deliver();
    const opened = (await chain.open()).body;
    await chain.ask(opened, 0);
    const list = await portal.call(people.childCare, "GET", `/api/acceptances/${opened.id}/opinions`);
    const asked = list.body.items[0].id;
    const { path } = (await portal.call(people.acceptance, "POST", `/api/opinions/${asked}/link`)).body;
    expect(path).toMatch(/^\/public\/opinion\/[\w-]{43}$/);
    const form = await page(path);
    expect(form.text).toContain('<form method="post">');
    expect(form.text).not.toMatch(/chd_|张小明|<a href="\/public"/);
    expect(form.headers.get("referrer-policy")).toBe("no-referrer");
    expect(form.headers.get("cache-control")).toBe("no-store");
    const send = (fields: Record<string, string>) =>
      page(path, { method: "POST", body: new URLSearchParams(fields) });
    const missing = await send({ received: "yes", respondent: "GUARDIAN" });
    expect(missing.status).toBe(400);
    expect(missing.text).toMatch(/role="alert"/);
    expect(missing.text).toContain('name="received" value="yes" checked');
    const answer = { received: "yes", satisfaction: "4", respondent: "GUARDIAN" };
    expect(await send(answer)).toMatchObject({ status: 200, text: expect.stringContaining("谢谢") });
    expect((await send({ ...answer, satisfaction: "1" })).status).toBe(404);
    expect((await page(path)).status).toBe(404);
    const after = await portal.call(people.childCare, "GET", `/api/acceptances/${opened.id}/opinions`);
    expect(after.body.items.find((one: { id: string }) => one.id === asked)).toMatchObject({
      state: "ANSWERED",
      via: "LINK",
      satisfaction: 4,
    });
  });
});

test("many publish at once while one reads: none is missed, none comes twice", async () => {
  const table = await openTable();
  try {
    const at = NOW;
    const writers = 6;
    const each = 12;
    const facet = (writer: number, nth: number): Published => {
      const id = `acp_${String(writer * 100 + (nth % 5)).padStart(26, "0")}`;
      return {
        noun: "acceptance",
        id,
        ocid: `ocds-guanhu-con_${String(writer % 3).padStart(26, "0")}`,
        division: COUNTY,
        title: `合同${writer}`,
        purchaserName: "汉中市南郑区民政局",
        publishedOn: "2026-03-10",
        contractId: `con_${String(writer % 3).padStart(26, "0")}`,
        contractNo: "HT-1",
        supplier: { name: "南郑守望社会工作服务中心" },
        milestoneName: "中期验收",
        outcome: "ACCEPTED",
        concludedOn: "2026-03-10",
        opinion: `第${nth}次`,
        members: [],
        lines: [],
      };
    };
    const insist = async (work: () => Promise<void>) => {
      for (let attempt = 0; attempt < 400; attempt++) {
        try {
          return await work();
        } catch {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
        }
      }
      throw new Error("not published");
    };
    let done = false;
    const writing = Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        const parts = table.another();
        const ctx = { parts, at: "", requestId: "test", actor: { accountId: "x", name: "", roles: [] } };
        for (let nth = 0; nth < each; nth++) {
          const one = facet(writer, nth);
          // Two projections tell the same: a stream may do so after a fault.
          await Promise.all([1, 2].map(() => insist(() => publish(ctx, one, { version: nth + 1, at }))));
        }
      }),
    ).then(() => {
      done = true;
    });
    const seen: Release[] = [];
    let after = 0;
    for (let look = 0; look < 5000; look++) {
      const over = done;
      const { releases, last } = await OpenData.releases(table, after, 7);
      seen.push(...releases);
      expect(last).toBe(after + releases.length);
      after = last;
      if (over && releases.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await writing;
    expect(seen).toHaveLength(writers * each);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    const told = seen.map((one) => one.contracts?.[0]?.implementation?.milestones?.[0]);
    const wanted = Array.from({ length: writers }, (_, writer) =>
      Array.from({ length: each }, (_, nth) => `${facet(writer, nth).id} 第${nth}次`),
    ).flat();
    expect(told.map((one) => `${one?.id} ${one?.description?.split("；").at(-1)}`).sort()).toEqual(
      wanted.sort(),
    );
  } finally {
    await table.close();
  }
});
