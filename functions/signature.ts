import { createHash, createHmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import type { Env } from "./config.ts";

export interface SignedCall {
  /** As AWS names it in the scope of a signature. */
  service: string;
  region: string;
  url: URL;
  headers: Record<string, string>;
  body: string;
}

/**
 * Headers of a POST, signed (Signature Version 4) with the function's own credentials. For a service of which one
 * call is needed: its client would bring all others.
 */
export async function signedHeaders(call: SignedCall, env: Env): Promise<Record<string, string>> {
  const { service, region, url, headers, body } = call;
  const signer = new SignatureV4({
    service,
    region,
    sha256: Sha256,
    credentials: {
      accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
      ...(env.AWS_SESSION_TOKEN ? { sessionToken: env.AWS_SESSION_TOKEN } : {}),
    },
  });
  const { protocol, hostname, pathname, port, host } = url;
  const signed = await signer.sign({
    method: "POST",
    protocol,
    hostname,
    ...(port ? { port: Number(port) } : {}),
    path: pathname,
    query: {},
    headers: { ...headers, host },
    body,
  });
  // `fetch` names the host itself.
  const { host: _host, ...rest } = signed.headers;
  return rest;
}

/** The hash as the signer wants it, plain or keyed. */
class Sha256 {
  #hash;

  constructor(secret?: unknown) {
    this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", secret as Uint8Array);
  }

  update(data: Uint8Array | string): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {}
}
