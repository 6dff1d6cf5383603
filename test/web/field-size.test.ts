import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { buildWeb, builtPortal } from "@guanhu/web/build";
import { expect, test } from "vitest";

const FIRST_VIEW_AT_MOST = 120 * 1024;

/** Files that a built file loads at once: of a page its scripts and styles, of a script what it imports. */
async function loadedBy(file: string): Promise<string[]> {
  const text = await readFile(join(builtPortal, file), "utf8");
  if (file.endsWith(".html")) {
    const tags = text.match(/<(?:script|link)[^>]+>/g) ?? [];
    return tags.flatMap((tag) => /(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/.exec(tag)?.[1] ?? []);
  }
  const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+\.js)["'`]/g);
  return [...imports].map((match) => posix.join(posix.dirname(file), match[1] ?? ""));
}

/** A file and everything that it loads at once, each once. */
async function closureOf(files: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith(".css")) open.push(...(await loadedBy(file)));
  }
  return [...found].filter((file) => !file.endsWith(".html"));
}

async function weigh(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => brotliCompressSync(await readFile(join(builtPortal, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

test("the first view of the field pages is light enough for an old phone in a village", async () => {
  await buildWeb();
  const shell = await closureOf(["/field/index.html"]);
  const [entry = ""] = shell.filter((file) => /\/field-[^/]+\.js$/.test(file));
  // The store of drafts comes right after the list is drawn; it counts, because it always comes.
  const text = await readFile(join(builtPortal, entry), "utf8");
  const store = /\.\/(draft\.store-[^"'`]+\.js)/.exec(text)?.[1];
  if (!store) throw new Error("the list does not load the store of drafts on its own any more");
  const all = await closureOf(["/field/index.html", `/assets/${store}`]);
  const [shellBytes, bytes] = await Promise.all([weigh(shell), weigh(all)]);
  console.log(`field pages, first view (brotli): ${shellBytes} bytes, with the store of drafts ${bytes}`);
  expect(shell.some((file) => file.endsWith(".css"))).toBe(true);
  expect(bytes).toBeLessThanOrEqual(FIRST_VIEW_AT_MOST);
}, 120_000);
