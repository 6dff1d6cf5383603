import { createHash } from "node:crypto";
import {
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyWithoutPlaintextCommand,
  type KMSClient,
} from "@aws-sdk/client-kms";
import { BriefCache } from "../cache.ts";
import { type Keyring, keyedHash } from "../crypto.ts";

export interface KmsKeyringSettings {
  client: KMSClient;
  /** Id or ARN of the customer-managed key. */
  keyId: string;
  /**
   * Key of the secrets behind one-time codes; absent: the keyring wraps and unwraps none. Who serves requests and
   * may use the children's key cannot read them.
   */
  signInKeyId?: string;
  /** The index key as `makeIndexKey` gave it; stays the same for the life of the table. */
  indexKeyWrapped: string;
}

const REMEMBERED_MS = 5 * 60_000;
const MOST_REMEMBERED = 1000;
const INDEX_KEY = "guanhu/index-key";
// What a one-time-code secret is wrapped about: see `totpAbout` of the sessions.
const ONE_TIME_CODE = /^[^/]+\/totp$/;

/**
 * The keyring on AWS: data keys are wrapped by KMS, with `about` as encryption context, and remembered
 * unwrapped for at most five minutes. The index key is unwrapped once per process, so a keyed hash costs no call.
 */
export function kmsKeyring({ client, keyId, signInKeyId, indexKeyWrapped }: KmsKeyringSettings): Keyring {
  const remembered = new BriefCache<Uint8Array>(REMEMBERED_MS, MOST_REMEMBERED);
  let indexKey: Promise<Uint8Array> | undefined;

  function keyFor(about: string): string {
    if (!ONE_TIME_CODE.test(about)) return keyId;
    if (!signInKeyId) throw new Error("this function has no key for one-time-code secrets");
    return signInKeyId;
  }

  async function open(wrapped: Uint8Array, about: string): Promise<Uint8Array> {
    const command = new DecryptCommand({
      KeyId: keyFor(about),
      CiphertextBlob: wrapped,
      EncryptionContext: { about },
    });
    const { Plaintext } = await client.send(command);
    if (!Plaintext) throw new Error("KMS gave no plaintext");
    return Plaintext;
  }

  return {
    async wrap(key, about) {
      const input = { KeyId: keyFor(about), Plaintext: key, EncryptionContext: { about } };
      const command = new EncryptCommand(input);
      const { CiphertextBlob } = await client.send(command);
      if (!CiphertextBlob) throw new Error("KMS gave no ciphertext");
      return CiphertextBlob;
    },
    async unwrap(wrapped, about) {
      const name = createHash("sha256").update(`${about}\n`).update(wrapped).digest("base64url");
      const known = remembered.get(name);
      if (known) return known;
      const key = await open(wrapped, about);
      remembered.set(name, key);
      return key;
    },
    async hash(purpose, value) {
      indexKey ??= open(Buffer.from(indexKeyWrapped, "base64"), INDEX_KEY).catch((cause: unknown) => {
        indexKey = undefined;
        throw cause;
      });
      return keyedHash(await indexKey, purpose, value);
    },
  };
}

/** Makes the wrapped index key of a new table (base64), once; no one ever sees it unwrapped. */
export async function makeIndexKey({
  client,
  keyId,
}: Pick<KmsKeyringSettings, "client" | "keyId">): Promise<string> {
  const command = new GenerateDataKeyWithoutPlaintextCommand({
    KeyId: keyId,
    KeySpec: "AES_256",
    EncryptionContext: { about: INDEX_KEY },
  });
  const { CiphertextBlob } = await client.send(command);
  if (!CiphertextBlob) throw new Error("KMS gave no ciphertext");
  return Buffer.from(CiphertextBlob).toString("base64");
}
