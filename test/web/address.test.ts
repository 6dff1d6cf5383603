import { describe, expect, test } from "vitest";
import {
  AuditSearch,
  ContractSearch,
  DivisionSearch,
  PeopleSearch,
  parseSearch,
  stringifySearch,
} from "../../packages/web/src/desk/search.ts";
import { afterSignIn, homeOf, safeBack, signInAddress } from "../../packages/web/src/shared/address.ts";

describe("the filter in an address", () => {
  test("a code of digits stays a text, and comes back as it was", () => {
    const search = { division: "610102", rows: "1" };
    expect(stringifySearch(search)).toBe("?division=610102&rows=1");
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  test("what is empty is not written", () => {
    expect(stringifySearch({ division: undefined, cursor: "" })).toBe("");
  });

  test("what does not fit is as if it were not there", () => {
    expect(DivisionSearch.parse({ division: "61010", cursor: "abc" })).toEqual({
      division: undefined,
      cursor: "abc",
    });
    expect(ContractSearch.parse({ rows: "../1", of: "everything" })).toEqual({
      rows: undefined,
      of: undefined,
      cursor: undefined,
    });
    expect(PeopleSearch.parse({ clearance: "perhaps", role: "caseworker" }).role).toBe("caseworker");
    expect(PeopleSearch.parse({ clearance: "perhaps" }).clearance).toBeUndefined();
    expect(AuditSearch.parse({ tab: "accesses" }).tab).toBe("accesses");
  });

  test("the rows behind a number are in the address", () => {
    expect(ContractSearch.parse(parseSearch("?rows=2&of=accepted"))).toMatchObject({
      rows: "2",
      of: "accepted",
    });
  });
});

describe("sign-in", () => {
  test("keeps the address to return to", () => {
    expect(signInAddress("/contracts/con_1?rows=1", "over")).toBe(
      "/sign-in?cause=over&back=%2Fcontracts%2Fcon_1%3Frows%3D1",
    );
    expect(signInAddress("/")).toBe("/sign-in");
  });

  test.each(["https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", "", null])(
    "does not lead to %j",
    (back) => {
      expect(safeBack(back)).toBeUndefined();
    },
  );

  test("leads field workers to their children and everyone else to the desk", () => {
    expect(homeOf(["caseworker"])).toBe("/field/");
    expect(homeOf(["volunteer", "caseworker"])).toBe("/field/");
    expect(homeOf(["checker", "caseworker"])).toBe("/");
    expect(homeOf(["acceptance"])).toBe("/");
    expect(homeOf([])).toBe("/");
  });

  test("leads back only into one's own part of the portal", () => {
    expect(afterSignIn(["caseworker"], "/field/hours")).toBe("/field/hours");
    expect(afterSignIn(["caseworker"], "/contracts")).toBe("/field/");
    expect(afterSignIn(["acceptance"], "/queue?division=610102")).toBe("/queue?division=610102");
    expect(afterSignIn(["acceptance"], "/field/")).toBe("/");
    expect(afterSignIn(["checker", "caseworker"], "/field/")).toBe("/field/");
    expect(afterSignIn(["acceptance"], "/sign-in")).toBe("/");
  });
});
