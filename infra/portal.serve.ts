import { extname } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { portalFile } from "@guanhu/web/serve";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { portalHeaders } from "./portal.policy.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};
const packed = new Set([".html", ".js", ".css", ".json", ".webmanifest", ".svg"]);
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const MOST_REMEMBERED = 200;

/**
 * Serves the portal's files from their bucket through the gateway, compressed. Files whose names carry their
 * hash are remembered and may be kept for ever; pages are asked for each time. Only GET and HEAD.
 */
export function portalDoor(env = process.env, client = new S3Client({ region: env.AWS_REGION ?? "" })) {
  const { PORTAL_BUCKET: bucket, EVIDENCE_ORIGIN: evidence } = env;
  if (!bucket || !evidence) throw new Error("环境变量有误：缺少 PORTAL_BUCKET 或 EVIDENCE_ORIGIN。");
  const remembered = new Map<string, Buffer>();
  const fixed = portalHeaders(evidence);

  async function read(name: string): Promise<Buffer | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name }));
      return Body && Buffer.from(await Body.transformToByteArray());
    } catch (cause) {
      // Without the right to list, the store answers a missing name with "forbidden".
      if (cause instanceof Error && ["NoSuchKey", "AccessDenied"].includes(cause.name)) return undefined;
      throw cause;
    }
  }

  async function bodyOf(name: string, encoding: string): Promise<Buffer | undefined> {
    const known = remembered.get(`${encoding}:${name}`);
    if (known) return known;
    const plain = await read(name);
    if (!plain) return undefined;
    const body =
      encoding === "br" ? brotliCompressSync(plain, BROTLI) : encoding === "gzip" ? gzipSync(plain) : plain;
    if (name.startsWith("assets/") && remembered.size < MOST_REMEMBERED)
      remembered.set(`${encoding}:${name}`, body);
    return body;
  }

  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const { method } = event.requestContext.http;
    if (method !== "GET" && method !== "HEAD")
      return { statusCode: 405, headers: { allow: "GET, HEAD" }, body: "" };
    const name = portalFile(event.rawPath);
    const ending = extname(name);
    const encoding = packed.has(ending) ? encodingOf(event.headers["accept-encoding"]) : "";
    const body = await bodyOf(name, encoding);
    const headers = { ...fixed, vary: "accept-encoding" };
    if (!body) {
      return {
        statusCode: 404,
        headers: { ...headers, "content-type": "text/plain; charset=utf-8" },
        body: "没有这个文件",
      };
    }
    return {
      statusCode: 200,
      headers: {
        ...headers,
        "content-type": types[ending] ?? "application/octet-stream",
        "cache-control": name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
        ...(encoding ? { "content-encoding": encoding } : {}),
      },
      body: method === "HEAD" ? "" : body.toString("base64"),
      isBase64Encoded: method !== "HEAD",
    };
  };
}

function encodingOf(accepted = ""): "br" | "gzip" | "" {
  const names = accepted.split(",").map((one) => one.trim());
  // `;q=0` refuses what it names.
  const takes = (name: string) =>
    names.some((one) => one === name || (one.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(one)));
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : "";
}
