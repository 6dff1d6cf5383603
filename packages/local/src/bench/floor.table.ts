import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  type DynamoDBClient,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";

export const TABLE = "floor";
export const QUEUE = "Q#waiting";
export const ROWS = 60;
const INDEX = "queue";
const BATCH = 25;

type Item = Record<string, AttributeValue>;

export interface Row {
  id: string;
  child: string;
  day: string;
  at: string;
}

/** One table with one sparse index: the least that serves these operations. */
export async function makeTable(client: DynamoDBClient, children: readonly string[]): Promise<void> {
  const key = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: "HASH" as const },
    { AttributeName: range, KeyType: "RANGE" as const },
  ];
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: ["pk", "sk", "g1", "g1s"].map((AttributeName) => ({
        AttributeName,
        AttributeType: "S" as const,
      })),
      KeySchema: key("pk", "sk"),
      GlobalSecondaryIndexes: [
        { IndexName: INDEX, KeySchema: key("g1", "g1s"), Projection: { ProjectionType: "ALL" } },
      ],
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: TABLE });
  const items = children.flatMap((child) =>
    Array.from({ length: ROWS }, (_, nth) => {
      const day = new Date(Date.UTC(2026, 0, 1 + nth)).toISOString().slice(0, 10);
      return rowItem({ id: `seed-${child}-${nth}`, child, day, at: `${day}T03:00:00.000Z` }, true);
    }),
  );
  items.push(...groundItems(children[0] ?? ""));
  for (let start = 0; start < items.length; start += BATCH) {
    const requests = items.slice(start, start + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [TABLE]: requests } }));
  }
}

/** A row of a list or timeline: as many fields and bytes as the product's. */
export function rowItem({ id, child, day, at }: Row, waiting: boolean): Item {
  return {
    pk: S(`C#${child}`),
    sk: S(`T#${day}#${id}`),
    ...(waiting ? { g1: S(QUEUE), g1s: S(`${at}#${id}`) } : {}),
    id: S(`dlv_${id.padEnd(26, "0")}`),
    edition: N(1),
    version: N(2),
    kind: S("visitVerification"),
    contractId: S("con_01k0floor0000000000000000a"),
    itemId: S("1"),
    childId: S(child),
    label: S("示**"),
    organizationId: S("org_01k0floor0000000000000000a"),
    division: S("610703"),
    authorId: S("acc_01k0floor0000000000000000a"),
    authorName: S("社工示例"),
    onDate: S(day),
    childSeen: { BOOL: true },
    minutes: N(45),
    photos: N(0),
    state: S("ORG_CHECKED"),
    flags: { L: [S("deliverable.flag.late_entry"), S("deliverable.flag.too_few_workers")] },
    receiptNo: S("20260214-7K3M9-QXD7V"),
    submittedAt: S(at),
  };
}

/** Four items that record a deliverable: itself, its row on the timeline, its audit row, a counter. */
export function submission(row: Row, body: string) {
  const { id, child, at } = row;
  return [
    {
      Put: {
        TableName: TABLE,
        ConditionExpression: "attribute_not_exists(pk)",
        Item: {
          pk: S(`D#${id}`),
          sk: S("A"),
          g1: S("Q#new"),
          g1s: S(`${at}#${id}`),
          child: S(child),
          author: S("acc_01k0floor0000000000000000a"),
          at: S(at),
          state: S("SUBMITTED"),
          body: S(body),
        },
      },
    },
    { Put: { TableName: TABLE, Item: rowItem(row, false) } },
    { Put: { TableName: TABLE, Item: auditItem(child, id, "deliverable.record", at) } },
    counting("submitted"),
  ];
}

/** What a submission of the product stands on, laid down once for every child: read, then looked at while writing. */
const ground = (child: string) => ({
  contract: { pk: S("K#1"), sk: S("A") },
  placement: { pk: S(`C#${child}`), sk: S("X#1") },
  person: { pk: S("U#1"), sk: S("A") },
});

export function groundItems(child: string): Item[] {
  const days = { from: S("2020-01-01"), to: S("2099-12-31"), filler: S("x".repeat(500)) };
  const { contract, placement, person } = ground(child);
  return [
    { ...contract, ...days, state: S("ACTIVE") },
    { ...placement, ...days, worker: S("1") },
    { ...person, ...days, state: S("ACTIVE") },
  ];
}

/** The read of what a submission stands on. */
export function groundOf(child: string) {
  return { RequestItems: { [TABLE]: { Keys: Object.values(ground(child)) } } };
}

/** A submission as the product must write it: itself and its audit row, while contract, placement and person hold. */
export function guardedSubmission(row: Row, body: string) {
  const [itself, , audit] = submission(row, body);
  const { contract, placement, person } = ground(row.child);
  const holds = (Key: Item, field: string, value: string) => ({
    ConditionCheck: {
      TableName: TABLE,
      Key,
      ConditionExpression: "attribute_exists(pk) AND #f = :v AND #a <= :d AND #b >= :d",
      ExpressionAttributeNames: { "#f": field, "#a": "from", "#b": "to" },
      ExpressionAttributeValues: { ":v": S(value), ":d": S(row.day) },
    },
  });
  return [
    itself,
    holds(contract, "state", "ACTIVE"),
    holds(placement, "worker", "1"),
    holds(person, "state", "ACTIVE"),
    audit,
  ].filter((item) => item !== undefined);
}

/** Four items that accept it: itself, the claim of its day, its audit row, a counter. */
export function acceptance({ id, child, day, at }: Row) {
  return [
    {
      Update: {
        TableName: TABLE,
        Key: { pk: S(`D#${id}`), sk: S("A") },
        ConditionExpression: "#s = :was",
        UpdateExpression: "SET #s = :is, reviewedBy = :by, reviewedAt = :at REMOVE g1, g1s",
        ExpressionAttributeNames: { "#s": "state" },
        ExpressionAttributeValues: {
          ":was": S("SUBMITTED"),
          ":is": S("ACCEPTED"),
          ":by": S("acc_01k0floor0000000000000000b"),
          ":at": S(at),
        },
      },
    },
    {
      Put: {
        TableName: TABLE,
        ConditionExpression: "attribute_not_exists(pk)",
        Item: { pk: S(`N#${child}#${id}`), sk: S(day), deliverable: S(id) },
      },
    },
    { Put: { TableName: TABLE, Item: auditItem(child, id, "deliverable.accepted", at) } },
    counting("accepted"),
  ];
}

/** One page of twenty: what waits, or what one child had. */
export function pageOf(child: string | undefined) {
  const [name, value] = child === undefined ? ["g1", QUEUE] : ["pk", `C#${child}`];
  return {
    TableName: TABLE,
    ...(child === undefined ? { IndexName: INDEX } : {}),
    KeyConditionExpression: "#h = :h",
    ExpressionAttributeNames: { "#h": name },
    ExpressionAttributeValues: { ":h": S(value) },
    ScanIndexForward: child === undefined,
    Limit: 20,
  };
}

/** An item as plain values. */
export function plain(item: Item): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.L !== undefined) return value.L.map(plainValue);
  return value.BOOL;
}

function auditItem(child: string, id: string, action: string, at: string): Item {
  return {
    pk: S(`L#${child}`),
    sk: S(`${id}#${action}`),
    action: S(action),
    at: S(at),
    by: S("acc_01k0floor0000000000000000a"),
    requestId: S(crypto.randomUUID()),
    prev: S("0".repeat(43)),
    hash: S("1".repeat(43)),
    changes: S("x".repeat(200)),
  };
}

function counting(field: string) {
  return {
    Update: {
      TableName: TABLE,
      Key: { pk: S("K#1"), sk: S("I#1") },
      UpdateExpression: "ADD #f :one",
      ExpressionAttributeNames: { "#f": field },
      ExpressionAttributeValues: { ":one": N(1) },
    },
  };
}

function S(value: string): AttributeValue.SMember {
  return { S: value };
}

function N(value: number): AttributeValue.NMember {
  return { N: String(value) };
}
