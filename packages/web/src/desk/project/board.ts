import { chinaDate, daysBetween } from "@guanhu/core/calendar";
import type { ProjectClock, ProjectShown, ProjectStatus } from "@guanhu/core/project/shape";
import { formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";

export const columns = {
  PLANNED: ["PLANNED"],
  TAKING: ["ANNOUNCED", "BIDDING"],
  REVIEWING: ["REVIEWING"],
  DECIDED: ["RESULT_DECIDED", "RESULT_PUBLISHED"],
  AWARDED: ["AWARDED"],
} as const satisfies Record<string, readonly ProjectStatus[]>;
export type ColumnName = keyof typeof columns;

export const over: readonly ProjectStatus[] = ["FAILED", "TERMINATED"];

/** What is due next of a project. */
export interface Due {
  what: string;
  date: string;
  /** As it is shown: a date, or a time of China. */
  text: string;
  late: boolean;
  provisional: boolean;
}

export interface Card {
  project: ProjectShown;
  due?: Due | undefined;
}

/** Whether a statutory clock may run, so that the project's page has to be asked: lists do not carry clocks. */
export function hasClock({ status, contractId }: Pick<ProjectShown, "status" | "contractId">): boolean {
  return (
    status === "REVIEWING" ||
    status === "RESULT_DECIDED" ||
    status === "RESULT_PUBLISHED" ||
    (status === "AWARDED" && contractId === undefined)
  );
}

/** What is due next: the first clock that runs; before there is one, the time of the next step of its notice. */
export function dueOf(
  project: Pick<ProjectShown, "status" | "notice" | "contractId">,
  clocks: readonly ProjectClock[],
  now: string,
): Due | undefined {
  const { notice, status } = project;
  if (status === "ANNOUNCED" && notice) {
    const { documentsFrom: date } = notice;
    return due(t.project.step.startBidding, date, date, chinaDate(now) > date);
  }
  if (status === "BIDDING" && notice) {
    const { bidsUntil } = notice;
    const passed = Date.parse(now) > Date.parse(bidsUntil);
    return due(
      passed ? t.project.step.open : t.project.bidsUntil,
      chinaDate(bidsUntil),
      formatTime(bidsUntil),
      passed && chinaDate(now) > chinaDate(bidsUntil),
    );
  }
  if (!hasClock(project)) return undefined;
  const [first] = clocks
    .filter((one) => one.state === "OPEN" || one.state === "OVERDUE")
    .sort((a, b) => (a.due.date < b.due.date ? -1 : 1));
  if (!first) return undefined;
  const { date, provisional } = first.due;
  return { ...due(t.project.clockName[first.name], date, date, first.state === "OVERDUE"), provisional };
}

/** Cards in the order in which they want work: what is late first, then what is due, then the newest. */
export function inOrder(cards: readonly Card[]): Card[] {
  return [...cards].sort(
    (a, b) =>
      Number(b.due?.late ?? false) - Number(a.due?.late ?? false) ||
      (a.due?.date ?? "9999").localeCompare(b.due?.date ?? "9999") ||
      b.project.createdAt.localeCompare(a.project.createdAt),
  );
}

/** Whether it is late, or due within three days. */
export function isUrgent({ due: next }: Card, today: string): boolean {
  return next !== undefined && (next.late || daysBetween(today, next.date) <= 3);
}

function due(what: string, date: string, text: string, late: boolean): Due {
  return { what, date, text, late, provisional: false };
}
