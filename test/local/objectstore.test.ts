import { readFile, writeFile } from "node:fs/promises";
import { createConnection } from "node:net";
import { join } from "node:path";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startObjectStore } from "../../packages/local/src/objectstore/objectstore.ts";
import { bucket, openStore, origin, sha256, type TestStore, until } from "./objectstore.setup.ts";

let store: TestStore;
let client: S3Client;
beforeAll(async () => {
  store = await openStore({ maxObjectBytes: 20_000_000 });
  client = store.client();
});
afterAll(() => store.close());

function put(Key: string, Body: string | Uint8Array, more: object = {}) {
  return client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ...more }));
}

async function read(Key: string): Promise<string | undefined> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
  return Body?.transformToString();
}

describe("objects", () => {
  test("what was put comes back with its type, length, metadata and checksum", async () => {
    const photo = Buffer.alloc(300_000, "光");
    await put("2026/02/走访 照片+1.jpg", photo, {
      ContentType: "image/jpeg",
      Metadata: { kind: "photo" },
      ContentDisposition: "inline",
      ChecksumSHA256: sha256(photo),
    });
    const key = { Bucket: bucket, Key: "2026/02/走访 照片+1.jpg" };
    const head = await client.send(new HeadObjectCommand({ ...key, ChecksumMode: "ENABLED" }));
    expect(head).toMatchObject({
      ContentType: "image/jpeg",
      ContentLength: 300_000,
      ContentDisposition: "inline",
      Metadata: { kind: "photo" },
      ChecksumSHA256: sha256(photo),
    });
    expect(Math.abs((head.LastModified?.getTime() ?? 0) - Date.now())).toBeLessThan(10_000);
    const got = await client.send(new GetObjectCommand(key));
    expect(sha256((await got.Body?.transformToByteArray()) ?? "")).toBe(sha256(photo));
    expect(got.ETag).toBe(head.ETag);
  });

  test("the checksum is handed out only where the sender gave one, as on S3", async () => {
    await put("checksum/crc", "abc");
    const head = await client.send(
      new HeadObjectCommand({ Bucket: bucket, Key: "checksum/crc", ChecksumMode: "ENABLED" }),
    );
    expect(head.ChecksumSHA256).toBeUndefined();
    expect(head.ChecksumCRC32).toBe("NSRBwg==");
  });

  test.each([
    ["bytes=0-3", "0123", "bytes 0-3/10"],
    ["bytes=7-", "789", "bytes 7-9/10"],
    ["bytes=-2", "89", "bytes 8-9/10"],
    ["bytes=8-100", "89", "bytes 8-9/10"],
  ])("range %s", async (Range, text, ContentRange) => {
    await put("range", "0123456789");
    const got = await client.send(new GetObjectCommand({ Bucket: bucket, Key: "range", Range }));
    expect(await got.Body?.transformToString()).toBe(text);
    expect(got).toMatchObject({ ContentRange, ContentLength: text.length });
    expect(got.$metadata.httpStatusCode).toBe(206);
  });

  test("a range beyond the end is refused", async () => {
    await put("range-short", "0123456789");
    const ask = new GetObjectCommand({ Bucket: bucket, Key: "range-short", Range: "bytes=10-" });
    await expect(client.send(ask)).rejects.toMatchObject({ name: "InvalidRange" });
  });

  test("an empty object can be kept and read", async () => {
    await put("empty", "");
    expect(await read("empty")).toBe("");
  });

  test("a deleted object is gone, and deleting again is no error", async () => {
    await put("gone", "x");
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: "gone" }));
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: "gone" }));
    await expect(read("gone")).rejects.toMatchObject({ name: "NoSuchKey" });
    const head = new HeadObjectCommand({ Bucket: bucket, Key: "gone" });
    await expect(client.send(head)).rejects.toMatchObject({ name: "NotFound" });
  });

  test("reading under conditions", async () => {
    const { ETag } = await put("conditional", "x");
    const ask = (more: object) =>
      client.send(new GetObjectCommand({ Bucket: bucket, Key: "conditional", ...more }));
    await expect(ask({ IfMatch: '"other"' })).rejects.toMatchObject({ name: "PreconditionFailed" });
    await expect(ask({ IfNoneMatch: ETag })).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
    expect((await ask({ IfMatch: ETag })).ContentLength).toBe(1);
    const past = new Date(Date.now() - 3_600_000);
    await expect(ask({ IfUnmodifiedSince: past })).rejects.toMatchObject({ name: "PreconditionFailed" });
    expect((await ask({ IfModifiedSince: past })).ContentLength).toBe(1);
  });

  test("objects outlive the server, and unfinished uploads of the run before do not", async () => {
    const first = await openStore();
    const write = new PutObjectCommand({ Bucket: bucket, Key: "kept", Body: "still here" });
    await first.client().send(write);
    await first.stop();
    await writeFile(join(first.dataDir, bucket, "partial", "left-over"), "half");
    const again = await startObjectStore({
      dataDir: first.dataDir,
      bucket,
      accessKeyId: "A",
      secretAccessKey: "B",
      region: "r",
      allowedOrigins: [],
    });
    expect(await first.files()).toHaveLength(1);
    await again.stop();
    await first.close();
  });
});

describe("keys", () => {
  test.each([
    "../../outside.txt",
    "a/../../../outside.txt",
    "/etc/outside.txt",
    "..",
    "a//b",
    "nul\u0000byte",
    "%2e%2e%2foutside.txt",
  ])("%j stays below the data folder and is only itself", async (key) => {
    const before = (await store.files()).length;
    await put(key, `content of ${key}`);
    expect(await read(key)).toBe(`content of ${key}`);
    const files = await store.files();
    expect(files).toHaveLength(before + 1);
    expect(files.every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  });

  test("a key of more than 1024 bytes is refused", async () => {
    await expect(put("光".repeat(342), "x")).rejects.toMatchObject({ name: "KeyTooLongError" });
    await put("光".repeat(341), "x");
  });
});

describe("writing under conditions", () => {
  test("of many concurrent writes with If-None-Match exactly one wins", async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => put("once", `writer ${at}`, { IfNoneMatch: "*" })),
    );
    const won = results.flatMap((result, at) => (result.status === "fulfilled" ? [at] : []));
    expect(won).toHaveLength(1);
    expect(await read("once")).toBe(`writer ${won[0]}`);
    for (const result of results) {
      if (result.status === "rejected") expect(result.reason).toMatchObject({ name: "PreconditionFailed" });
    }
  });

  test("If-Match writes over exactly the version that was read", async () => {
    await expect(put("versions", "2", { IfMatch: '"0"' })).rejects.toMatchObject({ name: "NoSuchKey" });
    const { ETag } = await put("versions", "1");
    const races = [put("versions", "2a", { IfMatch: ETag }), put("versions", "2b", { IfMatch: ETag })];
    const won = (await Promise.allSettled(races)).filter((result) => result.status === "fulfilled");
    expect(won).toHaveLength(1);
    expect(["2a", "2b"]).toContain(await read("versions"));
  });
});

describe("what the body must be", () => {
  test.each([
    ["ChecksumSHA256", { ChecksumSHA256: sha256("other") }, "BadDigest"],
    ["ChecksumCRC32", { ChecksumCRC32: "AAAAAA==" }, "BadDigest"],
    ["ContentMD5", { ContentMD5: "1B2M2Y8AsgTpgAmY7PhCfg==" }, "BadDigest"],
    ["a broken ContentMD5", { ContentMD5: "nothing" }, "InvalidDigest"],
    ["a checksum of another kind", { ChecksumCRC32C: "AAAAAA==" }, "NotImplemented"],
  ])("%s that is not the body's is refused, and nothing is kept", async (_, more, name) => {
    await expect(put("digest", "content", more)).rejects.toMatchObject({ name });
    await expect(read("digest")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  test("a body that was changed on the way is refused", async () => {
    const changing = store.client();
    changing.middlewareStack.add(
      (next) => (args) => {
        (args.request as { body: unknown }).body = Buffer.from("CONTENT");
        return next(args);
      },
      { step: "finalizeRequest", priority: "low" },
    );
    const write = new PutObjectCommand({ Bucket: bucket, Key: "changed", Body: Buffer.from("content") });
    await expect(changing.send(write)).rejects.toMatchObject({ name: "XAmzContentSHA256Mismatch" });
  });

  test("an object over the limit is refused before it is sent, and nothing is kept", async () => {
    await expect(put("large", Buffer.alloc(20_000_001))).rejects.toMatchObject({ name: "EntityTooLarge" });
    await expect(read("large")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  test("too much metadata is refused", async () => {
    await expect(put("meta", "x", { Metadata: { note: "x".repeat(2_100) } })).rejects.toMatchObject({
      name: "MetadataTooLarge",
    });
  });

  test("an upload that breaks off leaves nothing behind", async () => {
    const before = await store.files();
    const url = new URL(
      await getSignedUrl(
        store.client(),
        new PutObjectCommand({ Bucket: bucket, Key: "broken", ContentLength: 5_000_000 }),
      ),
    );
    const socket = createConnection(store.port, "127.0.0.1");
    socket.write(
      `PUT ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Length: 5000000\r\n\r\n`,
    );
    socket.write(Buffer.alloc(1_000_000));
    await until(async () => (await store.files()).length === before.length + 1);
    socket.destroy();
    await until(async () => (await store.files()).length === before.length);
    await expect(read("broken")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  test("stopping in the middle of an upload leaves nothing behind", async () => {
    const own = await openStore();
    const command = new PutObjectCommand({ Bucket: bucket, Key: "broken", ContentLength: 5_000_000 });
    const url = new URL(await getSignedUrl(own.client(), command));
    const socket = createConnection(own.port, "127.0.0.1").on("error", () => undefined);
    socket.write(
      `PUT ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Length: 5000000\r\n\r\n`,
    );
    socket.write(Buffer.alloc(1_000_000));
    await until(async () => (await own.files()).length === 1);
    await own.stop();
    expect(await own.files()).toEqual([]);
    await own.close();
  });

  test("a file that was damaged on disk is not handed out", async () => {
    const own = await openStore();
    await own.client().send(new PutObjectCommand({ Bucket: bucket, Key: "k", Body: "content" }));
    const [name = ""] = await own.files();
    const path = join(own.dataDir, bucket, "objects", name.slice(0, 2), name);
    await writeFile(path, (await readFile(path)).subarray(1));
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const ask = new GetObjectCommand({ Bucket: bucket, Key: "k" });
    await expect(own.client().send(ask)).rejects.toMatchObject({ name: "InternalError" });
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("damaged"));
    log.mockRestore();
    await own.close();
  });
});

describe("the endpoint", () => {
  test("answers for its bucket and refuses others and what it does not have", async () => {
    await client.send(new HeadBucketCommand({ Bucket: bucket }));
    const other = new GetObjectCommand({ Bucket: "another", Key: "k" });
    await expect(client.send(other)).rejects.toMatchObject({ name: "NoSuchBucket" });
    const list = new ListObjectsV2Command({ Bucket: bucket });
    await expect(client.send(list)).rejects.toMatchObject({ name: "NotImplemented" });
    const acl = put("acl", "x", { ACL: "public-read" });
    await expect(acl).rejects.toMatchObject({ name: "NotImplemented" });
  });

  test("lets pages of the allowed origins in, and no others", async () => {
    const preflight = (from: string, method: string) =>
      fetch(`${store.endpoint}/${bucket}/key`, {
        method: "OPTIONS",
        headers: {
          origin: from,
          "access-control-request-method": method,
          "access-control-request-headers": "content-type,x-amz-checksum-sha256",
        },
      });
    const allowed = await preflight(origin, "PUT");
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get("access-control-allow-origin")).toBe(origin);
    expect(allowed.headers.get("access-control-allow-headers")).toBe("content-type, x-amz-checksum-sha256");
    expect((await preflight("http://127.0.0.1:9999", "PUT")).status).toBe(403);
    expect((await preflight(origin, "DELETE")).status).toBe(403);
    const refused = await fetch(`${store.endpoint}/${bucket}/key`, { headers: { origin } });
    expect(refused.status).toBe(403);
    expect(refused.headers.get("access-control-allow-origin")).toBe(origin);
    const foreign = await fetch(`${store.endpoint}/${bucket}/key`, {
      headers: { origin: "http://else.test" },
    });
    expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("a port that is taken and a folder that cannot be written give one clear line", async () => {
    const options = { bucket, accessKeyId: "A", secretAccessKey: "B", region: "r", allowedOrigins: [] };
    const taken = startObjectStore({ ...options, dataDir: store.dataDir, port: store.port });
    await expect(taken).rejects.toThrow(`端口 ${store.port} 已被占用`);
    const file = join(store.dataDir, "a-file");
    await writeFile(file, "");
    await expect(startObjectStore({ ...options, dataDir: file })).rejects.toThrow("证据目录无法写入");
  });
});
