import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { visitInput } from "../setup/report.ts";
import type { World } from "../setup/world.ts";

let portal: Portal;
let world: World;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
});

afterAll(() => portal.close());

async function submitted(options: { childId?: string; onDate?: string } = {}) {
  const childId = options.childId ?? (await world.placedChild());
  const input = visitInput(world, childId, options.onDate ? { onDate: options.onDate } : {});
  const answer = await portal.call(world.people.caseworker, "POST", "/api/deliverables", input);
  expect(answer.status).toBe(201);
  return { ...input, version: 1 };
}

async function checked(options: Parameters<typeof submitted>[0] = {}) {
  const input = await submitted(options);
  const answer = await check(input.id, { version: 1, outcome: "PASS" });
  expect(answer).toMatchObject({ status: 200, body: { state: "ORG_CHECKED", version: 2 } });
  return { ...input, version: 2 };
}

const check = (id: string, body: object, actor = world.people.checker) =>
  portal.call(actor, "POST", `/api/deliverables/${id}/check`, body);
const review = (id: string, body: object, actor = world.people.acceptance) =>
  portal.call(actor, "POST", `/api/deliverables/${id}/review`, body);

async function expectRefused(work: () => ReturnType<typeof check>, status: number, code: string) {
  const before = truthOf(await portal.dump());
  const answer = await work();
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(truthOf(await portal.dump())).toEqual(before);
  return answer;
}

describe("the way of a deliverable", () => {
  test("checked, accepted, counted once with its money", async () => {
    const before = await portal.call(world.people.procurement, "GET", `/api/contracts/${world.contract.id}`);
    const { id } = await checked();
    const accepted = await review(id, { version: 2, outcome: "ACCEPT" });
    expect(accepted).toMatchObject({ status: 200, body: { state: "ACCEPTED", version: 3 } });
    const after = await portal.call(world.people.procurement, "GET", `/api/contracts/${world.contract.id}`);
    expect(after.body.acceptedFen - before.body.acceptedFen).toBe(12_000);
    expect(after.body.progress[0].accepted - before.body.progress[0].accepted).toBe(1);
  });

  test("sent back with a reason, made anew, the old stays readable", async () => {
    const old = await checked();
    const returned = await review(old.id, {
      version: 2,
      outcome: "RETURN",
      reason: "照片不清楚，请补充就学情况",
    });
    expect(returned.body.state).toBe("RETURNED");
    const opened = await portal.call(world.people.caseworker, "GET", `/api/deliverables/${old.id}`);
    expect(opened.body.reason).toBe("照片不清楚，请补充就学情况");
    const next = visitInput(world, old.childId, { replaces: old.id });
    const sent = await portal.call(world.people.caseworker, "POST", "/api/deliverables", next);
    expect(sent).toMatchObject({ status: 201, body: { edition: 2 } });
    const first = await portal.call(world.people.acceptance, "GET", `/api/deliverables/${old.id}`);
    expect(first.body.deliverable).toMatchObject({ replacedBy: next.id, edition: 1, state: "RETURNED" });
    expect(first.body.report).toEqual(old.report);
    const second = await portal.call(world.people.acceptance, "GET", `/api/deliverables/${next.id}`);
    expect(second.body.deliverable).toMatchObject({ replaces: old.id, firstId: old.id, edition: 2 });
  });

  test("of two new versions at once exactly one is made", async () => {
    const old = await checked();
    await review(old.id, { version: 2, outcome: "RETURN", reason: "请补充照片" });
    const tries = Array.from({ length: 6 }, () =>
      portal.call(
        world.people.caseworker,
        "POST",
        "/api/deliverables",
        visitInput(world, old.childId, { replaces: old.id }),
      ),
    );
    const answers = await Promise.all(tries);
    expect(answers.filter((one) => one.status === 201)).toHaveLength(1);
    for (const one of answers)
      if (one.status !== 201) expect(one.body.code).toBe("deliverable.already_replaced");
  });

  test("the author may withdraw what nobody has checked, and nothing later", async () => {
    const { id } = await submitted();
    const withdraw = (version: number) =>
      portal.call(world.people.caseworker, "POST", `/api/deliverables/${id}/withdraw`, {
        version,
        reason: "填错了儿童",
      });
    expect(await withdraw(1)).toMatchObject({ status: 200, body: { state: "WITHDRAWN" } });
    await expectRefused(() => withdraw(2), 409, "deliverable.wrong_state");
    await expectRefused(() => check(id, { version: 2, outcome: "PASS" }), 409, "deliverable.wrong_state");
  });
});

describe("refusals, nothing written", () => {
  test("the author checks his own work", async () => {
    const { checker } = world.people;
    const childId = await world.placedChild(checker);
    const input = visitInput(world, childId);
    expect((await portal.call(checker, "POST", "/api/deliverables", input)).status).toBe(201);
    await expectRefused(
      () => check(input.id, { version: 1, outcome: "PASS" }, checker),
      403,
      "deliverable.own_work",
    );
  });

  test("a reviewer from the organization itself", async () => {
    const { id } = await checked();
    const accept = { version: 2, outcome: "ACCEPT" };
    await expectRefused(
      () => review(id, accept, world.people.checker),
      403,
      "deliverable.reviewer_from_organization",
    );
    await expectRefused(
      () => review(id, accept, world.people.manager),
      403,
      "deliverable.reviewer_from_organization",
    );
  });

  test("another organization's and another county's deliverable is missing", async () => {
    const { id } = await submitted();
    await expectRefused(
      () => check(id, { version: 1, outcome: "PASS" }, world.people.otherChecker),
      404,
      "record.missing",
    );
    const passed = await checked();
    const accept = { version: 2, outcome: "ACCEPT" };
    await expectRefused(() => review(passed.id, accept, world.people.otherAcceptance), 404, "record.missing");
    await expectRefused(() => review(passed.id, accept, world.people.otherChecker), 404, "record.missing");
    for (const actor of [world.people.otherChecker, world.people.otherAcceptance, world.people.colleague]) {
      const read = await portal.call(actor, "GET", `/api/deliverables/${id}`);
      expect(read).toMatchObject({ status: 404, body: { code: "record.missing" } });
    }
  });

  test("an official without the duty of acceptance", async () => {
    const { id } = await checked();
    const accept = { version: 2, outcome: "ACCEPT" };
    await expectRefused(() => review(id, accept, world.people.procurement), 403, "permission.denied");
  });

  test("a stale version, with the current one", async () => {
    const { id } = await checked();
    const answer = await expectRefused(
      () => review(id, { version: 1, outcome: "ACCEPT" }),
      409,
      "record.stale",
    );
    expect(answer.body.current).toEqual({ version: 2, state: "ORG_CHECKED" });
  });

  test("sending back or rejecting without a reason", async () => {
    const { id } = await checked();
    await expectRefused(
      () => review(id, { version: 2, outcome: "RETURN" }),
      400,
      "deliverable.reason_needed",
    );
    await expectRefused(
      () => review(id, { version: 2, outcome: "REJECT" }),
      400,
      "deliverable.reason_needed",
    );
  });

  test("a second acceptance of one child on one day under one line", async () => {
    const first = await checked();
    const second = await checked({ childId: first.childId });
    expect((await review(first.id, { version: 2, outcome: "ACCEPT" })).status).toBe(200);
    await expectRefused(
      () => review(second.id, { version: 2, outcome: "ACCEPT" }),
      409,
      "deliverable.day_counted",
    );
  });

  test("what is accepted is final", async () => {
    const { id } = await checked();
    await review(id, { version: 2, outcome: "ACCEPT" });
    for (const outcome of ["RETURN", "REJECT", "ACCEPT"]) {
      const again = () => review(id, { version: 3, outcome, reason: "想改主意了" });
      await expectRefused(again, 409, "deliverable.wrong_state");
    }
  });

  test("a new version of what was not sent back, or for another child", async () => {
    const open = await submitted();
    const send = (input: object) => () =>
      portal.call(world.people.caseworker, "POST", "/api/deliverables", input);
    await expectRefused(
      send(visitInput(world, open.childId, { replaces: open.id })),
      409,
      "deliverable.not_returned",
    );
    const back = await checked();
    await review(back.id, { version: 2, outcome: "RETURN", reason: "请补充照片" });
    const otherChild = await world.placedChild();
    await expectRefused(
      send(visitInput(world, otherChild, { replaces: back.id })),
      400,
      "deliverable.replaces_other",
    );
  });
});

describe("races", () => {
  test("of twenty reviewers on one deliverable exactly one decides", async () => {
    const { id } = await checked();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        review(
          id,
          nth % 2 ? { version: 2, outcome: "ACCEPT" } : { version: 2, outcome: "REJECT", reason: "内容不实" },
        ),
      ),
    );
    expect(answers.filter((one) => one.status === 200)).toHaveLength(1);
    for (const one of answers) {
      if (one.status !== 200) expect(one.body.code).toMatch(/^(record\.stale|deliverable\.wrong_state)$/);
    }
    const rows = (await portal.dump()).filter((item) => item.subject === `deliverable#${id}`);
    expect(rows).toHaveLength(3);
  });

  test("a placement that ends while sends are under way: recorded before, or refused after", async () => {
    const childId = await world.placedChild();
    const sends = Array.from({ length: 12 }, () => {
      const input = visitInput(world, childId);
      return portal
        .call(world.people.caseworker, "POST", "/api/deliverables", input)
        .then((answer) => ({ input, answer }));
    });
    const ending = portal.call(world.people.procurement, "POST", "/api/placements/end", {
      childId,
      contractId: world.contract.id,
      version: 2,
      lastDay: "2026-03-09",
      reason: "迁出本县",
    });
    const [ended, ...sent] = await Promise.all([ending, ...sends]);
    expect(ended.status).toBe(200);
    const items = await portal.dump();
    for (const { input, answer } of sent) {
      const stored = items.some((item) => item.pk === `D#${input.id}`);
      expect(stored).toBe(answer.status === 201);
      if (!stored) expect(answer.body.code).toBe("placement.not_on_day");
    }
  });

  test("acceptances never pass the contracted quantity", async () => {
    const small = await openPortal();
    try {
      const { people, contract } = small.world;
      const item = contract.items[0];
      // The contract has room for two: shown by moving the counter, which only acceptance moves otherwise.
      const key = { pk: `K#${contract.id}`, sk: `I#${item?.id}` };
      const { UpdateItemCommand } = await import("@aws-sdk/client-dynamodb");
      const { marshall } = await import("@aws-sdk/util-dynamodb");
      await small.world.parts.table.client.send(
        new UpdateItemCommand({
          TableName: small.world.parts.table.name,
          Key: marshall(key),
          UpdateExpression: "SET accepted = :n",
          ExpressionAttributeValues: marshall({ ":n": 198 }),
        }),
      );
      const ids = await Promise.all(
        Array.from({ length: 5 }, async () => {
          const input = visitInput(small.world, await small.world.placedChild());
          await small.call(people.caseworker, "POST", "/api/deliverables", input);
          await small.call(people.checker, "POST", `/api/deliverables/${input.id}/check`, {
            version: 1,
            outcome: "PASS",
          });
          return input.id;
        }),
      );
      const answers = await Promise.all(
        ids.map((id) =>
          small.call(people.acceptance, "POST", `/api/deliverables/${id}/review`, {
            version: 2,
            outcome: "ACCEPT",
          }),
        ),
      );
      expect(answers.filter((one) => one.status === 200)).toHaveLength(2);
      for (const one of answers)
        if (one.status !== 200) expect(one.body.code).toBe("contract.quantity_reached");
    } finally {
      await small.close();
    }
  });
});
