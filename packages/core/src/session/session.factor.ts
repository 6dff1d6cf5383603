import type { Parts } from "../context.ts";
import type { Credential, Proof } from "./session.shape.ts";
import { recoveryHash, sameBytes, stepOf } from "./session.totp.ts";

/** What a code proved, and what must be written for it so that it works only once. */
export interface Factor {
  amr: Proof[];
  set: Partial<Credential>;
}

/** Name under which the TOTP key of an account is wrapped. */
export function totpAbout(accountId: string): string {
  return `${accountId}/totp`;
}

/**
 * Judges the second factor: nothing to prove where none is set up; a one-time code of a step that was not used
 * yet, or a recovery code that is then gone.
 */
export async function secondFactor(
  parts: Parts,
  credential: Credential,
  code: string | undefined,
  at: string,
): Promise<Factor | "missing" | "wrong"> {
  const { accountId, totp, lastTotpStep = -1, recovery } = credential;
  if (!totp) return { amr: [], set: {} };
  if (!code) return "missing";
  const key = await parts.keyring.unwrap(totp, totpAbout(accountId));
  const step = stepOf(key, code, at);
  if (step !== undefined)
    return step > lastTotpStep ? { amr: ["otp"], set: { lastTotpStep: step } } : "wrong";
  const hashed = await recoveryHash(parts.keyring, accountId, code);
  const left = recovery.filter((one) => !sameBytes(one, hashed));
  return left.length < recovery.length ? { amr: ["recovery"], set: { recovery: left } } : "wrong";
}
