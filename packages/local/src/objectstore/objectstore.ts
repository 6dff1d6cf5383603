import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Answer, type Store, send } from "./answer.ts";
import { type Body, bodyOf } from "./body.ts";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import { getObject } from "./download.ts";
import { fault, faultXml, S3Fault } from "./fault.ts";
import { openObjectFiles } from "./files.ts";
import { formBoundary } from "./form.ts";
import { readRequest, type S3Request } from "./request.ts";
import { type Authenticated, authenticate } from "./signature.ts";
import { postObject, putObject, unquoted } from "./upload.ts";

export interface ObjectStoreOptions {
  /** 0 or absent: a free port. */
  port?: number;
  /** Objects are kept below `dataDir/bucket`. */
  dataDir: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
  /** Origins whose pages may upload and read, such as `http://127.0.0.1:8080`; a function is asked each time. */
  allowedOrigins: readonly string[] | (() => readonly string[]);
  /** Largest object in bytes; 5 GiB as in S3 when absent. */
  maxObjectBytes?: number;
  clock?: () => Date;
}

export interface ObjectStore {
  /** `http://127.0.0.1:PORT`; addresses are path-style: `endpoint/bucket/key`. */
  endpoint: string;
  port: number;
  /** Breaks off what is under way and waits until nothing of it is left. */
  stop(): Promise<void>;
}

/**
 * Starts the S3 endpoint of one machine on 127.0.0.1: one bucket, one key pair; PUT, GET, HEAD, DELETE and POST
 * forms, every request signed (Signature Version 4). What it does not support it answers with 501. Refuses, with
 * one Chinese line as message, a port that is taken and a folder that cannot be written.
 */
export async function startObjectStore(options: ObjectStoreOptions): Promise<ObjectStore> {
  const { bucket, accessKeyId, secretAccessKey, region, allowedOrigins } = options;
  if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(bucket)) throw new Error(`证据存储的桶名不合规：${bucket}`);
  if (!accessKeyId || !secretAccessKey || !region) throw new Error("证据存储缺少访问密钥或区域。");
  const origins = typeof allowedOrigins === "function" ? allowedOrigins : () => allowedOrigins;
  const folder = join(options.dataDir, bucket);
  const store: Store = {
    bucket,
    credentials: { accessKeyId, secretAccessKey, region },
    files: await openObjectFiles(folder).catch(() => {
      throw new Error(`证据目录无法写入：${folder}。请检查权限，或用 DATA_DIR 另选一个目录。`);
    }),
    maxObjectBytes: options.maxObjectBytes ?? 5 * 1024 ** 3,
    now: options.clock ?? (() => new Date()),
  };
  const active = new Set<Promise<void>>();
  const listen = (waits: boolean) => (incoming: IncomingMessage, response: ServerResponse) => {
    const handling = handle(incoming, response, waits, store, origins()).finally(() =>
      active.delete(handling),
    );
    active.add(handling);
  };
  const server = createServer({ maxHeaderSize: 16 * 1024 }, listen(false));
  server.on("checkContinue", listen(true));
  // Longer than clients keep an idle connection, so that none sends a request into one that is being closed.
  server.keepAliveTimeout = 120_000;
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE"
      ? new Error(`端口 ${options.port} 已被占用，证据存储无法启动。`)
      : error;
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    port,
    async stop() {
      const closed = server.listening ? once(server, "close") : undefined;
      server.close();
      server.closeAllConnections();
      await Promise.all([closed, ...active]);
    },
  };
}

async function handle(
  incoming: IncomingMessage,
  response: ServerResponse,
  waits: boolean,
  store: Store,
  origins: readonly string[],
): Promise<void> {
  const requestId = randomBytes(8).toString("hex").toUpperCase();
  const body = bodyOf(incoming, response, waits);
  const common = { "x-amz-request-id": requestId, "x-content-type-options": "nosniff" };
  response.on("error", () => undefined);
  try {
    const { origin } = incoming.headers;
    const cors = corsHeaders(new Map(origin === undefined ? [] : [["origin", origin]]), origins);
    const answer = await answerOrFault(incoming, body, store, origins, requestId);
    const whole = incoming.complete || (await body.drain());
    if (response.destroyed) {
      if (typeof answer.body === "object") await answer.body.file.close();
      return;
    }
    const headers = { ...common, ...cors, ...answer.headers, ...(!whole && { connection: "close" }) };
    await send(response, { ...answer, headers });
  } catch (error) {
    console.error(`object store: ${requestId}: ${String(error)}`);
    response.destroy();
  }
}

async function answerOrFault(
  incoming: IncomingMessage,
  body: Body,
  store: Store,
  origins: readonly string[],
  requestId: string,
): Promise<Answer> {
  try {
    return await route(readRequest(incoming), body, store, origins);
  } catch (error) {
    const refusal =
      error instanceof S3Fault ? error : fault("InternalError", "We encountered an internal error.");
    if (!(error instanceof S3Fault) && !incoming.destroyed)
      console.error(`object store: ${requestId}: ${String(error)}`);
    const headers = { ...refusal.headers, "content-type": "application/xml" };
    if (incoming.method === "HEAD") return { status: refusal.status, headers };
    const resource = (incoming.url ?? "").split("?")[0] ?? "";
    return { status: refusal.status, headers, body: faultXml(refusal, resource, requestId) };
  }
}

async function route(
  request: S3Request,
  body: Body,
  store: Store,
  origins: readonly string[],
): Promise<Answer> {
  const { method, key } = request;
  if (method === "OPTIONS") return { status: 200, headers: preflightHeaders(request, origins) };
  const boundary = formBoundary(request.headers.get("content-type") ?? "");
  if (method === "POST" && key === undefined && boundary !== undefined && request.query.length === 0) {
    return postObject(request, boundary, body.chunks, store);
  }
  const signed = authenticate(request, store.credentials, store.now());
  if (request.bucket !== store.bucket) throw fault("NoSuchBucket", "The specified bucket does not exist");
  refuseUnsupported(request, signed);
  if (key !== undefined && method === "PUT") return putObject(key, signed, body.chunks, store);
  refuseBody(signed);
  if (key === undefined && method === "HEAD") return { status: 200 };
  if (key !== undefined && (method === "GET" || method === "HEAD")) {
    return getObject(request, key, signed.headers, store);
  }
  if (key !== undefined && method === "DELETE") {
    await store.files.remove(key, { etag: unquoted(signed.headers.get("if-match")) });
    return { status: 204 };
  }
  throw notImplemented();
}

const knownHeaders = /^x-amz-(date|content-sha256|user-agent|sdk-checksum-algorithm|checksum-.*|meta-.*)$/;
const knownQuery = /^(x-id|x-amz-.*|response-(content-.*|cache-control|expires))$/i;

/** A header or parameter that would change what a request means is refused rather than passed over. */
function refuseUnsupported(request: S3Request, signed: Authenticated): void {
  const header = [...signed.headers.keys()].find(
    (name) => name.startsWith("x-amz-") && !knownHeaders.test(name),
  );
  const parameter = request.query.find(([name]) => !knownQuery.test(name))?.[0];
  if (header ?? parameter) throw notImplemented();
}

const emptySha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

function refuseBody(signed: Authenticated): void {
  const length = signed.headers.get("content-length") ?? "0";
  if (length !== "0" || signed.headers.has("transfer-encoding")) {
    throw fault("InvalidRequest", "This request must not have a body");
  }
  if ((signed.payloadSha256 ?? emptySha256) !== emptySha256) {
    throw fault(
      "XAmzContentSHA256Mismatch",
      "The provided 'x-amz-content-sha256' header does not match the body.",
    );
  }
}

function notImplemented(): Error {
  return fault(
    "NotImplemented",
    "A header or request you provided implies functionality that is not implemented.",
  );
}
