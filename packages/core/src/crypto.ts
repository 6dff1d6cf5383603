import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/**
 * Wraps the data keys under which personal data is encrypted, and holds the key of the keyed hashes.
 * One machine: a key file. AWS: KMS.
 */
export interface Keyring {
  /** Encrypts a data key under the master key; `about` is bound to it and must be given again to unwrap. */
  wrap(key: Uint8Array, about: string): Promise<Uint8Array>;
  unwrap(wrapped: Uint8Array, about: string): Promise<Uint8Array>;
  /** Keyed hash (HMAC-SHA-256, base64url) for equality search over encrypted values. */
  hash(purpose: string, value: string): Promise<string>;
}

/** A fresh data key: 32 bytes for AES-256-GCM. */
export function newDataKey(): Uint8Array {
  return randomBytes(32);
}

/**
 * Encrypts with AES-256-GCM. `about` (record and field) is authenticated, so a ciphertext that is moved to
 * another record or field does not open.
 * @returns nonce (12 bytes), tag (16 bytes), ciphertext
 */
export function encrypt(key: Uint8Array, about: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Opens what `encrypt` made; throws when key, `about` or bytes are not the same. */
export function decrypt(key: Uint8Array, about: string, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12)).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}

/** HMAC-SHA-256 as base64url. */
export function keyedHash(key: Uint8Array, purpose: string, value: string): string {
  return createHmac("sha256", key).update(`${purpose}\n${value}`).digest("base64url");
}
