import { createHash, randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Checksum } from "./digest.ts";
import { fault } from "./fault.ts";

/** What is kept beside the bytes. */
export interface StoredObject {
  key: string;
  length: number;
  /** MD5 as hex, without quotes. */
  etag: string;
  /** Base64. */
  sha256: string;
  /** The checksum that the sender gave; S3 hands out only that one. */
  checksum?: Checksum | undefined;
  /** `content-type` and its kin, and `x-amz-meta-*`, in lower case. */
  headers: Record<string, string>;
  /** ISO 8601, UTC. */
  lastModified: string;
}

/** What must hold at the moment of writing or removing. */
export interface Condition {
  /** Nothing may be there yet. */
  absent?: boolean;
  /** This entity tag must be there; `*` is any. */
  etag?: string | undefined;
}

/** An upload under way; nobody sees it before `publish`, and `discard` leaves nothing behind. */
export interface Draft {
  write(chunk: Buffer): Promise<void>;
  publish(object: StoredObject, condition?: Condition): Promise<void>;
  discard(): Promise<void>;
}

export interface ObjectFiles {
  draft(): Promise<Draft>;
  /** The object and an open file, whose first `length` bytes are the content; the caller closes it. */
  open(key: string): Promise<{ object: StoredObject; file: FileHandle } | undefined>;
  remove(key: string, condition?: Condition): Promise<void>;
}

// One file per object: content, then metadata as JSON, then its length and this mark. One rename publishes
// both, so a reader never sees the content of one upload with the metadata of another.
const mark = "GHO1";

/**
 * Keeps objects as files below a folder, written with fsync and rename. File names are hashes of the keys, so
 * no key can leave the folder. Uploads that an earlier run left unfinished are removed.
 */
export async function openObjectFiles(folder: string): Promise<ObjectFiles> {
  const partial = join(folder, "partial");
  const objects = join(folder, "objects");
  await rm(partial, { recursive: true, force: true });
  for (const path of [partial, objects]) await mkdir(path, { recursive: true, mode: 0o700 });
  const alone = oneAtATime();
  const place = (key: string) => {
    const name = createHash("sha256").update(key).digest("hex");
    return join(objects, name.slice(0, 2), name);
  };

  const find = async (key: string) => {
    const file = await open(place(key), "r").catch(unlessMissing);
    if (!file) return undefined;
    try {
      return { object: await readTail(file, key), file };
    } catch (error) {
      await file.close();
      throw error;
    }
  };

  const check = async (key: string, condition: Condition) => {
    if (!condition.absent && condition.etag === undefined) return;
    const found = await find(key);
    await found?.file.close();
    const etag = found?.object.etag;
    if (condition.absent && etag !== undefined) throw preconditionFailed();
    if (condition.etag === undefined) return;
    if (etag === undefined) throw fault("NoSuchKey", "The specified key does not exist.");
    if (condition.etag !== "*" && condition.etag !== etag) throw preconditionFailed();
  };

  return {
    open: find,
    async draft() {
      const path = join(partial, randomUUID());
      const file = await open(path, "wx", 0o600);
      return {
        async write(chunk) {
          await writeAll(file, chunk);
        },
        async publish(object, condition = {}) {
          await writeAll(file, tail(object));
          await file.sync();
          await file.close();
          const target = place(object.key);
          await alone(target, async () => {
            await check(object.key, condition);
            const made = await mkdir(dirname(target), { recursive: true, mode: 0o700 });
            await rename(path, target);
            await syncFolder(dirname(target));
            if (made) await syncFolder(objects);
          });
        },
        async discard() {
          await file.close().catch(() => undefined);
          await rm(path, { force: true });
        },
      };
    },
    async remove(key, condition = {}) {
      const target = place(key);
      await alone(target, async () => {
        await check(key, condition);
        const gone = await rm(target).then(() => true, unlessMissing);
        if (gone) await syncFolder(dirname(target));
      });
    },
  };
}

export function preconditionFailed(): Error {
  return fault("PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
}

function tail(object: StoredObject): Buffer {
  const json = Buffer.from(JSON.stringify(object));
  const end = Buffer.alloc(8);
  end.writeUInt32BE(json.length);
  end.write(mark, 4);
  return Buffer.concat([json, end]);
}

async function readTail(file: FileHandle, key: string): Promise<StoredObject> {
  const { size } = await file.stat();
  const end = await readExactly(file, size - 8, 8);
  const jsonLength = end.readUInt32BE(0);
  const json = await readExactly(file, size - 8 - jsonLength, jsonLength);
  const object = JSON.parse(json.toString()) as StoredObject;
  if (end.toString("latin1", 4) !== mark || object.key !== key || object.length !== size - 8 - jsonLength) {
    throw new Error("an object file is damaged");
  }
  return object;
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  if (position < 0) throw new Error("an object file is damaged");
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error("an object file is damaged");
  return buffer;
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done);
    done += bytesWritten;
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
  return undefined;
}

function oneAtATime(): (name: string, act: () => Promise<void>) => Promise<void> {
  const tails = new Map<string, Promise<void>>();
  return async (name, act) => {
    const mine = (tails.get(name) ?? Promise.resolve()).then(act);
    const settled = mine.catch(() => undefined);
    tails.set(name, settled);
    await settled;
    if (tails.get(name) === settled) tails.delete(name);
    return mine;
  };
}
