import { randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type { Keyring } from "../crypto.ts";
import type { TotpEnrolment } from "./session.shape.ts";

const STEP_MS = 30_000;
const RECOVERY_SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
const RECOVERY_LENGTH = 10;
const RECOVERY_COUNT = 10;

/** A new TOTP key (RFC 6238: SHA-1, 6 digits, 30 seconds, which every authenticator knows). */
export function newTotpKey(): Uint8Array {
  return randomBytes(20);
}

/** What the owner's authenticator needs. */
export function enrolmentOf(key: Uint8Array, loginName: string): TotpEnrolment {
  const totp = totpOf(key, loginName);
  return { uri: totp.toString(), secret: totp.secret.base32 };
}

export function totpKeyOf(base32: string): Uint8Array {
  return Secret.fromBase32(base32).bytes;
}

export function stepAt(at: string): number {
  return Math.floor(Date.parse(at) / STEP_MS);
}

export function codeOf(key: Uint8Array, step: number): string {
  return totpOf(key).generate({ timestamp: step * STEP_MS });
}

/** The step that the code is of: the current one, the one before or the one after; undefined when none. */
export function stepOf(key: Uint8Array, code: string, at: string): number | undefined {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totpOf(key).validate({ token, timestamp: Date.parse(at), window: 1 });
  return delta === null ? undefined : stepAt(at) + delta;
}

/** Seconds until the codes of that step are accepted (one step early at the most). */
export function secondsUntil(step: number, at: string): number {
  return Math.max(0, Math.ceil(((step - 1) * STEP_MS - Date.parse(at)) / 1000));
}

/** Ten codes such as `3k7pm-x9q2t`, for an owner without his authenticator. */
export function newRecoveryCodes(): string[] {
  const signs = () => Array.from({ length: RECOVERY_LENGTH }, () => RECOVERY_SIGNS[randomInt(32)]).join("");
  return Array.from({ length: RECOVERY_COUNT }, signs).map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
}

/** What is stored of a recovery code. */
export async function recoveryHash(keyring: Keyring, accountId: string, code: string): Promise<Uint8Array> {
  const plain = code
    .toLowerCase()
    .replace(/[^0-9a-z]/g, "")
    .replace(/o/g, "0")
    .replace(/[il]/g, "1");
  return Buffer.from(await keyring.hash("recovery", `${accountId}/${plain}`), "base64url");
}

export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b);
}

function totpOf(key: Uint8Array, label = ""): TOTP {
  // A copy: bytes from the store are views into a larger buffer.
  const secret = new Secret({ buffer: Uint8Array.from(key).buffer });
  return new TOTP({ issuer: "关护", label, secret, algorithm: "SHA1", digits: 6, period: STEP_MS / 1000 });
}
