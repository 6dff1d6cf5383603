import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { SignatureV4 } from "@smithy/signature-v4";

/** Those of the functions that the tests start. */
export const credentials = { accessKeyId: "test", secretAccessKey: "test-secret-of-the-store" };

/** The signature that AWS's own signer would give this request. */
export async function signatureOf(
  request: IncomingMessage,
  body: string,
  region: string,
  service: string,
): Promise<string | undefined> {
  const date = String(request.headers["x-amz-date"]);
  const names = /SignedHeaders=([^,]+)/.exec(request.headers.authorization ?? "")?.[1]?.split(";") ?? [];
  const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name])]));
  const signer = new SignatureV4({
    credentials,
    region,
    service,
    sha256: Sha256,
    applyChecksum: false,
  });
  const [hostname = "", port] = String(request.headers.host).split(":");
  const { headers: signed } = await signer.sign(
    { method: "POST", protocol: "http:", hostname, port: Number(port), path: "/", query: {}, headers, body },
    { signingDate: new Date(date.replace(/^(.{4})(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z")) },
  );
  return signed.authorization;
}

class Sha256 {
  #hash;

  constructor(secret?: unknown) {
    this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", secret as Uint8Array);
  }
  update(data: Uint8Array | string) {
    this.#hash.update(data);
  }
  async digest() {
    return this.#hash.digest();
  }
  reset() {}
}
