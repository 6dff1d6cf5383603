// Records what this release writes, for the tests of the next ones:
// node packages/local/bin/run.mjs test/table/release/record.ts 0.1
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { BriefCache } from "@guanhu/core/cache";
import type { Parts } from "@guanhu/core/context";
import { localKeyring } from "@guanhu/core/keyring/local";
import { Projection } from "@guanhu/core/projection";
import { tableDefinition } from "@guanhu/core/table/keys";
import { startDynamoDb } from "@guanhu/local/dynamodb/dynamodb";
import { rebuildViews } from "@guanhu/local/views";
import { NOW } from "../../setup/world.ts";
import { allEntities, entityOf, type Item, scan } from "./entities.ts";
import { storedShapeOf } from "./fields.ts";
import { photoEverywhere, type Release, toText } from "./release.ts";
import { tellStory } from "./story.ts";

const MOST_BYTES = 400_000;

const [release = ""] = process.argv.slice(2);
if (!/^\d+\.\d+$/.test(release)) {
  console.error("node packages/local/bin/run.mjs test/table/release/record.ts MAJOR.MINOR");
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), "guanhu-record-"));
const store = await startDynamoDb();
try {
  const text = toText(await recorded(store.endpoint, join(folder, "keys.json")));
  if (Buffer.byteLength(text) > MOST_BYTES) throw new Error(`${text.length} bytes are too many`);
  const file = new URL(`./${release}.data.json`, import.meta.url);
  // What a release wrote does not change: a file that is there is never written over.
  await writeFile(file, text, { flag: "wx" });
  console.log(`${file.pathname}: ${Math.round(Buffer.byteLength(text) / 1000)} KB`);
} finally {
  await store.stop();
  await rm(folder, { recursive: true, force: true });
}

async function recorded(endpoint: string, keyFile: string): Promise<Release> {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ region: "cn-northwest-1", endpoint, credentials });
  const name = "release";
  await client.send(new CreateTableCommand(tableDefinition(name)));
  const keyring = await localKeyring(keyFile);
  const parts: Parts = {
    table: { client, name },
    keyring,
    evidence: photoEverywhere,
    seals: { put: async () => true, get: async () => undefined },
    contractStates: new BriefCache(200),
    recent: new BriefCache(200),
    sessions: new BriefCache(200),
  };
  const names = await tellStory(parts);
  await Projection.project(
    parts,
    (await scan(parts.table)).flatMap((item) => Projection.changeOf(unmarshall(item)) ?? []),
  );
  await rebuildViews(parts);
  const entities = await allEntities();
  const items: Record<string, Item[]> = Object.fromEntries([...entities.keys()].map((one) => [one, []]));
  for (const item of await scan(parts.table)) items[entityOf(entities.values(), item).name]?.push(item);
  const missed = Object.keys(items).filter((one) => items[one]?.length === 0);
  if (missed.length > 0) throw new Error(`the story makes no ${missed.join(", no ")}`);
  client.destroy();
  return {
    release,
    at: NOW,
    keyFile: JSON.parse(await readFile(keyFile, "utf8")) as Release["keyFile"],
    names,
    shapes: Object.fromEntries([...entities].map(([one, entity]) => [one, storedShapeOf(entity)])),
    items,
  };
}
