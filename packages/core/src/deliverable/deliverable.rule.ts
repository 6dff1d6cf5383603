import { refuse } from "../error.ts";
import { mayFollow, type Transition } from "../state.ts";
import type { Deliverable, DeliverableState } from "./deliverable.shape.ts";

/** Which state may follow which. Accepted is final, unless it is found false. */
export const deliverableTransitions: readonly Transition<DeliverableState>[] = [
  { from: "SUBMITTED", to: "ORG_CHECKED", action: "deliverable.check" },
  { from: "SUBMITTED", to: "RETURNED", action: "deliverable.check" },
  { from: "SUBMITTED", to: "WITHDRAWN", action: "deliverable.withdraw" },
  { from: "ORG_CHECKED", to: "ACCEPTED", action: "deliverable.review" },
  { from: "ORG_CHECKED", to: "RETURNED", action: "deliverable.review" },
  { from: "ORG_CHECKED", to: "REJECTED", action: "deliverable.review" },
  { from: "ACCEPTED", to: "FOUND_FALSE", action: "deliverable.findFalse" },
];

/** Refuses a stale version and a step that the deliverable's state does not allow. */
export function refuseMove(
  deliverable: Deliverable,
  version: number,
  from: DeliverableState,
  to: DeliverableState,
): void {
  const current = { version: deliverable.version, state: deliverable.state };
  if (deliverable.version !== version) throw refuse("record.stale", { current });
  if (deliverable.state !== from || !mayFollow(deliverableTransitions, from, to)) {
    throw refuse("deliverable.wrong_state", { current });
  }
}

/** Refuses an author who checks his own work, or reviews what his organization delivered. */
export function refuseOwnWork(
  deliverable: Deliverable,
  actor: { accountId: string; organizationId?: string | undefined },
) {
  if (deliverable.authorId === actor.accountId) throw refuse("deliverable.own_work");
}

/** Refuses a reviewer who belongs to an organization, or who checked the deliverable himself. */
export function refuseReviewer(
  deliverable: Deliverable,
  actor: { accountId: string; organizationId?: string | undefined },
) {
  if (actor.organizationId) throw refuse("deliverable.reviewer_from_organization");
  if ([deliverable.authorId, deliverable.checkedBy].includes(actor.accountId))
    throw refuse("deliverable.own_work");
}

/** Refuses an inspector who had a part in the deliverable: nobody inspects his own work. */
export function refuseInspector(deliverable: Deliverable, actor: { accountId: string }): void {
  const { authorId, checkedBy, reviewedBy } = deliverable;
  if ([authorId, checkedBy, reviewedBy].includes(actor.accountId)) throw refuse("deliverable.own_work");
}

/** Whether it stands as delivered: submitted, and neither sent back, refused nor withdrawn. */
export function countsAsDelivered(state: DeliverableState): boolean {
  return state === "SUBMITTED" || state === "ORG_CHECKED" || state === "ACCEPTED";
}

/**
 * Whether it counts as a visit to the child: it stands, and the child was met face to face.
 * The one definition behind last visit, due dates and coverage.
 */
export function countsAsVisit(row: { state: DeliverableState; childSeen: boolean }): boolean {
  return row.childSeen && countsAsDelivered(row.state);
}

/**
 * The number on the receipt: day and ten signs of the id, in groups that can be read out on the phone.
 * `20260214-7K3M9-QXD7V`
 */
export function receiptNoOf(id: string, day: string): string {
  const signs = id.slice(-10).toUpperCase();
  return `${day.replaceAll("-", "")}-${signs.slice(0, 5)}-${signs.slice(5)}`;
}
