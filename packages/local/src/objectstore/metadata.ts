import { fault } from "./fault.ts";
import { printable } from "./request.ts";

const kept = [
  "content-type",
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "expires",
];
const metaBytes = 2 * 1024;

/**
 * Picks from headers or form fields what is stored with the object. Refuses values that are not printable
 * ASCII, more than 2 KB of own metadata, and the chunked encoding of the SDKs.
 */
export function readMetadata(headers: ReadonlyMap<string, string>): Record<string, string> {
  const meta = [...headers].filter(([name]) => name.startsWith("x-amz-meta-"));
  const size = meta.reduce(
    (sum, [name, value]) => sum + name.length - "x-amz-meta-".length + value.length,
    0,
  );
  if (size > metaBytes)
    throw fault("MetadataTooLarge", "Your metadata headers exceed the maximum allowed size.");
  if (/aws-chunked/i.test(headers.get("content-encoding") ?? "")) {
    throw fault("NotImplemented", "The encoding aws-chunked is not supported");
  }
  const chosen = [...headers].filter(([name, value]) => kept.includes(name) && value !== "");
  const stored = [...chosen, ...meta].map(([name, value]) => [name, printable(name, value)] as const);
  return { "content-type": "binary/octet-stream", ...Object.fromEntries(stored) };
}
