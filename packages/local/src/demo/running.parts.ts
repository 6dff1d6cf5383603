import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Parts } from "@guanhu/core/context";
import { localKeyring } from "@guanhu/core/keyring/local";
import { makeParts } from "@guanhu/functions/parts";
import { findRunning } from "../running.ts";
import { BUCKET, REGION, TABLE } from "../stack.ts";

/** The stores of the portal that runs on a data folder; refuses, with one Chinese line, where none runs. */
export async function openRunning(dataDir: string): Promise<{ url: string; parts: Parts; close(): void }> {
  const running = await findRunning(dataDir);
  if (!running) throw new Error("门户没有运行，请先执行 npm start。");
  const credentials = JSON.parse(await readFile(join(dataDir, "store.json"), "utf8"));
  const parts = makeParts({
    table: TABLE,
    region: REGION,
    bucket: BUCKET,
    keyring: await localKeyring(join(dataDir, "keys.json")),
    local: { dynamodb: running.dynamodb, evidence: running.evidence, credentials },
  });
  return { url: running.url, parts, close: () => parts.table.client.destroy() };
}
