import { chinaDate } from "../calendar.ts";
import { Child } from "../child/child.ts";
import type { Context } from "../context.ts";
import { Contract } from "../contract/contract.ts";
import { refuse } from "../error.ts";
import { permit, permitOn } from "../permission.ts";
import { Person } from "../person/person.ts";
import { RegionRule } from "../region-rule/region-rule.ts";
import { check as checkStep, create, type Guarded, must, patch } from "../table/step.ts";
import { type Ask, ask, findAll, type Page, query, toRecord } from "../table/table.ts";
import { write } from "../table/write.ts";
import { PlacementEntity } from "./placement.entity.ts";
import { covers, refuseNotMine, refusePeriod, refuseUncovered } from "./placement.rule.ts";
import type {
  AssignInput,
  Cover,
  EndInput,
  PlacementInput,
  Placement as PlacementRecord,
} from "./placement.shape.ts";
import { CoverView } from "./placement.view.ts";

export type { Placement as Record } from "./placement.shape.ts";

/** The children placed with the actor, who is due first, 20 a page; only those whose contract is live. */
export async function listMine(ctx: Context, page: { cursor?: string | undefined }): Promise<Page<Cover>> {
  permit(ctx.actor, "placement.read");
  const found = await query(ctx.parts.table, CoverView, {
    index: "one",
    pk: `W#C#${ctx.actor.accountId}`,
    limit: 20,
    cursor: page.cursor,
  });
  const live = await Contract.liveIds(
    ctx,
    found.items.map((cover) => cover.contractId),
  );
  const today = chinaDate(ctx.at);
  const items = found.items.map((cover) => toCover(cover, today));
  return { ...found, items: items.filter((cover) => cover.due !== "ended" && live.has(cover.contractId)) };
}

/** The children placed under a contract, who is due first, 20 a page; *missing* for whom the contract is. */
export async function listByContract(
  ctx: Context,
  contractId: string,
  page: { cursor?: string | undefined },
): Promise<Page<Cover>> {
  permit(ctx.actor, "placement.read");
  const [contract] = await findAll(ctx.parts.table, [Contract.asks(contractId)]);
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  permitOn(ctx.actor, "placement.read", contract, "合同");
  if (ctx.actor.organizationId && contract.status !== "ACTIVE") return { items: [] };
  const found = await query(ctx.parts.table, CoverView, {
    index: "two",
    pk: `P#K#${contractId}`,
    limit: 20,
    cursor: page.cursor,
  });
  const today = chinaDate(ctx.at);
  return { ...found, items: found.items.map((cover) => toCover(cover, today)) };
}

/**
 * Places up to 30 children under an active contract, all or none. Refuses a child of another county or whose
 * file is closed, a line that the contract does not have, a period outside the term, a child that is placed
 * under this contract already. A child whose earlier placement has ended gets a new period.
 */
export async function place(ctx: Context, input: PlacementInput): Promise<PlacementRecord[]> {
  permit(ctx.actor, "placement.create");
  const childIds = [...new Set(input.childIds)];
  const [contract, ...rest] = await findAll(
    ctx.parts.table,
    [
      Contract.asks(input.contractId),
      ...childIds.map((id) => Child.asks(id)),
      ...childIds.map((childId) => asks(childId, input.contractId)),
    ],
    { consistent: true },
  );
  // Safe: findAll answers in the order asked.
  const children = rest.slice(0, childIds.length) as (Child.Record | undefined)[];
  const placements = rest.slice(childIds.length) as (PlacementRecord | undefined)[];
  const found = contract as Contract.Record | undefined;
  if (!found) throw refuse("record.missing", { values: { noun: "合同" } });
  permitOn(ctx.actor, "placement.create", found, "合同");
  Contract.refuseInactive(found, chinaDate(ctx.at));
  refusePeriod(input, found);
  const items = input.itemIds.map((id) => {
    const item = found.items.find((one) => one.id === id);
    if (!item) throw refuse("contract.item_missing", { values: { item: id } });
    return { id, kind: item.kind, name: item.name };
  });
  const steps = childIds.flatMap((_, nth): Guarded[] => {
    const child = Child.requireOpen(ctx, children[nth], found.division);
    return [placingStep(ctx, { ...input, items }, found, child, placements[nth]), Child.stillOpen(child)];
  });
  const { records } = await write(ctx, "placement.place", [
    ...steps,
    Contract.stillActive(found, chinaDate(ctx.at)),
  ]);
  return records.filter((_, nth) => nth % 2 === 0).slice(0, childIds.length) as PlacementRecord[];
}

/** Hands children of one contract to a caseworker or volunteer of the same organization who is cleared. */
export async function assign(ctx: Context, input: AssignInput): Promise<PlacementRecord[]> {
  permit(ctx.actor, "placement.assign");
  const childIds = [...new Set(input.childIds)];
  const [worker, ...rest] = await findAll(
    ctx.parts.table,
    [Person.asks(input.workerId), ...childIds.map((childId) => asks(childId, input.contractId))],
    { consistent: true },
  );
  const today = chinaDate(ctx.at);
  const placements = (rest as (PlacementRecord | undefined)[]).map((placement) => {
    if (!placement) throw refuse("record.missing", { values: { noun: "儿童" } });
    permitOn(ctx.actor, "placement.assign", placement, "儿童");
    if (placement.status !== "ACTIVE") throw refuse("placement.ended");
    return placement;
  });
  const organizationId = placements[0]?.organizationId ?? "";
  Person.refuseUncleared(worker as Person.Record | undefined, organizationId, today);
  const cleared = worker as Person.Record;
  if (!cleared.roles.some((role) => role === "caseworker" || role === "volunteer")) {
    throw refuse("person.not_field_worker");
  }
  const { records } = await write(ctx, "placement.assign", [
    ...placements.map(
      (placement): Guarded<typeof PlacementEntity> => [
        patch(PlacementEntity, placement, {
          set: { workerId: cleared.id, workerName: cleared.name },
          expect: { status: "ACTIVE" },
        }),
        () => refuse("record.stale"),
      ],
    ),
    Person.stillCleared(cleared, today),
  ]);
  return records.slice(0, placements.length) as PlacementRecord[];
}

/** Ends a placement with its last day; the organization's access to the child ends with that day. */
export async function end(ctx: Context, input: EndInput): Promise<PlacementRecord> {
  permit(ctx.actor, "placement.end");
  const [placement] = await findAll(ctx.parts.table, [asks(input.childId, input.contractId)], {
    consistent: true,
  });
  if (!placement) throw refuse("record.missing", { values: { noun: "服务安排" } });
  permitOn(ctx.actor, "placement.end", placement, "服务安排");
  const current = { version: placement.version, state: placement.status };
  if (placement.version !== input.version) throw refuse("record.stale", { current });
  if (placement.status === "ENDED") throw refuse("placement.ended", { current });
  if (input.lastDay < placement.from || input.lastDay > placement.to) {
    throw refuse("placement.last_day_outside", { values: { from: placement.from, to: placement.to } });
  }
  const { records } = await write(ctx, "placement.end", [
    [
      patch(PlacementEntity, placement, {
        set: { status: "ENDED", to: input.lastDay, endReason: input.reason },
      }),
      () => refuse("record.stale", { current }),
    ],
  ]);
  return records[0];
}

/** Lends the read of a placement to another noun. */
export function asks(childId: string, contractId: string): Ask<typeof PlacementEntity> {
  return ask(PlacementEntity, { childId, contractId });
}

/** Lends the reading of a placement that came as an item of its child's partition. */
export function fromItem(item: Record<string, unknown>): PlacementRecord {
  return toRecord(PlacementEntity, item);
}

export { covers, refuseNotMine, refuseUncovered };

/**
 * Lends the condition that the child is still placed with this worker, and was on that day; `asRead`: that the
 * placement stands in the very version that was read and judged, which says all of it.
 */
export function stillCovers(
  placement: PlacementRecord,
  onDate: string,
  options: { asRead?: boolean } = {},
): Guarded {
  const { workerId, version } = placement;
  return [
    checkStep(
      PlacementEntity,
      placement,
      options.asRead ? { version } : { workerId, from: must.atMost(onDate), to: must.atLeast(onDate) },
    ),
    () => refuse("placement.not_on_day", { values: { onDate, from: placement.from, to: placement.to } }),
  ];
}

/** A stored cover as it stands on a day: whether a visit is due depends on the day that asks. */
export function toCover(
  row: Omit<PlacementRecord, "head"> & {
    lastVisit?: string | undefined;
    nextDue?: string | undefined;
    sources?: number;
  },
  today: string,
): Cover {
  const { placedBy: _by, earlier: _earlier, sources: _sources, ...cover } = row;
  if (cover.to < today) return { ...cover, due: "ended" };
  return { ...cover, due: RegionRule.nextVisitDue({ ...dueBasis(row), on: today }).state };
}

/** What the due date of the next visit is computed from. */
export function dueBasis(
  row: Pick<PlacementRecord, "division" | "riskLevel" | "from" | "frequencyDays"> & {
    lastVisit?: string | undefined;
  },
) {
  return {
    division: row.division,
    risk: row.riskLevel,
    lastVisit: row.lastVisit ?? null,
    from: row.from,
    frequencyDays: row.frequencyDays,
  };
}

function placingStep(
  ctx: Context,
  input: PlacementInput & Pick<PlacementRecord, "items">,
  contract: Contract.Record,
  child: Child.Record,
  earlier: PlacementRecord | undefined,
): Guarded {
  const taken = () => refuse("placement.already_placed", { values: { label: child.label } });
  const period = {
    items: input.items,
    contractTitle: contract.title,
    frequencyDays: input.frequencyDays,
    from: input.from,
    to: input.to,
    status: "ACTIVE" as const,
    placedBy: ctx.actor.accountId,
    placedAt: ctx.at,
  };
  if (!earlier) {
    const placement = {
      ...period,
      childId: child.id,
      contractId: contract.id,
      organizationId: contract.organizationId,
      division: contract.division,
      label: child.label,
      residence: child.residence,
      birthDate: child.birthDate,
      riskLevel: child.riskLevel,
      earlier: [],
    };
    return [create(PlacementEntity, placement), taken];
  }
  if (earlier.status === "ACTIVE" || earlier.to >= input.from) throw taken();
  const again = { ...period, endReason: undefined, workerId: undefined, workerName: undefined };
  const kept = [...earlier.earlier, { from: earlier.from, to: earlier.to }];
  return [patch(PlacementEntity, earlier, { set: { ...again, earlier: kept } }), taken];
}

export * as Placement from "./placement.ts";
