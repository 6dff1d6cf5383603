import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { refuse } from "../error.ts";
import type { AnyEntity, RecordOf } from "./entity.ts";
import { type IndexName, type Key, keys, storeAttributes } from "./keys.ts";
import { unpack } from "./packed.ts";

/** The table as the domain sees it. `observe` is told of every call: tests and the benchmark count with it. */
export interface Table {
  client: DynamoDBClient;
  name: string;
  observe?: (call: { command: string; units: number }) => void;
}

export interface Page<T> {
  items: T[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export interface QueryOptions {
  /** Query this index instead of the table. */
  index?: IndexName;
  pk: string;
  /** Only sort keys with this beginning. */
  begins?: string;
  /** Only sort keys from … to …, both included. */
  between?: [string, string];
  /** Newest (highest) first. */
  descending?: boolean;
  /** Page size, at most 100. */
  limit: number;
  cursor?: string | undefined;
  consistent?: boolean;
}

type PartsOf<E> = E extends { key(parts: infer P): Key } ? P : never;

/** One read: an entity and the parts of its key. */
export interface Ask<E extends AnyEntity = AnyEntity> {
  entity: E;
  key: Key;
}

export function ask<E extends AnyEntity>(entity: E, parts: PartsOf<E>): Ask<E> {
  return { entity, key: entity.key(parts as never) };
}

/** The record, or undefined. */
export async function find<E extends AnyEntity>(
  table: Table,
  entity: E,
  parts: PartsOf<E>,
  options: { consistent?: boolean } = {},
): Promise<RecordOf<E> | undefined> {
  const answer = await table.client.send(
    new GetItemCommand({
      TableName: table.name,
      Key: marshall(entity.key(parts as never)),
      ConsistentRead: options.consistent ?? false,
      ...counted(table),
    }),
  );
  report(table, "GetItem", answer.ConsumedCapacity?.CapacityUnits);
  return answer.Item ? toRecord(entity, unmarshall(answer.Item)) : undefined;
}

type Answers<A extends readonly Ask[]> = { [I in keyof A]: RecordOf<A[I]["entity"]> | undefined };

/**
 * Several records in one call (at most 100), in the order asked; a key asked twice is read once.
 * Unprocessed keys are asked again, up to five times.
 */
export async function findAll<const A extends readonly Ask[]>(
  table: Table,
  asks: A,
  options: { consistent?: boolean } = {},
): Promise<Answers<A>> {
  const found = new Map<string, Record<string, unknown>>();
  let open = [...new Map(asks.map((one) => [nameOf(one.key), one.key])).values()];
  for (let round = 0; open.length > 0; round++) {
    if (round > 5) throw new Error("batch read stays unprocessed");
    if (round > 0) await pause(20 * 2 ** round);
    const answer = await table.client.send(
      new BatchGetItemCommand({
        RequestItems: {
          [table.name]: {
            Keys: open.map((key) => marshall(key)),
            ConsistentRead: options.consistent ?? false,
          },
        },
        ...counted(table),
      }),
    );
    report(table, "BatchGetItem", answer.ConsumedCapacity?.[0]?.CapacityUnits);
    for (const item of answer.Responses?.[table.name] ?? []) {
      const plain = unmarshall(item);
      found.set(nameOf({ pk: String(plain.pk), sk: String(plain.sk) }), plain);
    }
    open = (answer.UnprocessedKeys?.[table.name]?.Keys ?? []).map((key) => unmarshall(key) as Key);
  }
  const answers = asks.map((one) => {
    const plain = found.get(nameOf(one.key));
    return plain ? toRecord(one.entity, plain) : undefined;
  });
  return answers as Answers<A>;
}

/**
 * One page of records of one partition, by cursor.
 * @throws Refusal `request.bad_cursor` when the cursor was not made for this list
 */
export async function query<E extends AnyEntity>(
  table: Table,
  entity: E,
  options: QueryOptions,
): Promise<Page<RecordOf<E>>> {
  const page = await queryItems(table, options);
  return { ...page, items: page.items.map((item) => toRecord(entity, item)) };
}

/** As `query`, for partitions that hold records of several entities: the raw items, keys included. */
export async function queryItems(
  table: Table,
  options: QueryOptions,
): Promise<Page<Record<string, unknown>>> {
  const names: { hash: string; range: string } = options.index ? keys.indexes[options.index] : keys;
  const values: Record<string, string> = { ":pk": options.pk };
  let condition = "#h = :pk";
  if (options.begins !== undefined) {
    condition += " AND begins_with(#r, :b)";
    values[":b"] = options.begins;
  } else if (options.between) {
    condition += " AND #r BETWEEN :f AND :t";
    [values[":f"], values[":t"]] = options.between;
  }
  const input: QueryCommandInput = {
    TableName: table.name,
    KeyConditionExpression: condition,
    ExpressionAttributeNames: {
      "#h": names.hash,
      ...(condition.includes("#r") ? { "#r": names.range } : {}),
    },
    ExpressionAttributeValues: marshall(values),
    ScanIndexForward: !options.descending,
    Limit: Math.min(options.limit, 100),
    ConsistentRead: options.consistent ?? false,
    ...counted(table),
  };
  if (options.index) input.IndexName = options.index;
  if (options.cursor) input.ExclusiveStartKey = marshall(openCursor(options.cursor, names, options.pk));
  const answer = await table.client.send(new QueryCommand(input)).catch((cause: unknown) => {
    if (options.cursor && cause instanceof Error && cause.name === "ValidationException") {
      throw refuse("request.bad_cursor");
    }
    throw cause;
  });
  report(table, "Query", answer.ConsumedCapacity?.CapacityUnits);
  const items = (answer.Items ?? []).map((item) => unmarshall(item));
  if (!answer.LastEvaluatedKey) return { items };
  return { items, next: makeCursor(unmarshall(answer.LastEvaluatedKey), names.hash) };
}

/** The item as a record: its fields unpacked, without the attributes that belong to the store. */
export function toRecord<E extends AnyEntity>(entity: E, item: Record<string, unknown>): RecordOf<E> {
  const record = unpack(entity, item);
  for (const name of storeAttributes) delete record[name];
  // Safe: `write` is the only way into the table and parses what it puts there with the entity's shape.
  return record as RecordOf<E>;
}

// The partition is fixed by who asks, so the cursor carries everything but that.
function makeCursor(last: Record<string, unknown>, hash: string): string {
  const { [hash]: _partition, ...rest } = last;
  return Buffer.from(JSON.stringify(rest)).toString("base64url");
}

function openCursor(cursor: string, names: { hash: string; range: string }, pk: string) {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
      throw new Error("not an object");
    const start: Record<string, string> = { [names.hash]: pk };
    for (const [name, value] of Object.entries(parsed)) {
      if (typeof value !== "string" || !storeAttributes.includes(name)) throw new Error("not a key");
      if (name !== names.hash) start[name] = value;
    }
    if (start[names.range] === undefined) throw new Error("no range");
    return start;
  } catch {
    throw refuse("request.bad_cursor");
  }
}

function nameOf(key: Key): string {
  return `${key.pk}\n${key.sk}`;
}

function counted(table: Table) {
  return table.observe ? { ReturnConsumedCapacity: "TOTAL" as const } : {};
}

function report(table: Table, command: string, units: number | undefined) {
  table.observe?.({ command, units: units ?? 0 });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
