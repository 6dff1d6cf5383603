import { chinaTime } from "@guanhu/core/calendar";

/** An instant as a `datetime-local` input shows it, in China time: `2026-02-14T15:04`; empty where there is none. */
export function toLocal(instant: unknown): string {
  if (typeof instant !== "string" || Number.isNaN(Date.parse(instant))) return "";
  return chinaTime(instant).replace(" ", "T");
}

/** What a `datetime-local` input holds, as an instant; undefined while it is not complete. */
export function fromLocal(local: string): string | undefined {
  const match = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(local);
  return match ? `${match[0]}:00+08:00` : undefined;
}

/** The digits of what was typed as a number, full width ones too; undefined where there are none. */
export function numberOf(text: string): number | undefined {
  const digits = text.normalize("NFKC").replace(/\D/g, "").slice(0, 9);
  return digits === "" ? undefined : Number(digits);
}
