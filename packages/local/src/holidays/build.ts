import type { HolidayYear } from "@guanhu/core/calendar";

/** The table of chinese-days: date to `English,中文,days`. */
export interface ChineseDays {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}

/** The State Council notices behind the years that are taken over. */
export const notices = [
  { year: 2024, documentNo: "国办发明电〔2023〕7号", publishedOn: "2023-10-25" },
  { year: 2025, documentNo: "国办发明电〔2024〕12号", publishedOn: "2024-11-12" },
  { year: 2026, documentNo: "国办发明电〔2025〕7号", publishedOn: "2025-11-04" },
];

const DAY_MS = 86_400_000;

/** Turns day lists into holiday ranges and swap workdays per year; refuses a year without holidays. */
export function buildHolidays(data: ChineseDays): HolidayYear[] {
  return notices.map((notice) => {
    const ofYear = (days: Record<string, string>) =>
      Object.keys(days)
        .filter((date) => date.startsWith(`${notice.year}-`))
        .sort();
    const holidays: HolidayYear["holidays"] = [];
    for (const date of ofYear(data.holidays)) {
      const name = data.holidays[date]?.split(",")[1] ?? "";
      const last = holidays.at(-1);
      if (last && follows(last.to, date)) {
        last.to = date;
        if (!last.name.split("、").includes(name)) last.name += `、${name}`;
      } else holidays.push({ name, from: date, to: date });
    }
    if (holidays.length === 0) throw new Error(`chinese-days has no holidays for ${notice.year}`);
    return { ...notice, source: "国务院办公厅", holidays, swapWorkdays: ofYear(data.workdays) };
  });
}

function follows(before: string, after: string): boolean {
  return Date.parse(after) - Date.parse(before) === DAY_MS;
}
