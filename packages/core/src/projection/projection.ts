import { systemActor } from "../actor.ts";
import type { Context, Parts } from "../context.ts";
import { DeliverableEntity } from "../deliverable/deliverable.entity.ts";
import type { Deliverable } from "../deliverable/deliverable.shape.ts";
import { Refusal } from "../error.ts";
import { PlacementEntity } from "../placement/placement.entity.ts";
import type { Placement } from "../placement/placement.shape.ts";
import { pause, toRecord } from "../table/table.ts";
import { projectDeliverables } from "./projection.deliverable.ts";
import { projectPlacement } from "./projection.placement.ts";
import {
  isPublishable,
  type PublicationChange,
  projectPublication,
  publicationOf,
} from "./projection.publication.ts";

const ATTEMPTS = 12;
// Two views each, and the sums that they move: well under the hundred items of a transaction.
// Six rows each at the most, in a transaction of at most a hundred.
const TOGETHER = 16;

// All publications take their places in one feed: more may meet there.
const PUBLICATION_ATTEMPTS = 60;

type ViewChange = { noun: "deliverable"; record: Deliverable } | { noun: "placement"; record: Placement };

export type Change = ViewChange | PublicationChange;

/** The change that an item of the table tells of, if any view is made from it. */
export function changeOf(item: Record<string, unknown>): Change | undefined {
  const { pk, sk } = item;
  if (typeof pk !== "string" || typeof sk !== "string" || !isTold(pk, sk)) return undefined;
  if (isPublishable(pk, sk)) return publicationOf(pk, sk, item);
  if (pk.startsWith("D#")) {
    return { noun: "deliverable", record: toRecord(DeliverableEntity, item) };
  }
  return { noun: "placement", record: toRecord(PlacementEntity, item) };
}

/** Whether an item of this key is one that views, or publications, are made from. */
export function isTold(pk: string, sk: string): boolean {
  const viewed = (pk.startsWith("D#") && sk === "A") || (pk.startsWith("C#") && sk.startsWith("X#"));
  return viewed || isPublishable(pk, sk);
}

/** The id by which logs name what has changed. */
export function subjectOf({ noun, record }: Change): string {
  return noun === "placement" ? `${record.childId}/${record.contractId}` : record.id;
}

/**
 * Brings the views up to these changes. Told twice, in another order or together, it makes the same views:
 * every row carries the version it shows, and every sum moves in the transaction that moves the row. What anyone
 * may see goes to the feed of publications, each state once.
 */
export async function project(parts: Parts, changes: readonly Change[]): Promise<void> {
  const newest = new Map<string, ViewChange>();
  const publications: PublicationChange[] = [];
  for (const change of changes) {
    if (change.noun !== "deliverable" && change.noun !== "placement") {
      publications.push(change);
      continue;
    }
    const name = subjectOf(change);
    const known = newest.get(name);
    if (!known || known.record.version < change.record.version) newest.set(name, change);
  }
  const ctx = { actor: systemActor, at: "", requestId: "projection", parts } satisfies Context;
  const deliverables: Deliverable[] = [];
  for (const change of newest.values()) {
    if (change.noun === "placement") await insist(() => projectPlacement(ctx, change.record));
    else deliverables.push(change.record);
  }
  for (const group of groups(deliverables)) await projectGroup(ctx, group);
  // Every state that anyone could see is told, so none is left out for a newer one.
  for (const change of publications)
    await insist(() => projectPublication(ctx, change), PUBLICATION_ATTEMPTS);
}

async function projectGroup(ctx: Context, group: Deliverable[]) {
  try {
    await projectDeliverables(ctx, group);
  } catch (cause) {
    if (!isMoved(cause)) throw cause;
    for (const one of group) await insist(() => projectDeliverables(ctx, [one]));
  }
}

/** Groups in which every child occurs once: two deliverables of one child would meet on its cover. */
function groups(deliverables: readonly Deliverable[]): Deliverable[][] {
  const made: Deliverable[][] = [];
  for (const deliverable of deliverables) {
    const room = made.find(
      (group) => group.length < TOGETHER && group.every((other) => other.childId !== deliverable.childId),
    );
    if (room) room.push(deliverable);
    else made.push([deliverable]);
  }
  return made;
}

// Somebody else moved the views between our read and our write: read again.
async function insist(work: () => Promise<void>, attempts = ATTEMPTS): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (cause) {
      if (attempt === attempts || !isMoved(cause)) throw cause;
      await pause(Math.random() * 10 * attempt);
    }
  }
}

function isMoved(cause: unknown): boolean {
  return cause instanceof Refusal && (cause.code === "record.stale" || cause.code === "write.contended");
}

export * as Projection from "./projection.ts";
