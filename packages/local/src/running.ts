import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the parts of the portal that runs on a data folder listen, for the commands beside it. */
export interface Running {
  url: string;
  dynamodb: string;
  evidence: string;
}

/** Says where the portal listens; the next start takes its place. */
export async function announce(dataDir: string, running: Running): Promise<void> {
  const draft = join(dataDir, "running.json.new");
  await writeFile(draft, JSON.stringify(running));
  await rename(draft, fileOf(dataDir));
}

/** Takes the announcement back when the portal stops. */
export async function withdraw(dataDir: string): Promise<void> {
  await rm(fileOf(dataDir), { force: true });
}

/** Where the portal of this data folder listens; undefined when none runs there. */
export async function findRunning(dataDir: string): Promise<Running | undefined> {
  const text = await readFile(fileOf(dataDir), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const running = JSON.parse(text) as Running;
  const answers = await fetch(new URL("/api/health", running.url)).then(
    ({ ok }) => ok,
    () => false,
  );
  return answers ? running : undefined;
}

function fileOf(dataDir: string): string {
  return join(dataDir, "running.json");
}
