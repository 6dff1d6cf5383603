import { recordAccess } from "../audit/access.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { Contract } from "../contract/contract.ts";
import type { DeliverableRow } from "../deliverable/deliverable.shape.ts";
import { DeliverableView } from "../deliverable/deliverable.view.ts";
import { refuse } from "../error.ts";
import { permit, permitOn } from "../permission.ts";
import type { Cover, Placement as PlacementRecord } from "../placement/placement.shape.ts";
import { Placement } from "../placement/placement.ts";
import { CoverView } from "../placement/placement.view.ts";
import { remember } from "../table/recent.ts";
import { ask, type Page, queryItems, toRecord } from "../table/table.ts";
import { ChildEntity } from "./child.entity.ts";
import type { ChildPersonal, Child as ChildRecord, ChildSummary } from "./child.shape.ts";
import { summarize, unseal } from "./child.ts";

const PAGE = 20;
// The child, and placement and cover under one contract; with more, the first page has fewer rows.
const HEAD_ROWS = 3;

/** A child's page: the child, its placements, and the newest part of its timeline. */
export interface ChildPage {
  child: ChildSummary;
  covers: Cover[];
  timeline: DeliverableRow[];
  next?: string;
}

interface Head {
  child: ChildRecord;
  covers: Cover[];
}

/**
 * The page of a child: one query, because child, placements and timeline lie in one partition, newest first.
 * *Missing* outside the actor's division; for an organization, without a live contract that covers the child.
 */
export async function page(ctx: Context, id: string): Promise<ChildPage> {
  permit(ctx.actor, "child.read");
  const found = await queryItems(ctx.parts.table, {
    pk: `C#${id}`,
    descending: true,
    limit: PAGE + HEAD_ROWS,
  });
  const { child, covers: rows } = await readable(ctx, found.items, "child.read");
  const timeline = found.items.filter((item) => String(item.sk).startsWith("T#"));
  const shown = timeline.slice(0, PAGE).map((item) => toRecord(DeliverableView, item));
  const last = timeline.length > PAGE ? timeline[PAGE - 1] : undefined;
  const next = last ? Buffer.from(JSON.stringify({ sk: String(last.sk) })).toString("base64url") : found.next;
  return {
    child: summarize(child),
    covers: rows,
    timeline: shown,
    ...(next ? { next } : {}),
  };
}

/** The timeline of a child from a cursor on, newest first, 20 a page. */
export async function timeline(
  ctx: Context,
  id: string,
  cursor: string | undefined,
): Promise<Page<DeliverableRow>> {
  if (!cursor) {
    const first = await page(ctx, id);
    return { items: first.timeline, ...(first.next ? { next: first.next } : {}) };
  }
  permit(ctx.actor, "child.read");
  const [head, rows] = await Promise.all([
    queryItems(ctx.parts.table, { pk: `C#${id}`, between: ["V#", "Z"], limit: 100 }),
    queryItems(ctx.parts.table, { pk: `C#${id}`, begins: "T#", descending: true, limit: PAGE, cursor }),
  ]);
  await readable(ctx, head.items, "child.read");
  return { ...rows, items: rows.items.map((item) => toRecord(DeliverableView, item)) };
}

/** The child's personal data; leaves an access row before anything is shown. */
export async function reveal(ctx: Context, id: string, purpose: string): Promise<ChildPersonal> {
  permit(ctx.actor, "child.reveal");
  const head = await queryItems(ctx.parts.table, { pk: `C#${id}`, between: ["V#", "Z"], limit: 100 });
  const { child } = await readable(ctx, head.items, "child.reveal");
  await recordAccess(ctx, { childId: id, fields: Object.keys(child.sealed).sort(), purpose });
  return unseal(ctx, child);
}

async function readable(
  ctx: Context,
  items: readonly Record<string, unknown>[],
  action: "child.read" | "child.reveal",
): Promise<Head> {
  const own = items.find((item) => item.sk === "Z");
  if (!own) throw refuse("record.missing", { values: { noun: "儿童" } });
  const child = toRecord(ChildEntity, own);
  const today = chinaDate(ctx.at);
  const placements = items.filter((item) => String(item.sk).startsWith("X#")).map(Placement.fromItem);
  const live = ctx.actor.organizationId ? await liveFor(ctx, placements, today) : placements;
  permitOn(
    ctx.actor,
    action,
    ctx.actor.organizationId
      ? { organizationId: live[0]?.organizationId, workerId: workerOf(ctx, live) }
      : { division: child.residence },
    "儿童",
  );
  // Who opens a child's page is about to write about the child.
  if (ctx.actor.organizationId) {
    const asks = live.map(({ childId, contractId }) => Placement.asks(childId, contractId));
    remember(ctx.parts.recent, [ask(ChildEntity, child), ...asks], [child, ...live]);
  }
  const shown = new Set(live.map((placement) => placement.contractId));
  const rows = items
    .filter((item) => String(item.sk).startsWith("V#"))
    .map((item) => toRecord(CoverView, item))
    .filter((cover) => shown.has(cover.contractId))
    .map((cover) => Placement.toCover(cover, today));
  return { child, covers: rows };
}

// Access ends with the placement's last day, and at once with the contract.
async function liveFor(
  ctx: Context,
  placements: PlacementRecord[],
  today: string,
): Promise<PlacementRecord[]> {
  const own = placements.filter(
    (placement) =>
      placement.organizationId === ctx.actor.organizationId && Placement.covers(placement, today),
  );
  const live = await Contract.liveIds(
    ctx,
    own.map((placement) => placement.contractId),
  );
  return own.filter((placement) => live.has(placement.contractId));
}

function workerOf(ctx: Context, placements: PlacementRecord[]): string | undefined {
  return placements.find((placement) => placement.workerId === ctx.actor.accountId)?.workerId;
}

export * as ChildPage from "./child.page.ts";
