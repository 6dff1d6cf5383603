import { TransactionCanceledException, TransactionInProgressException } from "@aws-sdk/client-dynamodb";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openPortal, type Portal } from "../setup/portal.ts";
import { visitInput } from "../setup/report.ts";
import type { World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let childId: string;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
  childId = await world.placedChild();
});

afterEach(() => world.parts.table.client.middlewareStack.remove("faults"));
afterAll(() => portal.close());

interface Fault {
  /** `before`: the store never saw it. `after`: the store did it, and the answer was lost. */
  when: "before" | "after";
  cause: Error;
}

/** Makes the next transactions fail, below the client's own retries, as the wire or the service would. */
function injectFaults(faults: readonly Fault[]): { left(): number } {
  const open = [...faults];
  world.parts.table.client.middlewareStack.add(
    (next, context) => async (args) => {
      const fault = context.commandName === "TransactWriteItemsCommand" ? open.shift() : undefined;
      if (fault?.when === "before") throw fault.cause;
      const answer = await next(args);
      if (fault) throw fault.cause;
      return answer;
    },
    // Below the retry middleware, which stands in this step at a high priority.
    { step: "finalizeRequest", name: "faults", priority: "low" },
  );
  return { left: () => open.length };
}

function named(name: string, extra: object = {}): Error {
  return Object.assign(new Error(name), { name, $metadata: {}, ...extra });
}

const throttled = () => named("ThrottlingException", { $retryable: { throttling: true }, $fault: "client" });
const timedOut = () => named("TimeoutError");

function cancelled(...codes: string[]): Error {
  return new TransactionCanceledException({
    message: "cancelled",
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
}

const send = (input: object) => portal.call(world.people.caseworker, "POST", "/api/deliverables", input);

async function recordsOf(id: string) {
  const items = await portal.dump();
  return {
    records: items.filter((item) => item.pk === `D#${id}`).length,
    rows: items.filter((item) => item.subject === `deliverable#${id}`).length,
  };
}

describe("a fault that the client of the store gets over", () => {
  test.each<[string, Fault[]]>([
    ["throttling, twice", [throttled(), throttled()].map((cause) => ({ when: "before", cause }))],
    ["a lost answer after the commit", [{ when: "after", cause: timedOut() }]],
    [
      "two lost answers after the commit",
      [timedOut(), timedOut()].map((cause) => ({ when: "after", cause })),
    ],
    [
      "a conflict with another transaction",
      [{ when: "before", cause: cancelled("None", "TransactionConflict") }],
    ],
    ["throttling inside the transaction", [{ when: "before", cause: cancelled("ThrottlingError", "None") }]],
    [
      "a transaction still in progress",
      [{ when: "before", cause: new TransactionInProgressException({ message: "busy", $metadata: {} }) }],
    ],
  ])("%s: recorded once, with a receipt", async (_name, faults) => {
    const input = visitInput(world, childId);
    const { left } = injectFaults(faults);
    const answer = await send(input);
    expect(answer.status).toBe(201);
    expect(left()).toBe(0);
    expect(await recordsOf(input.id)).toEqual({ records: 1, rows: 1 });
  });
});

describe("a fault that reaches the phone: sending again ends in exactly one record", () => {
  const often = <T>(make: () => T, count = 30) => Array.from({ length: count }, make);

  test.each<[string, number, string, () => Fault[], number]>([
    [
      "throttling without end",
      503,
      "server.busy",
      () => often(() => ({ when: "before", cause: throttled() })),
      0,
    ],
    [
      "answers lost without end",
      503,
      "server.busy",
      () => often(() => ({ when: "after", cause: timedOut() })),
      1,
    ],
    [
      "conflicts without end",
      409,
      "write.contended",
      () => often(() => ({ when: "before", cause: cancelled("TransactionConflict") })),
      0,
    ],
  ])("%s", async (_name, status, code, faults, stored) => {
    const input = visitInput(world, childId);
    injectFaults(faults());
    const first = await send(input);
    expect(first).toMatchObject({ status, body: { code } });
    expect((await recordsOf(input.id)).records).toBe(stored);
    world.parts.table.client.middlewareStack.remove("faults");
    const again = await send(input);
    expect(again.status).toBe(201);
    expect(again.body.receiptNo).toMatch(/^20260310-/);
    expect(await recordsOf(input.id)).toEqual({ records: 1, rows: 1 });
  });

  // The steps of a recording, in order: deliverable, contract, placement, worker, and the audit row.
  test.each([
    [0, "deliverable.id_taken"],
    [1, "contract.not_active"],
    [2, "placement.not_on_day"],
    [3, "person.not_cleared"],
    [4, "record.stale"],
  ])("cancelled at step %i: %s, and nothing is written", async (step, code) => {
    const input = visitInput(world, childId);
    const codes = Array.from({ length: 5 }, (_, nth) => (nth === step ? "ConditionalCheckFailed" : "None"));
    const cause = cancelled(...codes);
    // The first attempt may stand on what is remembered, so only the second one's word counts.
    injectFaults([
      { when: "before", cause },
      { when: "before", cause },
    ]);
    expect((await send(input)).body.code).toBe(code);
    expect(await recordsOf(input.id)).toEqual({ records: 0, rows: 0 });
    expect((await send(input)).status).toBe(201);
    expect(await recordsOf(input.id)).toEqual({ records: 1, rows: 1 });
  });
});

test("an acceptance whose answer was lost counts once, however it is sent again", async () => {
  const input = visitInput(world, await world.placedChild());
  await send(input);
  const path = `/api/deliverables/${input.id}`;
  await portal.call(world.people.checker, "POST", `${path}/check`, { version: 1, outcome: "PASS" });
  const accept = () =>
    portal.call(world.people.acceptance, "POST", `${path}/review`, { version: 2, outcome: "ACCEPT" });
  const progress = async () => {
    const page = await portal.call(world.people.procurement, "GET", `/api/contracts/${world.contract.id}`);
    return page.body.progress[0].accepted as number;
  };
  const before = await progress();
  await portal.token(world.people.acceptance);
  injectFaults(Array.from({ length: 30 }, () => ({ when: "after", cause: timedOut() })));
  expect((await accept()).status).toBe(503);
  world.parts.table.client.middlewareStack.remove("faults");
  // The reviewer sees that it is decided, and that it was decided once.
  expect(await accept()).toMatchObject({ status: 409, body: { current: { state: "ACCEPTED", version: 3 } } });
  expect(await progress()).toBe(before + 1);
});
