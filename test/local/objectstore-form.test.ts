import { createConnection } from "node:net";
import { GetObjectCommand, HeadObjectCommand } from "@aws-sdk/client-s3";
import { createPresignedPost, type PresignedPostOptions } from "@aws-sdk/s3-presigned-post";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { bucket, openStore, origin, outcome, sha256, type TestStore, until } from "./objectstore.setup.ts";

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterEach(() => {
  store.clock.offset = 0;
});
afterAll(() => store.close());

const limit = 100_000;
const photo = Buffer.alloc(50_000, "photo");

async function presign(Key: string, more: Partial<PresignedPostOptions> = {}) {
  return createPresignedPost(store.client(), {
    Bucket: bucket,
    Key,
    Conditions: [
      ["content-length-range", 10, limit],
      ["starts-with", "$Content-Type", "image/"],
      ["eq", "$x-amz-meta-visit", "v-1"],
    ],
    Fields: { "x-amz-meta-visit": "v-1" },
    Expires: 300,
    ...more,
  });
}

function form(fields: Record<string, string>, file: Uint8Array, type = "image/jpeg"): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...fields, "Content-Type": type })) data.append(name, value);
  data.append("file", new Blob([new Uint8Array(file)], { type: "application/x-anything" }), '照片 "1".jpg');
  return data;
}

async function post(
  key: string,
  change: (data: FormData) => void = () => undefined,
  file: Uint8Array = photo,
) {
  const { url, fields } = await presign(key);
  const data = form(fields, file);
  change(data);
  return outcome(await fetch(url, { method: "POST", body: data, headers: { origin } }));
}

async function exists(Key: string): Promise<boolean> {
  return store
    .client()
    .send(new HeadObjectCommand({ Bucket: bucket, Key }))
    .then(
      () => true,
      () => false,
    );
}

describe("an upload form", () => {
  test("is taken when every condition holds, with the type of its field", async () => {
    const { url, fields } = await presign("form/照片.jpg");
    const response = await fetch(url, { method: "POST", body: form(fields, photo), headers: { origin } });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    const got = await store.client().send(new GetObjectCommand({ Bucket: bucket, Key: "form/照片.jpg" }));
    expect(got).toMatchObject({ ContentType: "image/jpeg", Metadata: { visit: "v-1" } });
    expect(sha256((await got.Body?.transformToByteArray()) ?? "")).toBe(sha256(photo));
    expect(response.headers.get("etag")).toBe(got.ETag);
  });

  test("answers 201 with an XML document when asked", async () => {
    const { url, fields } = await presign("form/201", {
      Conditions: [{ success_action_status: "201" }, ["starts-with", "$Content-Type", ""]],
      Fields: { success_action_status: "201" },
    });
    const response = await fetch(url, { method: "POST", body: form(fields, photo) });
    expect(response.status).toBe(201);
    expect(await response.text()).toContain("<Key>form/201</Key>");
  });

  test("with bytes that look like its own boundary is kept as it is", async () => {
    const tricky = Buffer.from(`\r\n--${"-".repeat(20)}\r\n--\r\n\r\n-\r-\n`.repeat(500));
    expect(await post("form/tricky", undefined, tricky)).toMatchObject({ status: 204 });
    const got = await store.client().send(new GetObjectCommand({ Bucket: bucket, Key: "form/tricky" }));
    expect(sha256((await got.Body?.transformToByteArray()) ?? "")).toBe(sha256(tricky));
  });

  test("in pieces of any size gives the same object", async () => {
    const { fields } = await presign("form/pieces");
    const raw = await encode(fields, photo.subarray(0, 60));
    for (const size of [1, 7, 64]) {
      const socket = createConnection(store.port, "127.0.0.1").setNoDelay(true);
      let answer = "";
      socket.on("data", (part) => {
        answer += part;
      });
      for (let at = 0; at < raw.length; at += size) {
        socket.write(raw.subarray(at, at + size));
        await new Promise((done) => setImmediate(done));
      }
      await until(async () => answer.includes("\r\n\r\n"));
      expect(answer).toMatch(/^HTTP\/1.1 204/);
      socket.destroy();
    }
  });

  test("carries a checksum of the file, which must be right", async () => {
    const signed = (value: string) =>
      presign("form/checksum", {
        Conditions: [["starts-with", "$Content-Type", "image/"]],
        Fields: { "x-amz-checksum-algorithm": "SHA256", "x-amz-checksum-sha256": value },
      });
    const wrong = await signed(sha256("another file"));
    const send = async ({ url, fields }: typeof wrong) =>
      outcome(await fetch(url, { method: "POST", body: form(fields, photo) }));
    expect(await send(wrong)).toMatchObject({ code: "BadDigest" });
    expect(await exists("form/checksum")).toBe(false);
    expect(await send(await signed(sha256(photo)))).toMatchObject({ status: 204 });
  });
});

describe("an upload form is refused, and nothing is kept,", () => {
  test.each<[string, (data: FormData) => void, string]>([
    ["with a wrong type", (data) => data.set("Content-Type", "text/html"), "AccessDenied"],
    ["without type", (data) => data.delete("Content-Type"), "AccessDenied"],
    ["for another key", (data) => data.set("key", "refused/other"), "AccessDenied"],
    ["for another bucket", (data) => data.set("bucket", "another"), "AccessDenied"],
    ["with other metadata", (data) => data.set("x-amz-meta-visit", "v-2"), "AccessDenied"],
    ["with a field that no condition covers", (data) => first(data, "x-amz-meta-extra", "1"), "AccessDenied"],
    ["with a repeated field", (data) => first(data, "key", "refused/other"), "InvalidArgument"],
    ["with a changed policy", (data) => data.set("Policy", widened(data)), "SignatureDoesNotMatch"],
    [
      "with a wrong signature",
      (data) => data.set("X-Amz-Signature", "0".repeat(64)),
      "SignatureDoesNotMatch",
    ],
    ["without signature", (data) => data.delete("X-Amz-Signature"), "AccessDenied"],
    ["without policy", (data) => data.delete("Policy"), "AccessDenied"],
    ["without file", (data) => data.delete("file"), "MalformedPOSTRequest"],
    ["with a field after the file", (data) => data.append("late", "1"), "MalformedPOSTRequest"],
    [
      "with large fields",
      (data) => first(data, "x-ignore-note", "x".repeat(21_000)),
      "MaxPostPreDataLengthExceeded",
    ],
  ])("%s", async (_, change, code) => {
    expect((await post("refused/form", change)).code).toBe(code);
    expect(await exists("refused/form")).toBe(false);
    expect(await exists("refused/other")).toBe(false);
  });

  test("with a file over the limit or under it", async () => {
    expect(await post("refused/size", undefined, Buffer.alloc(limit + 1))).toEqual({
      status: 400,
      code: "EntityTooLarge",
    });
    expect(await post("refused/size", undefined, Buffer.alloc(12_000_000))).toEqual({
      status: 400,
      code: "EntityTooLarge",
    });
    expect(await post("refused/size", undefined, Buffer.alloc(9))).toEqual({
      status: 400,
      code: "EntityTooSmall",
    });
    expect(await exists("refused/size")).toBe(false);
    expect(await post("refused/size", undefined, Buffer.alloc(limit))).toMatchObject({ status: 204 });
  });

  test("when its policy has expired", async () => {
    const { url, fields } = await presign("refused/late");
    store.clock.offset = 290_000;
    expect(await outcome(await fetch(url, { method: "POST", body: form(fields, photo) }))).toMatchObject({
      status: 204,
    });
    store.clock.offset = 301_000;
    const late = await presign("refused/late-2");
    expect(await outcome(await fetch(late.url, { method: "POST", body: form(late.fields, photo) }))).toEqual({
      status: 403,
      code: "AccessDenied",
    });
    expect(await exists("refused/late-2")).toBe(false);
  });

  test("when it was signed with another secret", async () => {
    const { url, fields } = await createPresignedPost(store.client({ secretAccessKey: "guess" }), {
      Bucket: bucket,
      Key: "refused/secret",
      Conditions: [["starts-with", "$Content-Type", ""]],
    });
    expect(await outcome(await fetch(url, { method: "POST", body: form(fields, photo) }))).toMatchObject({
      code: "SignatureDoesNotMatch",
    });
  });

  test("when it breaks off in the file or before its end", async () => {
    const before = (await store.files()).length;
    const { fields } = await presign("refused/broken");
    const raw = await encode(fields, photo);
    const socket = createConnection(store.port, "127.0.0.1");
    socket.write(raw.subarray(0, raw.length - 100));
    await until(async () => (await store.files()).length === before + 1);
    socket.destroy();
    await until(async () => (await store.files()).length === before);
    const cut = await encode(fields, photo, 6);
    const answer = await new Promise<string>((done) => {
      createConnection(store.port, "127.0.0.1")
        .on("data", (part) => done(String(part)))
        .write(cut);
    });
    expect(answer).toContain("MalformedPOSTRequest");
    expect(await exists("refused/broken")).toBe(false);
  });
});

/** Puts a field in front of all others. */
function first(data: FormData, name: string, value: string): void {
  const others = [...data.entries()];
  for (const [other] of others) data.delete(other);
  data.append(name, value);
  for (const [other, content] of others) data.append(other, content);
}

function widened(data: FormData): string {
  const policy = Buffer.from(String(data.get("Policy")), "base64")
    .toString()
    .replace(String(limit), "9".repeat(9));
  return Buffer.from(policy).toString("base64");
}

/** The whole HTTP request; `cut` bytes are missing at its end, and its length says so. */
async function encode(fields: Record<string, string>, file: Uint8Array, cut = 0): Promise<Buffer> {
  const request = new Request("http://127.0.0.1/", { method: "POST", body: form(fields, file) });
  const whole = Buffer.from(await request.arrayBuffer());
  const body = whole.subarray(0, whole.length - cut);
  const head = [
    `POST /${bucket} HTTP/1.1`,
    `Host: 127.0.0.1:${store.port}`,
    `Content-Type: ${request.headers.get("content-type")}`,
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), body]);
}
