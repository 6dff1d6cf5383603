import type { Context } from "../context.ts";
import { DeliveredView } from "../contract/contract.view.ts";
import { countsAsDelivered, countsAsVisit } from "../deliverable/deliverable.rule.ts";
import type { Deliverable, DeliverableRow } from "../deliverable/deliverable.shape.ts";
import { DeliverableView, HoursView, rowOf, ServedView } from "../deliverable/deliverable.view.ts";
import { refuse } from "../error.ts";
import { PlacementEntity } from "../placement/placement.entity.ts";
import type { Placement } from "../placement/placement.shape.ts";
import { CoverView } from "../placement/placement.view.ts";
import { create, type Guarded, patch, upsert } from "../table/step.ts";
import { ask, findAll } from "../table/table.ts";
import { write } from "../table/write.ts";
import { type CoverRow, coverOf, lastVisitAfter, rowsOf } from "./cover.ts";

const moved = () => refuse("record.stale");

/**
 * Shows these deliverables (of different children) on their timelines, in the queues and lists, in the counts
 * of their contracts and the hours of their authors, in one transaction. What is shown already is left alone.
 * @throws Refusal `record.stale` when somebody moved one of the views meanwhile
 */
export async function projectDeliverables(ctx: Context, deliverables: readonly Deliverable[]): Promise<void> {
  const rows = deliverables.map(rowOf);
  const asks = rows.flatMap((row) => [
    ask(DeliverableView, row),
    ask(CoverView, row),
    ask(PlacementEntity, row),
  ]);
  const found = await findAll(ctx.parts.table, asks, { consistent: true });
  const sums = new Sums();
  const steps: Guarded[] = [];
  for (const [nth, row] of rows.entries()) {
    // Safe: findAll answers in the order asked.
    const [was, cover, placement] = found.slice(nth * 3, nth * 3 + 3) as [
      DeliverableRow | undefined,
      CoverRow | undefined,
      Placement | undefined,
    ];
    if (was && was.version >= row.version) continue;
    steps.push(was ? [replace(was, row), moved] : [create(DeliverableView, row), moved]);
    sums.move(was, row);
    if (placement) steps.push(await coverStep(ctx, cover, placement, was, row));
  }
  steps.push(...sums.steps());
  if (steps.length > 0) await write(ctx, "projection", steps);
}

function replace(was: DeliverableRow, row: DeliverableRow) {
  const gone = Object.fromEntries(Object.keys(was).map((field) => [field, undefined]));
  const { id: _id, childId: _child, onDate: _day, ...set } = { ...gone, ...row };
  return patch(DeliverableView, was, { set, expect: { version: was.version } });
}

async function coverStep(
  ctx: Context,
  cover: CoverRow | undefined,
  placement: Placement,
  was: DeliverableRow | undefined,
  row: DeliverableRow,
): Promise<Guarded> {
  const { table } = ctx.parts;
  const gained = row.version - (was?.version ?? 0);
  if (cover) {
    const lastVisit = await lastVisitAfter(table, cover, was, row);
    const next = coverOf(shownPlacement(cover), lastVisit, cover.sources + gained);
    const set = { lastVisit: next.lastVisit, nextDue: next.nextDue, sources: next.sources };
    return [patch(CoverView, cover, { set, expect: { sources: cover.sources } }), moved];
  }
  // The placement itself has not been told yet: its cover is made here, from everything told so far.
  let sources = placement.version + row.version;
  let lastVisit = countsAsVisit(row) ? row.onDate : undefined;
  for await (const other of rowsOf(table, row.childId, row.contractId)) {
    if (other.id === row.id) continue;
    sources += other.version;
    if (countsAsVisit(other) && (!lastVisit || other.onDate > lastVisit)) lastVisit = other.onDate;
  }
  return [create(CoverView, coverOf(placement, lastVisit, sources)), moved];
}

// The cover shows the placement up to the version it was told; newer fields come with their own telling.
function shownPlacement(cover: CoverRow): Omit<CoverRow, "lastVisit" | "nextDue" | "sources"> {
  const { lastVisit: _visit, nextDue: _due, sources: _sources, ...placement } = cover;
  return placement;
}

type ServedPart = { contractId: string; milestoneId: string; role: "child" | "worker"; id: string };

/**
 * Sums over a group: one step for each number, however many deliverables move it. A deliverable's first telling
 * makes the row of its sums even when it adds nothing, so that the rows do not hang on what was told in between.
 */
class Sums {
  readonly #made = new Set<string>();
  readonly #delivered = new Map<string, { contractId: string; itemId: string; delivered: number }>();
  readonly #hours = new Map<
    string,
    {
      accountId: string;
      month: string;
      count: number;
      minutes: number;
      acceptedCount: number;
      acceptedMinutes: number;
    }
  >();

  readonly #served = new Map<string, { part: ServedPart; count: number }>();

  move(was: DeliverableRow | undefined, row: DeliverableRow): void {
    const stood = was && countsAsDelivered(was.state) ? 1 : 0;
    const stands = countsAsDelivered(row.state) ? 1 : 0;
    const accepted = (row.state === "ACCEPTED" ? 1 : 0) - (was?.state === "ACCEPTED" ? 1 : 0);
    const { contractId, itemId, authorId: accountId } = row;
    const month = row.onDate.slice(0, 7);
    const line = `${contractId}/${itemId}`;
    const delivered = this.#delivered.get(line) ?? { contractId, itemId, delivered: 0 };
    delivered.delivered += stands - stood;
    this.#delivered.set(line, delivered);
    const person = `${accountId}/${month}`;
    const hours = this.#hours.get(person) ?? {
      accountId,
      month,
      count: 0,
      minutes: 0,
      acceptedCount: 0,
      acceptedMinutes: 0,
    };
    hours.count += stands - stood;
    hours.minutes += (stands - stood) * row.minutes;
    hours.acceptedCount += accepted;
    hours.acceptedMinutes += accepted * row.minutes;
    this.#hours.set(person, hours);
    if (!was) this.#made.add(line).add(person);
    if (accepted !== 0 && row.milestoneId) this.#moveServed(row, row.milestoneId, accepted);
  }

  #moveServed({ contractId, childId, authorId }: DeliverableRow, milestoneId: string, count: number): void {
    const parts = [
      { contractId, milestoneId, role: "child" as const, id: childId },
      { contractId, milestoneId, role: "worker" as const, id: authorId },
    ];
    for (const part of parts) {
      const name = Object.values(part).join("/");
      const served = this.#served.get(name) ?? { part, count: 0 };
      served.count += count;
      this.#served.set(name, served);
    }
  }

  steps(): Guarded[] {
    const delivered = [...this.#delivered]
      .filter(([line, sum]) => this.#made.has(line) || sum.delivered !== 0)
      .map(([, { contractId, itemId, delivered }]): Guarded => {
        const line = { contractId, itemId };
        return [upsert(DeliveredView, line, { set: line, add: { delivered } }), moved];
      });
    const hours = [...this.#hours].flatMap(([person, { accountId, month, ...add }]): Guarded[] => {
      const moves = this.#made.has(person) || Object.values(add).some((amount) => amount !== 0);
      const place = { accountId, month };
      return moves ? [[upsert(HoursView, place, { set: place, add }), moved]] : [];
    });
    const served = [...this.#served.values()]
      .filter(({ count }) => count !== 0)
      .map(({ part, count }): Guarded => [upsert(ServedView, part, { set: part, add: { count } }), moved]);
    return [...delivered, ...hours, ...served];
  }
}
