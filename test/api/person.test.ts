import { makeUscc } from "@guanhu/core/uscc";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPortal, type Portal } from "../setup/portal.ts";
import { COUNTY, OTHER_COUNTY, TODAY, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
});

afterAll(() => portal.close());

const post = (actor: World["people"]["manager"], path: string, body: object) =>
  portal.call(actor, "POST", path, body);

test("an administrator registers an organization and its manager, the manager his people", async () => {
  const { administrator } = world.people;
  const organization = await post(administrator, "/api/organizations", {
    name: "洋县晨光志愿服务协会",
    uscc: makeUscc("51", "MJ900001"),
    kind: "volunteerOrg",
    division: COUNTY,
    serviceAreas: [COUNTY],
  });
  expect(organization.status).toBe(201);
  const manager = await post(administrator, "/api/persons", {
    loginName: "chenguang",
    name: "周负责",
    roles: ["manager"],
    organizationId: organization.body.id,
  });
  expect(manager.status).toBe(201);
  const taken = await post(administrator, "/api/persons", {
    loginName: "chenguang",
    name: "周二",
    roles: ["checker"],
    organizationId: organization.body.id,
  });
  expect(taken).toMatchObject({ status: 409, body: { code: "person.login_name_taken" } });
});

test("an organization's code is registered once, and must be a code", async () => {
  const { administrator } = world.people;
  const input = {
    name: "示例社会工作服务中心",
    kind: "socialWorkAgency",
    division: COUNTY,
    serviceAreas: [COUNTY],
  };
  const uscc = makeUscc("52", "MJ900002");
  expect((await post(administrator, "/api/organizations", { ...input, uscc })).status).toBe(201);
  const again = await post(administrator, "/api/organizations", { ...input, uscc });
  expect(again).toMatchObject({ status: 409, body: { code: "organization.uscc_taken" } });
  const wrong = await post(administrator, "/api/organizations", { ...input, uscc: `${uscc.slice(0, -1)}!` });
  expect(wrong).toMatchObject({ status: 400, body: { code: "request.invalid" } });
});

test("a manager makes accounts for his own organization only, and no office", async () => {
  const { manager } = world.people;
  const input = { loginName: "newworker", name: "新社工", roles: ["caseworker"] };
  const own = await post(manager, "/api/persons", { ...input, organizationId: world.organizationId });
  expect(own.status).toBe(201);
  const other = { ...input, loginName: "otherworker", organizationId: world.otherOrganizationId };
  expect(await post(manager, "/api/persons", other)).toMatchObject({ status: 404 });
  for (const roles of [["caseworker", "acceptance"], ["system"], ["auditor", "caseworker"]]) {
    const mixed = { ...input, loginName: "mixed1", roles, organizationId: world.organizationId };
    expect(await post(manager, "/api/persons", mixed)).toMatchObject({
      body: { code: "person.roles_conflict" },
    });
  }
});

test("a hit ends the clearance at once; what the record says is nowhere kept", async () => {
  const { administrator, colleague } = world.people;
  const path = `/api/persons/${colleague.accountId}/clearance`;
  const hit = await post(administrator, path, { result: "HIT", checkedOn: TODAY, authority: "南郑区公安局" });
  expect(hit.body.clearedUntil).toBeUndefined();
  const detail = { result: "HIT", checkedOn: TODAY, authority: "南郑区公安局", detail: "某案" };
  expect(await post(administrator, path, detail)).toMatchObject({ status: 400 });
  const clear = await post(administrator, path, {
    result: "CLEAR",
    checkedOn: TODAY,
    authority: "南郑区公安局",
  });
  expect(clear.body.clearedUntil).toBe("2027-03-10");
});

test("an administrator lists the people of an organization in his division, and no other", async () => {
  const { administrator, manager } = world.people;
  const path = (id: string) => `/api/persons?organizationId=${id}`;
  const own = await portal.call(administrator, "GET", path(world.organizationId));
  expect(own.body.items.map((one: { id: string }) => one.id)).toContain(world.people.caseworker.accountId);
  const other = await portal.call(manager, "GET", path(world.otherOrganizationId));
  expect(other).toMatchObject({ status: 404, body: { code: "record.missing" } });
});

test("an administrator of another county neither sees nor changes these people", async () => {
  const { administrator, caseworker } = world.people;
  const county = await post(administrator, "/api/persons", {
    loginName: "shangzhou.admin",
    name: "管理员丙",
    roles: ["administration"],
    division: OTHER_COUNTY,
  });
  const outsider = {
    accountId: county.body.id,
    name: "管理员丙",
    roles: ["administration"] as const,
    division: OTHER_COUNTY,
  };
  const read = await portal.call(outsider, "GET", `/api/persons/${caseworker.accountId}`);
  expect(read).toMatchObject({ status: 404, body: { code: "record.missing" } });
  const body = { result: "HIT", checkedOn: TODAY, authority: "商州区公安局" };
  const change = await post(outsider, `/api/persons/${caseworker.accountId}/clearance`, body);
  expect(change).toMatchObject({ status: 404, body: { code: "record.missing" } });
});
