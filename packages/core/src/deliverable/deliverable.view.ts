import * as z from "zod";
import { entity } from "../table/entity.ts";
import { type Deliverable, DeliverableRow } from "./deliverable.shape.ts";

/**
 * A deliverable on its child's timeline, and by that in the list of its author (`one`), behind the number of
 * its contract's line (`two`) and in the queue that it waits in, or behind the line of its acceptance (`three`). Made by the stream; its `version`
 * is that of the deliverable it shows, so an older telling changes nothing.
 */
export const DeliverableView = entity({
  name: "deliverableView",
  noun: "成果",
  shape: DeliverableRow,
  key: (row: { childId: string; onDate: string; id: string }) => ({
    pk: `C#${row.childId}`,
    sk: `T#${row.onDate}#${row.id}`,
  }),
  indexes: (row) => ({
    one: { pk: `W#D#${row.authorId}`, sk: `${row.onDate}#${orderOf(row)}` },
    two: { pk: `K#R#${row.contractId}#${row.itemId}`, sk: `${row.onDate}#${orderOf(row)}` },
    three: queueOf(row) ?? lineOf(row),
  }),
  packed: [
    "id",
    "edition",
    "kind",
    "contractId",
    "itemId",
    "childId",
    "label",
    "organizationId",
    "division",
    "authorId",
    "authorName",
    "onDate",
    "childSeen",
    "minutes",
    "state",
    "flags",
    "receiptNo",
    "submittedAt",
    "photos",
    "replacedBy",
    "milestoneId",
  ],
});

/** Minutes of service of one person in one month: submitted (and standing), and accepted. */
export const HoursView = entity({
  name: "hoursView",
  noun: "服务时长",
  shape: z.strictObject({
    accountId: z.string(),
    month: z.string(),
    count: z.int(),
    minutes: z.int(),
    acceptedCount: z.int(),
    acceptedMinutes: z.int(),
  }),
  key: ({ accountId, month }: { accountId: string; month: string }) => ({
    pk: `W#${accountId}`,
    sk: `H#${month}`,
  }),
});

/** Where a deliverable waits: with the organization's checker, with the county, or back with its author. */
function queueOf(row: DeliverableRow) {
  const sk = `${row.submittedAt}#${orderOf(row)}`;
  if (row.state === "SUBMITTED") return { pk: `Q#O#${row.organizationId}`, sk };
  if (row.state === "ORG_CHECKED") return { pk: `Q#D#${row.division}`, sk };
  if (row.state === "RETURNED" && !row.replacedBy) return { pk: `Q#W#${row.authorId}`, sk };
  return undefined;
}

/** Behind which line of an acceptance it stands; what was found false stands beside it. */
function lineOf(row: DeliverableRow) {
  const { contractId, milestoneId, itemId, state, onDate } = row;
  if (!milestoneId || (state !== "ACCEPTED" && state !== "FOUND_FALSE")) return undefined;
  return { pk: lineKey({ contractId, milestoneId, itemId, state }), sk: `${onDate}#${orderOf(row)}` };
}

/** The partition of the rows behind a line of an acceptance, true ones or false ones. */
export function lineKey(line: {
  contractId: string;
  milestoneId: string;
  itemId: string;
  state: "ACCEPTED" | "FOUND_FALSE";
}): string {
  const rows = `K#M#${line.contractId}#${line.milestoneId}#${line.itemId}`;
  return line.state === "ACCEPTED" ? rows : `${rows}#F`;
}

/**
 * How many accepted deliverables of one milestone stand for one child, and how many from one worker: from the
 * children the families are drawn that are asked, and the workers are whose clearance a payment looks at.
 */
export const ServedView = entity({
  name: "servedView",
  noun: "服务人数",
  shape: z.strictObject({
    contractId: z.string(),
    milestoneId: z.string(),
    role: z.enum(["child", "worker"]),
    id: z.string(),
    count: z.int(),
  }),
  key: (row: { contractId: string; milestoneId: string; role: "child" | "worker"; id: string }) => ({
    pk: `K#S#${row.contractId}#${row.milestoneId}`,
    sk: `${row.role === "child" ? "C" : "W"}#${row.id}`,
  }),
});

// In an index a sort key only orders: the part of the id that tells its time is enough, and the row stays small.
function orderOf({ id }: DeliverableRow): string {
  return id.slice(id.indexOf("_") + 1).slice(0, 13);
}

/** The row that shows a deliverable. */
export function rowOf(deliverable: Deliverable): DeliverableRow {
  const row: Record<string, unknown> = { photos: deliverable.attachments.length };
  for (const field of rowFields) {
    if (deliverable[field] !== undefined) row[field] = deliverable[field];
  }
  // Safe: rowFields are the fields that DeliverableRow picks from Deliverable.
  return row as unknown as DeliverableRow;
}

const rowFields = Object.keys(DeliverableRow.shape).filter((field) => field !== "photos") as Exclude<
  keyof DeliverableRow,
  "photos"
>[];
