import type { Role } from "@guanhu/core/actor";
import { describe, expect, test } from "vitest";
import { mayOneOf, navGroups, navOf } from "../../packages/web/src/desk/frame/nav.ts";
import type { Member } from "../../packages/web/src/desk/people/people.query.ts";
import { filterPeople } from "../../packages/web/src/desk/people/people-filter.ts";
import { fieldWorkers } from "../../packages/web/src/desk/people/worker.ts";
import { someone } from "./desk.setup.ts";

const on = "2026-03-10";

function member(
  name: string,
  roles: Role[],
  clearedUntil?: string,
  status: Member["status"] = "ACTIVE",
): Member {
  const account = {
    id: `acc_${name}`,
    loginName: `login.${name}`,
    createdAt: "2026-01-01T00:00:00Z",
    version: 1,
  };
  return { ...account, name, roles, status, ...(clearedUntil ? { clearedUntil } : {}) };
}

const people = [
  member("赵", ["checker"], "2027-01-01"),
  member("钱", ["caseworker"], "2026-03-09"),
  member("孙", ["volunteer"], "2026-03-10"),
  member("李", ["caseworker", "checker"]),
  member("周", ["caseworker"], "2027-01-01", "LEFT"),
];

describe("people", () => {
  const names = (filter: Parameters<typeof filterPeople>[1]) =>
    filterPeople(people, filter, on)
      .map((person) => person.name)
      .sort();

  test("are filtered as the address says", () => {
    expect(names({})).toHaveLength(5);
    expect(names({ role: "caseworker" })).toEqual(["周", "李", "钱"]);
    expect(names({ clearance: "valid" })).toEqual(["周", "孙", "赵"]);
    expect(names({ clearance: "invalid" })).toEqual(["李", "钱"]);
    expect(names({ name: "钱" })).toEqual(["钱"]);
    expect(names({ name: "LOGIN.孙" })).toEqual(["孙"]);
    expect(names({ role: "caseworker", clearance: "valid" })).toEqual(["周"]);
  });

  test("only who goes to children and is here can be named, the cleared first", () => {
    const workers = fieldWorkers(people, on);
    expect(workers.map((worker) => [worker.person.name, worker.cleared])).toEqual([
      ["孙", true],
      ["李", false],
      ["钱", false],
    ]);
    expect(workers[1]?.roles).toBe("社工");
  });
});

describe("the side navigation", () => {
  const places = (roles: Role[], unit: Parameters<typeof someone>[1] = {}) =>
    navOf(someone(roles, unit)).map((item) => item.to);

  const buying = ["/needs", "/projects", "/reviews", "/budget", "/catalogue"];
  const money = ["/contracts", "/acceptances", "/payments"];

  test("shows what one may do and nothing else", () => {
    expect(places(["procurement"])).toEqual(["/", ...buying, ...money, "/children", "/account"]);
    expect(places(["acceptance"])).toEqual(["/", ...buying, ...money, "/queue", "/children", "/account"]);
    expect(places(["payment"])).toEqual(["/", ...buying, ...money, "/account"]);
    const read = buying.filter((place) => place !== "/reviews");
    expect(places(["auditor"], { division: "61" })).toEqual(["/", ...read, ...money, "/audit", "/account"]);
    expect(places(["administration"], { division: "61" })).toEqual([
      "/",
      "/catalogue",
      "/people",
      "/account",
    ]);
    expect(places(["reviewExpert"], { division: "61" })).toEqual([
      "/",
      "/reviews",
      "/acceptances",
      "/account",
    ]);
  });

  test("organizations see notices, and children by their contracts only", () => {
    const unit = { organizationId: "org_1" };
    expect(places(["manager"], unit)).toEqual([
      "/",
      "/tenders",
      "/catalogue",
      "/contracts",
      "/people",
      "/account",
    ]);
    expect(places(["checker"], unit)).toEqual(["/", "/tenders", "/contracts", "/queue", "/account"]);
  });

  test("stands in groups, of which none is empty", () => {
    const groups = navGroups(navOf(someone(["checker"], { organizationId: "org_1" })));
    expect(groups.map((group) => group.name)).toEqual(["own", "buying", "money", "children", "management"]);
    expect(navGroups(navOf(someone([]))).map((group) => group.name)).toEqual(["own", "management"]);
  });

  test("a page is for whoever has one of its actions", () => {
    expect(mayOneOf(someone(["acceptance"]), ["deliverable.check", "deliverable.review"])).toBe(true);
    expect(mayOneOf(someone(["procurement"]), ["deliverable.check", "deliverable.review"])).toBe(false);
    expect(mayOneOf(someone([]), [])).toBe(true);
  });
});
