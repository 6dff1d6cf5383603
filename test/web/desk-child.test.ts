import { ChildInput } from "@guanhu/core/child/shape";
import { makeResidentId } from "@guanhu/core/resident-id";
import { describe, expect, test } from "vitest";
import { searchOf } from "../../packages/web/src/desk/child/child-search.ts";
import {
  childFieldOf,
  idFault,
  readFromId,
  toChildInput,
} from "../../packages/web/src/desk/child/register.ts";
import { stripOf } from "../../packages/web/src/desk/child/visits.ts";

const idNumber = makeResidentId({ birthDate: "2014-03-15", sex: "female", serial: 3 });

describe("opening a child's file", () => {
  test("birth date and sex are read from a right ID number only", () => {
    expect(readFromId(idNumber)).toEqual({ birthDate: "2014-03-15", sex: "female" });
    expect(readFromId(` ${idNumber.toLowerCase()} `)).toEqual({ birthDate: "2014-03-15", sex: "female" });
    expect(readFromId(idNumber.slice(0, 17))).toEqual({});
    expect(readFromId(undefined)).toEqual({});
  });

  test("a number that disagrees with what stands beside it is a fault; an empty one is none", () => {
    expect(idFault({ idNumber, sex: "male", birthDate: "2014-03-15" })).toContain("性别");
    expect(idFault({ idNumber, sex: "female", birthDate: "2014-03-16" })).toContain("出生日期");
    expect(idFault({ idNumber, sex: "female", birthDate: "2014-03-15" })).toBeUndefined();
    expect(idFault({ idNumber: " " })).toBeUndefined();
  });

  test("what is sent is what the API wants, without empty texts", () => {
    const input = toChildInput({
      name: " 张小明 ",
      idNumber: idNumber.toLowerCase(),
      noIdReason: "NO_HUKOU",
      sex: "female",
      birthDate: "2014-03-15",
      residence: "610703105201",
      address: "三组 5 号",
      hukouDivision: "610703",
      categories: ["leftBehind"],
      riskLevel: "yellow",
      health: " ",
      guardians: [{ relation: "grandmother", name: "王某", phone: "", livesWithChild: true }],
    });
    expect(ChildInput.safeParse(input).error?.issues ?? []).toEqual([]);
    expect(input.personal).toEqual({
      name: "张小明",
      idNumber,
      address: "三组 5 号",
      guardians: [{ relation: "grandmother", name: "王某", livesWithChild: true }],
    });
  });

  test("a fault of the server is shown at its field", () => {
    expect(childFieldOf("personal.guardians.0.phone")).toEqual(["guardians", 0, "phone"]);
    expect(childFieldOf("residence")).toEqual(["residence"]);
  });
});

test("what is typed into the search is an ID number when it has digits", () => {
  expect(searchOf(" 张小明 ")).toEqual({ name: "张小明" });
  expect(searchOf(`６１００００${idNumber.slice(6)}`)).toEqual({ idNumber });
});

describe("a year of visits as a strip", () => {
  const row = (onDate: string, replacedBy?: string) => ({
    onDate,
    kind: "visitVerification" as const,
    state: "ACCEPTED" as const,
    ...(replacedBy ? { replacedBy } : {}),
  });
  const strip = (rows: ReturnType<typeof row>[], covers: { nextDue?: string; due: string }[] = []) =>
    stripOf(rows, covers, "2026-11-25", (kind) => kind);

  test("holds the last twelve months and one to come", () => {
    const { months, marks } = strip([row("2025-11-30"), row("2025-12-01"), row("2026-11-25")]);
    expect(months.map((month) => month.label)).toEqual("12 1 2 3 4 5 6 7 8 9 10 11 12".split(" "));
    expect(marks.map((mark) => mark.date)).toEqual(["2025-12-01", "2026-11-25"]);
    expect(marks[0]?.at).toBe(0);
    expect(marks[1]?.at).toBeCloseTo(strip([]).today, 10);
  });

  test("shows what was replaced once, by its newest version", () => {
    expect(strip([row("2026-05-01", "dlv_2"), row("2026-05-01")]).marks).toHaveLength(1);
  });

  test("shows the earliest due date of the placements that run", () => {
    const covers = [
      { nextDue: "2026-12-20", due: "fine" },
      { nextDue: "2026-11-01", due: "overdue" },
      { nextDue: "2026-10-01", due: "ended" },
    ];
    expect(strip([], covers).due).toMatchObject({ date: "2026-11-01", overdue: true });
    expect(strip([], [{ nextDue: "2027-08-01", due: "fine" }]).due).toMatchObject({
      at: 100,
      overdue: false,
    });
    expect(strip([]).due).toBeUndefined();
  });
});
