import { fault } from "./fault.ts";
import type { S3Request } from "./request.ts";

const methods = ["GET", "HEAD", "PUT", "POST"];
const exposed = ["ETag", "Content-Range", "x-amz-request-id", "x-amz-checksum-sha256"];

/** Headers that let a page of an allowed origin read the answer; none for others. `*` allows all. */
export function corsHeaders(
  headers: ReadonlyMap<string, string>,
  allowed: readonly string[],
): Record<string, string> {
  const origin = headers.get("origin");
  if (origin === undefined || !isAllowed(origin, allowed)) return { vary: "Origin" };
  return {
    "access-control-allow-origin": origin,
    "access-control-expose-headers": exposed.join(", "),
    vary: "Origin",
  };
}

/** Answers a preflight; refuses other origins, methods and header names that are none. */
export function preflightHeaders(request: S3Request, allowed: readonly string[]): Record<string, string> {
  const origin = request.headers.get("origin");
  const method = request.headers.get("access-control-request-method") ?? "";
  const asked = request.headers.get("access-control-request-headers") ?? "";
  const names = asked
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  const wellFormed = names.every((name) => /^[a-z0-9-]{1,100}$/.test(name));
  if (origin === undefined || !isAllowed(origin, allowed) || !methods.includes(method) || !wellFormed) {
    throw fault("AccessForbidden", "CORSResponse: This CORS request is not allowed.");
  }
  return {
    ...corsHeaders(request.headers, allowed),
    "access-control-allow-methods": methods.join(", "),
    ...(names.length > 0 && { "access-control-allow-headers": names.join(", ") }),
    "access-control-max-age": "3000",
    vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
  };
}

function isAllowed(origin: string, allowed: readonly string[]): boolean {
  return allowed.includes(origin) || allowed.includes("*");
}
