import { createHash } from "node:crypto";
import { sortedKeys } from "../json.ts";
import type { AuditRow } from "./audit.shape.ts";

/** Hash before the first link of every chain. */
export const GENESIS = "0".repeat(43);

type Change = AuditRow["changes"][number];

/** Seals a row: its hash is SHA-256 (base64url) over its canonical JSON, the hash before included. */
export function sealRow(row: Omit<AuditRow, "hash">): AuditRow {
  return { ...row, hash: hashOf(row) };
}

/** Where a chain breaks: the first row that was changed, left out or put in; undefined when it holds. */
export function findBreak(rows: readonly AuditRow[]): AuditRow | undefined {
  let prev = GENESIS;
  let seq = 1;
  for (const row of rows) {
    const { hash, ...rest } = row;
    if (row.prev !== prev || row.seq !== seq || hashOf(rest) !== hash) return row;
    prev = hash;
    seq += 1;
  }
  return undefined;
}

/** What changed, field by field, as an audit row shows it: never bytes, never long texts. */
export function changesOf(before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields
    .filter((field) => field !== "version" && field !== "head")
    .map((field) => ({ field, before: brief(before[field]), after: brief(after[field]) }))
    .filter((change) => canonical(change.before) !== canonical(change.after))
    .map(({ field, before: was, after: is }) => ({
      field,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    }));
}

/** What a creation's row tells: some fields, and the hash of the whole record as field `*`. */
export function creationOf(record: Record<string, unknown>, told: readonly string[]): Change[] {
  const shown = Object.fromEntries(told.map((field) => [field, record[field]]));
  return [{ field: "*", after: digest(canonical(record)) }, ...changesOf({}, shown)];
}

/** JSON with sorted keys and without undefined: the same value has the same text, bytes stand as SHA-256. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (one instanceof Uint8Array) return digest(one);
    if (isSerializedBuffer(one)) return digest(Uint8Array.from(one.data));
    return sortedKeys(key, one);
  });
}

export function digest(value: Uint8Array | string): string {
  return `sha256:${createHash("sha256").update(value).digest("base64url")}`;
}

function brief(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  const text = canonical(value);
  return text.length > 160 ? digest(text) : (JSON.parse(text) as unknown);
}

// Buffer's own toJSON runs before the replacer sees the value.
function isSerializedBuffer(value: unknown): value is { type: "Buffer"; data: number[] } {
  if (typeof value !== "object" || value === null) return false;
  return "type" in value && value.type === "Buffer" && "data" in value && Array.isArray(value.data);
}

function hashOf(row: Omit<AuditRow, "hash">): string {
  return createHash("sha256").update(canonical(row)).digest("base64url");
}
