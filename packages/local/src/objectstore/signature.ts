import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { type FaultCode, fault } from "./fault.ts";
import { queryValue, type S3Request } from "./request.ts";

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

export interface Authenticated {
  /** Headers sent, and those that a presigned address carries in its query. */
  headers: ReadonlyMap<string, string>;
  /** SHA-256 (hex) that the body must have; absent when the signer left the body open. */
  payloadSha256: string | undefined;
}

export const algorithm = "AWS4-HMAC-SHA256";
const skewLimit = 15 * 60 * 1000;
const longestExpiry = 7 * 24 * 60 * 60;
const presigning = [
  "x-amz-algorithm",
  "x-amz-credential",
  "x-amz-date",
  "x-amz-expires",
  "x-amz-signedheaders",
  "x-amz-signature",
  "x-amz-content-sha256",
];

/**
 * Checks Signature Version 4 in the header or in the query of a presigned address. Refuses requests without
 * one, other versions, temporary credentials, other regions, `x-amz-*` headers that are not signed, a wrong
 * signature, a clock more than 15 minutes off and an address that has expired (at most 7 days).
 */
export function authenticate(request: S3Request, credentials: Credentials, now: Date): Authenticated {
  const authorization = request.headers.get("authorization");
  const presigned = queryValue(request, "x-amz-algorithm") !== undefined;
  if (authorization === undefined && !presigned) throw fault("AccessDenied", "Access Denied");
  if (authorization !== undefined && presigned) {
    throw fault("InvalidArgument", "Only one auth mechanism allowed");
  }
  const tokens = [request.headers.get("x-amz-security-token"), queryValue(request, "x-amz-security-token")];
  if (tokens.some((token) => token !== undefined)) {
    throw fault("InvalidToken", "The provided token is malformed or otherwise invalid.");
  }
  return authorization === undefined
    ? byQuery(request, credentials, now)
    : byHeader(request, authorization, credentials, now);
}

/** Signs text under the key of a day, as Signature Version 4 derives it. Hex. */
export function sign(text: string, credentials: Credentials, day: string): string {
  const steps = [day, credentials.region, "s3", "aws4_request"];
  const start = Buffer.from(`AWS4${credentials.secretAccessKey}`);
  const key = steps.reduce((secret, step) => createHmac("sha256", secret).update(step).digest(), start);
  return createHmac("sha256", key).update(text).digest("hex");
}

/** Compares in a time that does not depend on where the texts differ. */
export function sameText(left: string, right: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/** Reads `KEY/DAY/REGION/s3/aws4_request`; refuses other keys, regions and services, and a day not of `date`. */
export function checkScope(
  scope: string,
  date: string,
  credentials: Credentials,
  malformed: FaultCode,
): string {
  const parts = scope.split("/");
  const [day = "", region = "", service, end] = parts.slice(-4);
  if (parts.length < 5 || service !== "s3" || end !== "aws4_request") {
    throw fault(malformed, "The credential must be KEY/DATE/REGION/s3/aws4_request");
  }
  if (!sameText(parts.slice(0, -4).join("/"), credentials.accessKeyId)) {
    throw fault("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.");
  }
  if (region !== credentials.region) {
    throw fault(malformed, `the region '${region}' is wrong; expecting '${credentials.region}'`);
  }
  if (day !== date.slice(0, 8)) throw fault(malformed, "The credential's date is not that of the request");
  return day;
}

/** Instant of a date such as `20260214T030405Z`, in milliseconds; absent when it is not one. */
export function amzInstant(date: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant) ? undefined : instant;
}

function byHeader(request: S3Request, header: string, credentials: Credentials, now: Date): Authenticated {
  const malformed = "AuthorizationHeaderMalformed";
  const form = /^AWS4-HMAC-SHA256 +Credential=([^, ]+), *SignedHeaders=([^, ]+), *Signature=([0-9a-f]{64})$/;
  const [, scope = "", signed = "", signature = ""] = form.exec(header) ?? [];
  if (!scope) throw fault(malformed, `Please use ${algorithm}.`);
  const date = request.headers.get("x-amz-date") ?? "";
  const instant = amzInstant(date);
  if (instant === undefined) throw fault("AccessDenied", "A valid x-amz-date header is required");
  const payload = request.headers.get("x-amz-content-sha256");
  if (payload === undefined) {
    throw fault("InvalidRequest", "Missing required header for this request: x-amz-content-sha256");
  }
  const day = checkScope(scope, date, credentials, malformed);
  const names = signedNames(request, signed, malformed);
  checkSignature(request, { names, date, day, payload, signature, query: request.query }, credentials);
  if (Math.abs(now.getTime() - instant) > skewLimit) {
    throw fault(
      "RequestTimeTooSkewed",
      "The difference between the request time and the current time is too large.",
    );
  }
  return { headers: request.headers, payloadSha256: payloadHash(payload) };
}

function byQuery(request: S3Request, credentials: Credentials, now: Date): Authenticated {
  const malformed = "AuthorizationQueryParametersError";
  const value = (name: string) => {
    const found = queryValue(request, name);
    if (found === undefined) throw fault(malformed, `Query parameter ${name} is missing`);
    return found;
  };
  if (value("x-amz-algorithm") !== algorithm)
    throw fault(malformed, `X-Amz-Algorithm only supports ${algorithm}`);
  const date = value("x-amz-date");
  const instant = amzInstant(date);
  if (instant === undefined) throw fault(malformed, "X-Amz-Date must be in the ISO8601 Long Format");
  const expires = /^\d{1,6}$/.test(value("x-amz-expires")) ? Number(value("x-amz-expires")) : 0;
  if (expires < 1 || expires > longestExpiry) {
    throw fault(malformed, `X-Amz-Expires must be between 1 and ${longestExpiry} seconds`);
  }
  const payload =
    queryValue(request, "x-amz-content-sha256") ??
    request.headers.get("x-amz-content-sha256") ??
    "UNSIGNED-PAYLOAD";
  const day = checkScope(value("x-amz-credential"), date, credentials, malformed);
  const names = signedNames(request, value("x-amz-signedheaders"), malformed);
  const query = request.query.filter(([name]) => name.toLowerCase() !== "x-amz-signature");
  const signature = value("x-amz-signature");
  checkSignature(request, { names, date, day, payload, signature, query }, credentials);
  if (instant - now.getTime() > skewLimit) throw fault("AccessDenied", "Request is not yet valid");
  if (now.getTime() > instant + expires * 1000) throw fault("AccessDenied", "Request has expired");
  return { headers: withHoisted(request), payloadSha256: payloadHash(payload) };
}

function signedNames(request: S3Request, list: string, malformed: FaultCode): string[] {
  const names = list.split(";");
  const ordered = [...new Set(names)].sort();
  if (!names.includes("host") || ordered.join(";") !== list || list !== list.toLowerCase()) {
    throw fault(malformed, "SignedHeaders must be sorted, in lower case, and contain host");
  }
  const open = [...request.headers.keys()].filter(
    (name) => name.startsWith("x-amz-") && !names.includes(name),
  );
  if (open.length > 0) {
    throw fault(
      "AccessDenied",
      `There were headers present in the request which were not signed: ${open.join(", ")}`,
    );
  }
  return names;
}

interface Claim {
  names: string[];
  date: string;
  day: string;
  payload: string;
  signature: string;
  query: S3Request["query"];
}

function checkSignature(request: S3Request, claim: Claim, credentials: Credentials): void {
  const query = claim.query
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(([left, one], [right, other]) => compare(left, right) || compare(one, other));
  const canonical = [
    request.method,
    request.path.split("/").map(encoded).join("/"),
    query.map((pair) => pair.join("=")).join("&"),
    ...claim.names.map((name) => `${name}:${(request.headers.get(name) ?? "").replace(/ +/g, " ")}`),
    "",
    claim.names.join(";"),
    claim.payload,
  ].join("\n");
  const scope = `${claim.day}/${credentials.region}/s3/aws4_request`;
  const hash = createHash("sha256").update(canonical).digest("hex");
  const expected = sign([algorithm, claim.date, scope, hash].join("\n"), credentials, claim.day);
  if (!sameText(expected, claim.signature)) {
    throw fault(
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided.",
    );
  }
}

function payloadHash(payload: string): string | undefined {
  if (payload === "UNSIGNED-PAYLOAD") return undefined;
  if (/^[0-9a-f]{64}$/.test(payload)) return payload;
  if (payload.startsWith("STREAMING-")) throw fault("NotImplemented", "Chunked signatures are not supported");
  throw fault("InvalidArgument", "x-amz-content-sha256 must be UNSIGNED-PAYLOAD or a valid sha256 value");
}

/** What a presigned address carries as `x-amz-*` in its query counts as a header. */
function withHoisted(request: S3Request): Map<string, string> {
  const headers = new Map(request.headers);
  for (const [query, value] of request.query) {
    const name = query.toLowerCase();
    if (!name.startsWith("x-amz-") || presigning.includes(name)) continue;
    if ((headers.get(name) ?? value) !== value) {
      throw fault("InvalidRequest", `${name} differs between header and query`);
    }
    headers.set(name, value);
  }
  return headers;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
