import { type DynamoDBClient, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
import type { Actor } from "@guanhu/core/actor";
import { Payment } from "@guanhu/core/payment";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { ContractEntity, LedgerEntity } from "../../packages/core/src/contract/contract.entity.ts";
import { ProjectEntity } from "../../packages/core/src/project/project.entity.ts";
import { patch } from "../../packages/core/src/table/step.ts";
import { find } from "../../packages/core/src/table/table.ts";
import { write } from "../../packages/core/src/table/write.ts";
import { type AcceptanceBody, type Chain, chainOf } from "../setup/chain.ts";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { plannedElsewhere } from "../setup/project.ts";
import { codeOfVerb } from "../setup/refusal.ts";
import { TODAY, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let chain: Chain;
let people: World["people"];
let delivered: { id: string; version: number }[];
let acceptance: AcceptanceBody;
let nth = 0;
const portals: Portal[] = [];

// The money of a contract is one story: each test begins with a world of its own, two visits delivered and accepted.
beforeEach(async () => {
  portal = await openPortal();
  portals.push(portal);
  ({ world } = portal);
  ({ people } = world);
  chain = chainOf(portal);
  delivered = await Promise.all([chain.deliver(), chain.deliver()]);
  acceptance = await chain.accept();
  expect(acceptance.acceptedFen).toBe(24_000);
});

afterAll(() => Promise.all(portals.map((one) => one.close())));

const post = (actor: Actor, path: string, body?: object) => portal.call(actor, "POST", path, body);
const publish = () =>
  post(people.acceptance, `/api/acceptances/${acceptance.id}/publish`, { version: acceptance.version });
const input = (amountFen = 24_000, number = `FP-2026-${++nth}`) => ({
  acceptanceId: acceptance.id,
  amountFen,
  invoice: { number, on: TODAY },
});
const request = (body: object = input()) => post(people.manager, "/api/payments", body);
const step = (actor: Actor, id: string, name: string, body: object) =>
  post(actor, `/api/payments/${id}/${name}`, body);
const approve = (id: string, version = 1, actor = people.finance) => step(actor, id, "approve", { version });
const pay = (id: string, version = 2, actor = people.payment) =>
  step(actor, id, "pay", { version, voucherNo: "ZF-001", paidOn: TODAY });
const reject = (id: string, version: number) =>
  step(people.finance, id, "reject", { version, reason: "发票抬头有误" });
const findFalse = (nthDelivered: number) => {
  const one = delivered[nthDelivered];
  return post(people.supervision, `/api/deliverables/${one?.id}/false`, {
    version: one?.version,
    reason: "现场核查，当日没有走访",
  });
};
const payable = async () =>
  (await portal.call(people.manager, "GET", `/api/contracts/${world.contract.id}/payable`)).body;
const ledger = async () => {
  const found = await find(world.parts.table, LedgerEntity, { contractId: world.contract.id });
  const { worthFen, ceilingFen, requestedFen, paidFen, recoveryFen, recoveredFen } = found ?? {};
  return { worthFen, ceilingFen, requestedFen, paidFen, recoveryFen, recoveredFen };
};
const still = {
  worthFen: 24_000,
  ceilingFen: 3_600_000,
  requestedFen: 0,
  paidFen: 0,
  recoveryFen: 0,
  recoveredFen: 0,
};

async function expectRefused(work: () => Promise<{ status: number; body: { code?: string } }>, code: string) {
  const before = truthOf(await portal.dump());
  const answer = await work();
  expect(answer.body.code, JSON.stringify(answer.body)).toBe(code);
  expect(truthOf(await portal.dump())).toEqual(before);
}

/** The store, but something happens right before the first transaction. */
function challengedBefore(client: DynamoDBClient, happens: () => Promise<void>): DynamoDBClient {
  let happened = false;
  return new Proxy(client, {
    get(target, name) {
      if (name !== "send") return Reflect.get(target, name);
      return async (command: Parameters<DynamoDBClient["send"]>[0]) => {
        if (!happened && command instanceof TransactWriteItemsCommand) {
          happened = true;
          await happens();
        }
        return target.send(command as never);
      };
    },
  });
}

async function paid(): Promise<string> {
  await publish();
  const { body } = await request();
  await approve(body.id);
  expect((await pay(body.id)).status).toBe(200);
  return body.id;
}

describe("from the request to the receipt", () => {
  test("requested, approved by finance, paid with a voucher, confirmed; the money moves with it", async () => {
    await publish();
    const requested = await request();
    expect(requested).toMatchObject({
      status: 201,
      body: {
        state: "REQUESTED",
        amountFen: 24_000,
        invoiceReceivedOn: TODAY,
        due: { date: "2026-03-24", provisional: false },
        contractId: world.contract.id,
        milestoneId: "m1",
      },
    });
    const { id } = requested.body;
    expect(await ledger()).toEqual({ ...still, requestedFen: 24_000 });
    expect((await payable()).milestones[0].openPaymentId).toBe(id);
    expect((await approve(id)).body).toMatchObject({ state: "APPROVED", approvedByName: "财务员甲" });
    const queue = (state: string) =>
      portal.call(people.payment, "GET", `/api/payments?state=${state}`).then(({ body }) => body.items);
    expect(await queue("APPROVED")).toMatchObject([{ id }]);
    expect(await queue("REQUESTED")).toEqual([]);
    expect((await pay(id)).body).toMatchObject({ state: "PAID", voucherNo: "ZF-001", paidOn: TODAY });
    expect(await ledger()).toEqual({ ...still, paidFen: 24_000 });
    const confirmed = await step(people.manager, id, "confirm", { version: 3 });
    expect(confirmed.body).toMatchObject({ state: "CONFIRMED", confirmedByName: "负责人甲" });
    expect(await queue("PAID")).toEqual([]);
    const after = await payable();
    expect(after.money).toMatchObject({
      acceptedFen: 24_000,
      payableFen: 24_000,
      paidFen: 24_000,
      availableFen: 0,
    });
    expect(after.milestones[0].openPaymentId).toBeUndefined();
    const listed = await portal.call(people.auditor, "GET", `/api/contracts/${world.contract.id}/payments`);
    expect(listed.body.items).toMatchObject([{ id, state: "CONFIRMED", acceptanceId: acceptance.id }]);
    const all = await portal.call(people.payment, "GET", "/api/payments");
    expect(all.body.items).toMatchObject([{ id }]);
  });

  test("a request that is turned down frees sum, milestone and invoice", async () => {
    await publish();
    const body = input();
    const first = await request(body);
    await expectRefused(() => request(input()), "payment.over_available");
    await expectRefused(() => request(input(1)), "payment.over_available");
    expect((await reject(first.body.id, 1)).body).toMatchObject({
      state: "REJECTED",
      reason: "发票抬头有误",
    });
    expect(await ledger()).toEqual(still);
    const again = await request(body);
    expect(again.status).toBe(201);
    await approve(again.body.id);
    expect((await reject(again.body.id, 2)).status).toBe(200);
    expect(await ledger()).toEqual(still);
    await expectRefused(() => reject(again.body.id, 3), "payment.wrong_state");
  });

  test("in parts, one after another, each with its own invoice", async () => {
    await publish();
    const first = await request(input(10_000, "FP-PART-1"));
    await expectRefused(() => request(input(10_000, "FP-PART-2")), "payment.request_open");
    await approve(first.body.id);
    await pay(first.body.id);
    await expectRefused(() => request(input(10_000, "FP-PART-2")), "payment.request_open");
    await step(people.manager, first.body.id, "confirm", { version: 3 });
    await expectRefused(() => request(input(10_000, "fp-part-1 ")), "payment.invoice_used");
    await expectRefused(() => request(input(14_001, "FP-PART-2")), "payment.over_available");
    expect((await request(input(14_000, "FP-PART-2"))).status).toBe(201);
  });
});

describe("duties are kept apart", () => {
  test("nobody approves who had a part in contract or acceptance, nobody pays what he approved", async () => {
    await publish();
    const { body } = await request();
    const ctx = (actor: Actor) => world.as(actor);
    for (const key of ["procurement", "contractReview", "acceptance", "acceptor"] as const) {
      const doubled: Actor = { ...people[key], roles: [...people[key].roles, "finance"] };
      expect(await codeOfVerb(() => Payment.approve(ctx(doubled), body.id, 1))).toBe(
        "payment.approver_involved",
      );
    }
    await approve(body.id);
    const doubled: Actor = { ...people.finance, roles: ["finance", "payment"] };
    const paying = { version: 2, voucherNo: "ZF-9", paidOn: TODAY };
    expect(await codeOfVerb(() => Payment.pay(ctx(doubled), body.id, paying))).toBe(
      "payment.payer_is_approver",
    );
    for (const paidOn of ["2026-03-09", "2026-03-11"])
      await expectRefused(
        () => step(people.payment, body.id, "pay", { ...paying, paidOn }),
        "payment.paid_on",
      );
  });

  test("an organization sees and moves its own only, a county its own only", async () => {
    await publish();
    await expectRefused(() => post(people.otherManager, "/api/payments", input()), "record.missing");
    const { body } = await request();
    for (const actor of [people.otherManager, people.otherProcurement, people.otherChecker])
      expect((await portal.call(actor, "GET", `/api/payments/${body.id}`)).status).toBe(404);
    await approve(body.id);
    await pay(body.id);
    await expectRefused(
      () => step(people.otherManager, body.id, "confirm", { version: 3 }),
      "record.missing",
    );
    const path = `/api/contracts/${world.contract.id}/payable`;
    expect((await portal.call(people.otherManager, "GET", path)).status).toBe(404);
    expect((await portal.call(people.caseworker, "GET", path)).status).toBe(403);
  });
});

describe("what blocks", () => {
  test("a result that is not published, told on the page and at the request", async () => {
    await expectRefused(() => request(), "payment.result_unpublished");
    const { milestones } = await payable();
    expect(milestones[0].blocks).toMatchObject([{ code: "payment.result_unpublished" }]);
    expect(milestones[1].blocks).toMatchObject([
      { code: "payment.milestone_open" },
      { code: "payment.access_open" },
    ]);
    await publish();
    expect((await payable()).milestones[0].blocks).toEqual([]);
  });

  test("a worker whose clearance ended: at the request, the approval and the payment", async () => {
    await publish();
    const hit = (result: string, checkedOn: string) =>
      post(people.administrator, `/api/persons/${people.caseworker.accountId}/clearance`, {
        result,
        checkedOn,
        authority: "南郑区公安局",
      });
    await hit("HIT", TODAY);
    const refused = await request();
    expect(refused.body).toMatchObject({ code: "payment.clearance_expired" });
    expect(refused.body.detail).toContain(people.caseworker.name);
    await hit("CLEAR", TODAY);
    const { body } = await request();
    await hit("HIT", TODAY);
    await expectRefused(() => approve(body.id), "payment.clearance_expired");
    await hit("CLEAR", TODAY);
    await approve(body.id);
    await hit("HIT", TODAY);
    await expectRefused(() => pay(body.id), "payment.clearance_expired");
    const page = await portal.call(people.payment, "GET", `/api/payments/${body.id}`);
    expect(page.body.blocks).toMatchObject([{ code: "payment.clearance_expired" }]);
    await hit("CLEAR", TODAY);
    expect((await pay(body.id)).status).toBe(200);
  });

  test("the last milestone waits until the organization's access has ended", async () => {
    await publish();
    await chain.deliver();
    const last = await chain.accept();
    await post(people.acceptance, `/api/acceptances/${last.id}/publish`, { version: last.version });
    const body = { ...input(12_000), acceptanceId: last.id };
    await expectRefused(() => request(body), "payment.access_open");
    const contract = await portal.call(people.procurement, "GET", `/api/contracts/${world.contract.id}`);
    const { version } = contract.body.contract;
    const done = await post(people.procurement, `/api/contracts/${world.contract.id}/complete`, { version });
    expect(done.body.status).toBe("COMPLETED");
    expect((await request(body)).status).toBe(201);
  });

  test("an open challenge of the project, also one that comes under way", async () => {
    await publish();
    const { table } = world.parts;
    const projectId = await plannedElsewhere(world);
    const contract = await find(table, ContractEntity, { id: world.contract.id }, { consistent: true });
    if (!contract) throw new Error("no contract");
    const stale = () => new Error("moved") as never;
    const system = world.as(people.procurement);
    await write(system, "test.project", [[patch(ContractEntity, contract, { set: { projectId } }), stale]]);
    const challenge = async (openChallenges: number) => {
      const project = await find(table, ProjectEntity, { id: projectId }, { consistent: true });
      if (!project) throw new Error("no project");
      const at = { ...world.as(people.procurement), requestId: crypto.randomUUID() };
      await write(at, "test.challenge", [
        [patch(ProjectEntity, project, { set: { openChallenges } }), stale],
      ]);
    };
    await challenge(1);
    await expectRefused(() => request(), "payment.challenge_open");
    expect((await payable()).milestones[0].blocks).toMatchObject([{ code: "payment.challenge_open" }]);
    await challenge(0);
    const { body } = await request();
    await challenge(2);
    await expectRefused(() => approve(body.id), "payment.challenge_open");
    await challenge(0);
    await approve(body.id);
    // A challenge that is filed between the reading and the writing.
    const payment = { version: 2, voucherNo: "ZF-1", paidOn: TODAY };
    const late = world.as(people.payment);
    const inTime = {
      ...late.parts,
      table: { ...table, client: challengedBefore(table.client, () => challenge(1)) },
    };
    expect(await codeOfVerb(() => Payment.pay({ ...late, parts: inTime }, body.id, payment))).toBe(
      "project.challenge_open",
    );
    expect(await ledger()).toEqual({ ...still, requestedFen: 24_000 });
    await challenge(0);
    expect((await pay(body.id)).status).toBe(200);
  });

  test("an acceptance that is not concluded, and an invoice of tomorrow", async () => {
    await publish();
    const tomorrow = { number: "FP-TOMORROW", on: "2026-03-11" };
    await expectRefused(() => request({ ...input(), invoice: tomorrow }), "payment.invoice_date");
    await chain.deliver();
    const opened = await chain.open();
    await expectRefused(
      () => request({ ...input(), acceptanceId: opened.body.id }),
      "payment.milestone_open",
    );
    await expectRefused(
      () =>
        request({ ...input(), invoice: { number: "FP-FILE-1", on: TODAY, fileId: `fil_${"0".repeat(26)}` } }),
      "record.missing",
    );
  });
});

describe("found false", () => {
  test("before the payment: less is owed, the request is turned down and made anew", async () => {
    await publish();
    const { body } = await request();
    await approve(body.id);
    expect((await findFalse(0)).status).toBe(200);
    expect(await ledger()).toEqual({ ...still, worthFen: 12_000, requestedFen: 24_000 });
    await expectRefused(() => pay(body.id), "payment.over_accepted");
    await reject(body.id, 2);
    await expectRefused(() => request(), "payment.over_available");
    expect((await request(input(12_000))).status).toBe(201);
  });

  test("after the payment: a recovery is opened, blocks, and is settled by finance", async () => {
    const id = await paid();
    expect((await findFalse(0)).status).toBe(200);
    expect(await ledger()).toEqual({ ...still, worthFen: 12_000, paidFen: 24_000, recoveryFen: 12_000 });
    const path = `/api/contracts/${world.contract.id}/recoveries`;
    const { items } = (await portal.call(people.manager, "GET", path)).body;
    expect(items).toMatchObject([
      { amountFen: 12_000, state: "OPEN", deliverableId: delivered[0]?.id, milestoneId: "m1" },
    ]);
    await step(people.manager, id, "confirm", { version: 3 });
    expect((await payable()).milestones[0].blocks).toMatchObject([{ code: "payment.recovery_open" }]);
    await expectRefused(() => request(input(1)), "payment.recovery_open");
    const settle = (body: object, actor = people.finance) =>
      post(actor, `/api/recoveries/${items[0].id}/settle`, {
        version: 1,
        voucherNo: "JK-1",
        returnedOn: TODAY,
        ...body,
      });
    for (const returnedOn of ["2026-03-09", "2026-03-11"])
      await expectRefused(() => settle({ returnedOn }), "recovery.returned_on");
    expect((await settle({}, people.payment)).status).toBe(403);
    const answers = await Promise.all(Array.from({ length: 6 }, () => settle({})));
    expect(answers.filter((one) => one.status === 200)).toHaveLength(1);
    expect(await ledger()).toEqual({ ...still, worthFen: 12_000, paidFen: 24_000, recoveredFen: 12_000 });
    const county = await portal.call(people.finance, "GET", "/api/recoveries");
    expect(county.body.items).toMatchObject([{ state: "RETURNED", voucherNo: "JK-1" }]);
    expect((await payable()).milestones[0].blocks).toEqual([]);
    await expectRefused(() => request(input(1)), "payment.over_available");
  });

  test("while the lines are judged the line is lowered, and nothing is recovered", async () => {
    const third = await chain.deliver();
    const opened = await chain.open();
    delivered = [third];
    expect((await findFalse(0)).status).toBe(200);
    const now = await portal.call(people.acceptance, "GET", `/api/acceptances/${opened.body.id}`);
    expect(now.body.lines[0]).toMatchObject({ quantity: 1, deducted: 1, deductedFen: 12_000 });
    expect(await ledger()).toEqual(still);
  });
});

describe("at once", () => {
  const EIGHT = Array.from({ length: 8 }, (_, one) => one);
  const winners = (answers: { status: number }[]) => answers.filter(({ status }) => status < 300).length;

  test("of eight requests, eight approvals and eight payments exactly one each", async () => {
    await publish();
    const requests = await Promise.all(EIGHT.map(() => request(input(3_000))));
    expect(winners(requests)).toBe(1);
    for (const { status, body } of requests)
      if (status !== 201) expect(["payment.request_open", "record.stale"]).toContain(body.code);
    const id = requests.find(({ status }) => status === 201)?.body.id;
    expect(winners(await Promise.all(EIGHT.map(() => approve(id))))).toBe(1);
    expect(winners(await Promise.all(EIGHT.map(() => pay(id))))).toBe(1);
    expect(await ledger()).toEqual({ ...still, paidFen: 3_000 });
  });

  test("one invoice for two milestones is used once", async () => {
    await publish();
    await chain.deliver();
    const last = await chain.accept();
    await post(people.acceptance, `/api/acceptances/${last.id}/publish`, { version: last.version });
    const contract = await portal.call(people.procurement, "GET", `/api/contracts/${world.contract.id}`);
    await post(people.procurement, `/api/contracts/${world.contract.id}/complete`, {
      version: contract.body.contract.version,
    });
    const answers = await Promise.all([
      request(input(1_000, "FP-SAME")),
      request({ ...input(1_000, "FP-SAME"), acceptanceId: last.id }),
    ]);
    expect(winners(answers)).toBe(1);
  });

  test("payment, rejection and finding false: never more kept than is owed", async () => {
    await publish();
    const { body } = await request();
    await approve(body.id);
    const [payment, rejection, ...found] = await Promise.all([
      pay(body.id),
      reject(body.id, 2),
      findFalse(0),
      findFalse(1),
    ]);
    expect(winners([payment, rejection])).toBeLessThanOrEqual(1);
    const now = await ledger();
    const worth = 24_000 - winners(found) * 12_000;
    expect(now.worthFen).toBe(worth);
    const kept = Number(now.paidFen) - Number(now.recoveredFen) - Number(now.recoveryFen);
    expect(kept).toBeLessThanOrEqual(worth);
    expect(now.paidFen).toBe(payment.status === 200 ? 24_000 : 0);
  });
});
