import type { Role } from "../actor.ts";
import type { Person } from "../person/person.shape.ts";
import type { Credential, KnownSession, Pending, Proof, SessionRules } from "./session.shape.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
// Members of organizations may work without a second factor; officials and auditors may not.
const ONE_FACTOR: readonly Role[] = ["manager", "checker", "caseworker", "volunteer"];
const COMMON = [
  "password",
  "passw0rd",
  "p@ssword",
  "p@ssw0rd",
  "qwerty",
  "123456",
  "abc123",
  "admin",
  "guanhu",
];

/** Whether a session holds at that instant: person active, epoch current, not ended, idle or over. */
export function isLive({ person, session }: KnownSession, at: string, rules: SessionRules): boolean {
  const now = Date.parse(at);
  return (
    person.status === "ACTIVE" &&
    session.epoch === person.epoch &&
    session.endedAt === undefined &&
    now < endOf(session.createdAt, rules) &&
    now - Date.parse(session.lastSeenAt) <= rules.idleMinutes * MINUTE
  );
}

/** Last instant (milliseconds) of a session that never idles. */
export function endOf(createdAt: string, rules: SessionRules): number {
  return Date.parse(createdAt) + rules.absoluteHours * 60 * MINUTE;
}

/** Whether a use of the session is worth a write: once a minute. */
export function isTouchDue(lastSeenAt: string, at: string): boolean {
  return Date.parse(at) - Date.parse(lastSeenAt) >= MINUTE;
}

/** What must be done first: an initial or old password replaced, a second factor set up where it is required. */
export function pendingOf(
  person: Pick<Person, "roles">,
  credential: Credential | undefined,
  amr: readonly Proof[],
  at: string,
  rules: SessionRules,
): Pending[] {
  if (amr.includes("oidc")) return [];
  const age = Date.parse(at) - Date.parse(credential?.passwordChangedAt ?? at);
  const old = credential?.mustChangePassword || age > rules.passwordDays * DAY;
  const open = needsTotp(person.roles) && !credential?.totp;
  return [...(old ? (["password"] as const) : []), ...(open ? (["totp"] as const) : [])];
}

/** A one-time password that was not used in time is void. */
export function isInitialExpired(credential: Credential, at: string, rules: SessionRules): boolean {
  if (!credential.mustChangePassword || !credential.passwordChangedAt) return false;
  return Date.parse(at) - Date.parse(credential.passwordChangedAt) > rules.initialPasswordDays * DAY;
}

/** Officials and auditors need two factors (GB/T 22239-2019 level 3). */
export function needsTotp(roles: readonly Role[]): boolean {
  return roles.some((role) => !ONE_FACTOR.includes(role));
}

/**
 * At least 10 signs of three classes (capital, small letter, digit, other), not containing the login name,
 * and none of the passwords that are tried first (GB/T 22239-2019 level 3).
 */
export function isStrong(password: string, loginName: string): boolean {
  const text = normalized(password);
  const low = text.toLowerCase();
  const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u].filter((one) => one.test(text));
  return (
    [...text].length >= 10 &&
    classes.length >= 3 &&
    !low.includes(loginName.toLowerCase()) &&
    !COMMON.some((word) => low.includes(word))
  );
}

/** The same password, typed full width by a Chinese input method, is the same password. */
export function normalized(password: string): string {
  return password.normalize("NFKC");
}
