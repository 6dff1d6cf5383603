// The calendar of the domain brings zod along; the first view asks the platform for the same time. The zone
// has the sign turned round: it is UTC+8, without the summer time that China had until 1991.
const china = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Etc/GMT-8",
  dateStyle: "short",
  timeStyle: "short",
});

/** Now, as the domain writes instants. */
export function now(): string {
  return new Date().toISOString();
}

/** `2026-02-14 15:04` in China time. */
export function timeOf(instant: string): string {
  return china.format(new Date(instant));
}

/** `2026-02-14`, the day in China. */
export function dayOf(instant: string): string {
  return timeOf(instant).slice(0, 10);
}

/** `15:04` today, else `11-24 15:04`; in China time. */
export function shortTime(instant: string, at: string): string {
  const time = timeOf(instant);
  return time.slice(0, 10) === dayOf(at) ? time.slice(11) : time.slice(5);
}

/** Days from one date to another; negative when the other is earlier. */
export function daysFrom(date: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(date)) / 86_400_000);
}

/** Full years of age on a day. */
export function ageAt(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
