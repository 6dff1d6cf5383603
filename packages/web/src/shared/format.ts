import { ageOn, chinaDate, chinaTime, daysBetween } from "@guanhu/core/calendar";
import { formatFen } from "@guanhu/core/money";
import { zhCn } from "../text/zh-cn.ts";

const t = zhCn.format;

/** Now, as the domain writes instants. */
export function now(): string {
  return new Date().toISOString();
}

/** Today in China. */
export function today(): string {
  return chinaDate(now());
}

/** `2026-02-14 15:04` in China time; a dash where there is none. */
export function formatTime(instant: string | undefined): string {
  return instant ? chinaTime(instant) : t.none;
}

/** `¥1,234.50` */
export function formatMoney(fen: number): string {
  return formatFen(fen);
}

/** Fen that a person typed as yuan, such as `1,234.5`; undefined when it is no amount with at most two decimals. */
export function parseYuan(text: string): number | undefined {
  const plain = text.replace(/[,，¥￥\s]/g, "");
  if (!/^\d{1,11}(\.\d{1,2})?$/.test(plain)) return undefined;
  const [yuan = "0", cents = ""] = plain.split(".");
  return Number(yuan) * 100 + Number(cents.padEnd(2, "0"));
}

/** `1,234` */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** How long something has waited, in the two largest units: `3 天 4 小时`, `25 分钟`. */
export function formatWait(since: string, until: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(until) - Date.parse(since)) / 60_000));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) return t.daysHours(days, hours);
  return hours > 0 ? t.hoursMinutes(hours, minutes % 60) : t.minutes(minutes);
}

/** Minutes of service: `1 小时 20 分钟`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? t.hoursMinutes(hours, minutes % 60) : t.minutes(minutes);
}

/** A due date seen from a day: `逾期 3 天`, `今天到期`, `还有 5 天`. */
export function formatDue(due: string, on: string): string {
  const left = daysBetween(on, due);
  if (left < 0) return t.overdue(-left);
  return left === 0 ? t.dueToday : t.dueIn(left);
}

/** `11 岁` on a day. */
export function formatAge(birthDate: string, on: string): string {
  return t.age(Math.max(0, ageOn(birthDate, on)));
}

/** `3.2 MB`, `640 KB` */
export function formatBytes(bytes: number): string {
  return bytes >= 1_048_576
    ? `${(bytes / 1_048_576).toFixed(1)} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

/** Share of a whole in percent, 0 to 100, never rounded up to a full 100. */
export function percentOf(part: number, whole: number): number {
  if (whole <= 0) return 0;
  const percent = Math.round((part / whole) * 100);
  return percent >= 100 && part < whole ? 99 : Math.min(100, percent);
}
