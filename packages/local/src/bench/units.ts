/** Read and write units by the published rules of DynamoDB's on-demand pricing, from the items themselves. */

/** An item in the words of the JSON protocol: `{ pk: { S: "…" } }`, bytes in base64. */
export type WireItem = Record<string, WireValue>;
export type WireValue = Record<string, unknown>;

export interface WireKey {
  AttributeName: string;
  KeyType?: string;
}

export interface WireIndex {
  IndexName: string;
  KeySchema: readonly WireKey[];
  Projection: { ProjectionType?: string; NonKeyAttributes?: readonly string[] };
}

export interface WireTable {
  TableName: string;
  KeySchema: readonly WireKey[];
  GlobalSecondaryIndexes?: readonly WireIndex[];
}

const KB = 1024;
const NESTED = 3;
const ELEMENT = 1;

/** Bytes of an item: names and values in UTF-8, as the service counts them. */
export function itemBytes(item: WireItem | undefined): number {
  if (!item) return 0;
  return Object.entries(item).reduce((sum, [name, value]) => sum + textBytes(name) + valueBytes(value), 0);
}

/** Write units of one write: one per started KB of the larger image, twice that in a transaction. */
export function writeUnits(bytes: number, options: { transactional: boolean }): number {
  return Math.max(1, Math.ceil(bytes / KB)) * (options.transactional ? 2 : 1);
}

/** Read units for so many bytes: half a unit per started 4 KB, twice that when consistent; nothing found costs as 4 KB. */
export function readUnits(bytes: number, options: { consistent: boolean }): number {
  return Math.max(1, Math.ceil(bytes / (4 * KB))) * (options.consistent ? 1 : 0.5);
}

/**
 * Write units in the indexes when an item changes: one write per index whose entry appears, changes or goes,
 * two where its key changes. Indexes are written after the transaction, at the plain price.
 */
export function indexUnits(
  table: WireTable,
  before: WireItem | undefined,
  after: WireItem | undefined,
): number {
  const units = (entry: WireItem) => writeUnits(itemBytes(entry), { transactional: false });
  let sum = 0;
  for (const index of table.GlobalSecondaryIndexes ?? []) {
    const was = entryOf(table, index, before);
    const is = entryOf(table, index, after);
    if (was && is) {
      const moved = index.KeySchema.some(({ AttributeName: name }) => !same(was[name], is[name]));
      if (moved) sum += units(was) + units(is);
      else if (!same(was, is)) sum += Math.max(units(was), units(is));
    } else if (was) sum += units(was);
    else if (is) sum += units(is);
  }
  return sum;
}

/** What an index holds of an item; undefined where the item lacks a key of the index. */
function entryOf(table: WireTable, index: WireIndex, item: WireItem | undefined): WireItem | undefined {
  const names = index.KeySchema.map((key) => key.AttributeName);
  if (!item || names.some((name) => item[name] === undefined)) return undefined;
  if (index.Projection.ProjectionType === "ALL") return item;
  const kept = new Set([
    ...names,
    ...table.KeySchema.map((key) => key.AttributeName),
    ...(index.Projection.NonKeyAttributes ?? []),
  ]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)));
}

function valueBytes(value: WireValue): number {
  const [type = "", content] = Object.entries(value)[0] ?? [];
  if (type === "S") return textBytes(String(content));
  if (type === "N") return numberBytes(String(content));
  if (type === "B") return Buffer.from(String(content), "base64").length;
  if (type === "BOOL" || type === "NULL") return 1;
  if (type === "L") {
    return (content as WireValue[]).reduce((sum, one) => sum + ELEMENT + valueBytes(one), NESTED);
  }
  if (type === "M") {
    const entries = Object.entries(content as WireItem);
    return entries.reduce((sum, [name, one]) => sum + ELEMENT + textBytes(name) + valueBytes(one), NESTED);
  }
  if (["SS", "NS", "BS"].includes(type)) {
    const plain = type.charAt(0);
    return (content as string[]).reduce((sum, one) => sum + valueBytes({ [plain]: one }), 0);
  }
  throw new Error(`unknown type of value: ${type}`);
}

// A byte per two significant digits and one more; a minus sign takes one, too. 38 digits at the most: 21 bytes.
function numberBytes(text: string): number {
  const [mantissa = ""] = text.toLowerCase().split("e");
  const digits = mantissa.replace(/[-+.]/g, "").replace(/^0+|0+$/g, "");
  return Math.min(21, Math.ceil(Math.max(1, digits.length) / 2) + 1 + (text.startsWith("-") ? 1 : 0));
}

function textBytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

function same(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
