import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { normalized } from "./session.rule.ts";

// OWASP: argon2id with 19 MiB, two passes, one lane. 2 is Argon2id; its const enum cannot be imported here.
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Of a random value that nobody kept: an account that does not exist costs the same comparison.
const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$nMELg0Jh6UvVRGIub+PJvw$Sy163tDcn+FFHk+XCxMRpa0zh2tTI7dCMsTJvgiqEo0";

/** The argon2id hash, as bytes so that no list of changes ever shows it. */
export async function hashPassword(password: string): Promise<Uint8Array> {
  return Buffer.from(await hash(normalized(password), COST));
}

/** Compares; without a hash it takes as long and says no. */
export async function matchesPassword(hashed: Uint8Array | undefined, password: string): Promise<boolean> {
  const text = hashed ? Buffer.from(hashed).toString() : NOBODYS_HASH;
  const same = await verify(text, normalized(password));
  return same && hashed !== undefined;
}

/** Whether a password is one of these, newest first. */
export async function isAmong(hashes: readonly Uint8Array[], password: string): Promise<boolean> {
  for (const one of hashes) if (await matchesPassword(one, password)) return true;
  return false;
}

/** A one-time password such as `Kp7m-Xq3t-Rw9d-Ha4z` (66 bits), without signs that look alike. */
export function newInitialPassword(): string {
  const small = "abcdefghjkmnpqrstuvwxyz";
  const capital = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  const group = () =>
    [capital, small, "23456789", small].map((signs) => signs[randomInt(signs.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
