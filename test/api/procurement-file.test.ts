import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@guanhu/core/actor";
import { addDays } from "@guanhu/core/calendar";
import { makeId } from "@guanhu/core/id";
import { ProcurementFile } from "@guanhu/core/procurement-file";
import { makeApp } from "@guanhu/functions/http/app";
import { allRoutes } from "@guanhu/functions/routes";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { REVIEW } from "../setup/project.ts";
import { publishWorld } from "../setup/published.ts";
import { codeOfVerb } from "../setup/refusal.ts";
import { TODAY, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let people: World["people"];
let bought: string;
let direct: string;
let folder: string;
let files: Record<string, Files>;

type Files = Record<string, string>;

// Two contracts: one that was bought through a project, and one that was performed, paid, broken and evaluated.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "guanhu-file-"));
  portal = await openPortal();
  ({ world } = portal);
  ({ people } = world);
  const published = await publishWorld(portal);
  bought = published.contract.id;
  direct = published.direct.id;
  await published.publishAcceptance();
  await published.pay();
  const evidence = { files: [], deliverables: [await someDeliverable()] };
  const clause = { contractId: direct, clause: "第三条", facts: "未按约走访，台账缺失。", evidence };
  const { id } = await post(people.procurement, "/api/breaches", clause);
  const statement = { version: 1, text: "道路中断，已补做。", evidence: { files: [], deliverables: [] } };
  await post(people.manager, `/api/breaches/${id}/defence`, statement);
  const dismissed = { version: 2, outcome: "DISMISSED", measures: [], text: "已补做，违约不成立。" };
  await post(people.contractReview, `/api/breaches/${id}/decision`, dismissed);
  await post(people.procurement, `/api/contracts/${direct}/evaluation`);
  const marks = [{ indicatorId: "management", score: 90, reason: "台账完整" }];
  await post(people.procurement, `/api/contracts/${direct}/evaluation/purchaser`, { version: 1, marks });
  files = { bought: await open(bought), direct: await open(direct) };
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await portal.close();
});

async function post(actor: Actor, path: string, body?: object) {
  const answer = await portal.call(actor, "POST", path, body);
  if (answer.status >= 300) throw new Error(`${path} ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function someDeliverable(): Promise<string> {
  const path = `/api/contracts/${direct}/items/1/deliverables`;
  return (await portal.call(people.procurement, "GET", path)).body.items[0].id;
}

async function open(contractId: string, at = REVIEW): Promise<Files> {
  const { stream } = await ProcurementFile.take(world.as(people.auditor, at), contractId);
  const found = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
  return Object.fromEntries(
    Object.entries(found).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
}

const json = (from: Files | undefined, name: string) => JSON.parse(from?.[name] ?? "null");
const sha256 = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");
const del = (actor: Actor, contractId: string) =>
  portal.call(actor, "DELETE", `/api/contracts/${contractId}/procurement-file`);

describe("the package", () => {
  test("comes as a ZIP over HTTP, which another program opens", async () => {
    const app = makeApp({ parts: world.parts, routes: allRoutes(async () => ({})), now: () => REVIEW });
    portal.setNow(REVIEW);
    const headers = { authorization: `Bearer ${await portal.token(people.supervision)}` };
    const answer = await app.request(`/api/contracts/${bought}/procurement-file`, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/zip");
    expect(answer.headers.get("content-disposition")).toContain(encodeURIComponent("采购档案-CG-"));
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const file = join(folder, "file.zip");
    writeFileSync(file, new Uint8Array(await answer.arrayBuffer()));
    const script = [
      "import sys,zipfile,hashlib,json",
      "z=zipfile.ZipFile(sys.argv[1])",
      "assert z.testzip() is None",
      "sums=[l.split('  ',1) for l in z.read('SHA256SUMS').decode().splitlines()]",
      "assert len(sums)==len(z.namelist())-1",
      "for h,n in sums: assert hashlib.sha256(z.read(n)).hexdigest()==h, n",
      "for d in json.loads(z.read('index.json'))['documents']:",
      "  for k in ('json','html'): assert hashlib.sha256(z.read(d[k]['name'])).hexdigest()==d[k]['sha256']",
      "print(len(sums))",
    ].join("\n");
    const told = execFileSync("python3", ["-X", "utf8", "-c", script, file], { encoding: "utf8" });
    expect(Number(told)).toBeGreaterThan(20);
    portal.setNow(`${TODAY}T07:00:00.000Z`);
  });

  test("has everything of a purchase in order, or says why it is not there", () => {
    const index = json(files.bought, "index.json");
    const all = [...index.documents, ...index.absent].sort((a, b) => (a.no < b.no ? -1 : 1));
    expect(all.map(({ title }: { title: string }) => title)).toEqual([
      "采购需求",
      "采购项目与公告",
      "提问、询问与澄清",
      "质疑与投诉",
      "投标文件与资格审查",
      "评审小组",
      "评分",
      "评审报告与排序",
      "采购结果与成交通知",
      "合同文本",
      "合同变更",
      "履约验收",
      "资金支付",
      "违约处理",
      "绩效评价",
      "审计链",
    ]);
    expect(index.absent.map(({ title }: { title: string }) => title)).toEqual([
      "提问、询问与澄清",
      "质疑与投诉",
      "履约验收",
      "资金支付",
      "违约处理",
      "绩效评价",
    ]);
    expect(json(files.direct, "index.json").absent.slice(0, 9)).toEqual(
      all.slice(0, 9).map(({ no, title }: { no: string; title: string }) => ({
        ...{ no, title },
        reason: "合同未经采购项目",
      })),
    );
  });

  test("holds what was decided on, to the letter", () => {
    expect(json(files.bought, "01-采购需求.json")).toMatchObject({ exAnte: { conclusion: "SUPPORT" } });
    const { bids } = json(files.bought, "05-投标文件与资格审查.json");
    expect(bids.map((one: { bid: { mask: string } }) => one.bid.mask)).toEqual(["丙", "乙", "甲"].sort());
    for (const { bid, content } of bids) {
      expect(content.proposal).toContain("逐户走访");
      expect(bid.credit).toHaveLength(3);
    }
    expect(json(files.bought, "07-评分.json").seats).toHaveLength(3);
    expect(json(files.bought, "08-评审报告与排序.json").ranking).toHaveLength(3);
    expect(json(files.bought, "09-采购结果与成交通知.json")).toMatchObject({ award: { rank: 1 } });
    expect(json(files.bought, "11-合同变更.json").changes).toMatchObject([{ state: "AGREED" }]);
    expect(json(files.direct, "12-履约验收.json").acceptances).toMatchObject([
      { state: "ACCEPTED", lines: [{ quantity: 2 }, {}, {}], tally: { answered: 2 } },
    ]);
    expect(json(files.direct, "13-资金支付.json")).toMatchObject({
      money: { paidFen: 24_000 },
      payments: [{ state: "PAID" }],
    });
    expect(json(files.direct, "14-违约处理.json").breaches).toMatchObject([{ state: "DECIDED" }]);
    expect(json(files.direct, "15-绩效评价.json")).toMatchObject({ evaluation: { state: "DRAFT" } });
  });

  test("has the text that was signed, also after a supplement: its hash is the one in the signatures", () => {
    const paper = json(files.bought, "10-合同文本.json");
    expect(paper.textHolds).toBe(true);
    expect(paper.text).toContain("2000");
    expect(paper.contract.items[0].quantity).toBe(2_100);
    expect(paper.agreement.signatures.map((one: { textHash: string }) => one.textHash)).toEqual([
      paper.textHash,
      paper.textHash,
    ]);
  });

  test("names the heads of the audit chains, which are those in the table", async () => {
    const rows = (await portal.dump()).filter((item) => String(item.pk).startsWith("L#"));
    const chains = (from: Files | undefined) =>
      json(from, "16-审计链.json").files.flatMap(
        ({ home, chains: own }: { home: string; chains: object[] }) => own.map((one) => ({ home, ...one })),
      );
    const told = [...chains(files.bought), ...chains(files.direct)];
    expect(new Set(chains(files.bought).map(({ home }: { home: string }) => home.split("#")[0]))).toEqual(
      new Set(["need", "project", "bid", "review", "contract"]),
    );
    for (const { home, subject, rows: count, head, holds } of told) {
      const own = rows.filter((row) => row.home === home && row.subject === subject);
      expect(holds).toBe(true);
      expect(count).toBe(own.length);
      expect(own.find((row) => row.seq === count)?.hash).toBe(head);
    }
    expect(JSON.stringify(told)).not.toContain("procurement-file#");
  });

  test("is canonical: the same records give the same documents", async () => {
    const again = await open(direct, "2026-03-24T03:00:00.000Z");
    const documents = Object.keys(again).filter(
      (name) => /^\d\d-.*json$/.test(name) && !name.startsWith("15"),
    );
    expect(documents.length).toBeGreaterThan(4);
    for (const name of documents) expect(again[name], name).toBe(files.direct?.[name]);
    for (const name of documents)
      expect(Object.keys(JSON.parse(again[name] ?? "{}"))).toEqual(
        Object.keys(JSON.parse(again[name] ?? "{}")).sort(),
      );
  });

  test("reads in Chinese: no field, state or account is left as a code", () => {
    for (const [name, html] of Object.entries({ ...files.bought, ...files.direct })) {
      if (!name.endsWith(".html")) continue;
      const heads = [...html.matchAll(/<th scope="(?:row|col)">([^<]*)<\/th>/g)].map((match) => match[1]);
      expect(
        heads.filter((head) => !/[\u4e00-\u9fff]/.test(head ?? "")),
        name,
      ).toEqual([]);
      expect(
        [...html.matchAll(/<span class="text">([A-Z][A-Z_]{3,})<\/span>/g)].map((match) => match[1]),
        name,
      ).toEqual([]);
      expect(html, name).not.toContain("acc_0");
      expect(html, name).toContain('lang="zh-CN"');
    }
  });

  test("has no child in it, no answer of a family, no key and no ID number", async () => {
    const whole = Object.values({ ...files.bought, ...files.direct }).join("\n");
    for (const hidden of ["chd_", "张小明", "dataKey", "sealed", "representativeHash", "idNumber"])
      expect(whole, hidden).not.toContain(hidden);
    expect(whole).not.toMatch(/610000\d{11}[\dX]/);
  });
});

describe("who takes it out", () => {
  test("procurement, contract review, supervision and auditor of the division; nobody else, nobody elsewhere", async () => {
    const path = `/api/contracts/${direct}/procurement-file`;
    const status = async (actor: Actor) => (await portal.call(actor, "GET", path)).status;
    for (const key of ["procurement", "contractReview", "supervision", "auditor"] as const)
      expect(await status(people[key]), key).toBe(200);
    for (const key of [
      "acceptance",
      "payment",
      "finance",
      "childCare",
      "manager",
      "checker",
      "administrator",
    ] as const)
      expect(await status(people[key]), key).toBe(403);
    for (const key of ["otherProcurement", "otherReview", "otherAuditor"] as const)
      expect(await status(people[key]), key).toBe(404);
  });

  test("each reading leaves a row in the contract's audit, with the hash of the index that was handed out", async () => {
    const { entries, stream } = await ProcurementFile.take(world.as(people.procurement), direct);
    await stream.cancel();
    const index = entries.find(({ name }) => name === "index.json");
    const { body } = await portal.call(people.auditor, "GET", `/api/audit/contracts/${direct}`);
    const rows = body.items.filter(
      ({ subject }: { subject: string }) => subject === `procurement-file#${direct}`,
    );
    expect(rows.at(-1)).toMatchObject({ action: "procurement_file.read", name: "采购员甲" });
    expect(JSON.stringify(rows.at(-1))).toContain(sha256(index?.bytes ?? ""));
    expect(JSON.parse(Buffer.from(index?.bytes ?? "").toString()).requestId).toBe(rows.at(-1).requestId);
    expect(body.broken).toEqual([]);
  });

  test("many at once: all get it, and all are recorded", async () => {
    const count = async () =>
      (await portal.dump()).filter((row) => row.subject === `procurement-file#${direct}`).length;
    const before = await count();
    const taken = await Promise.all(
      Array.from({ length: 4 }, () => ProcurementFile.take(world.as(people.procurement), direct)),
    );
    await Promise.all(taken.map(({ stream }) => stream.cancel()));
    expect(await count()).toBe(before + 4);
  });
});

describe("how long it is kept", () => {
  const at = (day: string) => `${day}T02:00:00.000Z`;

  test("it is not released while the contract runs, nor in the 15 years after its end", async () => {
    const refused = async (day: string, code: string, text: string) => {
      portal.setNow(at(day));
      const before = truthOf(await portal.dump());
      const { status, body } = await del(people.supervision, direct);
      expect({ status, code: body.code }).toEqual({ status: 409, code });
      expect(body.detail).toContain(text);
      expect(truthOf(await portal.dump())).toEqual(before);
    };
    await refused("2026-04-01", "procurement_file.running", "尚未结束");
    const { contract } = (await portal.call(people.procurement, "GET", `/api/contracts/${direct}`)).body;
    const ending = { version: contract.version, reason: "双方协商终止" };
    await post(people.procurement, `/api/contracts/${direct}/terminate`, ending);
    await refused("2026-04-02", "procurement_file.kept", "2041-04-01");
    await refused("2041-04-01", "procurement_file.kept", "2041-04-01");
    expect((await del(people.procurement, direct)).status).toBe(403);
  });

  test("after that it is marked once, however many ask, and still nothing is gone", async () => {
    const day = addDays("2041-04-01", 1);
    const before = truthOf(await portal.dump());
    const release = () => ProcurementFile.release(world.as(people.supervision, at(day)), direct);
    const codes = await Promise.all(Array.from({ length: 5 }, () => codeOfVerb(release)));
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(new Set(codes.filter((code) => code !== undefined))).toEqual(
      new Set(["procurement_file.released"]),
    );
    const kept = new Set(truthOf(await portal.dump()).map((line) => JSON.parse(line).pk));
    for (const line of before) expect(kept.has(JSON.parse(line).pk)).toBe(true);
    const again = await open(direct, at(day));
    expect(Object.keys(again)).toContain("12-履约验收.json");
    const record = (await portal.dump()).find((item) => item.pk === `V#F#${direct}`);
    expect(record).toMatchObject({ state: "RELEASED", keptUntil: "2041-04-01" });
  });

  test("a contract that is not there is missing", async () => {
    expect((await del(people.supervision, makeId("contract", REVIEW))).status).toBe(404);
  });
});
