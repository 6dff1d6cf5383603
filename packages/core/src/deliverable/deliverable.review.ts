import { Child } from "../child/child.ts";
import { openVault } from "../child/vault.ts";
import type { Context } from "../context.ts";
import { ContractCount } from "../contract/contract.count.ts";
import { Contract } from "../contract/contract.ts";
import { Refusal, refuse } from "../error.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { remember } from "../table/recent.ts";
import { type Guarded, patch } from "../table/step.ts";
import { ask, findAll } from "../table/table.ts";
import { write } from "../table/write.ts";
import { DeliverableEntity } from "./deliverable.entity.ts";
import { refuseMove, refuseOwnWork, refuseReviewer } from "./deliverable.rule.ts";
import type {
  CheckInput,
  Deliverable as DeliverableRecord,
  DeliverableRow,
  DeliverableState,
  ReviewInput,
  WithdrawInput,
} from "./deliverable.shape.ts";
import { visible } from "./deliverable.ts";
import { rowOf } from "./deliverable.view.ts";

/**
 * The organization's checker passes a deliverable on to the county, or sends it back with a reason.
 * Refuses the author's own work, a stale version, and what was checked already.
 */
export async function check(ctx: Context, id: string, input: CheckInput): Promise<DeliverableRow> {
  const deliverable = await load(ctx, id, "deliverable.check");
  refuseOwnWork(deliverable, ctx.actor);
  const state = input.outcome === "PASS" ? "ORG_CHECKED" : "RETURNED";
  refuseMove(deliverable, input.version, "SUBMITTED", state);
  return move(ctx, deliverable, state, input.reason, {
    checkedBy: ctx.actor.accountId,
    checkedByName: ctx.actor.name,
    checkedAt: ctx.at,
  });
}

/**
 * The county accepts a deliverable, sends it back or rejects it. Accepting counts it under its line, in the
 * same transaction: never more than contracted, and one child once a day.
 * Refuses a reviewer from an organization, the author, and the checker.
 */
export async function review(ctx: Context, id: string, input: ReviewInput): Promise<DeliverableRow> {
  if (ctx.actor.organizationId) {
    refuseReviewer(await visible(ctx, id), ctx.actor);
  }
  const deliverable = await load(ctx, id, "deliverable.review", input.contractId);
  refuseReviewer(deliverable, ctx.actor);
  const outcomes = { ACCEPT: "ACCEPTED", RETURN: "RETURNED", REJECT: "REJECTED" } as const;
  const state = outcomes[input.outcome];
  refuseMove(deliverable, input.version, "ORG_CHECKED", state);
  const { contractId, itemId, childId, onDate, priceFen } = deliverable;
  const counted = { contractId, itemId, childId, onDate, priceFen, deliverableId: id };
  const stamp = { reviewedBy: ctx.actor.accountId, reviewedByName: ctx.actor.name, reviewedAt: ctx.at };
  if (state !== "ACCEPTED") return move(ctx, deliverable, state, input.reason, stamp);
  const accept = async ({ consistent }: { consistent: boolean }): Promise<DeliverableRow> => {
    try {
      const { milestoneId, steps } = await ContractCount.counting(ctx, counted, { consistent });
      return await move(ctx, deliverable, state, input.reason, { ...stamp, milestoneId }, steps);
    } catch (cause) {
      // What is remembered of the contract may have changed since: only what stands now refuses.
      if (consistent || !(cause instanceof Refusal)) throw cause;
      return accept({ consistent: true });
    }
  };
  return accept({ consistent: false });
}

/** The author takes back what nobody has checked yet. */
export async function withdraw(ctx: Context, id: string, input: WithdrawInput): Promise<DeliverableRow> {
  const deliverable = await load(ctx, id, "deliverable.withdraw");
  refuseMove(deliverable, input.version, "SUBMITTED", "WITHDRAWN");
  return move(ctx, deliverable, "WITHDRAWN", input.reason, {});
}

/**
 * The deliverable as it stands now; *missing* outside the actor's relations for the action. A contract that is named
 * is read with it, and remembered.
 */
export async function load(
  ctx: Context,
  id: string,
  action: Action,
  contractId?: string,
): Promise<DeliverableRecord> {
  permit(ctx.actor, action);
  const wanted = [ask(DeliverableEntity, { id })] as const;
  const beside = contractId ? [Contract.asks(contractId)] : [];
  const [deliverable, contract] = await findAll(ctx.parts.table, [...wanted, ...beside] as const, {
    consistent: true,
  });
  if (!deliverable) throw refuse("record.missing", { values: { noun: "成果" } });
  permitOn(ctx.actor, action, { ...deliverable, ownerId: deliverable.authorId }, "成果");
  // Safe: findAll answers in the order asked.
  if (contractId) remember(ctx.parts.recent, [Contract.asks(contractId)], [contract as Contract.Record]);
  return deliverable;
}

/** Moves a deliverable to its next state, with the steps that belong to it; a reason is sealed under the child's key. */
export async function move(
  ctx: Context,
  deliverable: DeliverableRecord,
  state: DeliverableState,
  reason: string | undefined,
  stamp: Partial<DeliverableRecord>,
  counting: Guarded[] = [],
): Promise<DeliverableRow> {
  const needsReason = state === "RETURNED" || state === "REJECTED" || state === "FOUND_FALSE";
  if (needsReason && !reason) throw refuse("deliverable.reason_needed");
  const sealed = reason ? { reason: await sealReason(ctx, deliverable, reason) } : {};
  const current = { version: deliverable.version, state: deliverable.state };
  const { records } = await write(ctx, `deliverable.${state.toLowerCase()}`, [
    [
      patch(DeliverableEntity, deliverable, {
        set: { ...stamp, ...sealed, state },
        expect: { state: deliverable.state },
      }),
      (now?: DeliverableRecord) =>
        refuse("record.stale", { current: now ? { version: now.version, state: now.state } : current }),
    ],
    ...counting,
  ]);
  // Safe: the first step is the deliverable's.
  return rowOf(records[0] as unknown as DeliverableRecord);
}

// A reason may name the child, so it lies under the child's key like the report.
async function sealReason(ctx: Context, deliverable: DeliverableRecord, reason: string): Promise<Uint8Array> {
  const [child] = await findAll(ctx.parts.table, [Child.asks(deliverable.childId)]);
  if (!child) throw refuse("record.missing", { values: { noun: "成果" } });
  const vault = await openVault(ctx, child);
  return vault.seal(`deliverable/${deliverable.id}/reason`, reason);
}

export * as DeliverableReview from "./deliverable.review.ts";
