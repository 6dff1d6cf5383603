import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { COUNTY, terms, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let nth = 0;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
});

afterAll(() => portal.close());

function contractInput(overrides: object = {}) {
  nth += 1;
  return {
    contractNo: `NZ-2026-${nth}`,
    title: "走访与监护评估服务合同",
    purchaserName: "汉中市南郑区民政局",
    division: COUNTY,
    organizationId: world.organizationId,
    from: "2026-03-01",
    to: "2027-03-01",
    piaNo: "PIA-2026-009",
    dataEntrustmentAgreed: true,
    items: [{ catalogueCode: "A060101", priceFen: 15_050, quantity: 40 }],
    terms,
    ...overrides,
  };
}

function longTerm(years: number[]) {
  const budgets = years.map((fiscalYear) => ({
    fiscalYear,
    amountFen: 1,
    documentNo: `预算〔${fiscalYear}〕1号`,
  }));
  const conditions = { fixedContent: true, continuous: true, stableFunding: true, stablePrice: true };
  return { ...terms, longTerm: { ...conditions, budgets } };
}

function bond(amountFen: number) {
  return { ...terms, bond: { amountFen, form: "GUARANTEE" } };
}

const draft = (overrides?: object) =>
  portal.call(world.people.procurement, "POST", "/api/contracts", contractInput(overrides));
const step = (actor: World["people"]["manager"], id: string, name: string, body: object) =>
  portal.call(actor, "POST", `/api/contracts/${id}/${name}`, body);

const sign = (id: string, actor = world.people.contractReview, version = 1) =>
  step(actor, id, "sign", { version });
const signed = async (overrides?: object) => {
  const { body } = await draft(overrides);
  await sign(body.id);
  return (await sign(body.id, world.people.manager)).body;
};
const page = async (id: string) =>
  (await portal.call(world.people.procurement, "GET", `/api/contracts/${id}`)).body;

test("drafted, signed by both sides, active; the amount is the sum of the lines in fen", async () => {
  const drafted = await draft();
  expect(drafted).toMatchObject({ status: 201, body: { status: "DRAFT", amountFen: 602_000 } });
  const { id } = drafted.body;
  expect((await sign(id)).body.status).toBe("DRAFT");
  expect((await step(world.people.procurement, id, "activate", { version: 1 })).body.code).toBe(
    "contract.wrong_state",
  );
  const done = await sign(id, world.people.manager);
  expect(done.body).toMatchObject({ status: "SIGNED", signedOn: "2026-03-10" });
  const active = await step(world.people.procurement, id, "activate", { version: 2 });
  expect(active.body.status).toBe("ACTIVE");
  const suspended = await step(world.people.procurement, id, "suspend", { version: 3, reason: "等待整改" });
  expect(suspended.body.status).toBe("SUSPENDED");
  const again = await step(world.people.procurement, id, "activate", { version: 4 });
  expect(again.body.status).toBe("ACTIVE");
});

test.each([
  ["a term of more than a year", { to: "2027-03-02" }, "contract.term_too_long"],
  [
    "two years without the four conditions",
    { to: "2028-02-28", milestones: undefined },
    "contract.term_too_long",
  ],
  [
    "two years without a budget for each",
    { to: "2028-02-28", terms: longTerm([2026, 2027]) },
    "contract.year_without_budget",
  ],
  [
    "more than three years",
    { to: "2029-03-02", terms: longTerm([2026, 2027, 2028, 2029]) },
    "contract.term_over_three_years",
  ],
  ["a bond of a fen over a tenth", { terms: bond(60_201) }, "contract.bond_too_high"],
  ["a bond in cash", { terms: { ...bond(1), bond: { amountFen: 1, form: "CASH" } } }, "request.invalid"],
  [
    "shares of 99",
    { milestones: [{ name: "期末验收", until: "2027-03-01", sharePercent: 99 }] },
    "contract.shares_not_100",
  ],
  [
    "a milestone before the one before it",
    {
      milestones: [
        { name: "中期验收", until: "2026-09-01", sharePercent: 50 },
        { name: "期末验收", until: "2026-08-31", sharePercent: 50 },
      ],
    },
    "contract.milestone_order",
  ],
  [
    "a last milestone before the end",
    { milestones: [{ name: "期末验收", until: "2027-02-28", sharePercent: 100 }] },
    "contract.milestone_before_end",
  ],
  ["no word on who answers for a breach", { terms: { ...terms, liability: "" } }, "request.invalid"],
  ["a term that is reversed", { to: "2026-02-01" }, "contract.term_reversed"],
  [
    "an item outside the catalogue",
    { items: [{ catalogueCode: "Z999", priceFen: 1, quantity: 1 }] },
    "catalogue.missing",
  ],
  [
    "a heading of the catalogue",
    { items: [{ catalogueCode: "A0601", priceFen: 1, quantity: 1 }] },
    "catalogue.not_deliverable",
  ],
  ["no terms for the entrusted data", { dataEntrustmentAgreed: false }, "request.invalid"],
  [
    "a price of nothing",
    { items: [{ catalogueCode: "A060101", priceFen: 0, quantity: 1 }] },
    "request.invalid",
  ],
  ["half a fen", { items: [{ catalogueCode: "A060101", priceFen: 1.5, quantity: 1 }] }, "request.invalid"],
  ["another county", { division: "611002" }, "record.missing"],
])("%s is refused and nothing is written", async (_name, overrides, code) => {
  const before = truthOf(await portal.dump());
  expect((await draft(overrides)).body.code).toBe(code);
  expect(truthOf(await portal.dump())).toEqual(before);
});

test("a contract number is used once, also by ten at once", async () => {
  const contractNo = "NZ-2026-SAME";
  const answers = await Promise.all(Array.from({ length: 10 }, () => draft({ contractNo })));
  expect(answers.filter((one) => one.status === 201)).toHaveLength(1);
  for (const one of answers) if (one.status !== 201) expect(one.body.code).toBe("contract.number_taken");
});

test("who drafted does not sign; a stale version and a wrong state are refused", async () => {
  const { body } = await draft();
  const both = await portal.call(world.people.administrator, "POST", "/api/persons", {
    loginName: "both.duties",
    name: "身兼两岗",
    roles: ["procurement", "contractReview"],
    division: COUNTY,
  });
  const actor = {
    accountId: both.body.id,
    name: "身兼两岗",
    roles: ["procurement", "contractReview"] as const,
    division: COUNTY,
  };
  const own = await portal.call(actor, "POST", "/api/contracts", contractInput());
  const signing = await step(actor, own.body.id, "sign", { version: 1 });
  expect(signing).toMatchObject({ status: 403, body: { code: "contract.signer_is_drafter" } });
  expect((await step(world.people.contractReview, body.id, "sign", { version: 2 })).body.code).toBe(
    "record.stale",
  );
  expect((await step(world.people.procurement, body.id, "activate", { version: 1 })).body.code).toBe(
    "contract.wrong_state",
  );
});

test("both sides sign the same text, by its hash; each once, and no other organization", async () => {
  const { body } = await draft();
  const { text, hash } = (await portal.call(world.people.manager, "GET", `/api/contracts/${body.id}/text`))
    .body;
  expect(text).toContain("走访核查（目录A060101）：40人次，单价¥150.50，计¥6,020.00");
  expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("base64url")}`);
  expect((await sign(body.id, world.people.otherManager)).body.code).toBe("record.missing");
  expect((await sign(body.id, world.people.manager)).status).toBe(200);
  expect((await sign(body.id, world.people.manager)).body.code).toBe("contract.side_signed");
  await sign(body.id);
  const { agreement } = await page(body.id);
  expect(agreement.signatures).toMatchObject([
    { side: "UNDERTAKER", name: "负责人甲", textHash: hash },
    { side: "PURCHASER", name: "审核员甲", textHash: hash },
  ]);
});

test("a signed contract is published and filed, and its clocks say until when", async () => {
  const { id } = await signed();
  const clocks = async () => (await page(id)).clocks;
  expect(await clocks()).toMatchObject([
    { name: "publish", due: "2026-03-12", provisional: false, state: "running" },
    { name: "file", due: "2026-03-19", state: "running" },
  ]);
  const published = { medium: "陕西省政府采购网", number: "GG-2026-1", on: "2026-03-10" };
  const publish = (body: object) => step(world.people.procurement, id, "publication", body);
  expect((await publish({ ...published, on: "2026-03-09" })).body.code).toBe("contract.published_on");
  expect((await publish({ ...published, on: "2026-03-11" })).body.code).toBe("contract.published_on");
  expect((await publish(published)).status).toBe(200);
  expect((await publish(published)).body.code).toBe("contract.published_already");
  const filing = { office: "南郑区财政局", number: "BA-2026-1", on: "2026-03-10" };
  expect((await step(world.people.procurement, id, "filing", filing)).status).toBe(200);
  expect((await clocks()).map((one: { state: string }) => one.state)).toEqual(["kept", "kept"]);
  const unsigned = (await draft()).body.id;
  expect((await step(world.people.procurement, unsigned, "filing", filing)).body.code).toBe(
    "contract.not_signed",
  );
});

test("of ten who sign at once exactly one does", async () => {
  const { body } = await draft();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => step(world.people.contractReview, body.id, "sign", { version: 1 })),
  );
  expect(answers.filter((one) => one.status === 200)).toHaveLength(1);
});

test("twenty children are placed at once or none; twice is refused, and in a race one wins", async () => {
  const childIds = await Promise.all(Array.from({ length: 20 }, () => world.child()));
  const place = (ids: readonly string[], overrides: object = {}) =>
    portal.call(world.people.procurement, "POST", "/api/placements", {
      contractId: world.contract.id,
      childIds: ids,
      itemIds: ["1"],
      frequencyDays: 30,
      from: "2026-03-10",
      to: "2026-12-31",
      ...overrides,
    });
  const [first, second] = await Promise.all([place(childIds), place(childIds)]);
  expect([first.status, second.status].sort()).toEqual([201, 409]);
  const placements = () =>
    portal.dump().then((items) => items.filter((item) => String(item.sk).startsWith("X#")));
  expect(await placements()).toHaveLength(20);
  const fresh = await world.child();
  expect((await place([fresh, childIds[0] ?? ""])).body.code).toBe("placement.already_placed");
  expect(await placements()).toHaveLength(20);
  expect((await place([fresh], { to: "2027-01-01" })).body.code).toBe("placement.outside_contract");
  expect((await place([fresh], { to: "2026-03-09" })).body.code).toBe("placement.period_reversed");
  expect((await place([fresh], { itemIds: ["7"] })).body.code).toBe("contract.item_missing");
  const elsewhere = await world.child({ other: true });
  expect((await place([fresh, elsewhere])).body.code).toBe("record.missing");
  expect((await place(Array.from({ length: 31 }, () => fresh))).body.code).toBe("request.invalid");
});

test("thirty children, the most that one request may place, fit into one transaction", async () => {
  const childIds = await Promise.all(Array.from({ length: 30 }, () => world.child()));
  const answer = await portal.call(world.people.procurement, "POST", "/api/placements", {
    contractId: world.contract.id,
    childIds,
    itemIds: ["1", "2"],
    frequencyDays: 30,
    from: "2026-03-10",
    to: "2026-12-31",
  });
  expect(answer.status).toBe(201);
  expect(answer.body.items.map((one: { childId: string }) => one.childId)).toEqual(childIds);
  const assigned = await portal.call(world.people.manager, "POST", "/api/placements/assign", {
    contractId: world.contract.id,
    childIds,
    workerId: world.people.caseworker.accountId,
  });
  expect(assigned.status).toBe(200);
});

test("a child whose placement ended is placed anew, and the earlier period is kept", async () => {
  const childId = await world.placedChild();
  const line = { contractId: world.contract.id, childId };
  const end = { ...line, version: 2, lastDay: "2026-03-10", reason: "暂时迁出" };
  expect((await portal.call(world.people.procurement, "POST", "/api/placements/end", end)).status).toBe(200);
  const again = await portal.call(world.people.procurement, "POST", "/api/placements", {
    contractId: world.contract.id,
    childIds: [childId],
    itemIds: ["1"],
    frequencyDays: 60,
    from: "2026-03-11",
    to: "2026-12-31",
  });
  expect(again.body.items[0]).toMatchObject({
    status: "ACTIVE",
    frequencyDays: 60,
    earlier: [{ from: "2026-01-11", to: "2026-03-10" }],
  });
  expect(again.body.items[0].workerId).toBeUndefined();
});
