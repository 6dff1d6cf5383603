import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = import.meta.dirname;
// What the browser gets is made of these; the core's shapes are part of it.
const sources = ["src", "field", "public", "index.html", "vite.config.ts", "package.json", "../core/src"];
const lock = "../../package-lock.json";

/** Folder of the built portal. */
export const builtPortal = join(root, "dist");
const stampFile = join(builtPortal, ".sources");

/**
 * Builds the portal into `dist/` when a source changed since it was built; answers whether it did.
 * Says nothing on the console; a fault of the build is thrown. The old one is served until the new one is whole.
 */
export async function buildWeb(): Promise<boolean> {
  const wanted = await hashOf([...sources, lock].map((path) => join(root, path)));
  const built = await readFile(stampFile, "utf8").catch(() => "");
  if (built === wanted) return false;
  const fresh = join(root, `.cache/dist-${process.pid}`);
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  const args = ["build", root, "--outDir", fresh, "--emptyOutDir", "--logLevel", "error"];
  // A process of its own: a test run has another NODE_ENV, with which React would be built for development.
  await run(process.execPath, [vite, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  await writeFile(join(fresh, ".sources"), wanted);
  await rm(builtPortal, { recursive: true, force: true });
  await rename(fresh, builtPortal);
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
