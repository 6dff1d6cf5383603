import { Need } from "@guanhu/core/need";
import { Project } from "@guanhu/core/project";
import { ProjectAward } from "@guanhu/core/project/award";
import { ProjectCommittee } from "@guanhu/core/project/committee";
import { ProjectOpen } from "@guanhu/core/project/open";
import { ProjectReview } from "@guanhu/core/project/review";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { write } from "../../packages/core/src/table/write.ts";
import { evaluatedNeed } from "../setup/buying.ts";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import {
  BUDGET,
  type Buying,
  bidInput,
  creditOf,
  draw,
  noticeOf,
  OPENING,
  openBuying,
  projectInput,
  REVIEW,
} from "../setup/project.ts";
import { codeOfVerb } from "../setup/refusal.ts";
import { NOW, OTHER_COUNTY, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let buying: Buying;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
  buying = await openBuying(world);
});

afterAll(() => portal.close());

const buyer = (at = REVIEW) => world.as(world.people.procurement, at);
const decider = (at = REVIEW) => world.as(world.people.contractReview, at);

async function unchanged(work: () => Promise<unknown>): Promise<string | undefined> {
  const before = truthOf(await portal.dump());
  const code = await codeOfVerb(work);
  expect(truthOf(await portal.dump())).toEqual(before);
  return code;
}

describe("planning", () => {
  test("takes the need's items, budget and evaluator, and ties the need", async () => {
    const need = await buying.approvedNeed();
    const project = await Project.plan(buyer(NOW), projectInput(need.id, { preparedBy: ["设计单位"] }));
    expect(project).toMatchObject({
      status: "PLANNED",
      budgetFen: BUDGET,
      items: need.items,
      openChallenges: 0,
      preparedBy: ["设计单位", "南郑区财政投资评审中心"],
    });
    expect(await Need.get(buyer(NOW), need.id)).toMatchObject({ projectId: project.id });
    expect(await unchanged(() => Project.plan(buyer(NOW), projectInput(need.id)))).toBe("need.has_project");
  });

  test("refuses a need that is not approved, and whoever approved it", async () => {
    const open = await evaluatedNeed(world.parts, world.people.procurement, { amountFen: BUDGET });
    expect(await unchanged(() => Project.plan(buyer(NOW), projectInput(open.id)))).toBe("need.not_approved");
    const both = await buying.person("一人两岗", ["procurement", "contractReview"], { division: "610703" });
    const need = await Need.approve(world.as(both), open.id, open.version);
    expect(await unchanged(() => Project.plan(world.as(both), projectInput(need.id)))).toBe(
      "project.planner_approved_need",
    );
    const stranger = world.as(world.people.otherProcurement);
    expect(await unchanged(() => Project.plan(stranger, projectInput(need.id)))).toBe("record.missing");
  });

  test("at once by five makes one project", async () => {
    const need = await buying.approvedNeed();
    const found = await Promise.all(
      Array.from({ length: 5 }, () => codeOfVerb(() => Project.plan(buyer(NOW), projectInput(need.id)))),
    );
    expect(found.sort()).toEqual([...Array(4).fill("need.has_project"), undefined]);
  });

  test("in parts around the open tender is blocked; a terminated part counts no more", async () => {
    const parts = await openPortal();
    const other = await openBuying(parts.world);
    const half = 200_000_000;
    const first = await other.planned({}, half);
    await other.planned({}, half);
    const need = await other.approvedNeed(BUDGET);
    const as = () => parts.world.as(parts.world.people.procurement);
    expect(await codeOfVerb(() => Project.plan(as(), projectInput(need.id)))).toBe("need.split");
    await Project.terminate(as(), first.id, { version: 1, reason: "预算调整" });
    expect(await Project.plan(as(), projectInput(need.id))).toMatchObject({ status: "PLANNED" });
    expect(await Need.get(as(), first.needId)).not.toHaveProperty("projectId");
    await parts.close();
  });

  test("warns of criteria that name a place", async () => {
    const criteria = [{ id: "a", name: "业绩", weight: 100, standard: "在陕西省内有业绩的加分" }];
    const project = await buying.planned({ criteria });
    const page = await Project.get(buyer(NOW), project.id);
    expect(page.warnings).toMatchObject([{ criterionId: "a", text: expect.stringContaining("第二十条") }]);
  });
});

describe("announcing", () => {
  test("makes the project public; an organization sees the notice and none of the purchaser's own", async () => {
    const project = await buying.announced();
    const path = `/api/projects/${project.id}`;
    const seen = await portal.call(world.people.manager, "GET", path);
    expect(seen).toMatchObject({ status: 200, body: { project: { status: "ANNOUNCED" }, warnings: [] } });
    expect(await Project.getPublic(world, project.id)).toMatchObject({
      budgetFen: BUDGET,
      status: "ANNOUNCED",
    });
    const list = await Project.listPublic(world, { division: project.division });
    expect(list.items.map((one) => one.id)).toContain(project.id);
    const planned = await buying.planned();
    expect(await portal.call(world.people.manager, "GET", `/api/projects/${planned.id}`)).toMatchObject({
      status: 404,
    });
    expect(await codeOfVerb(() => Project.getPublic(world, planned.id))).toBe("record.missing");
    const listed = await portal.call(world.people.manager, "GET", "/api/projects?division=610703");
    const ids = listed.body.items.map((one: { id: string }) => one.id);
    expect(ids).toContain(project.id);
    expect(ids).not.toContain(planned.id);
  });

  test.each([
    ["the budget is not stated", { budgetFen: undefined }, "project.budget_not_stated"],
    ["a close a day early", { bidsUntil: "2026-03-19T01:00:00.000Z" }, "project.close_too_early"],
    ["a stale version", { version: 2 }, "record.stale"],
  ])("refuses: %s", async (_name, change, code) => {
    const project = await buying.planned();
    expect(await unchanged(() => Project.announce(buyer(NOW), project.id, noticeOf(change)))).toBe(code);
  });

  test("takes bids only from the day on which the documents are out", async () => {
    const project = await buying.planned();
    const later = {
      documentsFrom: "2026-03-11",
      documentsTo: "2026-03-18",
      bidsUntil: "2026-03-23T01:00:00.000Z",
    };
    await Project.announce(buyer(NOW), project.id, noticeOf(later));
    expect(await unchanged(() => Project.startBidding(buyer(NOW), project.id, 2))).toBe(
      "project.documents_not_out",
    );
    const next = await Project.startBidding(buyer("2026-03-10T16:00:00.000Z"), project.id, 2);
    expect(next.status).toBe("BIDDING");
  });
});

describe("the committee", () => {
  const form = (projectId: string, change: object = {}) =>
    ProjectCommittee.form(buyer(), projectId, buying.committeeInput(change));

  test("is formed once, of drawn experts and the purchaser's people; names are for who formed it", async () => {
    const project = await buying.qualified();
    const found = await Promise.all([1, 2, 3].map(() => codeOfVerb(() => form(project.id))));
    expect(found.sort()).toEqual(["record.exists", "record.exists", undefined]);
    const path = `/api/projects/${project.id}/committee`;
    portal.setNow(REVIEW);
    const mine = await portal.call(world.people.procurement, "GET", path);
    expect(JSON.stringify(mine.body)).toContain("专家赵");
    for (const actor of [world.people.supervision, world.people.auditor]) {
      const seen = await portal.call(actor, "GET", path);
      expect(seen.status).toBe(200);
      expect(JSON.stringify(seen.body)).not.toMatch(/专家[赵钱]|代表甲/);
      expect(JSON.stringify(seen.body.members)).not.toContain("acc_");
    }
    portal.setNow(NOW);
  });

  test("is refused where the law refuses it", async () => {
    const project = await buying.qualified();
    const [first, second, third] = buying.committeeInput().members;
    if (!first || !second || !third) throw new Error("three members");
    const own = await buying.person("本局专家", ["reviewExpert", "childCare"], { division: "610703" });
    const elsewhere = await buying.person("外县干部", ["childCare"], { division: OTHER_COUNTY });
    const cases: [string, object][] = [
      ["committee.domain_pool", { draw: draw({ pool: "DOMAIN" }) }],
      ["committee.drawn_in_future", { draw: draw({ drawnAt: "2026-03-24T02:00:01.000Z" }) }],
      ["committee.even", { members: [first, second] }],
      ["committee.experts_too_few", { members: [first, third, { ...second, seat: "PURCHASER_REP" }] }],
      ["committee.one_chair", { members: [{ ...first, chair: false }, second, third] }],
      ["committee.purchasers_own", { members: [first, { ...second, accountId: own.accountId }, third] }],
      ["committee.not_expert", { members: [first, { ...second, accountId: elsewhere.accountId }, third] }],
      ["committee.not_purchaser", { members: [first, second, { ...third, accountId: elsewhere.accountId }] }],
      [
        "committee.not_expert",
        { members: [first, { ...second, accountId: buying.bidders[0].manager.accountId }, third] },
      ],
      ["record.missing", { members: [first, { ...second, accountId: `acc_${"0".repeat(26)}` }, third] }],
    ];
    for (const [code, change] of cases)
      expect(await unchanged(() => form(project.id, change)), code).toBe(code);
    const planned = await buying.planned();
    expect(await unchanged(() => form(planned.id))).toBe("project.wrong_state");
    const bidding = await buying.bidding();
    const replace = { version: 1, accountId: first.accountId, replacement: second.accountId, reason: "缺席" };
    expect(await codeOfVerb(() => ProjectCommittee.replace(buyer(), bidding.id, replace))).toBe(
      "committee.not_formed",
    );
    await form(bidding.id);
    const early = { version: 1, interests: [], confirmed: true as const };
    const declare = () => ProjectReview.declare(world.as(buying.experts[0], REVIEW), bidding.id, early);
    expect(await unchanged(declare)).toBe("review.not_started");
  });

  test("a member with a relation to a bidder leaves the seat and is replaced", async () => {
    const project = await buying.qualified();
    await form(project.id);
    const expert = () => world.as(buying.experts[1], REVIEW);
    const page = await ProjectReview.page(expert(), project.id);
    expect(page.bidders.map((one) => one.name).sort()).toEqual(buying.bidders.map((one) => one.name).sort());
    expect(page.bids).toEqual([]);
    const declare = (interests: object[]) =>
      ProjectReview.declare(expert(), project.id, {
        version: 1,
        interests: interests as never,
        confirmed: true,
      });
    const stranger = { organizationId: world.organizationId, ground: 1 };
    expect(await unchanged(() => declare([stranger]))).toBe("review.unknown_bidder");
    const seat = await declare([{ organizationId: buying.bidders[1].id, ground: 1, endedOn: "2024-01-01" }]);
    expect(seat.state).toBe("RECUSED");
    expect(await codeOfVerb(() => declare([]))).toBe("review.declared");
    expect((await ProjectReview.page(expert(), project.id)).bids).toEqual([]);
    const score = () => ProjectReview.score(expert(), project.id, { version: 2, bids: page.bids as never });
    expect(await codeOfVerb(score)).toBe("review.must_avoid");
    const replace = (change: object = {}) =>
      ProjectCommittee.replace(buyer(), project.id, {
        version: 1,
        accountId: buying.experts[1].accountId,
        replacement: buying.experts[2].accountId,
        draw: draw({ drawNo: "CQ-2" }),
        reason: "回避",
        ...change,
      });
    expect(await unchanged(() => replace({ draw: undefined }))).toBe("committee.draw_needed");
    expect(await unchanged(() => replace({ replacement: buying.experts[0].accountId }))).toBe(
      "committee.member_twice",
    );
    const replaced = await replace();
    expect(replaced.members.map((one) => one.name)).toEqual(["专家赵", "专家孙", "采购人代表甲"]);
    expect(await codeOfVerb(() => ProjectReview.page(expert(), project.id))).toBe("record.missing");
    expect(await codeOfVerb(() => replace())).toBe("record.stale");
    for (const who of [buying.experts[0], buying.experts[2]]) {
      const declaration = { version: 1, interests: [], confirmed: true as const };
      await ProjectReview.declare(world.as(who, REVIEW), project.id, declaration);
    }
    await buying.scored(buying.experts[0], project.id, () => [80, 80]);
    const late = { version: 2, accountId: buying.experts[2].accountId };
    expect(await unchanged(() => replace({ ...late, replacement: buying.experts[3].accountId }))).toBe(
      "committee.too_late",
    );
  });
});

describe("the review", () => {
  test("shows signs instead of names, to each only his own marks, until the chair closes", async () => {
    const project = await buying.qualified();
    await ProjectCommittee.form(buyer(), project.id, buying.committeeInput());
    const [chair, expert, representative] = buying.members;
    const page = (who = chair) => ProjectReview.page(world.as(who, REVIEW), project.id);
    const score = (who = chair) => buying.scored(who, project.id, () => [80, 70]);
    expect(await codeOfVerb(() => score())).toBe("review.not_declared");
    for (const who of buying.members) {
      const declaration = { version: 1, interests: [], confirmed: true as const };
      await ProjectReview.declare(world.as(who, REVIEW), project.id, declaration);
    }
    const first = await page();
    expect(first.bids.map((one) => one.mask)).toEqual(["丙", "乙", "甲"].sort());
    for (const { name, id, uscc } of buying.bidders)
      for (const mark of [name, id, uscc]) expect(JSON.stringify(first.bids)).not.toContain(mark);
    await score();
    await score(expert);
    expect(await codeOfVerb(() => score(buying.experts[3]))).toBe("record.missing");
    const seen = await page(representative);
    expect(seen.others).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('"score"');
    const close = (who = chair) => ProjectReview.close(world.as(who, REVIEW), project.id, 1);
    expect(await unchanged(() => close(expert))).toBe("review.not_chair");
    expect(await unchanged(() => close())).toBe("review.unscored");
    const left = {
      version: 2,
      bids: seen.bids.slice(1).map(({ mask }) => ({ mask, marks: [{ criterionId: "plan", score: 1 }] })),
    };
    expect(
      await unchanged(() => ProjectReview.score(world.as(representative, REVIEW), project.id, left)),
    ).toBe("review.incomplete");
    const sign = (who = chair, dissent?: string) =>
      ProjectReview.sign(world.as(who, REVIEW), project.id, { version: 3, ...(dissent ? { dissent } : {}) });
    expect(await codeOfVerb(() => sign())).toBe("review.open");
    await score(representative);
    await close();
    expect(await codeOfVerb(() => score())).toBe("review.closed");
    expect((await page(representative)).others).toHaveLength(2);
    const conclude = (who = chair) =>
      ProjectReview.conclude(world.as(who, REVIEW), project.id, { version: 2, opinion: "按分数排序" });
    expect(await unchanged(() => conclude())).toBe("review.unsigned");
    for (const who of [chair, expert]) await sign(who);
    await sign(representative, "乙的人员配备评分偏高，理由另附");
    expect(await codeOfVerb(() => sign())).toBe("review.signed");
    expect(await unchanged(() => conclude(expert))).toBe("review.not_chair");
    const report = await conclude();
    expect(await codeOfVerb(() => conclude())).toBe("review.concluded");
    // Equal marks: the lower price first.
    expect(report.ranking?.map((one) => [one.rank, one.amountFen, one.totalScore])).toEqual([
      [1, 8_000_000, 7_600],
      [2, 8_400_000, 7_600],
      [3, 9_000_000, 7_600],
    ]);
    expect((await page()).others.filter((one) => one.dissent?.includes("偏高"))).toHaveLength(1);
  });

  test("marks race with the close: what is ranked is what stood when it closed", async () => {
    const project = await buying.reviewing();
    const [chair, expert, representative] = buying.members;
    for (const who of buying.members) await buying.scored(who, project.id, () => [10, 10]);
    const found = await Promise.all([
      codeOfVerb(() => ProjectReview.close(world.as(chair, REVIEW), project.id, 1)),
      codeOfVerb(() => buying.scored(expert, project.id, () => [90, 90])),
      codeOfVerb(() => buying.scored(representative, project.id, () => [90, 90])),
    ]);
    const committee = await ProjectCommittee.find(buyer(), project.id);
    const late = found.slice(1).filter((one) => one === undefined).length;
    if (committee?.closedAt)
      expect(found.slice(1).filter((one) => one === "review.closed").length + late).toBe(2);
    else expect(found[0]).toBe("record.stale");
  });

  test("an official who sits in it sees the bids only masked, until it is concluded", async () => {
    const sitting = await buying.person("采购员兼代表", ["procurement"], { division: "610703" });
    const project = await buying.qualified();
    const [first, second, third] = buying.committeeInput().members;
    if (!first || !second || !third) throw new Error("three members");
    const members = [first, second, { ...third, accountId: sitting.accountId }];
    await ProjectCommittee.form(buyer(), project.id, buying.committeeInput({ members }));
    portal.setNow(REVIEW);
    const path = `/api/projects/${project.id}/bids`;
    expect(await portal.call(sitting, "GET", path)).toMatchObject({
      status: 403,
      body: { code: "bid.masked" },
    });
    expect(await portal.call(world.people.procurement, "GET", path)).toMatchObject({ status: 200 });
    portal.setNow(NOW);
  });
});

describe("the award", () => {
  const decide = (project: { id: string; version: number }, rank: number, ctx = decider()) =>
    ProjectAward.decide(ctx, project.id, { version: project.version, rank });

  test("goes in ranked order, by who neither planned nor reviewed; names are public only with the result", async () => {
    const project = await buying.concluded();
    const page = await Project.get(buyer(), project.id);
    expect(page.project.ranking?.map((one) => one.organizationName)).toEqual(
      [...buying.bidders].reverse().map((one) => one.name),
    );
    expect(page.clocks).toMatchObject([
      { name: "decide", due: { date: "2026-03-31", provisional: false }, state: "OPEN" },
    ]);
    expect(await unchanged(() => decide(project, 1, buyer()))).toBe("project.decider_is_planner");
    expect(await unchanged(() => decide(project, 2))).toBe("project.not_in_order");
    const sitting = await buying.person("另一采购员", ["procurement"], { division: "610703" });
    const decided = await decide(project, 1, world.as(sitting, REVIEW));
    expect(decided).toMatchObject({
      status: "RESULT_DECIDED",
      award: {
        organizationId: buying.bidders[2].id,
        amountFen: 9_000_000,
        rank: 1,
        lines: [{ catalogueCode: "A060101", priceFen: 4_500, quantity: 2_000 }],
      },
    });
    portal.setNow(REVIEW);
    const path = `/api/projects/${project.id}`;
    for (const actor of [buying.bidders[0].manager, buying.bidders[2].manager, world.people.supervision]) {
      const seen = await portal.call(actor, "GET", path);
      expect(JSON.stringify(seen.body)).not.toMatch(/专家[赵钱]/);
      if (actor.organizationId) {
        expect(seen.body.project.award).toBeUndefined();
        expect(JSON.stringify(seen.body)).not.toContain("9000000");
      }
    }
    expect(JSON.stringify(await Project.getPublic(world, project.id))).not.toMatch(/专家|9000000/);
    const history = (await portal.dump()).filter((row) => row.home === `project#${project.id}`);
    expect(JSON.stringify(history)).not.toMatch(/专家[赵钱]/);
    const published = await ProjectAward.publishResult(buyer(), project.id, {
      version: decided.version,
      medium: "陕西省政府采购网",
    });
    expect(published.experts).toEqual(["专家赵", "专家钱"]);
    const loser = await portal.call(buying.bidders[0].manager, "GET", path);
    expect(loser.body.project).toMatchObject({
      award: { amountFen: 9_000_000 },
      experts: ["专家赵", "专家钱"],
    });
    expect(loser.body.project.ranking).toBeUndefined();
    expect(await Project.getPublic(world, project.id)).toMatchObject({
      award: { organizationName: buying.bidders[2].name, amountFen: 9_000_000 },
      experts: ["专家赵", "专家钱"],
    });
    const awarded = await ProjectAward.notifyAward(buyer(), project.id, published.version);
    expect(awarded.status).toBe("AWARDED");
    const clocks = (await Project.get(buyer(), project.id)).clocks;
    expect(clocks.map((one) => [one.name, one.due.date, one.state])).toEqual([
      ["decide", "2026-03-31", "DONE"],
      ["publish", "2026-03-26", "DONE"],
      ["sign", "2026-04-23", "OPEN"],
    ]);
    portal.setNow(NOW);
  });

  test("falls to the next only after a written refusal, and fails when all have refused", async () => {
    const project = await buying.concluded();
    let now = await decide(project, 1);
    const refusal = { reason: "人员不足，放弃中标", documentNo: "FQ-1", refusedOn: "2026-03-24" };
    const refuseIt = (change: object = {}) =>
      ProjectAward.refuseAward(buyer(), project.id, { version: now.version, ...refusal, ...change });
    expect(await unchanged(() => refuseIt({ refusedOn: "2026-03-25" }))).toBe("project.refused_in_future");
    expect(await unchanged(() => refuseIt({ refusedOn: "2026-03-23" }))).toBe("project.refused_in_future");
    for (const rank of [2, 3]) {
      now = await refuseIt();
      expect(now).toMatchObject({ status: "REVIEWING" });
      expect(now.award).toBeUndefined();
      expect(await codeOfVerb(() => decide(now, rank - 1))).toBe("project.not_in_order");
      now = await decide(now, rank);
      expect(now.award?.rank).toBe(rank);
    }
    now = await refuseIt();
    expect(await unchanged(() => decide(now, 1))).toBe("project.no_candidate");
    const failed = await ProjectOpen.fail(buyer(), project.id, {
      version: now.version,
      ground: "NO_CANDIDATE",
      reason: "候选人均放弃",
    });
    expect(failed).toMatchObject({ status: "FAILED", refusals: [{ rank: 1 }, { rank: 2 }, { rank: 3 }] });
  });

  test("of two who decide at once, one does; so with the notice", async () => {
    const project = await buying.concluded();
    const found = await Promise.all(Array.from({ length: 4 }, () => codeOfVerb(() => decide(project, 1))));
    expect(found.sort()).toEqual(["record.stale", "record.stale", "record.stale", undefined]);
    const version = project.version + 1;
    const publish = () =>
      ProjectAward.publishResult(buyer(), project.id, { version, medium: "陕西省政府采购网" });
    const published = await Promise.all([codeOfVerb(publish), codeOfVerb(publish)]);
    expect(published.sort()).toEqual(["record.stale", undefined]);
    const notify = () => ProjectAward.notifyAward(buyer(), project.id, version + 1);
    const notified = await Promise.all([codeOfVerb(notify), codeOfVerb(notify)]);
    expect(notified.sort()).toEqual(["record.stale", undefined]);
  });

  test("an open challenge holds up decision, result, notice and contract; a refusal meets a contract", async () => {
    const project = await buying.concluded();
    const challenge = async (by: 1 | -1) => {
      const now = await Project.find(buyer(), project.id);
      if (!now) throw new Error("no project");
      const { records } = await write(buyer(), "challenge.open", [Project.countChallenge(now, by)]);
      return records[0];
    };
    const held = await challenge(1);
    expect(await unchanged(() => decide(held, 1))).toBe("project.challenge_open");
    const released = await challenge(-1);
    const racing = await Promise.all([codeOfVerb(() => decide(released, 1)), codeOfVerb(() => challenge(1))]);
    expect(racing.filter((one) => one === undefined)).toHaveLength(1);
    if (racing[0] !== undefined) await decide(await challenge(-1), 1);
    let now = await Project.find(buyer(), project.id);
    now = await ProjectAward.publishResult(buyer(), project.id, {
      version: now?.version ?? 0,
      medium: "政府采购网",
    });
    now = await ProjectAward.notifyAward(buyer(), project.id, now.version);
    const { organizationId = "", amountFen = 0 } = now.award ?? {};
    const lend = (change: object = {}) =>
      Project.lendContract(buyer(), project.id, { organizationId, amountFen, ...change });
    expect(await codeOfVerb(() => lend({ amountFen: amountFen - 1 }))).toBe("project.award_mismatch");
    expect(await codeOfVerb(() => lend({ organizationId: world.organizationId }))).toBe(
      "project.award_mismatch",
    );
    const early = await lend();
    await challenge(1);
    expect(await codeOfVerb(() => lend())).toBe("project.challenge_open");
    const contract = (nth: number) => `con_${String(nth).padStart(26, "0")}`;
    expect(await codeOfVerb(() => write(buyer(), "contract.draft", [early.step(contract(1))]))).toBe(
      "project.challenge_open",
    );
    const signing = () => write(buyer(), "x", [Project.stillUnchallenged(project.id)]);
    expect(await codeOfVerb(signing)).toBe("project.challenge_open");
    await challenge(-1);
    expect(await codeOfVerb(signing)).toBeUndefined();
    const { step } = await lend();
    const drafted = await Promise.all(
      [1, 2, 3].map((nth) => codeOfVerb(() => write(buyer(), "contract.draft", [step(contract(nth))]))),
    );
    expect(drafted.sort()).toEqual(["project.contract_made", "project.contract_made", undefined]);
    expect(await codeOfVerb(() => lend())).toBe("project.contract_made");
    const after = await Project.find(buyer(), project.id);
    if (!after) throw new Error("no project");
    const refusal = {
      reason: "放弃中标",
      documentNo: "FQ-2",
      refusedOn: "2026-03-24",
      version: after.version,
    };
    expect(await unchanged(() => ProjectAward.refuseAward(buyer(), project.id, refusal))).toBe(
      "project.contract_made",
    );
    await write(buyer(), "contract.drop", [Project.releaseContract(after, after.contractId ?? "")]);
    expect(await codeOfVerb(() => lend())).toBeUndefined();
  });

  test("of the lowest price: what meets the criteria, cheapest first; too few that meet fail", async () => {
    const lowest = { method: "competitiveNegotiation" } as const;
    const all = await buying.concluded(undefined, lowest, () => [100, 100]);
    const page = await Project.get(buyer(), all.id);
    expect(page.project.ranking?.map((one) => one.amountFen)).toEqual([8_000_000, 8_400_000, 9_000_000]);
    expect((await decide(all, 1)).award).toMatchObject({ amountFen: 8_000_000 });
    const few = await buying.concluded(undefined, lowest, (_mask, fen) => [100, fen > 8_000_000 ? 100 : 0]);
    expect(await unchanged(() => decide(few, 1))).toBe("project.too_few_bids");
    const fail = { version: few.version, ground: "TOO_FEW" as const, reason: "作实质响应的不足三家" };
    expect(await ProjectOpen.fail(buyer(), few.id, fail)).toMatchObject({ status: "FAILED" });
  });

  test("without a report nobody decides, and a project that is not awarded lends no contract", async () => {
    const project = await buying.qualified();
    expect(await unchanged(() => decide(project, 1))).toBe("project.no_report");
    const wanted = { organizationId: buying.bidders[0].id, amountFen: 1 };
    expect(await codeOfVerb(() => Project.lendContract(buyer(), project.id, wanted))).toBe(
      "project.not_awarded",
    );
  });
});

test("the end of bidding moves only later, and not after bids are closed", async () => {
  const project = await buying.bidding();
  const later = "2026-03-25T01:30:00.000Z";
  const { records } = await write(buyer(NOW), "clarification.publish", [
    Project.moveBidsUntil(project, later),
  ]);
  expect(records[0].notice?.bidsUntil).toBe(later);
  expect(await codeOfVerb(() => ProjectOpen.open(buyer(OPENING), project.id, records[0].version))).toBe(
    "project.too_early_to_open",
  );
  expect(await codeOfVerb(async () => Project.moveBidsUntil(records[0], NOW))).toBe("bid.closed");
});

test("the whole way over HTTP, from the need to the award notice", async () => {
  const { people } = world;
  const post = async (actor: typeof people.manager, path: string, body: object, status = 200) => {
    const answer = await portal.call(actor, "POST", path, body);
    expect(answer.status, `${path}: ${JSON.stringify(answer.body)}`).toBe(status);
    return answer.body;
  };
  portal.setNow(NOW);
  const need = await buying.approvedNeed();
  const { id } = await post(people.procurement, "/api/projects", projectInput(need.id), 201);
  const at = `/api/projects/${id}`;
  await post(people.procurement, `${at}/announce`, noticeOf());
  const bidding = await post(people.procurement, `${at}/bidding`, { version: 2 });
  for (const [nth, by] of buying.bidders.entries()) {
    await post(by.manager, `${at}/bid`, bidInput(nth + 1), 201);
  }
  portal.setNow(OPENING);
  await post(people.procurement, `${at}/open`, { version: bidding.version });
  const bids = (await portal.call(people.procurement, "GET", `${at}/bids`)).body;
  for (const bid of bids) {
    const input = { version: bid.version, queries: creditOf(bid.parties) };
    await post(people.procurement, `${at}/bids/${bid.id}/credit`, input);
  }
  const opened = (await portal.call(people.procurement, "GET", at)).body.project;
  await post(people.procurement, `${at}/qualify`, { version: opened.version });
  portal.setNow(REVIEW);
  await post(people.procurement, `${at}/committee`, buying.committeeInput(), 201);
  for (const member of buying.members) {
    await post(member, `${at}/review/declare`, { version: 1, interests: [], confirmed: true });
    const { body: page } = await portal.call(member, "GET", `${at}/review`);
    const marks = [
      { criterionId: "plan", score: 80 },
      { criterionId: "team", score: 90 },
    ];
    const scores = page.bids.map(({ mask }: { mask: string }) => ({ mask, marks }));
    await post(member, `${at}/review/scores`, { version: page.seat.version, bids: scores });
  }
  const [chair] = buying.members;
  await post(chair, `${at}/review/close`, { version: 1 });
  for (const member of buying.members) await post(member, `${at}/review/sign`, { version: 3 });
  await post(chair, `${at}/review/conclude`, { version: 2, opinion: "按分数排序推荐" });
  const mine = await portal.call(chair, "GET", "/api/reviews");
  expect(mine.body.items.map((one: { projectId: string }) => one.projectId)).toContain(id);
  const reported = (await portal.call(people.contractReview, "GET", at)).body.project;
  // All equal: one of the three by lot, and the lot is told.
  expect(reported.ranking.map((one: { lot?: number }) => one.lot).sort()).toEqual([1, 2, 3]);
  const decided = await post(people.contractReview, `${at}/decide`, { version: reported.version, rank: 1 });
  const published = await post(people.procurement, `${at}/publish`, {
    version: decided.version,
    medium: "陕西省政府采购网",
  });
  const awarded = await post(people.procurement, `${at}/notify`, { version: published.version });
  expect(awarded).toMatchObject({ status: "AWARDED", award: { rank: 1, noticedOn: "2026-03-24" } });
  portal.setNow(NOW);
});
