import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Chain, chainOf } from "../setup/chain.ts";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import type { World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let chain: Chain;

const post = (actor: World["people"]["manager"], path: string, body: object) =>
  portal.call(actor, "POST", path, body);
const page = async () =>
  (await portal.call(world.people.procurement, "GET", `/api/contracts/${world.contract.id}`)).body;
const get = async (id: string) =>
  (await portal.call(world.people.acceptance, "GET", `/api/acceptances/${id}`)).body;
const conclude = (acceptance: { id: string; version: number }, overrides: object = {}) =>
  post(world.people.acceptance, `/api/acceptances/${acceptance.id}/conclude`, {
    version: acceptance.version,
    outcome: "ACCEPT",
    opinion: "服务按约完成，同意验收",
    ...overrides,
  });

async function expectRefused(work: () => ReturnType<typeof post>, status: number, code: string) {
  const before = truthOf(await portal.dump());
  const { status: answered, body } = await work();
  expect({ status: answered, code: body.code }).toEqual({ status, code });
  expect(truthOf(await portal.dump())).toEqual(before);
}

// A contract, its acceptances and its money are one story: each test begins with a world of its own.
async function begin() {
  portal = await openPortal();
  world = portal.world;
  chain = chainOf(portal);
}

describe("from deliverables to what is owed", () => {
  beforeAll(begin);
  afterAll(() => portal.close());

  test("lines are computed, frozen, judged, signed and accepted; the number opens its rows", async () => {
    const made = await Promise.all([chain.deliver(), chain.deliver(), chain.deliver()]);
    const opened = await chain.open();
    expect(opened).toMatchObject({ status: 201, body: { state: "OPENED", milestoneId: "m1" } });
    expect(opened.body.lines).toMatchObject([
      { itemId: "1", quantity: 3, amountFen: 36_000, contracted: 200 },
      { itemId: "2", quantity: 0, amountFen: 0 },
      { itemId: "3", quantity: 0, amountFen: 0 },
    ]);
    // What is let through after the freezing belongs to the next milestone.
    const late = await chain.deliver();
    await portal.settle();
    const rows = (milestone: string) =>
      portal.call(
        world.people.acceptance,
        "GET",
        `/api/contracts/${world.contract.id}/milestones/${milestone}/items/1/deliverables`,
      );
    const behind = (await rows("m1")).body.items.map((row: { id: string }) => row.id).sort();
    expect(behind).toEqual(made.map((one) => one.id).sort());
    expect((await rows("m2")).body.items.map((row: { id: string }) => row.id)).toEqual([late.id]);

    const drawn = await chain.ask(opened.body);
    expect(drawn).toMatchObject({ state: "SAMPLED", sample: { families: 3, size: 3, required: 3 } });
    const done = await conclude(await chain.judgeAndSign(drawn));
    expect(done.body).toMatchObject({
      state: "ACCEPTED",
      acceptedFen: 36_000,
      tally: { answered: 3, scoreSum: 15 },
    });
    expect(await page()).toMatchObject({
      contract: {
        milestones: [{ id: "m1", state: "ACCEPTED", acceptanceId: done.body.id }, { state: "OPEN" }],
      },
      money: {
        reviewedFen: 48_000,
        acceptedFen: 36_000,
        payableFen: 36_000,
        availableFen: 36_000,
        paidFen: 0,
      },
    });
  });

  test("the organization confirms, the county publishes, and no child is in what is public", async () => {
    const { items } = (
      await portal.call(world.people.manager, "GET", `/api/acceptances?contractId=${world.contract.id}`)
    ).body;
    const [{ id, version }] = items;
    const path = `/api/acceptances/${id}`;
    const confirmed = await post(world.people.manager, `${path}/confirm`, { version });
    expect(confirmed.body.confirmedByName).toBe("负责人甲");
    const next = { version: confirmed.body.version };
    await expectRefused(
      () => post(world.people.manager, `${path}/confirm`, next),
      409,
      "acceptance.confirmed_already",
    );
    await expectRefused(
      () => post(world.people.otherManager, `${path}/confirm`, next),
      404,
      "record.missing",
    );
    const published = await post(world.people.acceptance, `${path}/publish`, next);
    expect(published.body.publishedOn).toBe("2026-03-10");
  });
});

describe("what is refused", () => {
  beforeEach(begin);

  test("opening: nothing let through, somebody involved, one member, a caseworker, another county", async () => {
    const { people, contract } = world;
    const open = (memberIds: string[], actor = people.acceptance) =>
      post(actor, "/api/acceptances", { contractId: contract.id, memberIds });
    const two = [people.acceptance.accountId, people.acceptor.accountId];
    await expectRefused(() => open(two), 409, "acceptance.nothing");
    await chain.deliver();
    const withOne = (actor: { accountId: string }) => [people.acceptance.accountId, actor.accountId];
    await expectRefused(() => open(withOne(people.procurement)), 400, "acceptance.member_unfit");
    await expectRefused(() => open(withOne(people.caseworker)), 400, "acceptance.member_unfit");
    await expectRefused(() => open(withOne(people.otherAcceptance)), 400, "acceptance.member_unfit");
    await expectRefused(() => open(withOne(people.acceptance)), 400, "acceptance.two_members");
    await expectRefused(() => open(two, people.otherAcceptance), 404, "record.missing");
    await expectRefused(() => open(two, people.procurement), 403, "permission.denied");
    expect((await open(two)).status).toBe(201);
    await expectRefused(() => open(two), 409, "acceptance.open_already");
    await portal.close();
  });

  test("concluding: unsampled, unjudged, unsigned, failed, too few families", async () => {
    await Promise.all([chain.deliver(), chain.deliver()]);
    const opened = (await chain.open()).body;
    await expectRefused(() => conclude(opened), 409, "acceptance.wrong_state");
    const drawn = await chain.ask(opened, 1);
    await expectRefused(() => conclude(drawn), 409, "acceptance.line_unjudged");
    const sign = (actor: World["people"]["manager"], version: number) =>
      post(actor, `/api/acceptances/${opened.id}/sign`, { version });
    await expectRefused(() => sign(world.people.acceptor, drawn.version), 409, "acceptance.line_unjudged");
    const lines = [{ itemId: "1", result: "FAIL" }];
    const judge = (body: object) =>
      post(world.people.acceptance, `/api/acceptances/${opened.id}/judge`, body);
    await expectRefused(() => judge({ version: drawn.version, lines }), 400, "acceptance.fail_unexplained");
    const passed = await judge({ version: drawn.version, lines: [{ itemId: "1", result: "PASS" }] });
    await expectRefused(() => conclude(passed.body), 409, "acceptance.unsigned");
    const signed = await chain.judgeAndSign(passed.body);
    await expectRefused(() => sign(world.people.acceptor, signed.version), 409, "acceptance.signed_already");
    await expectRefused(() => sign(world.people.otherAcceptance, signed.version), 404, "record.missing");
    await expectRefused(() => conclude(signed), 409, "acceptance.opinions_missing");
    const failed = await chain.judgeAndSign(signed, "FAIL");
    await expectRefused(() => conclude(failed), 409, "acceptance.line_failed");
    await expectRefused(() => conclude({ ...failed, version: 1 }), 409, "record.stale");
    await portal.close();
  });

  test("sent back: the milestone runs on, and a new acceptance takes up all that was counted", async () => {
    await chain.deliver();
    const failed = await chain.judgeAndSign(await chain.ask((await chain.open()).body), "FAIL");
    // Let through while the first milestone is judged: it belongs to the second, and stays there.
    const second = await chain.deliver();
    const rectify = { outcome: "RECTIFY", opinion: "补充走访记录", rectifyBy: "2026-04-01" };
    await expectRefused(
      () => conclude(failed, { ...rectify, rectifyBy: "2026-03-09" }),
      400,
      "acceptance.rectify_by",
    );
    expect((await conclude(failed, rectify)).body).toMatchObject({
      state: "RECTIFY",
      rectifyBy: "2026-04-01",
    });
    expect((await page()).contract.milestones[0]).toMatchObject({ state: "OPEN" });
    await chain.deliver();
    const again = await chain.open();
    expect(again.body).toMatchObject({ previousId: failed.id, milestoneId: "m1" });
    expect(again.body.lines[0]).toMatchObject({ quantity: 2, amountFen: 24_000 });
    const done = await conclude(await chain.judgeAndSign(await chain.ask(again.body)));
    expect(done.body.acceptedFen).toBe(24_000);
    await portal.settle();
    const rows = await portal.call(
      world.people.acceptance,
      "GET",
      `/api/contracts/${world.contract.id}/milestones/m2/items/1/deliverables`,
    );
    expect(rows.body.items.map((row: { id: string }) => row.id)).toEqual([second.id]);
    await portal.close();
  });
});

describe("found false", () => {
  beforeEach(begin);

  const findFalse = (id: string, version: number, actor = world.people.supervision) =>
    post(actor, `/api/deliverables/${id}/false`, { version, reason: "家长称当日没有来访" });

  test("before the acceptance it counts no more, and the day is free for a true visit", async () => {
    const { id, childId, version } = await chain.deliver();
    await expectRefused(() => findFalse(id, version, world.people.acceptance), 403, "permission.denied");
    expect((await findFalse(id, version)).body.state).toBe("FOUND_FALSE");
    expect((await page()).progress[0]).toMatchObject({ accepted: 0, acceptedFen: 0 });
    await chain.deliver({ childId });
    expect((await page()).progress[0]).toMatchObject({ accepted: 1, acceptedFen: 12_000 });
    await portal.close();
  });

  test("during the acceptance its line is lowered, and what was signed is to be signed anew", async () => {
    const [first] = [await chain.deliver(), await chain.deliver()];
    const signed = await chain.judgeAndSign(await chain.ask((await chain.open()).body));
    await findFalse(first.id, first.version);
    const now = await get(signed.id);
    expect(now.lines[0]).toMatchObject({ quantity: 2, deducted: 1, deductedFen: 12_000 });
    await expectRefused(() => conclude(now), 409, "acceptance.unsigned");
    expect((await conclude(await chain.judgeAndSign(now))).body.acceptedFen).toBe(12_000);
    expect((await page()).money).toMatchObject({ acceptedFen: 12_000, availableFen: 12_000 });
    await portal.close();
  });

  test("after the acceptance less is owed; the signed lines stay", async () => {
    const [first] = [await chain.deliver(), await chain.deliver()];
    const accepted = await chain.accept();
    await findFalse(first.id, first.version);
    expect((await get(accepted.id)).lines[0]).toMatchObject({ quantity: 2, deducted: 0 });
    expect((await page()).money).toMatchObject({ acceptedFen: 12_000, availableFen: 12_000, recoveryFen: 0 });
    await portal.close();
  });
});

describe("races", () => {
  beforeEach(begin);

  test("of eight who open the acceptance at once one does; a review meanwhile is in this one or the next", async () => {
    await chain.deliver();
    const [answers] = await Promise.all([
      Promise.all(Array.from({ length: 8 }, () => chain.open())),
      Promise.allSettled([chain.deliver(), chain.deliver()]),
    ]);
    const won = answers.filter((one) => one.status === 201);
    expect(won).toHaveLength(1);
    for (const { status, body } of answers) {
      if (status !== 201) expect(["record.stale", "acceptance.open_already"]).toContain(body.code);
    }
    await portal.settle();
    const rows = await portal.call(
      world.people.acceptance,
      "GET",
      `/api/contracts/${world.contract.id}/milestones/m1/items/1/deliverables`,
    );
    expect(rows.body.items).toHaveLength(won[0]?.body.lines[0].quantity);
    await portal.close();
  });

  test("the sample can be drawn again by anyone from the seed and the list", async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => chain.deliver()));
    const drawn = await chain.ask((await chain.open()).body, 0);
    const list = made.map((one) => one.childId).sort();
    expect(drawn.sample.listHash).toBe(createHash("sha256").update(list.join("\n")).digest("hex"));
    const order = list
      .map((id) => [createHash("sha256").update(`${drawn.sample.seed}\n${id}`).digest("hex"), id] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, drawn.sample.size)
      .map(([, id]) => id);
    const { items } = (
      await portal.call(world.people.childCare, "GET", `/api/acceptances/${drawn.id}/opinions`)
    ).body;
    expect(items.map((one: { childId: string }) => one.childId)).toEqual(order);
    expect(drawn.sample).toMatchObject({ families: 6, size: 5, required: 5 });
    await portal.close();
  });
});
