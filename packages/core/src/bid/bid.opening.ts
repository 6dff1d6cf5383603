import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { Organization } from "../organization/organization.ts";
import type { Project } from "../project/project.ts";
import { type Guarded, patch } from "../table/step.ts";
import { query } from "../table/table.ts";
import { BidEntity } from "./bid.entity.ts";
import { maskOf, rejectionsOf } from "./bid.rule.ts";
import type { Bid } from "./bid.shape.ts";
import { openContent } from "./bid.vault.ts";

/** All bids of a project as they stand; who may see them is for the caller to know. */
export async function readAll(ctx: Context, projectId: string): Promise<Bid[]> {
  const bids: Bid[] = [];
  let cursor: string | undefined;
  do {
    const page = await query(ctx.parts.table, BidEntity, {
      pk: `G#${projectId}`,
      limit: 100,
      cursor,
      consistent: true,
    });
    bids.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return bids;
}

export interface Opening {
  /** One step per bid that is still to be opened. */
  steps: Guarded[];
  /** Bids that may take part. */
  valid: number;
}

/**
 * Lends the steps that break the seals: amounts and parties become readable, bids that exclude each other or exceed
 * the budget are rejected with the article, the others get their sign (甲、乙、丙) in an order that nobody chose.
 * `bids`: what was under seal when bidding ended. `on`: China date.
 */
export async function lendOpening(
  ctx: Context,
  project: Project.Record,
  bids: readonly Bid[],
  on: string,
): Promise<Opening> {
  const opened = await Promise.all(
    bids.map(async (bid) => {
      const content = await openContent(ctx, bid);
      const approved = await areApproved(
        ctx,
        content.parties.map((one) => one.organizationId),
      );
      return { bid, id: bid.id, content, approved };
    }),
  );
  const rejections = rejectionsOf(opened, project);
  const orders = new Map<string, string>();
  for (const { id } of opened)
    orders.set(id, await ctx.parts.keyring.hash("bid/mask", `${project.id}/${id}`));
  const order = (id: string) => orders.get(id) ?? "";
  // All bids have their sign, so that an opening that is taken up again gives the same ones.
  const sorted = [...opened].sort((a, b) => (order(a.id) < order(b.id) ? -1 : 1));
  const masks = new Map(sorted.map(({ id }, nth) => [id, maskOf(nth)]));
  const steps = opened
    .filter(({ bid }) => bid.status === "SUBMITTED")
    .map(({ bid, content }): Guarded => {
      const ground = rejections.get(bid.id);
      const mask = masks.get(bid.id);
      return [
        patch(BidEntity, bid, {
          set: {
            status: ground ? "REJECTED" : "OPENED",
            openedAt: ctx.at,
            amountFen: content.amountFen,
            parties: content.parties.map(({ organizationId, name }) => ({ organizationId, name })),
            ...(mask ? { mask } : {}),
            ...(ground ? { rejection: { ground, on } } : {}),
          },
          expect: { status: "SUBMITTED" },
        }),
        () => refuse("record.stale"),
      ];
    });
  const rejected = ({ bid }: (typeof opened)[number]) =>
    bid.status === "SUBMITTED" ? rejections.has(bid.id) : bid.status === "REJECTED";
  return { steps, valid: opened.filter((one) => !rejected(one)).length };
}

async function areApproved(ctx: Context, ids: readonly string[]): Promise<boolean> {
  const found = await Promise.all(ids.map((id) => Organization.find(ctx, id)));
  return found.every((one) => one?.status === "APPROVED");
}

export * as BidOpening from "./bid.opening.ts";
