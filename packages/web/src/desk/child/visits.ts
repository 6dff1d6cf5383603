import { addMonths, daysBetween } from "@guanhu/core/calendar";
import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { deliverableState, type Tone } from "../../shared/state.ts";

const MONTHS = 12;

export interface Mark {
  /** 0 to 100: where on the strip. */
  at: number;
  tone: Tone;
  date: string;
  label: string;
}

export interface Strip {
  months: readonly { at: number; label: string }[];
  marks: readonly Mark[];
  today: number;
  due?: { at: number; date: string; overdue: boolean };
}

/**
 * The last twelve months and the next one as a strip from 0 to 100: one mark per deliverable that was not
 * replaced, the present day, and the earliest due date of the covers that run.
 */
export function stripOf(
  rows: readonly Pick<DeliverableRow, "onDate" | "state" | "replacedBy" | "kind">[],
  covers: readonly { nextDue?: string | undefined; due: string }[],
  on: string,
  nameOf: (kind: string) => string,
): Strip {
  const from = `${addMonths(on, -MONTHS + 1).slice(0, 7)}-01`;
  const to = addMonths(from, MONTHS + 1);
  const days = daysBetween(from, to);
  const at = (date: string) => Math.min(100, Math.max(0, (daysBetween(from, date) / days) * 100));
  const dues = covers
    .flatMap((cover) => (cover.due !== "ended" && cover.nextDue ? [cover.nextDue] : []))
    .sort();
  const due = dues[0];
  return {
    months: Array.from({ length: MONTHS + 1 }, (_, nth) => addMonths(from, nth)).map((month) => ({
      at: at(month),
      label: String(Number(month.slice(5, 7))),
    })),
    marks: rows
      .filter((row) => !row.replacedBy && row.onDate >= from)
      .map((row) => ({
        at: at(row.onDate),
        date: row.onDate,
        label: nameOf(row.kind),
        tone: deliverableState(row.state).tone,
      })),
    today: at(on),
    ...(due ? { due: { at: at(due), date: due, overdue: due < on } } : {}),
  };
}
