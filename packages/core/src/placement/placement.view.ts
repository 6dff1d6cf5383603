import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { entity } from "../table/entity.ts";
import { Placement } from "./placement.shape.ts";

/**
 * The placement as lists show it, with the last visit and the day the next one is due: made by the stream
 * from the placement and the deliverables of the child.
 * `sources` is the sum of the versions of everything it was made from: it guards against a second telling.
 */
export const CoverView = entity({
  name: "coverView",
  noun: "服务安排",
  shape: Placement.omit({ head: true }).extend({
    lastVisit: ChinaDate.optional(),
    nextDue: ChinaDate.optional(),
    sources: z.int(),
  }),
  key: ({ childId, contractId }: { childId: string; contractId: string }) => ({
    pk: `C#${childId}`,
    sk: `V#${contractId}`,
  }),
  indexes: (cover) => ({
    one:
      cover.workerId && cover.status === "ACTIVE"
        ? { pk: `W#C#${cover.workerId}`, sk: `${cover.nextDue ?? cover.from}#${cover.childId}` }
        : undefined,
    two: {
      pk: `P#K#${cover.contractId}`,
      sk: `${cover.status === "ACTIVE" ? (cover.nextDue ?? cover.from) : "~"}#${cover.childId}`,
    },
  }),
  packed: [
    "childId",
    "contractId",
    "organizationId",
    "division",
    "label",
    "residence",
    "birthDate",
    "riskLevel",
    "contractTitle",
    "items",
    "frequencyDays",
    "from",
    "to",
    "status",
    "endReason",
    "workerId",
    "workerName",
    "placedBy",
    "placedAt",
    "earlier",
    "lastVisit",
    "nextDue",
  ],
});
