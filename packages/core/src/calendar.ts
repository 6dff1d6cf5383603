import * as z from "zod";
import { publishedHolidays } from "./holiday.data.ts";

/** A day in China (UTC+8) as `2026-02-14`; only days that exist. */
export const ChinaDate = z.iso
  .date("日期须为实际存在的日期，格式如 2026-02-14。")
  .meta({ id: "ChinaDate", description: "中国日期（UTC+8），如 2026-02-14", examples: ["2026-02-14"] });
export type ChinaDate = z.infer<typeof ChinaDate>;

/** One year of the State Council's holiday arrangement; an administrator may add or correct a year. */
export const HolidayYear = z
  .strictObject({
    year: z.int().min(2000).max(2199),
    source: z.string().min(1).max(100),
    documentNo: z.string().min(1).max(100),
    publishedOn: ChinaDate,
    holidays: z.array(z.strictObject({ name: z.string().min(1).max(20), from: ChinaDate, to: ChinaDate })),
    swapWorkdays: z.array(ChinaDate).describe("调休上班日"),
  })
  .meta({ id: "HolidayYear", description: "一个年度的节假日安排" });
export type HolidayYear = z.infer<typeof HolidayYear>;
export type HolidayCalendar = readonly HolidayYear[];

/**
 * A date that followed from working days or rest days. `provisional`: a day used lies in a year
 * without a published arrangement (节假日安排未公布), so the date may still move.
 */
export const DueDate = z
  .strictObject({ date: ChinaDate, provisional: z.boolean().describe("节假日安排未公布，日期暂定") })
  .meta({ id: "DueDate", description: "期限" });
export type DueDate = z.infer<typeof DueDate>;

const DAY_MS = 86_400_000;
const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The China date of an instant (ISO 8601). The day ends at 24:00 UTC+8 (民法典 203). */
export function chinaDate(instant: string): ChinaDate {
  return inChina(instant).slice(0, 10);
}

/** `2026-02-14 15:04` in China time. */
export function chinaTime(instant: string): string {
  return inChina(instant).slice(0, 16).replace("T", " ");
}

/** Whether an act at this instant is in time for a due date: until the day ends at 24:00 (民法典 203). */
export function isInTime(instant: string, due: ChinaDate): boolean {
  return chinaDate(instant) <= due;
}

/** The day `days` later (民法典 201: the starting day does not count); negative goes back. */
export function addDays(date: ChinaDate, days: number): ChinaDate {
  return fromDayNumber(toDayNumber(date) + wholeNumber(days));
}

/** The same day `months` later; without such a day, the last day of that month (民法典 202). */
export function addMonths(date: ChinaDate, months: number): ChinaDate {
  const [year, month, day] = parts(date);
  const index = year * 12 + month - 1 + wholeNumber(months);
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return format(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The same day `years` later; 29 February becomes 28 in a common year (民法典 202). */
export function addYears(date: ChinaDate, years: number): ChinaDate {
  return addMonths(date, wholeNumber(years) * 12);
}

/** Days from the first to the second date; negative when the second is earlier. */
export function daysBetween(from: ChinaDate, to: ChinaDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Full years of age on a date; who is born on 29 February grows older on 1 March of common years. Negative before birth. */
export function ageOn(birthDate: ChinaDate, date: ChinaDate): number {
  const [birthYear] = parts(birthDate);
  const [year] = parts(date);
  return year - birthYear - (date.slice(5) < birthDate.slice(5) ? 1 : 0);
}

/** The day on which an age is reached; 29 February becomes 1 March in a common year. */
export function birthdayAt(birthDate: ChinaDate, age: number): ChinaDate {
  const [year, month, day] = parts(birthDate);
  const target = year + wholeNumber(age);
  return day > daysInMonth(target, month) ? format(target, month + 1, 1) : format(target, month, day);
}

/** Whether a day is worked, swap workdays (调休) and holidays counted; by weekday alone where provisional. */
export function isWorkday(
  date: ChinaDate,
  calendar: HolidayCalendar = publishedHolidays,
): { workday: boolean; provisional: boolean } {
  const { days, years } = indexOf(calendar);
  const number = toDayNumber(date);
  const known = days.get(number);
  // 1970-01-01 was a Thursday; 0 is Monday.
  const weekday = (((number + 3) % 7) + 7) % 7;
  return { workday: known ?? weekday < 5, provisional: !years.has(parts(date)[0]) };
}

/** The n-th working day after a date (n ≥ 0; the starting day does not count, 民法典 201). */
export function addWorkdays(
  date: ChinaDate,
  n: number,
  calendar: HolidayCalendar = publishedHolidays,
): DueDate {
  if (wholeNumber(n) < 0 || n > 5000) throw new RangeError(`not a count of working days: ${n}`);
  let day = date;
  let provisional = false;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    const found = isWorkday(day, calendar);
    provisional ||= found.provisional;
    if (found.workday) left--;
  }
  return { date: day, provisional };
}

/** The date itself, or the first working day after the rest days it falls into (民法典 203). */
export function moveOffRestDays(date: ChinaDate, calendar: HolidayCalendar = publishedHolidays): DueDate {
  const limit = addDays(date, 60);
  let provisional = false;
  for (let day = date; day <= limit; day = addDays(day, 1)) {
    const found = isWorkday(day, calendar);
    provisional ||= found.provisional;
    if (found.workday) return { date: day, provisional };
  }
  throw new RangeError(`no working day within 60 days of ${date}: the holiday table is wrong`);
}

/**
 * The last day of a period of n calendar days (民法典 201). With `moveOffRestDay` a last day that is a
 * rest day moves to the first working day after it (民法典 203); whether weekends count is policy.
 */
export function dueInDays(
  date: ChinaDate,
  n: number,
  options: { moveOffRestDay: boolean; calendar?: HolidayCalendar },
): DueDate {
  const last = addDays(date, n);
  return options.moveOffRestDay
    ? moveOffRestDays(last, options.calendar)
    : { date: last, provisional: false };
}

interface CalendarIndex {
  days: Map<number, boolean>;
  years: Set<number>;
}

const indexes = new WeakMap<HolidayCalendar, CalendarIndex>();

function indexOf(calendar: HolidayCalendar): CalendarIndex {
  const made = indexes.get(calendar);
  if (made) return made;
  const index: CalendarIndex = { days: new Map(), years: new Set() };
  for (const year of calendar) {
    index.years.add(year.year);
    for (const { from, to } of year.holidays) {
      for (let day = toDayNumber(from); day <= toDayNumber(to); day++) index.days.set(day, false);
    }
    for (const date of year.swapWorkdays) index.days.set(toDayNumber(date), true);
  }
  indexes.set(calendar, index);
  return index;
}

function inChina(instant: string): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${instant}`);
  return new Date(ms + CHINA_OFFSET_MS).toISOString();
}

function parts(date: ChinaDate): [year: number, month: number, day: number] {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  if (date.length !== 10 || !(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    throw new RangeError(`not a date: ${date}`);
  }
  return [year, month, day];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function format(year: number, month: number, day: number): ChinaDate {
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`year out of range: ${year}`);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function toDayNumber(date: ChinaDate): number {
  parts(date);
  return Date.parse(date) / DAY_MS;
}

function fromDayNumber(number: number): ChinaDate {
  const date = new Date(number * DAY_MS);
  return format(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return value;
}
