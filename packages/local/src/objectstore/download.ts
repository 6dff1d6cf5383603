import type { Answer, Store } from "./answer.ts";
import { fault } from "./fault.ts";
import { preconditionFailed, type StoredObject } from "./files.ts";
import { printable, queryValue, type S3Request } from "./request.ts";
import { checksumHeaders, unquoted } from "./upload.ts";

const overrides = [
  "content-type",
  "content-disposition",
  "content-encoding",
  "content-language",
  "cache-control",
  "expires",
];

type Headers = ReadonlyMap<string, string>;

/**
 * GET and HEAD of one object: one range, `If-Match`, `If-None-Match`, `If-Modified-Since`,
 * `If-Unmodified-Since`, `If-Range`, and `response-*` in the query.
 */
export async function getObject(
  request: S3Request,
  key: string,
  headers: Headers,
  store: Store,
): Promise<Answer> {
  const found = await store.files.open(key);
  if (!found) throw fault("NoSuchKey", "The specified key does not exist.");
  const { object, file } = found;
  let handedOver = false;
  try {
    if (isUnchanged(object, headers)) return { status: 304, headers: entityHeaders(object) };
    const range = readRange(headers, object);
    const part = range ?? { start: 0, length: object.length };
    const answer: Answer = {
      status: range ? 206 : 200,
      headers: {
        ...object.headers,
        ...overridden(request),
        ...entityHeaders(object),
        "accept-ranges": "bytes",
        "content-length": String(part.length),
        ...(range && {
          "content-range": `bytes ${range.start}-${range.start + range.length - 1}/${object.length}`,
        }),
        ...(!range && headers.get("x-amz-checksum-mode") === "ENABLED" && checksumHeaders(object)),
      },
    };
    if (request.method === "HEAD") return answer;
    handedOver = true;
    return { ...answer, body: { file, ...part } };
  } finally {
    if (!handedOver) await file.close();
  }
}

function entityHeaders(object: StoredObject): Record<string, string> {
  return { etag: `"${object.etag}"`, "last-modified": new Date(object.lastModified).toUTCString() };
}

function isUnchanged(object: StoredObject, headers: Headers): boolean {
  const modified = Math.floor(Date.parse(object.lastModified) / 1000) * 1000;
  const since = (name: string) => {
    const instant = Date.parse(headers.get(name) ?? "");
    return Number.isNaN(instant) ? undefined : instant;
  };
  const match = headers.get("if-match");
  const noneMatch = headers.get("if-none-match");
  const unmodified = since("if-unmodified-since");
  if (match !== undefined && !names(match, object)) throw preconditionFailed();
  if (match === undefined && unmodified !== undefined && modified > unmodified) throw preconditionFailed();
  if (noneMatch !== undefined) return names(noneMatch, object);
  const modifiedSince = since("if-modified-since");
  return modifiedSince !== undefined && modified <= modifiedSince;
}

function names(etags: string, object: StoredObject): boolean {
  return etags.split(",").some((etag) => ["*", object.etag].includes(unquoted(etag.trim()) ?? ""));
}

function readRange(headers: Headers, object: StoredObject): { start: number; length: number } | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(headers.get("range") ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const ifRange = headers.get("if-range");
  if (ifRange !== undefined && unquoted(ifRange) !== object.etag) return undefined;
  const start = first === "" ? Math.max(0, object.length - Number(last)) : Number(first);
  const end = first === "" || last === "" ? object.length - 1 : Math.min(Number(last), object.length - 1);
  if (first !== "" && last !== "" && Number(last) < start) return undefined;
  if (start > end) {
    const whole = { "content-range": `bytes */${object.length}` };
    throw fault("InvalidRange", "The requested range is not satisfiable", whole);
  }
  return { start, length: end - start + 1 };
}

function overridden(request: S3Request): Record<string, string> {
  const given = overrides.map((name) => [name, queryValue(request, `response-${name}`)] as const);
  return Object.fromEntries(
    given.flatMap(([name, value]) => (value === undefined ? [] : [[name, printable(name, value)]])),
  );
}
