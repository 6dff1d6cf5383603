import { chinaTime } from "@guanhu/core/calendar";

/** What was typed as China time, `2026-12-20 09:00`, as the domain writes instants; undefined when it is no time. */
export function toInstant(typed: string | undefined): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(typed?.trim() ?? "");
  if (!found) return undefined;
  const at = Date.parse(`${found[1]}T${found[2]}:00+08:00`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** An instant as a person types it: China time, `2026-12-20 09:00`. */
export function toTyped(instant: string): string {
  return chinaTime(instant);
}

export interface Left {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** How long it is until an instant; undefined when it has come. */
export function leftUntil(until: string, now: string): Left | undefined {
  const seconds = Math.floor((Date.parse(until) - Date.parse(now)) / 1000);
  if (!(seconds > 0)) return undefined;
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor((seconds % 86_400) / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  };
}
