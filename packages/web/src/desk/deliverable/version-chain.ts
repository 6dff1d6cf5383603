import type { DeliverableRow } from "@guanhu/core/deliverable/shape";

type Edition = Pick<DeliverableRow, "id" | "edition" | "replacedBy" | "state" | "submittedAt">;

/**
 * The editions of one deliverable among the rows of its child's timeline, oldest first: those that were
 * replaced on the way to this one, and those that replace it.
 */
export function chainOf<Row extends Edition>(rows: readonly Row[], id: string): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byNext = new Map(rows.flatMap((row) => (row.replacedBy ? [[row.replacedBy, row] as const] : [])));
  const chain: Row[] = [];
  for (let row = byId.get(id); row && !chain.includes(row); row = byNext.get(row.id)) chain.unshift(row);
  for (let row = next(byId, chain.at(-1)); row && !chain.includes(row); row = next(byId, row))
    chain.push(row);
  return chain;
}

function next<Row extends Edition>(byId: ReadonlyMap<string, Row>, row: Row | undefined): Row | undefined {
  return row?.replacedBy ? byId.get(row.replacedBy) : undefined;
}
