import type { Actor } from "@guanhu/core/actor";
import { Opinion } from "@guanhu/core/opinion";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AcceptanceEntity } from "../../packages/core/src/acceptance/acceptance.entity.ts";
import { OpinionEntity } from "../../packages/core/src/opinion/opinion.entity.ts";
import { recount } from "../../packages/core/src/opinion/opinion.rule.ts";
import { find, query } from "../../packages/core/src/table/table.ts";
import { type AcceptanceBody, type Chain, chainOf } from "../setup/chain.ts";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { codeOfVerb } from "../setup/refusal.ts";
import { NOW, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let chain: Chain;
let people: World["people"];
let acceptance: AcceptanceBody;
let rows: { id: string; version: number; childId: string; nth: number; state: string }[];

beforeAll(async () => {
  portal = await openPortal();
  ({ world } = portal);
  ({ people } = world);
  chain = chainOf(portal);
  await Promise.all(Array.from({ length: 7 }, () => chain.deliver()));
  const opened = await chain.open();
  acceptance = await chain.ask(opened.body, 0);
});

beforeEach(async () => {
  rows = (await list()).body.items;
});

afterAll(() => portal.close());

const post = (actor: Actor | undefined, path: string, body?: object) =>
  portal.call(actor, "POST", path, body);
const list = (actor = people.childCare) =>
  portal.call(actor, "GET", `/api/acceptances/${acceptance.id}/opinions`);
const tally = async (actor = people.acceptance) =>
  (await portal.call(actor, "GET", `/api/acceptances/${acceptance.id}/tally`)).body;
const free = () => {
  const found = rows.find((row) => row.state === "ASKED");
  if (!found) throw new Error("every family is answered");
  return found;
};
const link = async (actor = people.acceptance, id = free().id) =>
  (await post(actor, `/api/opinions/${id}/link`)).body;
const shown = (token: string) => portal.call(undefined, "GET", `/api/public/opinions/${token}`);
const answer = (token: string, body: object = good) => post(undefined, `/api/public/opinions/${token}`, body);
const good = { received: true, satisfaction: 4, respondent: "GUARDIAN" };

async function expectRefused(work: () => Promise<{ status: number; body: { code?: string } }>, code: string) {
  const before = truthOf(await portal.dump());
  const { body } = await work();
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(truthOf(await portal.dump())).toEqual(before);
}

async function expectRecounted() {
  const page = await query(world.parts.table, OpinionEntity, {
    pk: `AO#${acceptance.id}`,
    begins: "O#",
    limit: 100,
  });
  expect(await tally()).toEqual(recount(page.items));
}

describe("who is asked", () => {
  test("the families that were drawn, in that order, each once", async () => {
    expect(acceptance.sample).toMatchObject({ families: 7, size: 5 });
    expect(rows).toHaveLength(5);
    expect(rows.map((row) => row.nth)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(rows.map((row) => row.childId)).size).toBe(5);
    expect(await tally()).toEqual({
      asked: 5,
      answered: 0,
      received: 0,
      scoreSum: 0,
      byScore: [0, 0, 0, 0, 0],
    });
  });

  test("asked again, also by four at once, it is the same; other families are refused", async () => {
    const record = await find(world.parts.table, AcceptanceEntity, { id: acceptance.id });
    if (!record) throw new Error("no acceptance");
    const childIds = rows.map((row) => row.childId);
    const before = truthOf(await portal.dump());
    const ask = (ids: string[]) => Opinion.ask(world.as(people.acceptance), record, ids);
    await Promise.all([ask(childIds), ask(childIds), ask(childIds), ask(childIds)]);
    expect(await codeOfVerb(() => ask([...childIds].reverse()))).toBe("opinion.sample_differs");
    expect(await codeOfVerb(() => ask(childIds.slice(1)))).toBe("opinion.sample_differs");
    expect(truthOf(await portal.dump())).toEqual(before);
  });

  test("more families than one transaction holds, begun by three at once", async () => {
    const record = await find(world.parts.table, AcceptanceEntity, { id: acceptance.id });
    if (!record) throw new Error("no acceptance");
    const large = { ...record, id: `acp_${"1".repeat(26)}` };
    const children = await Promise.all(Array.from({ length: 95 }, () => world.child()));
    const ask = () => Opinion.ask(world.as(people.acceptance), large, children);
    await Promise.all([ask(), ask(), ask()]);
    const page = await query(world.parts.table, OpinionEntity, {
      pk: `AO#${large.id}`,
      begins: "O#",
      limit: 100,
    });
    expect(page.items.map((one) => one.childId)).toEqual(children);
    expect((await Opinion.tally(world.as(people.acceptance), large.id)).asked).toBe(95);
  });

  test("officials of the county see who answered; the organization sees the tally only; others nothing", async () => {
    for (const actor of [people.manager, people.checker, people.caseworker])
      expect((await list(actor)).body.code).toBe("permission.denied");
    expect((await list(people.otherChildCare)).status).toBe(404);
    expect((await tally(people.manager)).asked).toBe(5);
    expect((await tally(people.otherManager)).code).toBe("record.missing");
    expect((await portal.call(people.manager, "GET", `/api/opinions/${free().id}`)).status).toBe(403);
    expect((await portal.call(people.otherAcceptance, "GET", `/api/opinions/${free().id}`)).status).toBe(404);
  });
});

describe("through a link", () => {
  test("it tells of no child, is answered once, and the same answer is the same", async () => {
    const made = await link();
    expect(made).toMatchObject({ expiresAt: "2026-03-24T07:00:00.000Z" });
    expect(made.token).toMatch(/^[\w-]{43}$/);
    const page = await shown(made.token);
    expect(page.body).toEqual({
      topic: {
        place: "陕西省汉中市南郑区",
        organizationName: "南郑守望社会工作服务中心",
        services: expect.any(Array),
        month: "2026-03",
      },
      expiresAt: made.expiresAt,
    });
    expect(page.body.topic.services).toHaveLength(1);
    expect(await answer(made.token)).toMatchObject({ status: 200, body: { answer: good } });
    const before = truthOf(await portal.dump());
    expect(await answer(made.token)).toMatchObject({ status: 200, body: { answer: good } });
    expect(truthOf(await portal.dump())).toEqual(before);
    await expectRefused(() => answer(made.token, { ...good, satisfaction: 1 }), "opinion.link_invalid");
    expect((await shown(made.token)).body.code).toBe("opinion.link_invalid");
    expect(await tally()).toMatchObject({ answered: 1, received: 1, scoreSum: 4, byScore: [0, 0, 0, 1, 0] });
    const [row] = (await list()).body.items.filter((one: { state: string }) => one.state === "ANSWERED");
    expect(row).toMatchObject({ via: "LINK", satisfaction: 4, respondent: "GUARDIAN", commented: false });
    expect(row.tokenHash).toBeUndefined();
    expect(JSON.stringify(await portal.dump())).not.toContain(made.token);
    await expectRecounted();
  });

  test("wrong, replaced and expired links have one answer", async () => {
    const { id } = free();
    const first = await link(people.childCare, id);
    const second = await link(people.childCare, id);
    for (const token of ["x", "A".repeat(43), `${second.token.slice(0, 42)}-`, first.token, "%00"]) {
      const one = await shown(token);
      expect({ token, status: one.status, code: one.body.code }).toEqual({
        token,
        status: 404,
        code: "opinion.link_invalid",
      });
      await expectRefused(() => answer(token), "opinion.link_invalid");
    }
    portal.setNow("2026-03-24T06:59:59.000Z");
    expect((await shown(second.token)).status).toBe(200);
    portal.setNow("2026-03-24T07:00:00.000Z");
    expect((await shown(second.token)).body.code).toBe("opinion.link_invalid");
    await expectRefused(() => answer(second.token), "opinion.link_invalid");
    portal.setNow(NOW);
  });

  test("choices only, and score and receipt agree", async () => {
    const { token } = await link();
    await expectRefused(() => answer(token, { ...good, comment: "张小明的奶奶" }), "request.invalid");
    await expectRefused(() => answer(token, { ...good, satisfaction: 6 }), "request.invalid");
    await expectRefused(() => answer(token, { ...good, received: false }), "opinion.score_mismatch");
    await expectRefused(
      () => answer(token, { received: true, respondent: "CHILD" }),
      "opinion.score_mismatch",
    );
  });

  test("ten at once with different answers: exactly one counts", async () => {
    const { token } = await link();
    const before = await tally();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, nth) => answer(token, { ...good, satisfaction: (nth % 5) + 1 })),
    );
    const done = answers.filter((one) => one.status === 200);
    const scores = new Set(done.map((one) => one.body.answer.satisfaction));
    expect(scores.size).toBe(1);
    for (const one of answers) if (one.status !== 200) expect(one.body.code).toBe("opinion.link_invalid");
    const after = await tally();
    expect(after.answered).toBe(before.answered + 1);
    expect(after.scoreSum).toBe(before.scoreSum + [...scores][0]);
    await expectRecounted();
  });

  test("only acceptance and child care of the county make links", async () => {
    const { id } = free();
    for (const actor of [people.manager, people.supervision, people.procurement])
      expect((await post(actor, `/api/opinions/${id}/link`)).status).toBe(403);
    expect((await post(people.otherAcceptance, `/api/opinions/${id}/link`)).status).toBe(404);
  });
});

describe("through the village director", () => {
  test("an official enters it; the family's words are sealed, and reading them leaves a row", async () => {
    const { id, version, childId } = free();
    const words = "李桂花说社工每月都来，孩子喜欢。";
    const entered = await post(people.childCare, `/api/opinions/${id}/enter`, {
      ...good,
      respondent: "CHILD",
      version,
      comment: words,
    });
    expect(entered.body).toMatchObject({
      state: "ANSWERED",
      via: "DIRECTOR",
      enteredByName: people.childCare.name,
      commented: true,
    });
    const items = await portal.dump();
    expect(JSON.stringify(items)).not.toContain("李桂花说");
    const read = await portal.call(people.acceptance, "GET", `/api/opinions/${id}`);
    expect(read.body).toMatchObject({ opinion: { id, commented: true }, comment: words });
    const accesses = (await portal.dump()).filter((item) => item.pk === `R#${childId}` && item.record === id);
    expect(accesses).toMatchObject([{ fields: ["opinion"], accountId: people.acceptance.accountId }]);
    await expectRefused(
      () => post(people.childCare, `/api/opinions/${id}/enter`, { ...good, version: version + 1 }),
      "opinion.wrong_state",
    );
    await expectRefused(() => post(people.childCare, `/api/opinions/${id}/link`), "opinion.wrong_state");
    await expectRecounted();
  });

  test("a stale version is refused; who could not be reached has not answered, and his link is void", async () => {
    const { id, version } = free();
    const { token, opinion } = await link(people.acceptance, id);
    const unreached = (wanted: number) =>
      post(people.childCare, `/api/opinions/${id}/unreached`, {
        version: wanted,
        reason: "全家外出，电话停机",
      });
    await expectRefused(() => unreached(version), "record.stale");
    const before = await tally();
    expect((await unreached(opinion.version)).body).toMatchObject({ state: "UNREACHED" });
    expect(await tally()).toEqual(before);
    await expectRefused(() => answer(token), "opinion.link_invalid");
    await expectRecounted();
  });
});

test("after the conclusion no answer counts any more: the tally stays what the result says", async () => {
  const own = await openPortal();
  try {
    const ownChain = chainOf(own);
    await Promise.all(Array.from({ length: 6 }, () => ownChain.deliver()));
    const opened = await ownChain.open();
    const drawn = await ownChain.ask(opened.body, 4);
    const path = `/api/acceptances/${drawn.id}`;
    const { items } = (await own.call(own.world.people.childCare, "GET", `${path}/opinions`)).body;
    const last = items.find((one: { state: string }) => one.state === "ASKED");
    const made = await own.call(own.world.people.acceptance, "POST", `/api/opinions/${last.id}/link`);
    const signed = await ownChain.judgeAndSign(drawn);
    const concluded = await own.call(own.world.people.acceptance, "POST", `${path}/conclude`, {
      version: signed.version,
      outcome: "RECTIFY",
      opinion: "走访间隔过长，请整改",
      rectifyBy: "2026-04-10",
    });
    expect(concluded.body).toMatchObject({ state: "RECTIFY", tally: { asked: 5, answered: 4 } });
    const late = await own.call(undefined, "POST", `/api/public/opinions/${made.body.token}`, good);
    expect(late.body.code).toBe("opinion.link_invalid");
    expect((await own.call(undefined, "GET", `/api/public/opinions/${made.body.token}`)).status).toBe(404);
    const entered = await own.call(own.world.people.childCare, "POST", `/api/opinions/${last.id}/enter`, {
      ...good,
      version: made.body.opinion.version,
    });
    expect(entered.body.code).toBe("opinion.closed");
  } finally {
    await own.close();
  }
});
