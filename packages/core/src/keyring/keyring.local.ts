import { createHash, randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, stat, unlink } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import * as z from "zod";
import { decrypt, encrypt, type Keyring, keyedHash } from "../crypto.ts";

const KeyFile = z.strictObject({
  format: z.literal("guanhu-keyring-1"),
  master: z.base64().length(44),
  index: z.base64().length(44),
  check: z.string(),
});

interface Keys {
  master: Uint8Array;
  index: Uint8Array;
}

/**
 * The keyring of one machine: a file with a master key and an index key, made (mode 0600) when there is none.
 * Refuses, with one Chinese line as message: a file that others can read, a damaged one, a folder that
 * cannot be written.
 */
export async function localKeyring(file: string): Promise<Keyring> {
  const path = resolve(file);
  return keyringOf((await readKeys(path)) ?? (await makeKeys(path)));
}

/** A keyring that is gone with the process; the same seed gives the same keys. */
export function memoryKeyring(seed?: string): Keyring {
  const key = (name: string) =>
    seed === undefined ? randomBytes(32) : createHash("sha256").update(`${seed}/${name}`).digest();
  return keyringOf({ master: key("master"), index: key("index") });
}

function keyringOf({ master, index }: Keys): Keyring {
  return {
    wrap: async (key, about) => encrypt(master, about, key),
    unwrap: async (wrapped, about) => decrypt(master, about, wrapped),
    hash: async (purpose, value) => keyedHash(index, purpose, value),
  };
}

async function readKeys(path: string): Promise<Keys | undefined> {
  const found = await stat(path).catch((cause: unknown) => {
    if (codeOf(cause) === "ENOENT") return undefined;
    throw new Error(`密钥文件无法读取：${path}（${codeOf(cause)}）。请检查权限。`);
  });
  if (!found) return undefined;
  if (process.platform !== "win32" && (found.mode & 0o077) !== 0) {
    throw new Error(`密钥文件可被其他用户读取：${path}。请执行 chmod 600 后重试。`);
  }
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new Error(`密钥文件无法读取：${path}（${codeOf(cause)}）。请检查权限。`);
  });
  const keys = parseKeys(text);
  if (!keys) {
    throw new Error(`密钥文件已损坏：${path}。请从备份恢复；不要删除，否则已加密的个人信息再也无法打开。`);
  }
  return keys;
}

function parseKeys(text: string): Keys | undefined {
  try {
    const { master, index, check } = KeyFile.parse(JSON.parse(text));
    if (checkOf(master, index) !== check) return undefined;
    return { master: Buffer.from(master, "base64"), index: Buffer.from(index, "base64") };
  } catch {
    return undefined;
  }
}

async function makeKeys(path: string): Promise<Keys> {
  const master = randomBytes(32).toString("base64");
  const index = randomBytes(32).toString("base64");
  const content = { format: "guanhu-keyring-1", master, index, check: checkOf(master, index) };
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeSynced(draft, `${JSON.stringify(content, null, 2)}\n`);
    // A link is there whole or not at all, and never takes the place of a file that another process made first.
    await link(draft, path).catch((cause: unknown) => {
      if (codeOf(cause) !== "EEXIST") throw cause;
    });
  } catch (cause) {
    throw new Error(`密钥文件无法写入：${path}（${codeOf(cause)}）。请检查目录权限。`);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
  const keys = await readKeys(path);
  if (!keys) throw new Error(`密钥文件无法写入：${path}。请检查目录权限。`);
  return keys;
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function checkOf(master: string, index: string): string {
  return createHash("sha256").update(`${master}\n${index}`).digest("base64url");
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "未知原因";
}
