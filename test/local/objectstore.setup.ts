import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { startObjectStore } from "../../packages/local/src/objectstore/objectstore.ts";

export const bucket = "evidence";
export const origin = "http://127.0.0.1:8080";
const keys = { accessKeyId: "GUANHULOCAL", secretAccessKey: "a secret of this machine" };

/** An object store of its own on a free port, with a clock that the test may move. */
export async function openStore(options: { maxObjectBytes?: number } = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), "guanhu-objects-"));
  const clock = { offset: 0 };
  const store = await startObjectStore({
    dataDir,
    bucket,
    ...keys,
    region: "cn-northwest-1",
    allowedOrigins: [origin],
    clock: () => new Date(Date.now() + clock.offset),
    ...options,
  });
  const client = (changed: Partial<typeof keys> & { region?: string } = {}) => {
    const { region = "cn-northwest-1", ...credentials } = changed;
    return new S3Client({
      endpoint: store.endpoint,
      region,
      forcePathStyle: true,
      maxAttempts: 1,
      credentials: { ...keys, ...credentials },
    });
  };
  return {
    ...store,
    dataDir,
    clock,
    client,
    /** Every file below the data folder; none of them may be a rest of an upload. */
    files: () => listFiles(dataDir),
    async close() {
      await store.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type TestStore = Awaited<ReturnType<typeof openStore>>;

export function sha256(bytes: string | Uint8Array, as: "hex" | "base64" = "base64"): string {
  return createHash("sha256").update(bytes).digest(as);
}

/** Status and S3's error code of an answer. */
export async function outcome(response: Response): Promise<{ status: number; code: string | undefined }> {
  return { status: response.status, code: /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1] };
}

export async function until(condition: () => Promise<boolean>, limit = 5_000): Promise<void> {
  for (const end = Date.now() + limit; !(await condition()); ) {
    if (Date.now() > end) throw new Error("the condition did not come true in time");
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}
