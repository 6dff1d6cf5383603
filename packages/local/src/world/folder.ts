import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Parts } from "@guanhu/core/context";
import { localKeyring } from "@guanhu/core/keyring/local";
import { makeParts } from "@guanhu/functions/parts";
import { startDynamoDb } from "../dynamodb/dynamodb.ts";
import { startObjectStore } from "../objectstore/objectstore.ts";
import { BUCKET, REGION, storeCredentials, TABLE } from "../stack.ts";
import type { Item } from "./staging.expression.ts";

const PAGE = 500;
const root = resolve(import.meta.dirname, "../../../..");

/** The stores of a data folder without a portal on them: for commands that must be alone with the data. */
export interface OpenFolder {
  parts: Parts;
  stop(): Promise<void>;
}

/**
 * Runs a command on the data folder (`DATA_DIR`, else `.data`) of a portal that is stopped; what goes wrong is said in
 * one line, with exit code 1.
 */
export async function runOnFolder(work: (parts: Parts) => Promise<void>): Promise<void> {
  try {
    const folder = await openFolder(resolve(process.env.DATA_DIR ?? join(root, ".data")));
    try {
      await work(folder.parts);
    } finally {
      await folder.stop();
    }
  } catch (cause) {
    const missing = cause instanceof Error && cause.name === "ResourceNotFoundException";
    const text = cause instanceof Error ? cause.message : String(cause);
    console.error(missing ? "数据目录里还没有数据，请先执行 npm start。" : text);
    process.exitCode = 1;
  }
}

/** Every item of a table, a page at a time. Only for maintenance commands: it reads the whole table. */
export async function* pagesOf({ client, name }: Parts["table"]): AsyncGenerator<Item[]> {
  let start: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: name, ConsistentRead: true, Limit: PAGE, ExclusiveStartKey: start }),
    );
    yield page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start);
}

/** Refuses, with one Chinese line, a folder that a portal is running on or that cannot be written. */
export async function openFolder(dataDir: string): Promise<OpenFolder> {
  await mkdir(dataDir, { recursive: true }).catch(() => {
    throw new Error(`数据目录无法写入：${dataDir}。请检查权限，或用 DATA_DIR 另选一个目录。`);
  });
  const credentials = await storeCredentials(join(dataDir, "store.json"));
  const dynamodb = await startDynamoDb({ dataDir: join(dataDir, "table") });
  try {
    const keyring = await localKeyring(join(dataDir, "keys.json"));
    const store = await startObjectStore({
      dataDir: join(dataDir, "objects"),
      bucket: BUCKET,
      region: REGION,
      ...credentials,
      allowedOrigins: [],
    });
    const parts = makeParts({
      table: TABLE,
      region: REGION,
      bucket: BUCKET,
      sealBucket: BUCKET,
      keyring,
      local: { dynamodb: dynamodb.endpoint, evidence: store.endpoint, credentials },
    });
    return {
      parts,
      async stop() {
        await store.stop();
        await dynamodb.stop();
      },
    };
  } catch (cause) {
    await dynamodb.stop();
    throw cause;
  }
}
