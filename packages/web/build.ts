import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = import.meta.dirname;
const stampFile = join(root, "dist/.sources");
// What the browser gets is made of these; the core's shapes are part of it.
const sources = ["src", "field", "public", "index.html", "vite.config.ts", "package.json", "../core/src"];
const lock = "../../package-lock.json";

/** Folder of the built portal. */
export const builtPortal = join(root, "dist");

/**
 * Builds the portal into `dist/` when a source changed since it was built; answers whether it did.
 * Says nothing on the console; a fault of the build is thrown.
 */
export async function buildWeb(): Promise<boolean> {
  const wanted = await hashOf([...sources, lock].map((path) => join(root, path)));
  const built = await readFile(stampFile, "utf8").catch(() => "");
  if (built === wanted) return false;
  const { build } = await import("vite");
  await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "error" });
  await writeFile(stampFile, wanted);
  return true;
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of await filesOf(path)) {
      hash.update(`${file}\n`);
      hash.update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  const below = await Promise.all(names.sort().map((name) => filesOf(join(path, name))));
  return below.flat();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await buildWeb()) ? "portal built" : "portal is up to date");
}
