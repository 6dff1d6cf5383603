import * as z from "zod";
import type { Person } from "../person/person.shape.ts";

/** What proved who it is: password, one-time code, recovery code, or the province's identity provider. */
export const Proof = z.enum(["pwd", "otp", "recovery", "oidc"]);
export type Proof = z.infer<typeof Proof>;

/** What has to be done before anything else is allowed: a new password, a one-time code set up. */
export const Pending = z.enum(["password", "totp"]).meta({ id: "PendingStep" });
export type Pending = z.infer<typeof Pending>;

export const SignInPlace = z
  .strictObject({ at: z.string(), address: z.string().optional() })
  .meta({ id: "SignInPlace" });

/** A session as it is stored; `id` is the SHA-256 of the token's secret, which is stored nowhere. */
export const SessionRecord = z.strictObject({
  accountId: z.string(),
  id: z.string().regex(/^[\w-]{43}$/),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  epoch: z.int().min(0),
  amr: z.array(Proof).min(1),
  pending: z.array(Pending),
  userAgent: z.string().optional(),
  address: z.string().optional(),
  /** The sign-in before this one: shown at sign-in (GB/T 22239-2019). */
  previous: SignInPlace.optional(),
  endedAt: z.string().optional(),
  /** Seconds: the store removes it some time after. */
  expiresAt: z.int(),
});
export type SessionRecord = z.infer<typeof SessionRecord>;

/** A session with the person it belongs to, as it is remembered for a few seconds. */
export interface KnownSession {
  person: Person;
  session: SessionRecord;
}

/**
 * Figures that a region may set, within what GB/T 22239-2019 level 3 is assessed by:
 * idle at most 30 minutes, lock after at most 5 failures for at least 30 minutes, password at most 90 days.
 */
export const SessionRules = z.strictObject({
  idleMinutes: z.int().min(1).max(30).default(30),
  absoluteHours: z.int().min(1).max(24).default(12),
  sessionsAtMost: z.int().min(1).max(20).default(5),
  accountFailures: z.int().min(1).max(5).default(5),
  addressFailures: z.int().min(5).max(1000).default(50),
  lockMinutes: z.int().min(30).max(1440).default(30),
  passwordDays: z.int().min(1).max(90).default(90),
  initialPasswordDays: z.int().min(1).max(30).default(7),
});
export type SessionRules = z.infer<typeof SessionRules>;
