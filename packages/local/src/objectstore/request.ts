import type { IncomingMessage } from "node:http";
import { fault } from "./fault.ts";

export interface S3Request {
  method: string;
  /** Decoded path: `/bucket/key`. */
  path: string;
  bucket: string;
  /** Absent for the bucket itself. */
  key: string | undefined;
  /** Decoded, in the order sent; no name occurs twice. */
  query: readonly (readonly [name: string, value: string])[];
  /** Names in lower case; no name occurs twice. */
  headers: ReadonlyMap<string, string>;
}

const longestKey = 1024;

/**
 * Reads method, path-style address, query and headers. Refuses what could be read in two ways: a header or a
 * query name that occurs twice, broken percent-encoding, an absolute address.
 */
export function readRequest(incoming: IncomingMessage): S3Request {
  const url = incoming.url ?? "";
  if (!url.startsWith("/")) throw fault("InvalidURI", "Couldn't parse the specified URI.");
  const mark = url.indexOf("?");
  const path = decoded(mark < 0 ? url : url.slice(0, mark));
  const slash = path.indexOf("/", 1);
  const key = slash < 0 ? "" : path.slice(slash + 1);
  if (Buffer.byteLength(key) > longestKey) throw fault("KeyTooLongError", "Your key is too long");
  return {
    method: incoming.method ?? "",
    path,
    bucket: slash < 0 ? path.slice(1) : path.slice(1, slash),
    key: key || undefined,
    query: readQuery(mark < 0 ? "" : url.slice(mark + 1)),
    headers: readHeaders(incoming.rawHeaders),
  };
}

/** Value of a query parameter, its name compared without regard to case. */
export function queryValue(request: S3Request, name: string): string | undefined {
  return request.query.find(([candidate]) => candidate.toLowerCase() === name)?.[1];
}

/** Refuses a value that a header cannot carry back: only printable ASCII. */
export function printable(name: string, value: string): string {
  if (!/^[\x20-\x7e]*$/.test(value)) throw fault("InvalidArgument", `${name} must be printable ASCII`);
  return value;
}

function readQuery(text: string): [string, string][] {
  const seen = new Set<string>();
  return text
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const equals = part.indexOf("=");
      const name = decoded((equals < 0 ? part : part.slice(0, equals)).replaceAll("+", "%20"));
      const value = equals < 0 ? "" : decoded(part.slice(equals + 1).replaceAll("+", "%20"));
      if (seen.has(name.toLowerCase())) throw fault("InvalidArgument", `The parameter ${name} occurs twice`);
      seen.add(name.toLowerCase());
      return [name, value];
    });
}

function readHeaders(raw: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] ?? "").toLowerCase();
    if (headers.has(name)) throw fault("InvalidRequest", `The header ${name} occurs twice`);
    headers.set(name, (raw[at + 1] ?? "").trim());
  }
  return headers;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw fault("InvalidURI", "Couldn't parse the specified URI.");
  }
}
