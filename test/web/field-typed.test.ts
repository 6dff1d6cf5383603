import { ageOn, chinaDate, chinaTime, daysBetween } from "@guanhu/core/calendar";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ageAt, dayOf, daysFrom, shortTime, timeOf } from "../../packages/web/src/field/data/clock.ts";
import { fromLocal, numberOf, toLocal } from "../../packages/web/src/field/report/typed.ts";

test("an instant is shown and taken in China time, wherever the phone thinks it is", () => {
  expect(toLocal("2026-03-10T16:30:00.000Z")).toBe("2026-03-11T00:30");
  expect(fromLocal("2026-03-11T00:30")).toBe("2026-03-11T00:30:00+08:00");
  expect(fromLocal("2026-03-11T00:30:15")).toBe("2026-03-11T00:30:00+08:00");
  expect(toLocal(fromLocal("2026-03-11T00:30"))).toBe("2026-03-11T00:30");
});

test("what is no complete time is none", () => {
  expect(fromLocal("")).toBeUndefined();
  expect(fromLocal("2026-03-11")).toBeUndefined();
  expect(toLocal(undefined)).toBe("");
  expect(toLocal("bald")).toBe("");
});

test.each([
  ["45", 45],
  ["４５ 分钟", 45],
  ["", undefined],
  ["-3", 3],
  ["abc", undefined],
])("%j is the number %j", (text, number) => {
  expect(numberOf(text)).toBe(number);
});

const instant = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });

test("the light clock of the first view agrees with the domain's calendar", () => {
  fc.assert(
    fc.property(instant, instant, (one, two) => {
      const [a, b] = [one.toISOString(), two.toISOString()];
      expect(timeOf(a)).toBe(chinaTime(a));
      expect(dayOf(a)).toBe(chinaDate(a));
      expect(daysFrom(dayOf(a), dayOf(b))).toBe(daysBetween(chinaDate(a), chinaDate(b)));
      expect(ageAt(dayOf(a), dayOf(b))).toBe(ageOn(chinaDate(a), chinaDate(b)));
    }),
  );
});

test("a time of today is the hour, an older one has its day", () => {
  expect(shortTime("2026-03-10T07:04:00.000Z", "2026-03-10T08:00:00.000Z")).toBe("15:04");
  expect(shortTime("2026-03-09T07:04:00.000Z", "2026-03-10T08:00:00.000Z")).toBe("03-09 15:04");
});
