import { describe, expect, test } from "vitest";
import { countyOf } from "../../packages/web/src/desk/division/county.ts";
import { codeAbove, reaches, stepsTo } from "../../packages/web/src/desk/division/levels.ts";
import { pageBack, pageOn } from "../../packages/web/src/desk/part/trail.ts";

describe("the selects that lead to a division", () => {
  const levels = (root: string, deepest: Parameters<typeof stepsTo>[1], code?: string) =>
    stepsTo(root, deepest, code).map(({ level, parent, value }) => `${level} in ${parent}: ${value ?? "-"}`);

  test("a county official is asked for town and village only", () => {
    expect(levels("610703", "village")).toEqual(["town in 610703: -"]);
    expect(levels("610703", "village", "610703105")).toEqual([
      "town in 610703: 610703105",
      "village in 610703105: -",
    ]);
    expect(levels("610703", "village", "610703105201")).toEqual([
      "town in 610703: 610703105",
      "village in 610703105: 610703105201",
    ]);
  });

  test("the province chooses city, then county, and no further where that is enough", () => {
    expect(levels("61", "county", "6107")).toEqual(["city in 61: 6107", "county in 6107: -"]);
    expect(levels("61", "county", "610703105")).toEqual(["city in 61: 6107", "county in 6107: 610703"]);
  });

  test("a code outside one's own division is as if nothing were chosen", () => {
    expect(levels("610703", "village", "610102001")).toEqual(["town in 610703: -"]);
  });

  test("emptying a select goes up one level, at the top to nothing", () => {
    const [town, village] = stepsTo("610703", "village", "610703105201");
    expect(village && codeAbove("610703", village)).toBe("610703105");
    expect(town && codeAbove("610703", town)).toBeUndefined();
  });

  test("a village is reached with twelve digits", () => {
    expect(reaches("610703105", "village")).toBe(false);
    expect(reaches("610703105201", "village")).toBe(true);
    expect(reaches(undefined, "county")).toBe(false);
  });
});

describe("the county whose list is shown", () => {
  test("organizations and county officials need not say", () => {
    expect(countyOf({ organizationId: "org_1" }, undefined)).toEqual({ known: true, ask: undefined });
    expect(countyOf({ division: "610703" }, "610102")).toEqual({ known: true, ask: undefined });
  });

  test("city and province choose one of their own", () => {
    expect(countyOf({ division: "61" }, undefined).known).toBe(false);
    expect(countyOf({ division: "61" }, "6107").known).toBe(false);
    expect(countyOf({ division: "6107" }, "610102").known).toBe(false);
    expect(countyOf({ division: "61" }, "610703105")).toEqual({ known: true, ask: "610703" });
  });
});

test("a cursor list is paged back the way one came", () => {
  const second = pageOn([], undefined);
  const third = pageOn(second, "b");
  expect(pageBack(third)).toEqual({ cursor: "b", trail: second });
  expect(pageBack(second)).toEqual({ cursor: undefined, trail: [] });
  expect(pageBack([])).toBeUndefined();
});
