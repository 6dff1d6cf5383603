import { pathToFileURL } from "node:url";
import type { Parts } from "@guanhu/core/context";
import { keys } from "@guanhu/core/table/keys";
import { runMaintenance } from "./deployed.ts";
import { projectItems, writeInBulk } from "./world/bulk.ts";
import { pagesOf } from "./world/folder.ts";
import type { Item } from "./world/staging.expression.ts";

export type Rebuilt = { removed: number; read: number };

/**
 * Makes all views again from the truth: takes every row away that the stream has made, then tells every record once
 * more. A maintenance command on a portal that is not serving: it reads the whole table, twice.
 */
export async function rebuildViews(
  parts: Parts,
  onProgress: (done: Rebuilt) => void = () => undefined,
): Promise<Rebuilt> {
  const done: Rebuilt = { removed: 0, read: 0 };
  for await (const items of pagesOf(parts.table)) {
    const rows = items.filter(isViewRow).map((item) => ({ remove: keyOf(item) }));
    await writeInBulk(parts.table, rows);
    done.removed += rows.length;
    onProgress(done);
  }
  for await (const items of pagesOf(parts.table)) {
    await projectItems(parts, items);
    done.read += items.length;
    onProgress(done);
  }
  return done;
}

/**
 * Whether an item is a view's: timeline, cover, delivered quantity, children and workers of a milestone, hours. What
 * was published stands as it was told to the public: it is brought up to date, never made anew.
 */
export function isViewRow(item: Item): boolean {
  const { pk = "", sk = "" } = { pk: item[keys.hash]?.S, sk: item[keys.range]?.S };
  return (
    (pk.startsWith("C#") && /^[TV]#/.test(sk)) ||
    (pk.startsWith("K#") && sk.startsWith("V#")) ||
    pk.startsWith("K#S#") ||
    (pk.startsWith("W#") && sk.startsWith("H#"))
  );
}

function keyOf(item: Item): Item {
  return Object.fromEntries(
    [keys.hash, keys.range].flatMap((name) => (item[name] ? [[name, item[name]]] : [])),
  );
}

/** `npm run views:rebuild`, on the data folder of a portal that is stopped, or on a deployed stage that does not serve. */
async function main(parts: Parts): Promise<void> {
  let told = performance.now();
  const { removed, read } = await rebuildViews(parts, (done) => {
    if (performance.now() - told < 5000) return;
    told = performance.now();
    console.log(`  已清除 ${done.removed} 行视图，已重读 ${done.read} 条记录`);
  });
  console.log(`视图已重建：清除 ${removed} 行，重读 ${read} 条记录。`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMaintenance(process.argv.slice(2), { command: "views:rebuild", changes: true }, main);
}
