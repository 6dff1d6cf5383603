import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const core = resolve(import.meta.dirname, "../../packages/core/package.json");
const run = promisify(execFile);
const BINARY = "@node-rs/argon2-linux-x64-gnu";

/** Copies the password hash with its binary for Lambda's platform (linux, x64, glibc) into a folder of modules. */
export async function copyArgon2(modules: string): Promise<void> {
  const require = createRequire(core);
  const main = dirname(require.resolve("@node-rs/argon2"));
  await cp(main, join(modules, "@node-rs/argon2"), { recursive: true });
  const { version } = JSON.parse(await readFile(join(main, "package.json"), "utf8")) as { version: string };
  const target = join(modules, BINARY);
  const beside = join(main, "../argon2-linux-x64-gnu");
  const found = await cp(beside, target, { recursive: true }).then(
    () => true,
    () => false,
  );
  if (!found) await fetchPackage(`${BINARY}@${version}`, target);
}

/** npm installs binaries of its own platform only; another's is asked for by name. */
async function fetchPackage(wanted: string, target: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "guanhu-native-"));
  try {
    const { stdout } = await run("npm", ["pack", wanted, "--pack-destination", folder, "--silent"]);
    await run("tar", ["-xzf", join(folder, stdout.trim()), "-C", folder]);
    await cp(join(folder, "package"), target, { recursive: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
