import type { Cover } from "@guanhu/core/placement/shape";

/** Covers of several contracts, due first; one child under two contracts stands twice. */
export function dueFirst<C extends Pick<Cover, "nextDue" | "from" | "childId">>(covers: readonly C[]): C[] {
  const dueOf = (cover: C) => cover.nextDue ?? cover.from;
  return [...covers].sort((a, b) => dueOf(a).localeCompare(dueOf(b)) || a.childId.localeCompare(b.childId));
}

/** Whether a child waits for somebody to be named who goes there. */
export function isUnassigned(cover: Pick<Cover, "status" | "due" | "workerId">): boolean {
  return cover.status === "ACTIVE" && cover.due !== "ended" && !cover.workerId;
}
