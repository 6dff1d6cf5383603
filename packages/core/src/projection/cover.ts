import { countsAsVisit } from "../deliverable/deliverable.rule.ts";
import type { DeliverableRow } from "../deliverable/deliverable.shape.ts";
import { DeliverableView } from "../deliverable/deliverable.view.ts";
import type { Placement } from "../placement/placement.shape.ts";
import { dueBasis } from "../placement/placement.ts";
import type { CoverView } from "../placement/placement.view.ts";
import { RegionRule } from "../region-rule/region-rule.ts";
import type { RecordOf } from "../table/entity.ts";
import { query, type Table } from "../table/table.ts";

export type CoverRow = RecordOf<typeof CoverView>;

/** The cover of a placement, with the last visit known and the due date that follows from it. */
export function coverOf(
  placement: Omit<Placement, "head">,
  lastVisit: string | undefined,
  sources: number,
): CoverRow {
  const { head: _head, ...rest } = { head: "", ...placement };
  const basis = dueBasis({ ...rest, lastVisit });
  const { due } = RegionRule.nextVisitDue({ ...basis, on: lastVisit ?? placement.from });
  return { ...rest, ...(lastVisit ? { lastVisit } : {}), nextDue: due, sources };
}

/** The rows of one child under one contract, newest visit first. */
export async function* rowsOf(
  table: Table,
  childId: string,
  contractId: string,
): AsyncGenerator<DeliverableRow> {
  let cursor: string | undefined;
  do {
    const page = await query(table, DeliverableView, {
      pk: `C#${childId}`,
      begins: "T#",
      descending: true,
      limit: 100,
      consistent: true,
      cursor,
    });
    for (const row of page.items) if (row.contractId === contractId) yield row;
    cursor = page.next;
  } while (cursor);
}

/** The day of the last visit when this row's place in the timeline becomes `next`. */
export async function lastVisitAfter(
  table: Table,
  cover: CoverRow,
  was: DeliverableRow | undefined,
  next: DeliverableRow,
): Promise<string | undefined> {
  const known = cover.lastVisit;
  if (countsAsVisit(next)) return known && known > next.onDate ? known : next.onDate;
  const lost = was && countsAsVisit(was) && was.onDate === known;
  if (!lost) return known;
  for await (const row of rowsOf(table, next.childId, next.contractId)) {
    if (row.id !== next.id && countsAsVisit(row)) return row.onDate;
  }
  return undefined;
}
