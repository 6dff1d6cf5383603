import { makeResidentId } from "@guanhu/core/resident-id";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPortal, type Portal } from "../setup/portal.ts";
import { visitInput } from "../setup/report.ts";
import { COUNTY, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
});

afterAll(() => portal.close());

function childInput(overrides: object = {}, personal: object = {}) {
  return {
    sex: "male",
    birthDate: "2014-03-15",
    residence: world.villages[0],
    hukouDivision: COUNTY,
    categories: ["leftBehind"],
    riskLevel: "yellow",
    personal: {
      name: "王小川",
      idNumber: "610000201403150017",
      address: "二组 3 号",
      guardians: [{ relation: "grandfather", name: "王大山", livesWithChild: true }],
      ...personal,
    },
    ...overrides,
  };
}

test("a child is registered once; personal data is nowhere in the table in clear", async () => {
  const { childCare } = world.people;
  const first = await portal.call(childCare, "POST", "/api/children", childInput());
  expect(first).toMatchObject({ status: 201, body: { label: "王**" } });
  const again = await portal.call(childCare, "POST", "/api/children", childInput());
  expect(again).toMatchObject({ status: 409, body: { code: "child.id_taken" } });
  const bytes = Buffer.from(JSON.stringify(await portal.dump())).toString("utf8");
  for (const secret of ["王小川", "610000201403150017", "二组 3 号", "王大山"])
    expect(bytes).not.toContain(secret);
});

test("search by ID number and by name finds it in the county, and nowhere else", async () => {
  const { childCare, otherChildCare } = world.people;
  const wanted = { idNumber: "610000201403150017" };
  const found = await portal.call(childCare, "POST", "/api/children/search", wanted);
  expect(found.body.items).toHaveLength(1);
  const byName = await portal.call(childCare, "POST", "/api/children/search", { name: "王小川" });
  expect(byName.body.items).toHaveLength(1);
  for (const search of [wanted, { name: "王小川" }]) {
    const other = await portal.call(otherChildCare, "POST", "/api/children/search", search);
    expect(other.body.items).toEqual([]);
  }
});

test("an ID number must agree with birth date and sex; without one a reason is needed", async () => {
  const { childCare } = world.people;
  const send = (body: object) => portal.call(childCare, "POST", "/api/children", body);
  const idNumber = makeResidentId({ birthDate: "2013-01-01", sex: "male", serial: 7 });
  expect((await send(childInput({}, { idNumber }))).body.code).toBe("child.id_disagrees");
  expect((await send(childInput({}, { idNumber: undefined }))).body.code).toBe("child.id_or_reason");
  const noHukou = childInput({}, { idNumber: undefined, noIdReason: "NO_HUKOU", name: "李𠮷" });
  expect(await send(noHukou)).toMatchObject({ status: 201, body: { label: "李*" } });
  expect((await send(childInput({ residence: "610703001" }))).body.code).toBe("request.invalid");
  const outside = childInput(
    { residence: world.otherVillages[0] },
    { idNumber: makeResidentId({ birthDate: "2014-03-15", sex: "male", serial: 9 }) },
  );
  expect((await send(outside)).body.code).toBe("record.missing");
});

test("revealing personal data leaves an access row with purpose before it shows anything", async () => {
  const childId = await world.placedChild();
  const shown = await portal.call(world.people.caseworker, "POST", `/api/children/${childId}/reveal`, {
    purpose: "visit",
  });
  expect(shown.body).toMatchObject({ name: "张小明", address: "一组 12 号" });
  const rows = await portal.call(world.people.auditor, "GET", `/api/audit/children/${childId}/accesses`);
  expect(rows.body.items).toHaveLength(1);
  expect(rows.body.items[0]).toMatchObject({
    accountId: world.people.caseworker.accountId,
    purpose: "visit",
    fields: ["address", "guardians", "idNumber", "name"],
    address: "127.0.0.1",
  });
  const { colleague, otherCaseworker, checker } = world.people;
  for (const actor of [colleague, otherCaseworker]) {
    const refused = await portal.call(actor, "POST", `/api/children/${childId}/reveal`, { purpose: "visit" });
    expect(refused.body.code).toBe("record.missing");
  }
  const denied = await portal.call(world.people.manager, "POST", `/api/children/${childId}/reveal`, {
    purpose: "visit",
  });
  expect(denied).toMatchObject({ status: 403, body: { code: "permission.denied" } });
  expect(checker.roles).toContain("checker");
  const after = await portal.call(world.people.auditor, "GET", `/api/audit/children/${childId}/accesses`);
  expect(after.body.items).toHaveLength(1);
});

test("opening a deliverable leaves an access row too", async () => {
  const childId = await world.placedChild();
  const input = visitInput(world, childId);
  await portal.call(world.people.caseworker, "POST", "/api/deliverables", input);
  await portal.call(world.people.checker, "GET", `/api/deliverables/${input.id}`);
  const rows = await portal.call(world.people.auditor, "GET", `/api/audit/children/${childId}/accesses`);
  expect(rows.body.items).toMatchObject([{ record: input.id, accountId: world.people.checker.accountId }]);
});

test("an organization sees a child only while a live contract covers it", async () => {
  const { caseworker, manager, procurement, colleague, otherManager } = world.people;
  const childId = await world.placedChild();
  const see = (actor: typeof caseworker) => portal.call(actor, "GET", `/api/children/${childId}`);
  expect((await see(caseworker)).status).toBe(200);
  expect((await see(manager)).status).toBe(200);
  expect((await see(colleague)).body.code).toBe("record.missing");
  expect((await see(otherManager)).body.code).toBe("record.missing");
  const ended = await portal.call(procurement, "POST", "/api/placements/end", {
    childId,
    contractId: world.contract.id,
    version: 2,
    lastDay: "2026-03-10",
    reason: "父母返乡",
  });
  expect(ended.status).toBe(200);
  expect((await see(caseworker)).status).toBe(200);
  portal.setNow("2026-03-10T16:00:01.000Z");
  try {
    expect((await see(caseworker)).body.code).toBe("record.missing");
    expect((await see(manager)).body.code).toBe("record.missing");
    expect((await see(world.people.childCare)).status).toBe(200);
  } finally {
    portal.setNow("2026-03-10T07:00:00.000Z");
  }
});

test("a terminated contract ends the organization's sight of its children at once", async () => {
  const own = await openPortal();
  try {
    const { caseworker, manager, procurement } = own.world.people;
    const childId = await own.world.placedChild();
    const input = visitInput(own.world, childId);
    await own.call(caseworker, "POST", "/api/deliverables", input);
    await own.settle();
    expect((await own.call(caseworker, "GET", "/api/placements/mine")).body.items).toHaveLength(1);
    const { id, version } = own.world.contract;
    const ended = await own.call(procurement, "POST", `/api/contracts/${id}/terminate`, {
      version,
      reason: "严重违约",
    });
    expect(ended.status).toBe(200);
    expect((await own.call(caseworker, "GET", "/api/placements/mine")).body.items).toEqual([]);
    for (const actor of [caseworker, manager]) {
      expect((await own.call(actor, "GET", `/api/children/${childId}`)).body.code).toBe("record.missing");
      expect((await own.call(actor, "GET", `/api/deliverables/${input.id}`)).body.code).toBe(
        "record.missing",
      );
    }
    expect((await own.call(manager, "GET", `/api/contracts/${id}/placements`)).body.items).toEqual([]);
  } finally {
    await own.close();
  }
});

test("the child's page has the newest visits first, the last visit and when the next is due", async () => {
  const childId = await world.placedChild();
  for (const onDate of ["2026-02-01", "2026-03-01", "2026-02-15"]) {
    await portal.call(
      world.people.caseworker,
      "POST",
      "/api/deliverables",
      visitInput(world, childId, { onDate }),
    );
  }
  await portal.settle();
  const { body } = await portal.call(world.people.childCare, "GET", `/api/children/${childId}`);
  expect(body.timeline.map((row: { onDate: string }) => row.onDate)).toEqual([
    "2026-03-01",
    "2026-02-15",
    "2026-02-01",
  ]);
  expect(body.covers).toMatchObject([{ lastVisit: "2026-03-01", nextDue: "2026-03-31", due: "fine" }]);
});

test("a long timeline pages by cursor and shows every row once", async () => {
  const childId = await world.placedChild();
  const days = Array.from({ length: 45 }, (_, nth) =>
    new Date(Date.UTC(2026, 0, 12 + nth)).toISOString().slice(0, 10),
  );
  await Promise.all(
    days.map((onDate) =>
      portal.call(
        world.people.caseworker,
        "POST",
        "/api/deliverables",
        visitInput(world, childId, { onDate }),
      ),
    ),
  );
  await portal.settle();
  const seen: string[] = [];
  let next = "";
  do {
    const query = next ? `?cursor=${encodeURIComponent(next)}` : "";
    const { body } = await portal.call(
      world.people.childCare,
      "GET",
      `/api/children/${childId}/timeline${query}`,
    );
    seen.push(...body.items.map((row: { onDate: string }) => row.onDate));
    next = body.next;
  } while (next);
  expect(seen).toEqual([...days].reverse());
});
