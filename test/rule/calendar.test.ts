import chineseDays from "chinese-days";
import chineseDaysData from "chinese-days/dist/chinese-days.json" with { type: "json" };
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addWorkdays,
  addYears,
  ageOn,
  birthdayAt,
  ChinaDate,
  chinaDate,
  chinaTime,
  daysBetween,
  dueInDays,
  HolidayYear,
  isInTime,
  isWorkday,
  moveOffRestDays,
} from "../../packages/core/src/calendar.ts";
import { publishedHolidays } from "../../packages/core/src/holiday.data.ts";
import { buildHolidays } from "../../packages/local/src/holidays/build.ts";

const date = (from = "1950-01-01", to = "2099-12-31") =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((instant) => instant.toISOString().slice(0, 10));
const published = date("2024-01-01", "2026-12-31");

describe("a China date", () => {
  test.each(["2026-02-14", "2024-02-29", "2000-02-29"])("%s is one", (text) => {
    expect(ChinaDate.safeParse(text).success).toBe(true);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-04-31",
    "2026-2-4",
    "20260214",
    "",
    " 2026-02-14",
  ])("%s is none", (text) => expect(ChinaDate.safeParse(text).success).toBe(false));

  test("T-06: an act at 23:30 China time is in time, half an hour later it is not", () => {
    expect(chinaDate("2026-02-14T23:30:00+08:00")).toBe("2026-02-14");
    expect(isInTime("2026-02-14T15:59:59.999Z", "2026-02-14")).toBe(true);
    expect(isInTime("2026-02-14T16:00:00Z", "2026-02-14")).toBe(false);
    expect(chinaTime("2026-02-14T07:04:59Z")).toBe("2026-02-14 15:04");
    expect(chinaTime("2025-12-31T16:00:00Z")).toBe("2026-01-01 00:00");
  });

  test("what is no instant or no date is a fault of the program", () => {
    expect(() => chinaDate("yesterday")).toThrow(RangeError);
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
    expect(() => addDays("2026-02-03", 0.5)).toThrow(RangeError);
    expect(() => addDays("2026-02-03T00:00:00Z", 1)).toThrow(RangeError);
    expect(() => addWorkdays("2026-02-03", -1)).toThrow(RangeError);
  });
});

describe("periods", () => {
  test("T-01: thirty days from a notice end on day D+30", () => {
    expect(addDays("2026-01-20", 30)).toBe("2026-02-19");
    expect(daysBetween("2026-01-20", "2026-02-19")).toBe(30);
  });

  test("T-02: one year from 2028-02-29 ends 2029-02-28", () => {
    expect(addYears("2028-02-29", 1)).toBe("2029-02-28");
    expect(addYears("2028-02-29", 4)).toBe("2032-02-29");
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
    expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
    expect(addMonths("2026-01-15", -1)).toBe("2025-12-15");
  });

  test("days can be added and taken away again", () => {
    fc.assert(
      fc.property(date(), fc.integer({ min: -20_000, max: 20_000 }), (start, days) => {
        expect(addDays(addDays(start, days), -days)).toBe(start);
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });

  test("months keep the day or end on the last day of the month", () => {
    fc.assert(
      fc.property(date(), fc.integer({ min: -600, max: 600 }), (start, months) => {
        const end = addMonths(start, months);
        const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthOf(end) - monthOf(start)).toBe(months);
        if (end.slice(8) !== start.slice(8)) {
          expect(end < `${end.slice(0, 8)}${start.slice(8)}`).toBe(true);
          expect(addDays(end, 1).slice(8)).toBe("01");
        }
      }),
    );
  });
});

describe("age", () => {
  test("changes on the birthday", () => {
    expect(ageOn("2014-03-15", "2030-03-14")).toBe(15);
    expect(ageOn("2014-03-15", "2030-03-15")).toBe(16);
    expect(ageOn("2014-03-15", "2014-03-14")).toBe(-1);
    expect(birthdayAt("2014-03-15", 16)).toBe("2030-03-15");
  });

  test("who is born on 29 February grows older on 1 March", () => {
    expect(ageOn("2012-02-29", "2026-02-28")).toBe(13);
    expect(ageOn("2012-02-29", "2026-03-01")).toBe(14);
    expect(ageOn("2012-02-29", "2028-02-29")).toBe(16);
    expect(birthdayAt("2012-02-29", 14)).toBe("2026-03-01");
    expect(birthdayAt("2012-02-29", 16)).toBe("2028-02-29");
  });

  test("an age is reached on its birthday and not the day before", () => {
    fc.assert(
      fc.property(date(), fc.integer({ min: 0, max: 60 }), (birth, age) => {
        const birthday = birthdayAt(birth, age);
        expect(ageOn(birth, birthday)).toBe(age);
        expect(ageOn(birth, addDays(birthday, -1))).toBe(age - 1);
      }),
    );
  });
});

describe("working days", () => {
  test.each([
    ["2026-02-12", 2, "2026-02-14"],
    ["2026-02-12", 7, "2026-02-28"],
    ["2026-02-12", 10, "2026-03-04"],
    ["2026-02-12", 0, "2026-02-12"],
  ])("T-04: from %s, %i working days end on %s", (start, n, end) => {
    expect(addWorkdays(start, n)).toEqual({ date: end, provisional: false });
  });

  test("T-03: an award notice of 2026-01-20 leaves until 2026-02-24, or 2026-02-19 without moving", () => {
    expect(dueInDays("2026-01-20", 30, { moveOffRestDay: true })).toEqual({
      date: "2026-02-24",
      provisional: false,
    });
    expect(dueInDays("2026-01-20", 30, { moveOffRestDay: false })).toEqual({
      date: "2026-02-19",
      provisional: false,
    });
  });

  test("a last day on a swap Saturday stays, one on a plain Saturday moves", () => {
    expect(moveOffRestDays("2026-02-28").date).toBe("2026-02-28");
    expect(moveOffRestDays("2026-03-07").date).toBe("2026-03-09");
  });

  test("T-05: beyond the published years every date is provisional", () => {
    expect(isWorkday("2027-10-01")).toEqual({ workday: true, provisional: true });
    expect(isWorkday("2026-10-01")).toEqual({ workday: false, provisional: false });
    expect(addWorkdays("2026-12-30", 1)).toEqual({ date: "2026-12-31", provisional: false });
    expect(addWorkdays("2026-12-30", 2)).toEqual({ date: "2027-01-01", provisional: true });
    expect(dueInDays("2026-12-25", 30, { moveOffRestDay: true }).provisional).toBe(true);
    expect(dueInDays("2026-12-25", 30, { moveOffRestDay: false }).provisional).toBe(false);
    expect(isWorkday("2023-05-01").provisional).toBe(true);
  });

  test("a date that passes through an unpublished year is provisional though it ends in a published one", () => {
    const gap = publishedHolidays.filter(({ year }) => year !== 2025);
    expect(addWorkdays("2024-12-30", 280, gap)).toMatchObject({ provisional: true });
    expect(addWorkdays("2024-12-30", 280, gap).date.slice(0, 4)).toBe("2026");
    expect(addWorkdays("2024-12-30", 280).provisional).toBe(false);
  });

  test("a table with another year takes the provisional mark away", () => {
    const next = HolidayYear.parse({
      year: 2027,
      source: "国务院办公厅",
      documentNo: "示例",
      publishedOn: "2026-11-01",
      holidays: [{ name: "国庆节", from: "2027-10-01", to: "2027-10-07" }],
      swapWorkdays: ["2027-10-09"],
    });
    const calendar = [...publishedHolidays, next];
    expect(isWorkday("2027-10-01", calendar)).toEqual({ workday: false, provisional: false });
    expect(addWorkdays("2027-09-30", 2, calendar)).toEqual({ date: "2027-10-09", provisional: false });
    expect(dueInDays("2027-09-01", 30, { moveOffRestDay: true, calendar }).date).toBe("2027-10-08");
  });

  test("n working days later there are exactly n working days in between", () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 1, max: 60 }), (start, n) => {
        const end = addWorkdays(start, n).date;
        let count = 0;
        for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
          if (isWorkday(day).workday) count++;
        }
        expect(count).toBe(n);
        expect(isWorkday(end).workday).toBe(true);
      }),
    );
  });

  test("a moved date is the first working day, and never earlier", () => {
    fc.assert(
      fc.property(published, (start) => {
        const moved = moveOffRestDays(start).date;
        expect(isWorkday(moved).workday).toBe(true);
        for (let day = start; day < moved; day = addDays(day, 1)) expect(isWorkday(day).workday).toBe(false);
      }),
    );
  });
});

describe("the holiday table", () => {
  test("is what the script makes of chinese-days", () => {
    expect(publishedHolidays).toEqual(buildHolidays(chineseDaysData));
    for (const year of publishedHolidays) expect(HolidayYear.safeParse(year).error).toBeUndefined();
  });

  test("agrees with chinese-days on all 1,096 days: 251, 248 and 248 working days", () => {
    const workdays: Record<string, number> = { 2024: 0, 2025: 0, 2026: 0 };
    let days = 0;
    for (let day = "2024-01-01"; day <= "2026-12-31"; day = addDays(day, 1)) {
      const { workday, provisional } = isWorkday(day);
      expect([day, workday, provisional]).toEqual([day, chineseDays.isWorkday(day), false]);
      const year = day.slice(0, 4);
      if (workday) workdays[year] = (workdays[year] ?? 0) + 1;
      days++;
    }
    expect(days).toBe(1096);
    expect(workdays).toEqual({ 2024: 251, 2025: 248, 2026: 248 });
  });

  test("a year that the package does not hold is refused", () => {
    expect(() => buildHolidays({ holidays: {}, workdays: {} })).toThrow("no holidays for 2024");
  });
});
