import { randomBytes } from "node:crypto";
import { access, constants, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import type { Parts } from "@guanhu/core/context";
import { localKeyring } from "@guanhu/core/keyring/local";
import { tableDefinition } from "@guanhu/core/table/keys";
import { readOidc } from "@guanhu/functions/config";
import { makeApp, type RequestLine } from "@guanhu/functions/http/app";
import { makeParts } from "@guanhu/functions/parts";
import { allRoutes } from "@guanhu/functions/routes";
import { siteRoutes } from "@guanhu/functions/site/site";
import { handleStream } from "@guanhu/functions/stream";
import { startDynamoDb } from "./dynamodb/dynamodb.ts";
import { startObjectStore } from "./objectstore/objectstore.ts";
import { type Positions, type Pump, startPump } from "./pump.ts";
import { type PortalServer, servePortal } from "./server.ts";

export const TABLE = "guanhu";
export const BUCKET = "evidence";
export const REGION = "cn-northwest-1";

export interface StackOptions {
  /** 0: a free port. */
  port: number;
  dataDir: string;
  webRoot: string;
  now?: () => string;
  log?: (line: RequestLine) => void;
  /** The table is not kept on disk. */
  inMemory?: boolean;
}

export interface Stack {
  url: string;
  parts: Parts;
  pump: Pump;
  dynamodb: string;
  evidence: string;
  stop(): Promise<void>;
}

/** The whole product on one machine: table, object store, stream pump, API and portal. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir } = options;
  await requireFolder(dataDir);
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one().catch(() => undefined);
  };
  try {
    const credentials = await storeCredentials(join(dataDir, "store.json"));
    const origins: string[] = [];
    // First the table: the lock on its folder keeps a second portal off the evidence, too.
    const dynamodb = await startDynamoDb(options.inMemory ? {} : { dataDir: join(dataDir, "table") });
    stops.push(() => dynamodb.stop());
    const store = await startObjectStore({
      dataDir: join(dataDir, "objects"),
      bucket: BUCKET,
      region: REGION,
      ...credentials,
      allowedOrigins: () => origins,
    });
    stops.push(() => store.stop());
    const keyring = await localKeyring(join(dataDir, "keys.json"));
    const oidc = readOidc(process.env);
    const made = makeParts({
      table: TABLE,
      region: REGION,
      bucket: BUCKET,
      sealBucket: BUCKET,
      keyring,
      local: { dynamodb: dynamodb.endpoint, evidence: store.endpoint, credentials },
    });
    const parts = { ...made, ...(oidc ? { oidc } : {}) };
    const streamArn = await ensureTable(parts.table.client, TABLE);
    const pump = startPump({
      endpoint: dynamodb.endpoint,
      region: REGION,
      credentials,
      streamArn,
      positions: positionsIn(join(dataDir, "stream.json")),
      handle: (event) => handleStream(parts, event),
    });
    stops.push(() => pump.stop());
    const server = await startServer(options, parts, store.endpoint);
    stops.push(() => server.stop());
    origins.push(server.url, `http://localhost:${server.port}`);
    return { url: server.url, parts, pump, dynamodb: dynamodb.endpoint, evidence: store.endpoint, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

function startServer(options: StackOptions, parts: Parts, evidence: string): Promise<PortalServer> {
  const app = makeApp({
    parts,
    routes: [...allRoutes(() => readiness(parts, evidence)), ...siteRoutes],
    addressOf: () => "127.0.0.1",
    ...(options.now ? { now: options.now } : {}),
    ...(options.log ? { log: options.log } : {}),
  });
  return servePortal(app, { port: options.port, webRoot: options.webRoot, evidence });
}

async function readiness(parts: Parts, evidence: string): Promise<Record<string, boolean>> {
  const table = parts.table.client
    .send(new DescribeTableCommand({ TableName: parts.table.name }))
    .then(({ Table }) => Table?.TableStatus === "ACTIVE");
  // Any answer shows that the store listens: without a signature it refuses.
  const store = fetch(evidence).then(() => true);
  const [tableReady, storeReady] = await Promise.all([table, store].map((one) => one.catch(() => false)));
  return { table: tableReady === true, evidence: storeReady === true };
}

/** Makes the table where it is missing; answers the address of its stream. */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<string> {
  const described = await client
    .send(new DescribeTableCommand({ TableName: name }))
    .catch((cause: unknown) => {
      if (cause instanceof ResourceNotFoundException) return undefined;
      throw cause;
    });
  const known = described?.Table?.LatestStreamArn;
  if (known) return known;
  const made = await client.send(new CreateTableCommand(tableDefinition(name)));
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: name });
  const arn = made.TableDescription?.LatestStreamArn;
  if (!arn) throw new Error("数据表没有变更流，无法更新视图。");
  return arn;
}

async function requireFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch {
    throw new Error(`数据目录无法写入：${dataDir}。请检查权限，或用 DATA_DIR 另选一个目录。`);
  }
}

function positionsIn(file: string): Positions {
  return {
    load: async () => JSON.parse(await readFile(file, "utf8").catch(() => "{}")) as Record<string, string>,
    save: async (positions) => {
      await writeFile(`${file}.new`, JSON.stringify(positions));
      await rename(`${file}.new`, file);
    },
  };
}

export async function storeCredentials(
  file: string,
): Promise<{ accessKeyId: string; secretAccessKey: string }> {
  const known = await readFile(file, "utf8").catch(() => undefined);
  if (known) return JSON.parse(known) as { accessKeyId: string; secretAccessKey: string };
  const made = { accessKeyId: "local", secretAccessKey: randomBytes(24).toString("base64url") };
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}
