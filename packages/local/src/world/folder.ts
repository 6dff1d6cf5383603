import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Parts } from "@guanhu/core/context";
import { localKeyring } from "@guanhu/core/keyring/local";
import { makeParts } from "@guanhu/functions/parts";
import { startDynamoDb } from "../dynamodb/dynamodb.ts";
import { startObjectStore } from "../objectstore/objectstore.ts";
import { BUCKET, REGION, storeCredentials, TABLE } from "../stack.ts";

/** The stores of a data folder without a portal on them: for commands that must be alone with the data. */
export interface OpenFolder {
  parts: Parts;
  stop(): Promise<void>;
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
