import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { startObjectStore } from "@guanhu/local/objectstore/objectstore";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ADDRESS_HEADER } from "../../functions/edge.ts";
import { bundlePortal } from "../../infra/portal.bundle.ts";
import { addressFunction, pageFunction } from "../../infra/portal.edge.ts";
import { portalDoor } from "../../infra/portal.serve.ts";

const region = "cn-northwest-1";
const credentials = { accessKeyId: "test", secretAccessKey: "secret-of-the-test" };
const bucket = "portal-files";
const evidence = "https://evidence.example.org";
const script = `console.log(${JSON.stringify("关护".repeat(500))});`;
let folder: string;
let store: Awaited<ReturnType<typeof startObjectStore>>;
let serve: ReturnType<typeof portalDoor>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guanhu-portal-"));
  store = await startObjectStore({ dataDir: folder, bucket, region, ...credentials, allowedOrigins: [] });
  const client = new S3Client({ region, endpoint: store.endpoint, forcePathStyle: true, credentials });
  const files = {
    "index.html": "<!doctype html><title>desk</title>",
    "field/index.html": "<!doctype html><title>field</title>",
    "assets/desk-1.js": script,
    "icon.png": "\u0089PNG",
  };
  for (const [Key, Body] of Object.entries(files))
    await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
  serve = portalDoor({ AWS_REGION: region, PORTAL_BUCKET: bucket, EVIDENCE_ORIGIN: evidence }, client);
});

afterAll(async () => {
  await store.stop();
  await rm(folder, { recursive: true, force: true });
});

function ask(rawPath: string, { method = "GET", accept = "" } = {}) {
  const event = {
    rawPath,
    headers: accept ? { "accept-encoding": accept } : {},
    requestContext: { http: { method } },
  };
  return serve(event as unknown as APIGatewayProxyEventV2);
}

const bytes = (body: string | undefined) => Buffer.from(body ?? "", "base64");

describe("the portal behind the gateway", () => {
  test.each([
    ["/", "desk"],
    ["/children/chd_1", "desk"],
    ["/field", "field"],
    ["/field/visit/1", "field"],
    ["/fields", "desk"],
  ])("answers %s with the page of the %s", async (path, title) => {
    const answer = await ask(path);
    expect(answer.statusCode).toBe(200);
    expect(bytes(answer.body).toString()).toContain(`<title>${title}</title>`);
    expect(answer.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "x-frame-options": "DENY",
      "content-security-policy": expect.stringContaining(`connect-src 'self' ${evidence};`),
    });
  });

  test("packs text as the browser can read it, and lets hashed files be kept", async () => {
    const brotli = await ask("/assets/desk-1.js", { accept: "gzip, deflate, br" });
    expect(brotli.headers).toMatchObject({
      "content-encoding": "br",
      "cache-control": expect.stringContaining("immutable"),
      vary: "accept-encoding",
    });
    expect(brotliDecompressSync(bytes(brotli.body)).toString()).toBe(script);
    const gzip = await ask("/assets/desk-1.js", { accept: "gzip, br;q=0" });
    expect(gzip.headers?.["content-encoding"]).toBe("gzip");
    expect(gunzipSync(bytes(gzip.body)).toString()).toBe(script);
    const plain = await ask("/assets/desk-1.js");
    expect(plain.headers?.["content-encoding"]).toBeUndefined();
    expect(bytes(plain.body).toString()).toBe(script);
    expect((await ask("/icon.png", { accept: "br" })).headers).not.toHaveProperty("content-encoding");
  });

  test("says what is missing, and refuses to be written to", async () => {
    expect((await ask("/assets/gone.js")).statusCode).toBe(404);
    expect((await ask("/", { method: "POST" })).statusCode).toBe(405);
    const head = await ask("/", { method: "HEAD" });
    expect([head.statusCode, head.body]).toEqual([200, ""]);
  });

  test("does not start without its settings", () => {
    expect(() => portalDoor({ AWS_REGION: region })).toThrow(/PORTAL_BUCKET/);
  });

  test("is a bundle of its own", async () => {
    const file = await bundlePortal(join(folder, "functions"));
    const text = await readFile(file, "utf8");
    const imported = [...text.matchAll(/from\s*"([^"]+)"/g)].map(([, name]) => name);
    expect(imported.length).toBeGreaterThan(0);
    for (const name of imported) expect(["@aws-sdk/client-s3", "node:path", "node:zlib"]).toContain(name);
    expect(text).toMatch(/export\s*\{[^}]*as handler/);
  });
});

describe("the CDN's functions", () => {
  const call = (code: string, event: object) =>
    runInNewContext(`${code}; JSON.stringify(handler(${JSON.stringify(event)}))`) as string;

  test.each([
    ["/", "/index.html"],
    ["/children/chd_1", "/index.html"],
    ["/field/visit/1", "/field/index.html"],
    ["/assets/desk-1.js", "/assets/desk-1.js"],
    ["/field/sw.js", "/field/sw.js"],
  ])("turn %s into %s", (uri, expected) => {
    const request = JSON.parse(call(pageFunction(), { request: { uri, headers: {} } }));
    expect(request.uri).toBe(expected);
  });

  test("tell the address that the CDN saw, whatever the browser claims", () => {
    const event = {
      viewer: { ip: "198.51.100.7" },
      request: { uri: "/api/session", headers: { [ADDRESS_HEADER]: { value: "10.0.0.1" } } },
    };
    expect(JSON.parse(call(addressFunction(), event)).headers[ADDRESS_HEADER]).toEqual({
      value: "198.51.100.7",
    });
  });
});
