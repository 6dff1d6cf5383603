import type { Context } from "../context.ts";
import { Contract } from "../contract/contract.ts";
import { refuse } from "../error.ts";
import { permit, permitOn } from "../permission.ts";
import { findAll, type Page, query } from "../table/table.ts";
import type { DeliverableRow } from "./deliverable.shape.ts";
import { DeliverableView, HoursView, lineKey, ServedView } from "./deliverable.view.ts";

const PAGE = 20;

export interface Hours {
  months: { month: string; count: number; minutes: number; acceptedCount: number; acceptedMinutes: number }[];
  minutes: number;
  acceptedMinutes: number;
}

/** What the actor has recorded, newest visit first. */
export async function listMine(
  ctx: Context,
  page: { cursor?: string | undefined },
): Promise<Page<DeliverableRow>> {
  permit(ctx.actor, "deliverable.record");
  const pk = `W#D#${ctx.actor.accountId}`;
  return query(ctx.parts.table, DeliverableView, {
    index: "one",
    pk,
    descending: true,
    limit: PAGE,
    ...page,
  });
}

/** What came back to the actor and waits for a new version, oldest first. */
export async function listReturned(
  ctx: Context,
  page: { cursor?: string | undefined },
): Promise<Page<DeliverableRow>> {
  permit(ctx.actor, "deliverable.record");
  const pk = `Q#W#${ctx.actor.accountId}`;
  return query(ctx.parts.table, DeliverableView, { index: "three", pk, limit: PAGE, ...page });
}

/**
 * What waits for the actor's word, oldest first: for a checker the deliverables of his organization, for a
 * reviewer those that checkers passed on in his county (an official above it names the county).
 */
export async function queue(
  ctx: Context,
  filter: { division?: string | undefined; cursor?: string | undefined },
): Promise<Page<DeliverableRow>> {
  const pk = queueKey(ctx, filter.division);
  return query(ctx.parts.table, DeliverableView, { index: "three", pk, limit: PAGE, cursor: filter.cursor });
}

/** The rows behind a contract's number, newest visit first; *missing* for whom the contract is. */
export async function listByItem(
  ctx: Context,
  filter: { contractId: string; itemId: string; state?: string | undefined; cursor?: string | undefined },
): Promise<Page<DeliverableRow>> {
  permit(ctx.actor, "deliverable.list");
  const [contract] = await findAll(ctx.parts.table, [Contract.asks(filter.contractId)]);
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  permitOn(ctx.actor, "deliverable.list", contract, "合同");
  if (!contract.items.some((item) => item.id === filter.itemId)) {
    throw refuse("record.missing", { values: { noun: "合同条目" } });
  }
  return query(ctx.parts.table, DeliverableView, {
    index: "two",
    pk: `K#R#${filter.contractId}#${filter.itemId}`,
    descending: true,
    limit: PAGE,
    cursor: filter.cursor,
  });
}

/** The rows behind a line of an acceptance: those that count, or those found false; newest visit first. */
export async function listByLine(
  ctx: Context,
  filter: {
    contractId: string;
    milestoneId: string;
    itemId: string;
    state: "ACCEPTED" | "FOUND_FALSE";
    cursor?: string | undefined;
  },
): Promise<Page<DeliverableRow>> {
  permit(ctx.actor, "deliverable.list");
  const { cursor, ...line } = filter;
  const contract = await Contract.find(ctx, line.contractId);
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  permitOn(ctx.actor, "deliverable.list", contract, "合同");
  const options = { index: "three", pk: lineKey(line), descending: true, limit: PAGE, cursor } as const;
  return query(ctx.parts.table, DeliverableView, options);
}

/** For whom, or by whom, the accepted deliverables of a milestone were made, and how many; who has none is left out. */
export async function served(
  ctx: Context,
  { contractId, milestoneId }: { contractId: string; milestoneId: string },
  role: "child" | "worker",
): Promise<{ id: string; count: number }[]> {
  const pk = ServedView.key({ contractId, milestoneId, role, id: "" }).pk;
  const found: { id: string; count: number }[] = [];
  let cursor: string | undefined;
  do {
    const begins = role === "child" ? "C#" : "W#";
    const page = await query(ctx.parts.table, ServedView, {
      pk,
      begins,
      limit: 100,
      consistent: true,
      cursor,
    });
    for (const { id, count } of page.items) if (count > 0) found.push({ id, count });
    cursor = page.next;
  } while (cursor);
  return found;
}

/** The actor's minutes of service, month by month and in all. */
export async function hours(ctx: Context): Promise<Hours> {
  permit(ctx.actor, "deliverable.record");
  const page = await query(ctx.parts.table, HoursView, {
    pk: `W#${ctx.actor.accountId}`,
    begins: "H#",
    descending: true,
    limit: 36,
  });
  const months = page.items.map(({ accountId: _id, ...month }) => month);
  return {
    months,
    minutes: months.reduce((sum, month) => sum + month.minutes, 0),
    acceptedMinutes: months.reduce((sum, month) => sum + month.acceptedMinutes, 0),
  };
}

function queueKey(ctx: Context, division: string | undefined): string {
  if (ctx.actor.organizationId) {
    permit(ctx.actor, "deliverable.check");
    return `Q#O#${ctx.actor.organizationId}`;
  }
  permit(ctx.actor, "deliverable.review");
  const county = division ?? ctx.actor.division ?? "";
  permitOn(ctx.actor, "deliverable.review", { division: county }, "县区");
  if (county.length !== 6) throw refuse("deliverable.queue_needs_county");
  return `Q#D#${county}`;
}

export * as DeliverableList from "./deliverable.list.ts";
