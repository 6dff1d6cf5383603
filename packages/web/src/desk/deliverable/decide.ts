import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { answerOf, api } from "../../api/client.ts";
import { data } from "../data.ts";
import type { Decision, Outcome } from "./decision.ts";
import { queueQuery } from "./deliverable.query.ts";

// The queue is a view and may still show for a moment what was decided just now.
const decided = new Set<string>();

/** Sends the decision on the version that was read. */
export async function decide(
  { id, contractId }: Pick<DeliverableRow, "id" | "contractId">,
  by: Decision["by"],
  input: { version: number; outcome: Outcome; reason: string },
): Promise<DeliverableRow> {
  const reason = input.reason.trim();
  const body = { version: input.version, ...(reason ? { reason } : {}) };
  const row = await answerOf(
    by === "check"
      ? api.POST("/api/deliverables/{id}/check", {
          params: { path: { id } },
          body: { ...body, outcome: input.outcome === "PASS" ? "PASS" : "RETURN" },
        })
      : api.POST("/api/deliverables/{id}/review", {
          params: { path: { id } },
          body: { ...body, contractId, outcome: input.outcome === "PASS" ? "ACCEPT" : input.outcome },
        }),
  );
  decided.add(id);
  return row;
}

/** The one that has waited longest, without this one and those decided in this tab. */
export async function nextInQueue(
  current: string,
  division: string | undefined,
): Promise<DeliverableRow | undefined> {
  const queue = await data.fetchQuery({ ...queueQuery({ division }), staleTime: 0 });
  return waiting(queue.items, current);
}

/** Rows that still wait: the queue without what was decided in this tab. */
export function stillWaiting(rows: readonly DeliverableRow[]): DeliverableRow[] {
  return rows.filter((row) => !decided.has(row.id));
}

function waiting(rows: readonly DeliverableRow[], current: string): DeliverableRow | undefined {
  return stillWaiting(rows).find((row) => row.id !== current);
}
