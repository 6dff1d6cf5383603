import { createHash } from "node:crypto";
import { fault } from "./fault.ts";

/** The two checksums of S3 that are supported; both over the whole object, base64. */
export interface Checksum {
  algorithm: "SHA256" | "CRC32";
  value: string;
}

/** What the sender says about the body, in the forms of the headers. */
export interface Expected {
  /** Hex, from the signature. */
  payloadSha256?: string | undefined;
  /** Base64, from `Content-MD5`. */
  md5?: string | undefined;
  checksum?: Checksum | undefined;
}

export interface Digests {
  length: number;
  /** Hex. */
  md5: string;
  /** Base64. */
  sha256: string;
}

/**
 * Reads the checksums that headers or form fields claim. Refuses malformed ones, two of them, a named
 * algorithm without its value; other algorithms and trailing checksums are not implemented.
 */
export function readExpected(headers: ReadonlyMap<string, string>, payloadSha256?: string): Expected {
  const claims = [...headers].filter(([name]) => /^x-amz-checksum-(?!mode$|algorithm$|type$)/.test(name));
  if (claims.length > 1) {
    throw fault(
      "InvalidRequest",
      "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
    );
  }
  const checksum = claims[0] && readChecksum(...claims[0]);
  const named = headers.get("x-amz-sdk-checksum-algorithm") ?? headers.get("x-amz-checksum-algorithm");
  if (named !== undefined && named.toUpperCase() !== checksum?.algorithm) {
    throw fault(
      "InvalidRequest",
      "A checksum algorithm was specified, but no corresponding x-amz-checksum-* was found.",
    );
  }
  const md5 = headers.get("content-md5");
  if (md5 !== undefined && !isBase64(md5, 16)) {
    throw fault("InvalidDigest", "The Content-MD5 you specified was invalid.");
  }
  return { payloadSha256, md5, checksum };
}

/** Digests of a body that passes by, and their comparison with what was claimed. */
export function createDigest(expected: Expected): { update(chunk: Buffer): void; finish(): Digests } {
  const sha256 = createHash("sha256");
  const md5 = createHash("md5");
  let crc = 0xffffffff;
  let length = 0;
  return {
    update(chunk) {
      length += chunk.length;
      sha256.update(chunk);
      md5.update(chunk);
      if (expected.checksum?.algorithm === "CRC32") crc = crc32(crc, chunk);
    },
    finish() {
      const found = { sha256: sha256.digest(), md5: md5.digest(), crc32: Buffer.alloc(4) };
      found.crc32.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
      if (expected.payloadSha256 !== undefined && expected.payloadSha256 !== found.sha256.toString("hex")) {
        throw fault(
          "XAmzContentSHA256Mismatch",
          "The provided 'x-amz-content-sha256' header does not match what was computed.",
        );
      }
      if (expected.md5 !== undefined && expected.md5 !== found.md5.toString("base64")) {
        throw fault("BadDigest", "The Content-MD5 you specified did not match what we received.");
      }
      const { checksum } = expected;
      const computed = checksum?.algorithm === "CRC32" ? found.crc32 : found.sha256;
      if (checksum && checksum.value !== computed.toString("base64")) {
        throw fault(
          "BadDigest",
          `The ${checksum.algorithm} you specified did not match the calculated checksum.`,
        );
      }
      return { length, md5: found.md5.toString("hex"), sha256: found.sha256.toString("base64") };
    },
  };
}

function readChecksum(name: string, value: string): Checksum {
  const algorithm = name.slice("x-amz-checksum-".length).toUpperCase();
  if (algorithm !== "SHA256" && algorithm !== "CRC32") {
    throw fault("NotImplemented", `The checksum ${algorithm} is not supported`);
  }
  if (!isBase64(value, algorithm === "SHA256" ? 32 : 4)) {
    throw fault("InvalidRequest", `Value for ${name} header is invalid.`);
  }
  return { algorithm, value };
}

function isBase64(text: string, bytes: number): boolean {
  const decoded = Buffer.from(text, "base64");
  return decoded.length === bytes && decoded.toString("base64") === text;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(start: number, chunk: Buffer): number {
  let crc = start;
  for (const byte of chunk) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return crc >>> 0;
}
