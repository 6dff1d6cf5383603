import { systemActor } from "../actor.ts";
import type { Context, Parts } from "../context.ts";
import { refuse } from "../error.ts";
import { permitOn } from "../permission.ts";
import { Person } from "../person/person.ts";
import { type Guarded, patch } from "../table/step.ts";
import { find } from "../table/table.ts";
import { write } from "../table/write.ts";
import { World } from "../world/world.ts";
import { type Factor, secondFactor, totpAbout } from "./session.factor.ts";
import { accountCounter, clearAttempts, takeAttempt } from "./session.lock.ts";
import { type Account, keepCredential, ownAccount, readAccount, untilFresh } from "./session.open.ts";
import { hashPassword, isAmong, matchesPassword, newInitialPassword } from "./session.password.ts";
import { SessionEntity } from "./session.record.entity.ts";
import { isLive, isStrong } from "./session.rule.ts";
import type {
  Credential,
  InitialPassword,
  PasswordChangeInput,
  RecoveryCodes,
  SessionRecord,
  TotpEnrolInput,
  TotpEnrolment,
} from "./session.shape.ts";
import { cacheName, rulesOf } from "./session.token.ts";
import {
  codeOf,
  enrolmentOf,
  newRecoveryCodes,
  newTotpKey,
  recoveryHash,
  secondsUntil,
  stepAt,
  stepOf,
  totpKeyOf,
} from "./session.totp.ts";

const REMEMBERED_PASSWORDS = 5;

/**
 * Replaces the actor's password; all his other sessions end. Refuses a wrong current password (counted like a
 * failed sign-in), a weak one, and one of the last five.
 */
export async function changePassword(
  ctx: Context,
  sessionId: string,
  input: PasswordChangeInput,
): Promise<void> {
  const proven = await proveOwner(ctx, input.current, "current");
  if (!isStrong(input.next, proven.person.loginName)) throw weak("session.password_weak");
  if (await isAmong(proven.credential.passwords, input.next)) throw weak("session.password_used");
  const hashed = await hashPassword(input.next);
  await untilFresh(async () => {
    const { person, credential } = await ownAccount(ctx);
    await write(ctx, "session.change_password", [
      keepCredential(person.id, credential, {
        passwords: [hashed, ...(credential?.passwords ?? [])].slice(0, REMEMBERED_PASSWORDS),
        passwordChangedAt: ctx.at,
        mustChangePassword: false,
      }),
      Person.endsSessions(person),
      await changeSession(ctx, person, sessionId, (session) => ({
        epoch: person.epoch + 1,
        pending: session.pending.filter((one) => one !== "password"),
      })),
    ]);
  });
  forget(ctx, sessionId);
}

/**
 * Makes a TOTP key for the actor's authenticator; it counts once a code confirms it. Needs the password again,
 * and a code of the present authenticator where there is one.
 */
export async function enrollTotp(ctx: Context, input: TotpEnrolInput): Promise<TotpEnrolment> {
  const { person, credential } = await proveOwner(ctx, input.password, "password");
  const factor = await proveFactor(ctx, credential, input.code);
  const key = newTotpKey();
  const totpPending = await ctx.parts.keyring.wrap(key, totpAbout(person.id));
  await write(ctx, "session.enrol_totp", [
    keepCredential(person.id, credential, { ...factor.set, totpPending }),
  ]);
  return enrolmentOf(key, person.loginName);
}

/** Puts the new authenticator into use by a code of it; answers ten recovery codes, shown this once. */
export async function confirmTotp(ctx: Context, sessionId: string, code: string): Promise<RecoveryCodes> {
  const recoveryCodes = newRecoveryCodes();
  await untilFresh(async () => {
    const { person, credential } = await ownAccount(ctx);
    if (!credential?.totpPending) throw refuse("session.totp_not_started");
    const key = await ctx.parts.keyring.unwrap(credential.totpPending, totpAbout(person.id));
    const step = stepOf(key, code, ctx.at);
    if (step === undefined) throw refuse("session.totp_wrong", { fields: [fault("code", "验证码不正确")] });
    await write(ctx, "session.confirm_totp", [
      keepCredential(person.id, credential, {
        totp: credential.totpPending,
        totpPending: undefined,
        lastTotpStep: step,
        recovery: await hashesOf(ctx, recoveryCodes),
      }),
      await changeSession(ctx, person, sessionId, (session) => ({
        amr: [...new Set([...session.amr, "otp" as const])],
        pending: session.pending.filter((one) => one !== "totp"),
      })),
    ]);
  });
  forget(ctx, sessionId);
  return { recoveryCodes };
}

/** Ten new recovery codes in place of the old ones; needs the password and a code again. */
export async function renewRecoveryCodes(ctx: Context, input: TotpEnrolInput): Promise<RecoveryCodes> {
  const { person, credential } = await proveOwner(ctx, input.password, "password");
  if (!credential.totp) throw refuse("session.totp_not_started");
  const factor = await proveFactor(ctx, credential, input.code);
  const recoveryCodes = newRecoveryCodes();
  const recovery = await hashesOf(ctx, recoveryCodes);
  await write(ctx, "session.renew_recovery", [
    keepCredential(person.id, credential, { ...factor.set, recovery }),
  ]);
  return { recoveryCodes };
}

/**
 * Gives another account a one-time password that must be changed at the first sign-in; it takes the place of the
 * old one, the authenticator has to be set up again, all sessions end and the lock is lifted. Refuses one's own account.
 */
export async function setInitialPassword(ctx: Context, accountId: string): Promise<InitialPassword> {
  const password = newInitialPassword();
  const hashed = await hashPassword(password);
  const person = await untilFresh(async () => {
    const account = await readAccount(ctx.parts, accountId);
    if (!account) throw refuse("record.missing", { values: { noun: "人员" } });
    const { person, credential } = account;
    permitOn(ctx.actor, "person.create", await Person.scopeOf(ctx, person), "人员");
    if (accountId === ctx.actor.accountId) throw refuse("session.own_initial_password");
    await write(ctx, "session.set_initial_password", [
      keepCredential(accountId, credential, {
        passwords: [hashed, ...(credential?.passwords ?? [])].slice(0, REMEMBERED_PASSWORDS),
        passwordChangedAt: ctx.at,
        mustChangePassword: true,
        totp: undefined,
        totpPending: undefined,
        recovery: [],
      }),
      Person.endsSessions(person),
    ]);
    return person;
  });
  await clearAttempts(ctx, await accountCounter(ctx.parts, person.loginName, rulesOf(ctx.parts)));
  return { password };
}

/**
 * Gives an invented person of a demo world a known password and TOTP key (Base32); refuses anywhere else.
 * `at` is when the password was set: the present, or it has to be changed before anything else.
 */
export async function seedCredential(
  parts: Parts,
  accountId: string,
  input: { password: string; totpSecret?: string | undefined; at: string; requestId: string },
): Promise<void> {
  await World.refuseUnlessDemo(parts.table);
  const { at, requestId } = input;
  const account = await readAccount(parts, accountId);
  if (!account) throw refuse("record.missing", { values: { noun: "人员" } });
  const totp = input.totpSecret
    ? await parts.keyring.wrap(totpKeyOf(input.totpSecret), totpAbout(accountId))
    : undefined;
  await write({ actor: systemActor, at, requestId, parts }, "session.seed", [
    keepCredential(accountId, account.credential, {
      passwords: [await hashPassword(input.password)],
      passwordChangedAt: at,
      mustChangePassword: false,
      totp,
    }),
  ]);
}

/**
 * The next one-time code of an account of a demo world that was not used yet, and in how many seconds it will be
 * accepted; refuses anywhere else, and an account without an authenticator.
 */
export async function currentCode(
  parts: Parts,
  accountId: string,
  at: string,
): Promise<{ code: string; waitSeconds: number }> {
  await World.refuseUnlessDemo(parts.table);
  const account = await readAccount(parts, accountId);
  const credential = account?.credential;
  if (!credential?.totp) throw refuse("session.totp_not_started");
  const key = await parts.keyring.unwrap(credential.totp, totpAbout(accountId));
  const step = Math.max(stepAt(at), (credential.lastTotpStep ?? -1) + 1);
  return { code: codeOf(key, step), waitSeconds: secondsUntil(step, at) };
}

// A session left open at a desk is not enough to change how the account signs in.
async function proveOwner(
  ctx: Context,
  password: string,
  path: string,
): Promise<Account & { credential: Credential }> {
  const { person, credential } = await ownAccount(ctx);
  const counter = await accountCounter(ctx.parts, person.loginName, rulesOf(ctx.parts));
  await takeAttempt(ctx, counter);
  const matches = await matchesPassword(credential?.passwords[0], password);
  if (!credential || !matches) {
    throw refuse("session.password_wrong", { fields: [fault(path, "当前密码不正确")] });
  }
  await clearAttempts(ctx, counter);
  return { person, credential };
}

async function proveFactor(ctx: Context, credential: Credential, code: string | undefined): Promise<Factor> {
  const factor = await secondFactor(ctx.parts, credential, code, ctx.at);
  if (factor === "missing") throw refuse("session.code_required");
  if (factor === "wrong") throw refuse("session.totp_wrong", { fields: [fault("code", "验证码不正确")] });
  return factor;
}

async function changeSession(
  ctx: Context,
  person: Person.Record,
  id: string,
  change: (session: SessionRecord) => Partial<SessionRecord>,
): Promise<Guarded> {
  const session = await find(
    ctx.parts.table,
    SessionEntity,
    { accountId: person.id, id },
    { consistent: true },
  );
  if (!session || !isLive({ person, session }, ctx.at, rulesOf(ctx.parts))) throw refuse("session.expired");
  return [
    patch(SessionEntity, session, { set: change(session), expect: { endedAt: undefined } }),
    () => refuse("record.stale"),
  ];
}

async function hashesOf(ctx: Context, codes: readonly string[]): Promise<Uint8Array[]> {
  return Promise.all(codes.map((code) => recoveryHash(ctx.parts.keyring, ctx.actor.accountId, code)));
}

function forget(ctx: Context, sessionId: string): void {
  ctx.parts.sessions.forget(cacheName({ accountId: ctx.actor.accountId, id: sessionId }));
}

function weak(code: "session.password_weak" | "session.password_used") {
  return refuse(code, {
    fields: [fault("next", code === "session.password_weak" ? "密码不够安全" : "最近用过")],
  });
}

function fault(path: string, text: string) {
  return { path, text };
}
