import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { memoryKeyring } from "@guanhu/core/keyring/local";

export interface KmsCall {
  operation: string;
  keyId: string;
  about: string;
}

export interface Kms {
  endpoint: string;
  calls: KmsCall[];
  close(): Promise<void>;
}

/** Answers KMS's JSON protocol on the loopback: every key its own, what it encrypts bound to key and context. */
export async function startKms(): Promise<Kms> {
  const calls: KmsCall[] = [];
  const seed = crypto.randomUUID();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const operation = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
    const input = JSON.parse(Buffer.concat(chunks).toString()) as {
      KeyId: string;
      Plaintext?: string;
      CiphertextBlob?: string;
      EncryptionContext: { about: string };
    };
    const { about } = input.EncryptionContext;
    calls.push({ operation, keyId: input.KeyId, about });
    const keyring = memoryKeyring(`${seed}/${input.KeyId}`);
    const bytes = (text: string | undefined) => Buffer.from(text ?? "", "base64");
    const answer = async () => {
      if (operation === "Decrypt")
        return { Plaintext: await keyring.unwrap(bytes(input.CiphertextBlob), about) };
      const plain =
        operation === "Encrypt" ? bytes(input.Plaintext) : crypto.getRandomValues(Buffer.alloc(32));
      return { CiphertextBlob: await keyring.wrap(plain, about) };
    };
    const made = await answer().catch(() => undefined);
    response.writeHead(made ? 200 : 400, { "content-type": "application/x-amz-json-1.1" });
    response.end(
      JSON.stringify(made ?? { __type: "InvalidCiphertextException" }, (_name, value: unknown) =>
        isBuffer(value) ? Buffer.from(value.data).toString("base64") : value,
      ),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

// Buffers turn themselves into this before a replacer sees them.
function isBuffer(value: unknown): value is { data: number[] } {
  return typeof value === "object" && value !== null && "type" in value && value.type === "Buffer";
}
