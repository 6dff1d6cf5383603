import type { Actor } from "@guanhu/core/actor";
import { Breach } from "@guanhu/core/breach";
import { makeId } from "@guanhu/core/id";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chain, chainOf } from "../setup/chain.ts";
import { photoFile, sendPhoto } from "../setup/photo.ts";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { codeOfVerb } from "../setup/refusal.ts";
import { NOW, type World } from "../setup/world.ts";

/** The last day of a defence against a report of the tests' day, and the day after. */
const LAST = "2026-03-24T15:30:00.000Z";
const AFTER = "2026-03-25T02:00:00.000Z";

let portal: Portal;
let world: World;
let people: World["people"];
let chain: Chain;
let deliverable: string;
let photo: string;

beforeAll(async () => {
  portal = await openPortal();
  ({ world } = portal);
  ({ people } = world);
  chain = chainOf(portal);
  deliverable = (await chain.deliver()).id;
  photo = (await sendPhoto(portal, people.caseworker, photoFile(1))).fileId;
});

afterAll(() => portal.close());

const post = (actor: Actor, path: string, body: object) => portal.call(actor, "POST", path, body);
const get = (actor: Actor, path: string) => portal.call(actor, "GET", path);
const input = (change: object = {}) => ({
  contractId: world.contract.id,
  clause: "第三条第二款",
  facts: "多次未按约走访，台账缺失。",
  evidence: { files: [photo], deliverables: [deliverable] },
  ...change,
});
const report = (change: object = {}) => post(people.procurement, "/api/breaches", input(change));
const none = { files: [], deliverables: [] };
const defend = (id: string, change: object = {}, actor = people.manager) =>
  post(actor, `/api/breaches/${id}/defence`, {
    version: 1,
    text: "因暴雨道路中断。",
    evidence: none,
    ...change,
  });
const upheld = (version: number) => ({
  version,
  outcome: "UPHELD",
  measures: [
    { kind: "DEDUCTION", amountFen: 50_000 },
    { kind: "RECTIFY", until: "2026-04-30", demand: "补做走访并补齐台账" },
  ],
  text: "违约事实成立，扣减违约金并责令整改。",
});
const decide = (id: string, version: number, actor = people.contractReview, body: object = upheld(version)) =>
  post(actor, `/api/breaches/${id}/decision`, body);

async function expectRefused(work: () => Promise<{ body: { code?: string } }>, code: string) {
  const before = truthOf(await portal.dump());
  const { body } = await work();
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(truthOf(await portal.dump())).toEqual(before);
}

describe("from the report to the decision", () => {
  test("reported with evidence, answered by the organization, decided by another official", async () => {
    const reported = await report();
    expect(reported).toMatchObject({
      status: 201,
      body: {
        state: "REPORTED",
        dueOn: "2026-03-24",
        organizationId: world.organizationId,
        reported: { byName: "采购员甲" },
        clocks: [{ name: "defence", due: { date: "2026-03-24", provisional: false }, state: "OPEN" }],
      },
    });
    const { id } = reported.body;
    await expectRefused(() => decide(id, 1), "breach.wrong_state");
    const answered = await defend(id);
    expect(answered.body).toMatchObject({ state: "ANSWERED", version: 2, defence: { byName: "负责人甲" } });
    await expectRefused(() => defend(id, { version: 2 }), "breach.wrong_state");
    const queue = await get(people.contractReview, "/api/breaches");
    expect(queue.body.items.map((one: { id: string }) => one.id)).toContain(id);
    const decided = await decide(id, 2);
    expect(decided.body).toMatchObject({
      state: "DECIDED",
      decision: {
        outcome: "UPHELD",
        byName: "审核员甲",
        measures: [{ kind: "DEDUCTION" }, { kind: "RECTIFY" }],
      },
    });
    expect(decided.body.dueOn).toBeUndefined();
    await expectRefused(() => decide(id, 3), "breach.wrong_state");
    const after = await get(people.contractReview, "/api/breaches");
    expect(after.body.items.map((one: { id: string }) => one.id)).not.toContain(id);
    const history = await get(people.auditor, `/api/audit/contracts/${world.contract.id}`);
    const rows = history.body.items.filter((row: { subject: string }) => row.subject === `breach#${id}`);
    expect(rows.map((row: { action: string }) => row.action)).toEqual([
      "breach.report",
      "breach.answered",
      "breach.decided",
    ]);
    expect(history.body.broken).toEqual([]);
  });

  test("without a statement the end of its period is recorded first; one that comes later is refused", async () => {
    const { body } = await report();
    const lapse = () => post(people.contractReview, `/api/breaches/${body.id}/lapse`, { version: 1 });
    portal.setNow(LAST);
    await expectRefused(lapse, "breach.defence_running");
    portal.setNow(AFTER);
    await expectRefused(() => defend(body.id), "breach.answer_late");
    expect((await lapse()).body).toMatchObject({ state: "ANSWERED", lapsed: { byName: "审核员甲" } });
    const dismissed = { version: 2, outcome: "DISMISSED", measures: [], text: "证据不足，违约不成立。" };
    expect((await decide(body.id, 2, people.contractReview, dismissed)).body).toMatchObject({
      state: "DECIDED",
      clocks: [
        { name: "defence", state: "LAPSED" },
        { name: "decision", state: "DONE" },
      ],
    });
    portal.setNow(NOW);
  });

  test("on the last day a statement is in time", async () => {
    const { body } = await report();
    portal.setNow(LAST);
    expect((await defend(body.id)).body.state).toBe("ANSWERED");
    portal.setNow(NOW);
  });

  test("its reporter takes it back before the decision, nobody else, and not after", async () => {
    const { body } = await report();
    const withdraw = (version: number) =>
      post(people.procurement, `/api/breaches/${body.id}/withdrawal`, { version, reason: "核对有误" });
    const another: Actor = { ...people.procurement, accountId: makeId("account", NOW) };
    const taking = { version: 1, reason: "核对有误" };
    expect(await codeOfVerb(() => Breach.withdraw(world.as(another), body.id, taking))).toBe(
      "breach.not_reporter",
    );
    await defend(body.id);
    await expectRefused(() => withdraw(1), "record.stale");
    expect((await withdraw(2)).body).toMatchObject({ state: "WITHDRAWN", withdrawn: { reason: "核对有误" } });
    await expectRefused(() => decide(body.id, 3), "breach.wrong_state");
    const second = await report();
    await defend(second.body.id);
    await decide(second.body.id, 2);
    const late = () =>
      post(people.procurement, `/api/breaches/${second.body.id}/withdrawal`, {
        version: 3,
        reason: "核对有误",
      });
    await expectRefused(late, "breach.wrong_state");
  });
});

describe("what is refused", () => {
  test("a report without evidence, or with evidence of others", async () => {
    await expectRefused(() => report({ evidence: none }), "breach.evidence_needed");
    const foreign = { files: [makeId("file", NOW)], deliverables: [] };
    await expectRefused(() => report({ evidence: foreign }), "breach.evidence_foreign");
    const unknown = { files: [], deliverables: [makeId("deliverable", NOW)] };
    await expectRefused(() => report({ evidence: unknown }), "breach.evidence_foreign");
    const theirs = await sendPhoto(portal, people.otherCaseworker, photoFile(2));
    await expectRefused(
      () => report({ evidence: { ...none, files: [theirs.fileId] } }),
      "breach.evidence_foreign",
    );
    const pending = await sendPhoto(portal, people.caseworker, photoFile(3), { upload: false });
    await expectRefused(
      () => report({ evidence: { ...none, files: [pending.fileId] } }),
      "breach.evidence_foreign",
    );
    const ofOther = { contractId: world.otherContract.id };
    await expectRefused(() => report(ofOther), "record.missing");
    const elsewhere = () => Breach.report(world.as(people.otherProcurement), input(ofOther) as never);
    expect(await codeOfVerb(elsewhere)).toBe("breach.evidence_foreign");
  });

  test("who reported does not decide, whatever his roles", async () => {
    const doubled: Actor = { ...people.procurement, roles: ["procurement", "contractReview"] };
    const { id } = await Breach.report(world.as(doubled), input() as never);
    await defend(id);
    const deciding = () => Breach.decide(world.as(doubled), id, upheld(2) as never);
    expect(await codeOfVerb(deciding)).toBe("breach.decider_reported");
    await expectRefused(() => decide(id, 2, people.procurement), "permission.denied");
    await expectRefused(
      () => decide(id, 2, people.contractReview, { ...upheld(2), measures: [] }),
      "breach.measure_mismatch",
    );
    const over = [{ kind: "DEDUCTION", amountFen: world.contract.amountFen + 1 }];
    await expectRefused(
      () => decide(id, 2, people.contractReview, { ...upheld(2), measures: over }),
      "breach.deduction_over",
    );
  });

  test("each sees and moves its own", async () => {
    const { body } = await report();
    const path = `/api/breaches/${body.id}`;
    for (const actor of [people.otherManager, people.otherProcurement, people.otherAuditor])
      expect((await get(actor, path)).status).toBe(404);
    for (const actor of [people.manager, people.checker, people.auditor, people.finance])
      expect((await get(actor, path)).status).toBe(200);
    expect((await get(people.caseworker, path)).status).toBe(403);
    await expectRefused(() => defend(body.id, {}, people.otherManager), "record.missing");
    const own = (await get(people.manager, "/api/breaches")).body.items;
    expect(own.map((one: { id: string }) => one.id)).toContain(body.id);
    expect((await get(people.otherManager, "/api/breaches")).body.items).toEqual([]);
    const listed = await get(people.manager, `/api/contracts/${world.contract.id}/breaches`);
    expect(listed.body.items.map((one: { id: string }) => one.id)).toContain(body.id);
    expect((await get(people.otherManager, `/api/contracts/${world.contract.id}/breaches`)).status).toBe(404);
  });
});

describe("at once", () => {
  test("many decisions: one stands, the others are told that it is decided", async () => {
    const { body } = await report();
    await defend(body.id);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, nth) =>
        decide(body.id, 2, people.contractReview, { ...upheld(2), text: `处理意见第 ${nth} 稿` }),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    for (const { status, body: told } of answers.filter((one) => one.status !== 200)) {
      expect(status).toBe(409);
      expect(["breach.wrong_state", "record.stale"]).toContain(told.code);
      expect(told.current).toMatchObject({ state: "DECIDED", version: 3 });
    }
    const stands = (await get(people.auditor, `/api/breaches/${body.id}`)).body;
    expect(stands.decision.text).toBe(won[0]?.body.decision.text);
  });

  test("decision against withdrawal: one of them", async () => {
    const { body } = await report();
    await defend(body.id);
    const answers = await Promise.all([
      decide(body.id, 2),
      post(people.procurement, `/api/breaches/${body.id}/withdrawal`, { version: 2, reason: "核对有误" }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("many statements: one stands", async () => {
    const { body } = await report();
    const answers = await Promise.all(Array.from({ length: 6 }, () => defend(body.id)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});
