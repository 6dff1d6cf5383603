import { Bid } from "@guanhu/core/bid";
import { BidReview } from "@guanhu/core/bid/review";
import { Project } from "@guanhu/core/project";
import { ProjectOpen } from "@guanhu/core/project/open";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OrganizationEntity } from "../../packages/core/src/organization/organization.entity.ts";
import { patch } from "../../packages/core/src/table/step.ts";
import { find } from "../../packages/core/src/table/table.ts";
import { write } from "../../packages/core/src/table/write.ts";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import {
  type Bidder,
  type Buying,
  bidInput,
  CLOSE,
  creditOf,
  headOf,
  noticeOf,
  OPENING,
  openBuying,
  projectInput,
} from "../setup/project.ts";
import { codeOfVerb } from "../setup/refusal.ts";
import { NOW, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let buying: Buying;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
  buying = await openBuying(world);
});

afterAll(() => portal.close());

const buyer = (at = OPENING) => world.as(world.people.procurement, at);

async function suspend(by: Bidder, status: "APPROVED" | "SUSPENDED") {
  const record = await find(world.parts.table, OrganizationEntity, { id: by.id });
  if (!record) throw new Error("no organization");
  await write(world.as({ accountId: "system", name: "系统", roles: ["system"] }), "organization.status", [
    [patch(OrganizationEntity, record, { set: { status } }), () => new Error("stale") as never],
  ]);
}

describe("a bid", () => {
  test("is submitted, replaced, taken back and submitted again; each with the version that was seen", async () => {
    const project = await buying.bidding();
    const [a] = buying.bidders;
    const first = await buying.bid(project, a);
    expect(first).toMatchObject({
      bid: { status: "SUBMITTED", version: 1, organizationId: a.id },
      content: { amountFen: 8_000_000, parties: [{ name: a.name }] },
    });
    expect(await codeOfVerb(() => buying.bid(project, a))).toBe("bid.exists");
    const lower = { prices: [{ catalogueCode: "A060101", priceFen: 3_900 }] };
    const second = await buying.bid(project, a, { ...lower, version: 1 });
    expect(second).toMatchObject({ bid: { version: 2 }, content: { amountFen: 7_800_000 } });
    expect(second.bid.contentHash).not.toBe(first.bid.contentHash);
    expect(await codeOfVerb(() => buying.bid(project, a, { version: 1 }))).toBe("record.stale");
    const manager = () => world.as(a.manager);
    expect(await codeOfVerb(() => Bid.withdraw(manager(), project.id, 1))).toBe("record.stale");
    expect(await Bid.withdraw(manager(), project.id, 2)).toMatchObject({ status: "WITHDRAWN" });
    expect(await codeOfVerb(() => Bid.withdraw(manager(), project.id, 3))).toBe("record.stale");
    expect(await buying.bid(project, a, { version: 3 })).toMatchObject({ bid: { status: "SUBMITTED" } });
    expect(await Bid.own(manager(), project.id)).toMatchObject({ bid: { version: 4 } });
    const listed = (await Bid.listOwn(manager(), {})).items;
    expect(listed.filter((one) => one.projectId === project.id)).toHaveLength(1);
  });

  test("does not touch the project", async () => {
    const project = await buying.bidding();
    await buying.bid(project, buying.bidders[0]);
    expect(await Project.find(buyer(), project.id)).toEqual(project);
  });

  test("keeps nothing readable in the table: no price, no proposal, no ID number", async () => {
    const project = await buying.bidding();
    const secret = { proposal: "独特方案标记 ZX-QQ-8841，逐户走访并建立台账，按月回访。" };
    await buying.bid(project, buying.bidders[0], {
      ...secret,
      prices: [{ catalogueCode: "A060101", priceFen: 4_321 }],
    });
    const rows = (await portal.dump()).filter(
      ({ pk }) => pk === `G#${project.id}` || String(pk).startsWith("L#bid#"),
    );
    expect(rows.length).toBeGreaterThan(1);
    const text = JSON.stringify(rows);
    for (const mark of ["ZX-QQ-8841", "4321", "8642000", headOf(1).idNumber, headOf(1).name])
      expect(text).not.toContain(mark);
    expect(rows.some((row) => "amountFen" in row || "mask" in row)).toBe(false);
  });

  test.each([
    ["before bidding starts", "announced", NOW, {}, "bid.closed"],
    ["at the very close", "bidding", CLOSE, {}, "bid.closed"],
    ["a second before it", "bidding", "2026-03-23T01:29:59.000Z", {}, undefined],
    ["before the notice", "planned", NOW, {}, "record.missing"],
    [
      "lines that are not the items",
      "bidding",
      NOW,
      { prices: [{ catalogueCode: "A060102", priceFen: 1 }] },
      "bid.lines_unfit",
    ],
    [
      "a price of nothing",
      "bidding",
      NOW,
      { prices: [{ catalogueCode: "A060101", priceFen: 0 }] },
      "bid.price_zero",
    ],
    [
      "a proposal that names the bidder",
      "bidding",
      NOW,
      { proposal: "南郑暖阳社会工作服务中心承诺逐户走访，建立台账，按月回访。" },
      "bid.names_bidder",
    ],
    ["a version of what was never there", "bidding", NOW, { version: 1 }, "record.missing"],
  ] as const)("%s: %s", async (_name, state, at, change, code) => {
    const project = await buying[state]();
    const before = truthOf(await portal.dump());
    const input = bidInput(1, change as object);
    const found = await codeOfVerb(() =>
      Bid.submit(world.as(buying.bidders[0].manager, at), project.id, input),
    );
    expect(found).toBe(code);
    if (code) expect(truthOf(await portal.dump())).toEqual(before);
  });

  test("is refused of whoever prepared the project, and of who is not approved, also as a member", async () => {
    const [a, b, c] = buying.bidders;
    const project = await buying.bidding({ preparedBy: [b.name] });
    const consortium = (by: Bidder) => ({
      consortium: {
        agreementNo: "LHT-01",
        members: [{ organizationId: by.id, legalRepresentative: headOf(9) }],
      },
    });
    expect(await codeOfVerb(() => buying.bid(project, b))).toBe("bid.prepared_project");
    expect(await codeOfVerb(() => buying.bid(project, a, consortium(b)))).toBe("bid.prepared_project");
    expect(await codeOfVerb(() => buying.bid(project, a, consortium(a)))).toBe("bid.consortium_unfit");
    await suspend(c, "SUSPENDED");
    expect(await codeOfVerb(() => buying.bid(project, a, consortium(c)))).toBe("bid.consortium_unfit");
    expect(await codeOfVerb(() => buying.bid(project, c))).toBe("organization.not_approved");
    await suspend(c, "APPROVED");
    expect(await buying.bid(project, a, consortium(c))).toMatchObject({
      content: { parties: [{ organizationId: a.id }, { organizationId: c.id }], agreementNo: "LHT-01" },
    });
  });

  test("that was not invited finds no project", async () => {
    const candidates = buying.bidders.map((one) => one.id);
    const outsider = await buying.bidder("略阳未邀社会工作服务中心");
    const invitation = { candidates, count: 3 };
    const project = await buying.planned({ method: "invitedTender", invitation });
    expect(project.invited?.slice().sort()).toEqual([...candidates].sort());
    const notice = { ...noticeOf(), bidsUntil: "2026-04-02T01:00:00.000Z" };
    await Project.announce(buyer(NOW), project.id, notice);
    await Project.startBidding(buyer(NOW), project.id, 2);
    expect(await codeOfVerb(() => buying.bid(project, outsider))).toBe("record.missing");
    expect(await codeOfVerb(() => Project.get(world.as(outsider.manager), project.id))).toBe(
      "record.missing",
    );
    expect(await buying.bid(project, buying.bidders[0])).toMatchObject({ bid: { status: "SUBMITTED" } });
    const { project: seen } = await Project.get(world.as(buying.bidders[0].manager), project.id);
    expect(seen.invited).toBeUndefined();
    expect(seen.invitation).toBeUndefined();
  });
});

describe("the opening", () => {
  test("unseals, gives signs, and shows the bids to officials, each with what it says", async () => {
    const project = await buying.opened();
    expect(project).toMatchObject({ status: "REVIEWING", bidsReceived: 3, openedByName: "采购员甲" });
    const bids = await BidReview.list(buyer(), project.id);
    expect(bids.map((one) => one.mask)).toEqual(expect.arrayContaining(["甲", "乙", "丙"]));
    expect(bids.map((one) => one.amountFen).sort()).toEqual([8_000_000, 8_400_000, 9_000_000]);
    const [first] = bids;
    const page = await BidReview.get(buyer(), project.id, first?.id ?? "");
    expect(page.content.proposal).toContain("方案编号");
    expect(JSON.stringify(page)).not.toContain("representativeHash");
  });

  test("waits for the close and for the state; too few bids fail sealed, and the need is free again", async () => {
    const project = await buying.bidding();
    expect(await codeOfVerb(() => ProjectOpen.open(buyer("2026-03-23T01:29:59.000Z"), project.id, 3))).toBe(
      "project.too_early_to_open",
    );
    await buying.bid(project, buying.bidders[0]);
    const second = await buying.bid(project, buying.bidders[1]);
    const third = await buying.bid(project, buying.bidders[2]);
    await Bid.withdraw(world.as(buying.bidders[2].manager), project.id, third.bid.version);
    const failed = await ProjectOpen.open(buyer(), project.id, project.version);
    expect(failed).toMatchObject({ status: "FAILED", bidsReceived: 2, failure: { ground: "TOO_FEW" } });
    expect(failed.openedAt).toBeUndefined();
    expect(await codeOfVerb(() => BidReview.list(buyer(), project.id))).toBe("bid.sealed");
    expect(await codeOfVerb(() => BidReview.get(buyer(), project.id, second.bid.id))).toBe("bid.sealed");
    const input = projectInput(project.needId);
    expect(await Project.plan(buyer(), input)).toMatchObject({ status: "PLANNED" });
  });

  test("rejects both of two under one head; what is left is too few", async () => {
    const project = await buying.bidding();
    const [a, b, c] = buying.bidders;
    await buying.bid(project, a, { legalRepresentative: headOf(7) });
    await buying.bid(project, b, { legalRepresentative: headOf(7) });
    await buying.bid(project, c);
    const failed = await ProjectOpen.open(buyer(), project.id, project.version);
    expect(failed).toMatchObject({ status: "FAILED", bidsReceived: 3, failure: { ground: "TOO_FEW" } });
    const bids = await BidReview.list(buyer(), project.id);
    const grounds = Object.fromEntries(bids.map((one) => [one.organizationId, one.rejection?.ground]));
    expect(grounds).toEqual({ [a.id]: "SAME_CONTROLLER", [b.id]: "SAME_CONTROLLER", [c.id]: undefined });
  });

  test("two at once: one opens, the other is told", async () => {
    const project = await buying.bidding();
    for (const by of buying.bidders) await buying.bid(project, by);
    const found = await Promise.all(
      Array.from({ length: 4 }, () =>
        codeOfVerb(() => ProjectOpen.open(buyer(), project.id, project.version)),
      ),
    );
    expect(found.sort()).toEqual(["record.stale", "record.stale", "record.stale", undefined]);
    expect(await Project.find(buyer(), project.id)).toMatchObject({ status: "REVIEWING" });
  });

  test("taken up again after it was cut off in the middle", async () => {
    const project = await buying.bidding();
    for (const by of buying.bidders) await buying.bid(project, by);
    const closing = buyer();
    const { client } = closing.parts.table;
    const send = client.send.bind(client);
    let transactions = 0;
    const cut = new Proxy(client, {
      get: (target, name) =>
        name !== "send"
          ? Reflect.get(target, name)
          : (command: { constructor: { name: string } }) => {
              if (command.constructor.name === "TransactWriteItemsCommand" && ++transactions === 2)
                return Promise.reject(new Error("the line is dead"));
              return send(command as never);
            },
    });
    const broken = {
      ...closing,
      parts: { ...closing.parts, table: { ...closing.parts.table, client: cut } },
    };
    await expect(ProjectOpen.open(broken, project.id, project.version)).rejects.toThrow("the line is dead");
    expect(await codeOfVerb(() => BidReview.list(buyer(), project.id))).toBe("bid.sealed");
    const late = () => Bid.withdraw(world.as(buying.bidders[0].manager), project.id, 1);
    expect(await codeOfVerb(late)).toBe("bid.closed");
    const opened = await ProjectOpen.open(buyer(), project.id, project.version + 1);
    expect(opened).toMatchObject({ status: "REVIEWING", bidsReceived: 3 });
  });

  test("while bids are replaced: what was acknowledged is what is opened", async () => {
    const project = await buying.bidding();
    const acknowledged = new Map<string, number>();
    for (const by of buying.bidders) {
      const made = await buying.bid(project, by);
      acknowledged.set(by.id, made.content.amountFen);
    }
    // The bidders' clocks are behind: their requests began before the close.
    const replace = buying.bidders.flatMap((by, nth) =>
      [1, 2, 3].map(async (round) => {
        const priceFen = 3_000 + nth * 100 + round;
        const change = { version: round, prices: [{ catalogueCode: "A060101", priceFen }] };
        for (let attempt = 0; attempt < 8; attempt++) {
          const code = await codeOfVerb(async () => {
            const made = await buying.bid(project, by, change);
            acknowledged.set(by.id, made.content.amountFen);
          });
          if (code !== "record.stale") return code;
        }
        return "record.stale";
      }),
    );
    const [opened] = await Promise.all([
      codeOfVerb(() => ProjectOpen.open(buyer(), project.id, project.version)),
      ...replace,
    ]);
    expect(opened).toBeUndefined();
    for (const by of buying.bidders) {
      const page = await Bid.own(world.as(by.manager), project.id);
      expect(page.bid.amountFen).toBe(page.content.amountFen);
      expect(page.content.amountFen).toBe(acknowledged.get(by.id));
    }
  });
});

test("20 bids at once all stand, one per organization, and are opened together", async () => {
  const project = await buying.bidding();
  const bidders: Bidder[] = [];
  for (let nth = 0; nth < 20; nth++) bidders.push(await buying.bidder(`同时投标机构${nth}`));
  const submit = (by: Bidder, nth: number) =>
    codeOfVerb(() => Bid.submit(world.as(by.manager), project.id, bidInput(nth + 20)));
  const found = await Promise.all(bidders.flatMap((by, nth) => [submit(by, nth), submit(by, nth)]));
  expect(found.filter((one) => one === undefined)).toHaveLength(20);
  expect(found.filter((one) => one === "bid.exists")).toHaveLength(20);
  await ProjectOpen.open(buyer(), project.id, project.version);
  const bids = await BidReview.list(buyer(), project.id);
  expect(bids).toHaveLength(20);
  expect(new Set(bids.map((one) => one.mask)).size).toBe(20);
});

test("thirty bids are opened in more than one transaction, and nothing is left sealed", async () => {
  const project = await buying.bidding();
  for (let nth = 0; nth < 30; nth++) {
    const by = await buying.bidder(`众多投标机构${nth}`);
    await Bid.submit(world.as(by.manager), project.id, bidInput(nth + 60));
  }
  await ProjectOpen.open(buyer(), project.id, project.version);
  const bids = await BidReview.list(buyer(), project.id);
  expect(bids.filter((one) => one.status === "OPENED")).toHaveLength(30);
});

describe("credit queries", () => {
  test("qualify a bid, or reject it for a hit or a reason; once", async () => {
    const project = await buying.opened();
    const [first, second, third] = await BidReview.list(buyer(), project.id);
    if (!first || !second || !third) throw new Error("three bids");
    const check = (bid: typeof first, change: object = {}, query: object = {}, at = OPENING) =>
      BidReview.checkCredit(buyer(at), project.id, bid.id, {
        version: bid.version,
        queries: creditOf(bid.parties ?? [], query),
        ...change,
      });
    const open = () => ProjectOpen.qualify(buyer(), project.id, project.version);
    expect(await codeOfVerb(open)).toBe("project.bid_unchecked");
    expect(await codeOfVerb(() => check(first, { queries: creditOf(first.parties ?? []).slice(1) }))).toBe(
      "bid.credit_incomplete",
    );
    expect(await codeOfVerb(() => check(first, {}, { queriedOn: "2026-03-09" }))).toBe("bid.credit_date");
    expect(await codeOfVerb(() => check(first, { version: 9 }))).toBe("record.stale");
    expect(await check(first)).toMatchObject({ status: "QUALIFIED", creditByName: "采购员甲" });
    expect(await codeOfVerb(() => check(first))).toBe("bid.checked");
    expect(await check(second, {}, { hit: true })).toMatchObject({
      status: "REJECTED",
      rejection: { ground: "CREDIT_HIT" },
    });
    expect(await check(third, { unqualified: "未提供社会保险缴纳证明" })).toMatchObject({
      status: "REJECTED",
      rejection: { ground: "UNQUALIFIED", reason: "未提供社会保险缴纳证明" },
    });
    expect(await codeOfVerb(open)).toBe("project.too_few_bids");
    const fail = (ground: "TOO_FEW" | "OVER_BUDGET" | "NO_CANDIDATE") =>
      ProjectOpen.fail(buyer(), project.id, { version: project.version, ground, reason: "合格投标不足" });
    expect(await codeOfVerb(() => fail("OVER_BUDGET"))).toBe("project.fail_unfounded");
    expect(await codeOfVerb(() => fail("NO_CANDIDATE"))).toBe("project.fail_unfounded");
    expect(await fail("TOO_FEW")).toMatchObject({ status: "FAILED" });
  });

  test("by two at once count once, and end with qualification", async () => {
    const project = await buying.opened();
    const [first] = await BidReview.list(buyer(), project.id);
    if (!first) throw new Error("a bid");
    const input = { version: first.version, queries: creditOf(first.parties ?? []) };
    const found = await Promise.all(
      [1, 2, 3].map(() => codeOfVerb(() => BidReview.checkCredit(buyer(), project.id, first.id, input))),
    );
    expect(found.sort()).toEqual(["bid.checked", "bid.checked", undefined]);
    await buying.checkAll(project.id);
    const fail = { version: project.version, ground: "TOO_FEW" as const, reason: "合格投标不足" };
    expect(await codeOfVerb(() => ProjectOpen.fail(buyer(), project.id, fail))).toBe(
      "project.fail_unfounded",
    );
    expect(await ProjectOpen.qualify(buyer(), project.id, project.version)).toMatchObject({
      qualifiedAt: OPENING,
    });
    expect(await codeOfVerb(() => ProjectOpen.qualify(buyer(), project.id, project.version + 1))).toBe(
      "project.already_qualified",
    );
  });
});
