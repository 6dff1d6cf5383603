import { type AttributeValue, ScanCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Parts } from "@guanhu/core/context";
import type { Keyring } from "@guanhu/core/crypto";
import type { Evidence } from "@guanhu/core/file/evidence";
import { memoryKeyring } from "@guanhu/core/keyring/local";
import { type Change, Projection } from "@guanhu/core/projection";
import { keys } from "@guanhu/core/table/keys";
import { makeParts } from "@guanhu/functions/parts";
import { itemBytes, type WireItem, type WireValue } from "../bench/units.ts";
import type { StoredBytes } from "./usage.ts";

export type Item = Record<string, AttributeValue>;

/** What the service adds to every item, in the table and in each index. */
const ITEM_OVERHEAD = 100;
const PHOTO_START = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface CountingKeyring extends Keyring {
  /** Data keys wrapped and opened: on AWS each is a call to KMS unless it is remembered. */
  calls: number;
}

export function countingKeyring(): CountingKeyring {
  const inner = memoryKeyring();
  const counting: CountingKeyring = {
    calls: 0,
    hash: inner.hash,
    wrap(key, about) {
      counting.calls += 1;
      return inner.wrap(key, about);
    },
    unwrap(wrapped, about) {
      counting.calls += 1;
      return inner.unwrap(wrapped, about);
    },
  };
  return counting;
}

/** Has every photo that is asked for, without a byte of it. */
const evidence: Evidence = {
  signUpload: async (object) => ({ url: `http://127.0.0.1/${object.name}`, headers: {} }),
  signDownload: async (name) => `http://127.0.0.1/${name}`,
  look: async () => ({ size: 9, contentType: "image/png", first: PHOTO_START }),
};

export function partsOn(endpoint: string, table: string, keyring: Keyring): Parts {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const local = { dynamodb: endpoint, evidence: "http://127.0.0.1:9", credentials };
  const settings = { table, region: "cn-northwest-1", bucket: "none", keyring, local };
  return { ...makeParts(settings), evidence };
}

export async function scan({ table }: Parts): Promise<Item[]> {
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    const command = new ScanCommand({
      TableName: table.name,
      ConsistentRead: true,
      ExclusiveStartKey: start,
    });
    const page = await table.client.send(command);
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

export function changesIn(items: readonly Item[]): Change[] {
  return items.flatMap((item) => Projection.changeOf(unmarshall(item)) ?? []);
}

/** What items weigh as they are billed: the table itself, and the indexes, which hold whole items. */
export function storedBytes(items: readonly Item[]): StoredBytes {
  const places = Object.values(keys.indexes).map((index) => index.hash);
  let base = 0;
  let indexes = 0;
  for (const item of items) {
    const bytes = itemBytes(wire(item)) + ITEM_OVERHEAD;
    base += bytes;
    indexes += bytes * places.filter((place) => item[place] !== undefined).length;
  }
  return { base, indexes };
}

function wire(item: Item): WireItem {
  const one = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
    if (Array.isArray(value)) return value.map(one);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, one(inner)]));
  };
  return one(item) as Record<string, WireValue>;
}

export function text(item: Item | undefined): string {
  return item ? JSON.stringify(wire(item)) : "";
}
