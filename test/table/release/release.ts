import { readFileSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BatchWriteItemCommand } from "@aws-sdk/client-dynamodb";
import type { Keyring } from "@guanhu/core/crypto";
import type { Evidence } from "@guanhu/core/file/evidence";
import { localKeyring } from "@guanhu/core/keyring/local";
import type { Table } from "../../../packages/core/src/table/table.ts";
import type { Item } from "./entities.ts";
import type { StoredShape } from "./fields.ts";
import type { Names } from "./story.ts";

/** What a release left in a table: its items as they lay there, and the shapes that it wrote them by. */
export interface Release {
  release: string;
  /** The instant at which the recorded world stands. */
  at: string;
  /** The file of a local keyring; its keys are of this file only. */
  keyFile: Record<string, string>;
  names: Names;
  shapes: Record<string, StoredShape>;
  /** Per entity; bytes as `{ B: base64 }`. */
  items: Record<string, Item[]>;
}

const BATCH = 25;

/** An object store of one process: it has every photo that is asked for. */
export const photoEverywhere: Evidence = {
  signUpload: async () => ({ url: "http://127.0.0.1/upload", headers: {} }),
  signDownload: async (name) => `http://127.0.0.1/${name}`,
  look: async () => ({ size: 9, contentType: "image/png", first: PNG }),
};
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function readRelease(release: string): Release {
  const text = readFileSync(new URL(`./${release}.data.json`, import.meta.url), "utf8");
  return JSON.parse(text, (key, value: unknown) =>
    key === "B" && typeof value === "string" ? Uint8Array.from(Buffer.from(value, "base64")) : value,
  ) as Release;
}

/** The file as it is committed: an item a line, so that a difference shows what it is. */
export function toText({ items, ...rest }: Release): string {
  const line = (value: unknown) =>
    JSON.stringify(value, (_key, one: unknown) =>
      one instanceof Uint8Array ? Buffer.from(one).toString("base64") : one,
    );
  const lists = Object.entries(items).map(
    ([name, list]) => `${JSON.stringify(name)}: [\n${list.map(line).join(",\n")}\n]`,
  );
  const head = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}: ${line(value)}`);
  return `{\n${head.join(",\n")},\n"items": {\n${lists.join(",\n")}\n}\n}\n`;
}

/** Puts all items of a release into a table, as they are. */
export async function putRelease({ client, name }: Table, { items }: Release): Promise<void> {
  const all = Object.values(items).flat();
  for (let start = 0; start < all.length; start += BATCH) {
    const requests = all.slice(start, start + BATCH).map((Item) => ({ PutRequest: { Item } }));
    const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [name]: requests } }));
    if (Object.keys(answer.UnprocessedItems ?? {}).length > 0) throw new Error("items were left out");
  }
}

/** The keyring of a release, read by today's code from a file as the release made it. */
export async function keyringOf(keyFile: Release["keyFile"]): Promise<Keyring> {
  const folder = await mkdtemp(join(tmpdir(), "guanhu-release-"));
  const file = join(folder, "keys.json");
  try {
    await writeFile(file, JSON.stringify(keyFile), { mode: 0o600 });
    await chmod(file, 0o600);
    return await localKeyring(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
