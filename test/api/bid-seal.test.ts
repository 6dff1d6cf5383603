import type { Actor } from "@guanhu/core/actor";
import { Bid } from "@guanhu/core/bid";
import { ProjectOpen } from "@guanhu/core/project/open";
import { allRoutes } from "@guanhu/functions/routes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sortedKeys } from "../../packages/core/src/json.ts";
import { openPortal, type Portal } from "../setup/portal.ts";
import { type Buying, bidInput, OPENING, openBuying } from "../setup/project.ts";
import { NOW, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let buying: Buying;
let actors: Record<string, Actor>;

/** Nouns that have anything to do with a purchase before its contract, or with who takes part in it. */
const NOUNS =
  /^\/api\/(projects|bids|reviews|needs|challenges|budget-lines|purchase-rules|audit|organizations|persons|catalogue|public|breaches|contracts)\b/;
const gets = allRoutes(async () => ({ table: true })).filter(
  // The file of a contract holds the row of its own reading: it is another at every reading.
  ({ spec }) => spec.method === "get" && NOUNS.test(spec.path) && !spec.path.endsWith("/procurement-file"),
);

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
  buying = await openBuying(world);
  const { person, bidders } = buying;
  const org = { organizationId: bidders[0].id };
  actors = {
    ...world.people,
    bystander: bidders[2].manager,
    expert: buying.experts[0],
    representative: buying.representative,
    bidderChecker: await person("投标机构审核员", ["checker"], org),
    bidderWorker: await person("投标机构社工", ["caseworker"], org),
    provincial: await person("省厅监督", ["supervision", "procurement"], { division: "61" }),
  };
});

afterAll(() => portal.close());

/** What every GET route answers to everybody, for the ids that there are; ids of requests are left out. */
async function walk(who: Record<string, Actor>, ids: Record<string, string>): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const [name, actor] of Object.entries(who)) {
    for (const { spec } of gets) {
      if (/openapi|docs|health|ready|divisions|sessions|session$/.test(spec.path)) continue;
      const path = spec.path
        .replace(/\/([\w-]+)\/\{(\w+)\}/g, (_, noun: string, param: string) => {
          if (param === "itemId") return `/${noun}/1`;
          return `/${noun}/${ids[noun] ?? ids[param] ?? "unknown"}`;
        })
        .replace(/\{(\w+)\}/g, "1");
      const answer = await portal.call(actor, "GET", path);
      const { requestId: _id, ...body } =
        typeof answer.body === "object" && answer.body !== null && !Array.isArray(answer.body)
          ? answer.body
          : { body: answer.body };
      seen.set(`${name} ${path}`, `${answer.status} ${JSON.stringify(body, sortedKeys)}`);
    }
  }
  return seen;
}

test("before the opening nobody but the bidder's manager can tell whether there are bids, how many, or what they say", async () => {
  const project = await buying.bidding();
  const [a, b] = buying.bidders;
  const ids = {
    projects: project.id,
    contracts: world.contract.id,
    organizations: a.id,
    persons: a.manager.accountId,
    needs: project.needId,
    bids: "",
  };
  const secret = bidInput(1, {
    prices: [{ catalogueCode: "A060101", priceFen: 4_321 }],
    proposal: "独特方案标记 ZX-QQ-8841，逐户走访并建立台账，按月回访。",
  });
  // The ids of bids are known by no way but by guessing; the walk guesses right.
  const probe = await buying.bid(project, a);
  await Bid.withdraw(world.as(a.manager), project.id, 1);
  ids.bids = probe.bid.id;
  const refusals = async () => {
    const found: string[] = [];
    for (const [name, actor] of Object.entries(actors))
      for (const [path, body] of [
        [`/api/projects/${project.id}/open`, { version: project.version }],
        [`/api/projects/${project.id}/qualify`, { version: project.version }],
        [`/api/projects/${project.id}/bids/${ids.bids}/credit`, { version: 1, queries: [] }],
        [`/api/projects/${project.id}/bid/withdraw`, { version: 1 }],
        [`/api/projects/${project.id}/review/declare`, { version: 1, interests: [], confirmed: true }],
      ] as const) {
        const { status, body: answer } = await portal.call(actor, "POST", path, body);
        const { requestId: _id, ...rest } = answer;
        found.push(`${name} ${path} ${status} ${JSON.stringify(rest, sortedKeys)}`);
      }
    return found;
  };

  // What was published before is told before: from here on only the bids are new.
  await portal.settle();
  const before = await walk(actors, ids);
  const refusedBefore = await refusals();
  await Bid.submit(world.as(a.manager), project.id, { ...secret, version: 2 });
  await buying.bid(project, b);
  await portal.settle();
  const after = await walk(actors, ids);

  expect([...before.keys()].filter((key) => key.includes(project.id)).length).toBeGreaterThan(100);
  expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before));
  expect(await refusals()).toEqual(refusedBefore);
  for (const answer of after.values())
    for (const mark of ["ZX-QQ-8841", "8642000", probe.bid.contentHash]) expect(answer).not.toContain(mark);

  // After the close, and before anybody opens, still nothing.
  portal.setNow("2026-03-23T01:45:00.000Z");
  const late = await portal.call(world.people.procurement, "GET", `/api/projects/${project.id}/bids`);
  expect(late).toMatchObject({ status: 409, body: { code: "bid.sealed" } });
  portal.setNow(NOW);

  // The walk would have seen it: the bidder's own manager does, and after the opening officials do.
  const own = await walk({ manager: a.manager }, ids);
  expect([...own.values()].some((answer) => answer.includes("ZX-QQ-8841"))).toBe(true);
  await buying.bid(project, buying.bidders[2]);
  await ProjectOpen.open(world.as(world.people.procurement, OPENING), project.id, project.version);
  const opened = await walk({ procurement: world.people.procurement }, ids);
  expect([...opened.values()].some((answer) => answer.includes("ZX-QQ-8841"))).toBe(true);
  const stranger = await walk({ other: world.people.otherProcurement, org: world.people.manager }, ids);
  expect([...stranger.values()].some((answer) => answer.includes("ZX-QQ-8841"))).toBe(false);
});

test("the audit rows of sealed bids hang in no file of the project, and tell no amount", async () => {
  const project = await buying.bidding();
  const { bid } = await buying.bid(project, buying.bidders[0]);
  const rows = (await portal.dump()).filter((item) => String(item.pk).startsWith("L#"));
  expect(rows.filter(({ home }) => home === `bid#${bid.id}`)).toHaveLength(1);
  const inFile = rows.filter(
    ({ home }) => home === `project#${project.id}` || home === `need#${project.needId}`,
  );
  expect(inFile.length).toBeGreaterThan(3);
  expect(JSON.stringify(inFile)).not.toMatch(/bid_|投标负责人/);
  expect(JSON.stringify(inFile)).not.toContain(buying.bidders[0].id);
});
