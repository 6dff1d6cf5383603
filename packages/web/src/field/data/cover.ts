import type { Cover } from "@guanhu/core/placement/shape";

export type Due = Cover["due"];

/** A service that a placement asks for, and the kind of report it is delivered with. */
export type Item = Cover["items"][number];

/** A child with all its placements with this worker. */
export interface PlacedChild {
  childId: string;
  label: string;
  birthDate: string;
  residence: string;
  due: Due;
  nextDue: string | undefined;
  lastVisit: string | undefined;
  items: Item[];
}

const urgency: Record<Due, number> = { overdue: 0, soon: 1, fine: 2, ended: 3 };

/** Placements by child, who is due first: the child's own due date is the earliest of its placements. */
export function groupByChild(covers: readonly Cover[]): PlacedChild[] {
  const children = new Map<string, PlacedChild>();
  for (const cover of covers) {
    const known = children.get(cover.childId);
    children.set(cover.childId, known ? merge(known, cover) : placed(cover));
  }
  return [...children.values()].sort(byDue);
}

/** How many children are overdue, due soon, fine. */
export function countByDue(children: readonly PlacedChild[]): Record<Due, number> {
  const counts = { overdue: 0, soon: 0, fine: 0, ended: 0 };
  for (const child of children) counts[child.due]++;
  return counts;
}

function placed(cover: Cover): PlacedChild {
  const { childId, label, birthDate, residence, due, nextDue, lastVisit } = cover;
  return { childId, label, birthDate, residence, due, nextDue, lastVisit, items: [...cover.items] };
}

function merge(child: PlacedChild, cover: Cover): PlacedChild {
  const names = new Set(child.items.map((item) => item.name));
  return {
    ...child,
    due: urgency[cover.due] < urgency[child.due] ? cover.due : child.due,
    nextDue: earlier(child.nextDue, cover.nextDue),
    lastVisit: later(child.lastVisit, cover.lastVisit),
    items: [...child.items, ...cover.items.filter((item) => !names.has(item.name))],
  };
}

function byDue(a: PlacedChild, b: PlacedChild): number {
  const date = (a.nextDue ?? "9").localeCompare(b.nextDue ?? "9");
  return urgency[a.due] - urgency[b.due] || date || a.childId.localeCompare(b.childId);
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a && b ? (a < b ? a : b) : (a ?? b);
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a && b ? (a > b ? a : b) : (a ?? b);
}
