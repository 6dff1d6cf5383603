import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyWithoutPlaintextCommand,
  KMSClient,
} from "@aws-sdk/client-kms";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { keyedHash, newDataKey } from "../../packages/core/src/crypto.ts";
import { kmsKeyring, makeIndexKey } from "../../packages/core/src/keyring/keyring.kms.ts";
import { localKeyring, memoryKeyring } from "../../packages/core/src/keyring/keyring.local.ts";

let folder: string;
let serial = 0;
const fresh = () => join(folder, `deep-${++serial}`, "keys.json");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guanhu-keyring-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the key file of one machine", () => {
  test("is made once, for its owner only, and opens what it wrapped", async () => {
    const file = fresh();
    const key = newDataKey();
    const wrapped = await (await localKeyring(file)).wrap(key, "chd_1");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const again = await localKeyring(file);
    expect(Buffer.from(await again.unwrap(wrapped, "chd_1"))).toEqual(Buffer.from(key));
    expect(await again.hash("id", "x")).toBe(await (await localKeyring(file)).hash("id", "x"));
    expect(Buffer.from(wrapped).includes(Buffer.from(key))).toBe(false);
  });

  test("what was wrapped for one record does not open for another", async () => {
    const keyring = await localKeyring(fresh());
    const wrapped = await keyring.wrap(newDataKey(), "chd_1");
    await expect(keyring.unwrap(wrapped, "chd_2")).rejects.toThrow();
    const changed = Uint8Array.from(wrapped, (byte, i) => (i === 40 ? byte ^ 1 : byte));
    await expect(keyring.unwrap(changed, "chd_1")).rejects.toThrow();
  });

  test("a hash tells purposes and keys apart", async () => {
    const [one, other] = await Promise.all([localKeyring(fresh()), localKeyring(fresh())]);
    expect(await one.hash("id", "x")).not.toBe(await one.hash("name", "x"));
    expect(await one.hash("id", "x")).not.toBe(await other.hash("id", "x"));
  });

  test("twenty processes that start at once have the same keys, and leave nothing beside the file", async () => {
    const file = fresh();
    const rings = await Promise.all(Array.from({ length: 20 }, () => localKeyring(file)));
    const hashes = await Promise.all(rings.map((ring) => ring.hash("id", "x")));
    expect(new Set(hashes).size).toBe(1);
    expect(await readdir(join(file, ".."))).toEqual(["keys.json"]);
  });

  test("a file that others can read is refused in one line", async () => {
    const file = fresh();
    await localKeyring(file);
    await chmod(file, 0o640);
    await expect(localKeyring(file)).rejects.toThrow(
      /^密钥文件可被其他用户读取：\S+keys\.json。.*chmod 600.*$/,
    );
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, 60)],
    ["empty", () => ""],
    [
      "one sign changed",
      (text: string) => text.replace(/"master": "(.)/, (_, c) => `"master": "${c === "A" ? "B" : "A"}`),
    ],
    ["another format", (text: string) => text.replace("keyring-1", "keyring-2")],
  ])("a damaged file is refused and left as it is: %s", async (_name, damage) => {
    const file = fresh();
    await localKeyring(file);
    const damaged = damage(await readFile(file, "utf8"));
    await writeFile(file, damaged);
    await expect(localKeyring(file)).rejects.toThrow(/^密钥文件已损坏：\S+keys\.json。请从备份恢复.*$/);
    expect(await readFile(file, "utf8")).toBe(damaged);
  });

  test("a place that cannot be written is one line", async () => {
    const file = fresh();
    await localKeyring(file);
    await expect(localKeyring(join(file, "below", "keys.json"))).rejects.toThrow(
      /^密钥文件无法(写入|读取)：.*$/,
    );
  });
});

test("a keyring in memory: the same seed gives the same keys, none gives others", async () => {
  const wrapped = await memoryKeyring("a").wrap(newDataKey(), "x");
  await expect(memoryKeyring("a").unwrap(wrapped, "x")).resolves.toHaveLength(32);
  await expect(memoryKeyring("b").unwrap(wrapped, "x")).rejects.toThrow();
  expect(await memoryKeyring().hash("p", "v")).not.toBe(await memoryKeyring().hash("p", "v"));
});

describe("the keyring on KMS", () => {
  const kms = mockClient(KMSClient);
  const client = new KMSClient({ region: "cn-northwest-1" });
  const indexKey = Buffer.alloc(32, 7);
  const indexKeyWrapped = Buffer.from("wrapped index key").toString("base64");
  let fails = false;
  const make = () => kmsKeyring({ client, keyId: "key-1", indexKeyWrapped });

  beforeEach(() => {
    kms.reset();
    fails = false;
    // Binds ciphertext and context as KMS does: what comes with another context does not open.
    kms.on(EncryptCommand).callsFake((input) => ({
      CiphertextBlob: Buffer.from(
        JSON.stringify([input.EncryptionContext, Buffer.from(input.Plaintext).toString("hex")]),
      ),
    }));
    kms.on(DecryptCommand).callsFake((input) => {
      if (fails) throw new Error("throttled");
      if (Buffer.from(input.CiphertextBlob).toString() === "wrapped index key")
        return { Plaintext: indexKey };
      const [context, hex] = JSON.parse(Buffer.from(input.CiphertextBlob).toString());
      if (JSON.stringify(context) !== JSON.stringify(input.EncryptionContext)) {
        throw Object.assign(new Error("denied"), { name: "InvalidCiphertextException" });
      }
      return { Plaintext: Buffer.from(hex, "hex") };
    });
  });

  test("wraps under the key with what it is about as encryption context", async () => {
    const key = newDataKey();
    const wrapped = await make().wrap(key, "chd_1");
    expect(kms.commandCalls(EncryptCommand)[0]?.args[0].input).toEqual({
      KeyId: "key-1",
      Plaintext: key,
      EncryptionContext: { about: "chd_1" },
    });
    expect(Buffer.from(await make().unwrap(wrapped, "chd_1"))).toEqual(Buffer.from(key));
    expect(kms.commandCalls(DecryptCommand)[0]?.args[0].input).toMatchObject({ KeyId: "key-1" });
  });

  test("an unwrapped key is remembered, for the same context only", async () => {
    const keyring = make();
    const wrapped = await keyring.wrap(newDataKey(), "chd_1");
    await keyring.unwrap(wrapped, "chd_1");
    await keyring.unwrap(wrapped, "chd_1");
    expect(kms.commandCalls(DecryptCommand)).toHaveLength(1);
    await expect(keyring.unwrap(wrapped, "chd_2")).rejects.toThrow("denied");
    expect(kms.commandCalls(DecryptCommand)).toHaveLength(2);
  });

  test("a hash costs one call per process, however many at once; a failure is tried again", async () => {
    const keyring = make();
    fails = true;
    await expect(keyring.hash("id", "x")).rejects.toThrow("throttled");
    fails = false;
    const hashes = await Promise.all(Array.from({ length: 10 }, () => keyring.hash("id", "x")));
    expect(new Set(hashes)).toEqual(new Set([keyedHash(indexKey, "id", "x")]));
    expect(kms.commandCalls(DecryptCommand)).toHaveLength(2);
  });

  test("the index key of a new table is made without being seen", async () => {
    kms
      .on(GenerateDataKeyWithoutPlaintextCommand)
      .resolves({ CiphertextBlob: Buffer.from("wrapped index key") });
    expect(await makeIndexKey({ client, keyId: "key-1" })).toBe(indexKeyWrapped);
    const made = kms.commandCalls(GenerateDataKeyWithoutPlaintextCommand)[0]?.args[0].input;
    await make().hash("id", "x");
    const opened = kms.commandCalls(DecryptCommand)[0]?.args[0].input;
    expect(opened?.EncryptionContext).toEqual(made?.EncryptionContext);
  });
});
