import { systemActor } from "../actor.ts";
import { addDays, chinaDate } from "../calendar.ts";
import type { Context, Parts } from "../context.ts";
import { refuse } from "../error.ts";
import { create } from "../table/step.ts";
import { find, query, type Table, toRecord } from "../table/table.ts";
import { write } from "../table/write.ts";
import { AuditEntity } from "./audit.entity.ts";
import type { AuditRow } from "./audit.shape.ts";
import { GENESIS } from "./chain.ts";
import { merkleRoot } from "./merkle.ts";
import { SealEntity, SealNoteEntity } from "./seal.entity.ts";
import type { SealRecord } from "./seal.shape.ts";

export type { SealRecord as Record } from "./seal.shape.ts";

const DAY_SECONDS = 86_400;
const NOTES_DAYS = 90;
const PAGE = 100;

/** Name of the object that holds the seal of a day. */
export function objectName(day: string): string {
  return `seals/${day}.txt`;
}

/** The audit row that an item of the table is, if it is one. */
export function rowOf(item: Record<string, unknown>): AuditRow | undefined {
  return isAudit(String(item.pk)) && item.sk !== undefined ? toRecord(AuditEntity, item) : undefined;
}

/** Whether a partition holds audit rows. */
export function isAudit(pk: string): boolean {
  return pk.startsWith("L#");
}

/** The line that stands for an audit row: its place and its hash. */
export function lineOf(row: Pick<AuditRow, "home" | "subject" | "seq" | "hash">): string {
  return `${row.home}/${row.subject}#${row.seq} ${row.hash}`;
}

/**
 * Notes audit rows for the seal of the China day on which the stream tells them. `batch` is the stream's number of
 * the first; told again, in other batches, they are noted twice and sealed once.
 */
export async function note(
  parts: Parts,
  rows: readonly AuditRow[],
  batch: string,
  at: string,
): Promise<void> {
  if (rows.length === 0) return;
  const day = chinaDate(at);
  const expiresAt = Math.floor(Date.parse(at) / 1000) + NOTES_DAYS * DAY_SECONDS;
  const lines = rows.map(lineOf);
  const step = create(
    SealNoteEntity,
    { day, batch: `${batch}-${rows.length}`, rows: lines, expiresAt },
    { replays: (old) => old.rows.join("\n") === lines.join("\n") },
  );
  await write(contextOf(parts, at), "seal.note", [
    [step, () => refuse("record.exists", { values: { noun: SealNoteEntity.noun } })],
  ]);
}

/**
 * Seals a day that has ended: all audit rows told on it, as lines in order, with the Merkle root over them and
 * the root of the seal before, go into an object that cannot be overwritten. Sealing again gives the same seal.
 * @throws Error when the day has not ended, when the object holds another seal, or without a store of seals
 */
export async function sealDay(parts: Parts, day: string, at: string): Promise<SealRecord> {
  const { table, seals } = parts;
  if (!seals) throw new Error("no store of seals");
  if (day >= chinaDate(at)) throw new Error(`${day} has not ended`);
  const known = await find(table, SealEntity, { day }, { consistent: true });
  if (known) return known;
  const lines = await linesOf(table, day);
  const before = await lastBefore(table, day);
  const seal = {
    day,
    rows: lines.length,
    root: merkleRoot(lines),
    prev: before?.root ?? GENESIS,
    sealedAt: at,
  };
  const text = toText(seal, lines);
  if (!(await seals.put(objectName(day), text))) {
    const stands = await readSeal(parts, day);
    if (stands?.seal.root !== seal.root || stands.seal.prev !== seal.prev) {
      throw new Error(`the object of ${day} holds another seal`);
    }
    seal.sealedAt = stands.seal.sealedAt;
  }
  await write(contextOf(parts, at), "seal.day", [
    [
      create(SealEntity, seal, { replays: (old) => old.root === seal.root }),
      () => refuse("record.exists", { values: { noun: `${day} 的${SealEntity.noun}` } }),
    ],
  ]);
  return seal;
}

/**
 * Seals the days since the last seal (the first one: from `since` on) up to yesterday, at the most `most` of them;
 * answers those made now.
 */
export async function sealDue(parts: Parts, since: string, at: string, most: number): Promise<SealRecord[]> {
  const today = chinaDate(at);
  const last = await lastBefore(parts.table, today);
  const made: SealRecord[] = [];
  for (let day = last ? addDays(last.day, 1) : since; day < today; day = addDays(day, 1)) {
    if (made.length === most) break;
    made.push(await sealDay(parts, day, at));
  }
  return made;
}

/** A seal as its object tells it, with the lines under it; undefined where there is none. */
export async function readSeal(
  parts: Parts,
  day: string,
): Promise<{ seal: SealRecord; lines: string[] } | undefined> {
  const text = await parts.seals?.get(objectName(day));
  if (text === undefined) return undefined;
  const [head = "", ...lines] = text.split("\n").filter((line) => line !== "");
  return { seal: JSON.parse(head) as SealRecord, lines };
}

/** All seals, oldest first, as the table holds them. */
export async function list(table: Table): Promise<SealRecord[]> {
  const all: SealRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await query(table, SealEntity, { pk: "M#seals", limit: PAGE, cursor });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
}

async function linesOf(table: Table, day: string): Promise<string[]> {
  const lines = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await query(table, SealNoteEntity, {
      pk: `M#${day}`,
      limit: PAGE,
      consistent: true,
      cursor,
    });
    for (const { rows } of page.items) for (const line of rows) lines.add(line);
    cursor = page.next;
  } while (cursor);
  return [...lines].sort();
}

async function lastBefore(table: Table, day: string): Promise<SealRecord | undefined> {
  const page = await query(table, SealEntity, {
    pk: "M#seals",
    between: ["0", addDays(day, -1)],
    descending: true,
    limit: 1,
    consistent: true,
  });
  return page.items[0];
}

function toText(seal: SealRecord, lines: readonly string[]): string {
  return `${[JSON.stringify(seal), ...lines].join("\n")}\n`;
}

function contextOf(parts: Parts, at: string): Context {
  return { actor: systemActor, at, requestId: "seal", parts };
}

export * as Seal from "./seal.ts";
export { type Verdict, verify } from "./seal.verify.ts";
