import { afterEach, beforeEach, expect, test } from "vitest";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import type { World } from "../setup/world.ts";

let portal: Portal;
let world: World;

beforeEach(async () => {
  portal = await openPortal();
  world = portal.world;
});

afterEach(() => portal.close());

const post = (actor: World["people"]["manager"], path: string, body: object) =>
  portal.call(actor, "POST", `/api/contracts/${world.contract.id}${path}`, body);
const propose = (addQuantity: number, overrides: object = {}) =>
  post(world.people.procurement, "/changes", {
    kind: "SUPPLEMENT",
    reason: "DEMAND",
    clause: "第一条",
    text: "增加走访人次",
    items: [{ itemId: "1", addQuantity }],
    ...overrides,
  });
const agree = ({ no, version }: { no: number; version: number }, actor = world.people.manager) =>
  post(actor, `/changes/${no}/agree`, { version });
const page = async () =>
  (await portal.call(world.people.procurement, "GET", `/api/contracts/${world.contract.id}`)).body;

async function expectRefused(work: () => ReturnType<typeof post>, status: number, code: string) {
  const before = truthOf(await portal.dump());
  const { status: answered, body } = await work();
  expect({ status: answered, code: body.code }).toEqual({ status, code });
  expect(truthOf(await portal.dump())).toEqual(before);
}

test("a supplement counts once both have agreed: quantity, amount and the cap of the lines grow", async () => {
  const proposed = await propose(60);
  expect(proposed).toMatchObject({ status: 201, body: { no: 1, amountFen: 720_000, state: "PROPOSED" } });
  expect((await page()).contract.amountFen).toBe(7_200_000);
  const agreed = await agree(proposed.body);
  expect(agreed.body).toMatchObject({ state: "AGREED", agreedOn: "2026-03-10", announceBy: "2026-03-12" });
  const { contract, agreement, progress } = await page();
  expect(contract.amountFen).toBe(7_920_000);
  expect(agreement).toMatchObject({ originalFen: 7_200_000, supplementFen: 720_000 });
  expect(progress[0]).toMatchObject({ quantity: 260 });
});

test("all supplements together stay within a tenth of the original amount, never of the enlarged one", async () => {
  await expectRefused(() => propose(61), 409, "contract.supplement_over");
  await agree((await propose(60)).body);
  // A tenth of the enlarged amount would have room for six more.
  await expectRefused(() => propose(1), 409, "contract.supplement_over");
});

test("of supplements that fit alone but not together, agreed at once, one is; the other is told what is left", async () => {
  const [first, second] = [(await propose(40)).body, (await propose(40)).body];
  const answers = await Promise.all([agree(first), agree(second)]);
  expect(answers.map((one) => one.status).sort()).toEqual([200, 409]);
  const refused = answers.find((one) => one.status === 409);
  expect(refused?.body).toMatchObject({
    code: "contract.supplement_over",
    detail: expect.stringContaining("¥2,400.00"),
  });
  expect((await page()).agreement.supplementFen).toBe(480_000);
});

test("refused: an empty supplement, quantities in an amendment, an unknown line, another organization, twice", async () => {
  await expectRefused(() => propose(1, { items: [] }), 400, "contract.change_empty");
  await expectRefused(() => propose(1, { kind: "AMENDMENT" }), 400, "contract.change_empty");
  await expectRefused(
    () => propose(1, { items: [{ itemId: "9", addQuantity: 1 }] }),
    400,
    "contract.item_missing",
  );
  const { body } = await propose(1);
  await expectRefused(() => agree(body, world.people.otherManager), 404, "record.missing");
  await expectRefused(() => agree(body, world.people.procurement), 403, "permission.denied");
  await expectRefused(() => agree({ ...body, version: 2 }), 409, "record.stale");
  expect((await agree(body)).status).toBe(200);
  await expectRefused(() => agree({ ...body, version: 2 }), 409, "contract.change_settled");
  await expectRefused(() => agree({ no: 7, version: 1 }), 404, "record.missing");
});

test("words change without money; what was not agreed is withdrawn; announcing has a clock", async () => {
  const words = { kind: "AMENDMENT", items: [], reason: "CORRECTION", text: "联系地址更正" };
  const amended = await agree((await propose(1, words)).body);
  expect(amended.body).toMatchObject({ amountFen: 0, state: "AGREED", overdue: false });
  const other = (await propose(1)).body;
  const withdrawn = await post(world.people.procurement, `/changes/${other.no}/withdraw`, { version: 1 });
  expect(withdrawn.body.state).toBe("WITHDRAWN");
  await expectRefused(() => agree({ ...other, version: 2 }), 409, "contract.change_settled");
  portal.setNow("2026-03-16T07:00:00.000Z");
  const list = () => portal.call(world.people.manager, "GET", `/api/contracts/${world.contract.id}/changes`);
  expect((await list()).body.items[0]).toMatchObject({ announceBy: "2026-03-12", overdue: true });
  const announce = (on: string) => post(world.people.procurement, "/changes/1/announcement", { on });
  await expectRefused(() => announce("2026-03-09"), 400, "contract.published_on");
  expect((await announce("2026-03-16")).body).toMatchObject({ announcedOn: "2026-03-16", overdue: false });
  await expectRefused(() => announce("2026-03-16"), 409, "contract.published_already");
});
