import type { Actor } from "@guanhu/core/actor";
import { Evaluation } from "@guanhu/core/evaluation";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chainOf } from "../setup/chain.ts";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { codeOfVerb } from "../setup/refusal.ts";
import { COUNTY, TODAY, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let people: World["people"];
let path: string;
let acceptanceId: string;
let falseId: string;
let version = 1;

// One contract's story: four visits accepted, one of them found false, money paid, the contract ended.
beforeAll(async () => {
  portal = await openPortal();
  ({ world } = portal);
  ({ people } = world);
  path = `/api/contracts/${world.contract.id}/evaluation`;
  const chain = chainOf(portal);
  const delivered = [];
  for (let nth = 0; nth < 4; nth++) delivered.push(await chain.deliver());
  const acceptance = await chain.accept();
  acceptanceId = acceptance.id;
  await post(people.acceptance, `/api/acceptances/${acceptanceId}/publish`, { version: acceptance.version });
  const invoice = { number: "FP-2026-9", on: TODAY };
  const body = { acceptanceId, amountFen: 48_000, invoice };
  const { id } = (await post(people.manager, "/api/payments", body)).body;
  await post(people.finance, `/api/payments/${id}/approve`, { version: 1 });
  await post(people.payment, `/api/payments/${id}/pay`, { version: 2, voucherNo: "ZF-1", paidOn: TODAY });
  const found = delivered[0];
  falseId = found?.id ?? "";
  const finding = { version: found?.version, reason: "现场核查，当日没有走访" };
  expect((await post(people.supervision, `/api/deliverables/${falseId}/false`, finding)).status).toBe(200);
  await portal.settle();
});

afterAll(() => portal.close());

const post = (actor: Actor, at: string, body?: object) => portal.call(actor, "POST", at, body);
const get = (actor: Actor) => portal.call(actor, "GET", path);
const purchaser = (seen: number) => ({
  version: seen,
  marks: [{ indicatorId: "management", score: 92, reason: "台账完整，配合检查" }],
});
const thirdParty = (seen: number, change: object = {}) => ({
  version: seen,
  report: {
    institution: "汉中市社会工作评估中心",
    reportNo: "PG-2026-1",
    evaluatedOn: TODAY,
    marks: [{ indicatorId: "effect", score: 88, reason: "抽样家访，成效较好" }],
    ...change,
  },
});
const publish = (seen: number, actor = people.contractReview) =>
  post(actor, `${path}/publish`, { version: seen });

async function expectRefused(work: () => Promise<{ body: { code?: string } }>, code: string) {
  const before = truthOf(await portal.dump());
  const { body } = await work();
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(truthOf(await portal.dump())).toEqual(before);
}

describe("an evaluation", () => {
  test("is opened once, however many try; the organization does not see it yet", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(people.procurement, path)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { body } of answers.filter(({ status }) => status !== 201))
      expect(body.code).toBe("record.exists");
    expect((await get(people.manager)).status).toBe(404);
    expect((await get(people.otherProcurement)).status).toBe(404);
    await expectRefused(() => post(people.finance, path), "permission.denied");
  });

  test("computes from data, and every number opens its rows", async () => {
    const { body } = await get(people.acceptance);
    const by = Object.fromEntries(body.result.indicators.map((one: { id: string }) => [one.id, one]));
    const amountFen = world.contract.amountFen;
    expect(by.completion).toMatchObject({ numerator: 36_000, denominator: amountFen, rows: [acceptanceId] });
    expect(by.completion.score).toBe(Math.round((36_000 * 10_000) / amountFen));
    expect(by.onTime).toMatchObject({ numerator: 1, denominator: 1, score: 10_000, rows: [acceptanceId] });
    expect(by.truth).toMatchObject({
      numerator: 3,
      denominator: 4,
      score: 7_500,
      rows: [world.contract.id, falseId],
    });
    expect(by.sound).toMatchObject({ numerator: 36_000, denominator: 48_000, score: 7_500 });
    expect(by.satisfaction).toMatchObject({ score: 10_000, rows: [acceptanceId] });
    expect(by.management.score).toBeUndefined();
    expect(body.recipients).toMatchObject({ asked: 4, answered: 4, byScore: [0, 0, 0, 0, 4] });
    expect(body.result).toMatchObject({ measuredWeight: 75, provenance: "待核定" });
  });

  test("takes the typed scores with reasons, from two sources that stand apart", async () => {
    await expectRefused(
      () =>
        post(people.procurement, `${path}/purchaser`, {
          version: 1,
          marks: [{ ...purchaser(1).marks[0], indicatorId: "completion" }],
        }),
      "evaluation.marks_incomplete",
    );
    await expectRefused(() => publish(1), "evaluation.contract_running");
    const scored = await post(people.procurement, `${path}/purchaser`, purchaser(1));
    expect(scored.body.evaluation).toMatchObject({ version: 2, purchaser: { byName: "采购员甲" } });
    await expectRefused(() => post(people.procurement, `${path}/purchaser`, purchaser(1)), "record.stale");
    const file = (body: object) => post(people.acceptance, `${path}/third-party`, body);
    await expectRefused(() => file({ version: 2 }), "evaluation.report_or_absence");
    await expectRefused(
      () => file({ ...thirdParty(2), absence: "金额较小，未委托" }),
      "evaluation.report_or_absence",
    );
    await expectRefused(
      () => file(thirdParty(2, { institution: world.contract.organizationName })),
      "evaluation.not_third_party",
    );
    const absent = await file({ version: 2, absence: "金额较小，未委托" });
    expect(absent.body.evaluation.thirdPartyAbsence).toMatchObject({ reason: "金额较小，未委托" });
    const filed = await file(thirdParty(3));
    expect(filed.body.evaluation.thirdPartyAbsence).toBeUndefined();
    expect(filed.body).toMatchObject({ evaluation: { version: 4 }, result: { measuredWeight: 100 } });
    ({ version } = filed.body.evaluation);
  });

  test("is public only when published; nothing of it is shown before", async () => {
    const anyone = { parts: world.parts };
    expect(await Evaluation.listPublic(anyone, { division: COUNTY })).toEqual({ items: [] });
    expect(await codeOfVerb(() => Evaluation.getPublic(anyone, world.contract.id))).toBe("record.missing");
  });

  test("is published once, after the contract's end, by somebody who gave no score; then it is final", async () => {
    const { contract } = (await portal.call(people.procurement, "GET", `/api/contracts/${world.contract.id}`))
      .body;
    await post(people.procurement, `/api/contracts/${world.contract.id}/terminate`, {
      version: contract.version,
      reason: "双方协商终止",
    });
    const doubled: Actor = { ...people.procurement, roles: ["procurement", "contractReview"] };
    const publishing = () => Evaluation.publish(world.as(doubled), world.contract.id, version);
    expect(await codeOfVerb(publishing)).toBe("evaluation.publisher_scored");
    const shownBefore = (await get(people.contractReview)).body;
    const answers = await Promise.all(Array.from({ length: 6 }, () => publish(version)));
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    for (const { body } of answers.filter(({ status }) => status !== 200))
      expect(body).toMatchObject({ code: "evaluation.published", current: { state: "PUBLISHED" } });
    const { result, recipients } = won[0]?.body ?? {};
    const { measuredAt: _now, ...numbers } = result;
    expect(shownBefore.result).toMatchObject(numbers);
    expect(recipients).toEqual(shownBefore.recipients);
    await expectRefused(
      () => post(people.procurement, `${path}/purchaser`, purchaser(version + 1)),
      "evaluation.published",
    );
    expect((await get(people.manager)).body.result).toEqual(result);
    expect((await get(people.otherManager)).status).toBe(404);
  });

  test("stays as it was published when the data moves on", async () => {
    const before = (await get(people.contractReview)).body;
    const [recovery] = (await portal.call(people.finance, "GET", "/api/recoveries")).body.items;
    const settling = { version: recovery.version, returnedOn: TODAY, voucherNo: "JK-1" };
    expect((await post(people.finance, `/api/recoveries/${recovery.id}/settle`, settling)).status).toBe(200);
    expect((await get(people.contractReview)).body).toEqual(before);
  });

  test("the public result has sources and numbers, but no account and no record", async () => {
    const { items } = await Evaluation.listPublic({ parts: world.parts }, { division: COUNTY });
    expect(items).toMatchObject([
      {
        contractId: world.contract.id,
        publishedOn: TODAY,
        thirdParty: { institution: "汉中市社会工作评估中心" },
        recipients: { answered: 4 },
        result: { measuredWeight: 100 },
      },
    ]);
    const text = JSON.stringify(items);
    for (const hidden of ["acc_", "chd_", "dlv_", "acp_", "员甲"]) expect(text).not.toContain(hidden);
    expect(await Evaluation.getPublic({ parts: world.parts }, world.contract.id)).toEqual(items[0]);
    const own = await portal.call(people.manager, "GET", "/api/evaluations");
    expect(own.body.items).toMatchObject([{ contractId: world.contract.id }]);
    expect((await portal.call(people.otherManager, "GET", "/api/evaluations")).body.items).toEqual([]);
    expect((await portal.call(people.finance, "GET", "/api/evaluations")).body.items).toHaveLength(1);
  });
});
