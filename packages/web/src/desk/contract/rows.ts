import { countsAsDelivered } from "@guanhu/core/deliverable/rule";
import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import type { Shown } from "../search.ts";

/** The rows behind a number, by the very definition that the number is counted by. */
export function rowsBehind(rows: readonly DeliverableRow[], of: Shown): DeliverableRow[] {
  if (of === "delivered") return rows.filter((row) => countsAsDelivered(row.state));
  if (of === "accepted") return rows.filter((row) => row.state === "ACCEPTED");
  return [...rows];
}
