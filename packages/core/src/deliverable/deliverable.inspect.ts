import type { Context } from "../context.ts";
import { Recovery } from "../payment/recovery.ts";
import { load, move } from "./deliverable.review.ts";
import { refuseInspector, refuseMove } from "./deliverable.rule.ts";
import type { DeliverableRow, FalseInput } from "./deliverable.shape.ts";

/**
 * Supervision finds an accepted deliverable false: it counts no more, what it was worth is no longer owed, and what
 * was paid for it is to be recovered. Refuses whoever had a part in it.
 */
export async function findFalse(ctx: Context, id: string, input: FalseInput): Promise<DeliverableRow> {
  const deliverable = await load(ctx, id, "deliverable.findFalse");
  refuseInspector(deliverable, ctx.actor);
  refuseMove(deliverable, input.version, "ACCEPTED", "FOUND_FALSE");
  const { contractId, itemId, childId, onDate, priceFen, milestoneId } = deliverable;
  const counted = { contractId, itemId, childId, onDate, priceFen, deliverableId: id };
  const steps = await Recovery.undoing(ctx, { ...counted, milestoneId });
  return move(ctx, deliverable, "FOUND_FALSE", input.reason, {}, steps);
}

export * as DeliverableInspection from "./deliverable.inspect.ts";
