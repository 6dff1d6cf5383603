import {
  indexUnits,
  itemBytes,
  readUnits,
  type WireItem,
  type WireKey,
  type WireTable,
  writeUnits,
} from "./units.ts";

/** One item that a call writes or checks. */
export interface Touched {
  table: string;
  key: WireItem;
  /** A condition check: charged like a write, but changes nothing. */
  checkOnly: boolean;
}

interface KeysAndRules {
  Keys: readonly WireItem[];
  ConsistentRead?: boolean;
}

type Body = Record<string, unknown>;

const narrowing = ["FilterExpression", "ProjectionExpression", "AttributesToGet", "Select"];

/** The items that a writing call touches; undefined for a call that writes nothing. */
export function touchedBy(
  command: string,
  body: Body,
  schemaOf: (table: string) => readonly WireKey[],
): Touched[] | undefined {
  const keyOf = (table: string, item: WireItem) =>
    Object.fromEntries(
      schemaOf(table).flatMap(({ AttributeName: name }) => {
        const value = item[name];
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  const one = (part: Body, checkOnly = false): Touched => {
    const table = String(part.TableName);
    return { table, key: keyOf(table, (part.Item ?? part.Key) as WireItem), checkOnly };
  };
  if (command === "PutItem" || command === "UpdateItem" || command === "DeleteItem") return [one(body)];
  if (command === "TransactWriteItems") {
    return (body.TransactItems as Record<string, Body>[]).flatMap((item) =>
      Object.entries(item).map(([kind, part]) => one(part, kind === "ConditionCheck")),
    );
  }
  if (command !== "BatchWriteItem") return undefined;
  return Object.entries(body.RequestItems as Record<string, Record<string, Body>[]>).flatMap(
    ([table, requests]) =>
      requests.flatMap((request) => Object.values(request).map((part) => one({ ...part, TableName: table }))),
  );
}

/** Write units of a call, from each touched item before and after it. */
export function countWrites(
  command: string,
  touched: readonly Touched[],
  images: { before: readonly (WireItem | undefined)[]; after: readonly (WireItem | undefined)[] },
  tableOf: (table: string) => WireTable,
): number {
  const transactional = command === "TransactWriteItems";
  return touched.reduce((sum, { table, checkOnly }, nth) => {
    const before = images.before[nth];
    const after = images.after[nth];
    const bytes = Math.max(itemBytes(before), itemBytes(after));
    const own = writeUnits(bytes, { transactional });
    return sum + own + (checkOnly ? 0 : indexUnits(tableOf(table), before, after));
  }, 0);
}

/**
 * Read units of a reading call from its answer: a batch item by item, a query on the sum.
 * @throws Error when the answer does not show all that was read (filters, projections)
 */
export function countReads(command: string, body: Body, answer: Body): number {
  const consistent = body.ConsistentRead === true;
  if (command === "GetItem") return readUnits(itemBytes(answer.Item as WireItem | undefined), { consistent });
  if (command === "Query" || command === "Scan") {
    const hidden = narrowing.find((name) => body[name] !== undefined);
    if (hidden) throw new Error(`${command} with ${hidden}: what was read does not show`);
    const items = (answer.Items ?? []) as WireItem[];
    return readUnits(
      items.reduce((sum, item) => sum + itemBytes(item), 0),
      { consistent },
    );
  }
  if (command === "TransactGetItems") {
    const responses = (answer.Responses ?? []) as { Item?: WireItem }[];
    return responses.reduce((sum, { Item }) => sum + 2 * readUnits(itemBytes(Item), { consistent: true }), 0);
  }
  if (command !== "BatchGetItem") return 0;
  const asked = Object.entries(body.RequestItems as Record<string, KeysAndRules>);
  return asked.reduce((sum, [table, { Keys, ConsistentRead }]) => {
    const rule = { consistent: ConsistentRead === true };
    const found = ((answer.Responses ?? {}) as Record<string, WireItem[]>)[table] ?? [];
    const missing = Math.max(0, Keys.length - found.length);
    const read = found.reduce((units, item) => units + readUnits(itemBytes(item), rule), 0);
    return sum + read + missing * readUnits(0, rule);
  }, 0);
}
