import type { Context, Parts } from "../context.ts";
import { Refusal, refuse } from "../error.ts";
import { type Action, may, permissions } from "../permission.ts";
import { LoginName } from "../person/person.shape.ts";
import { Person } from "../person/person.ts";
import { find } from "../table/table.ts";
import { write } from "../table/write.ts";
import { secondFactor } from "./session.factor.ts";
import { accountCounter, addressCounter, clearAttempts, returnAttempt, takeAttempt } from "./session.lock.ts";
import {
  ending,
  keepCredential,
  liveSessions,
  type Opened,
  type Origin,
  open,
  ownAccount,
  readAccount,
  recordFailure,
  strangerContext,
  untilFresh,
} from "./session.open.ts";
import { matchesPassword } from "./session.password.ts";
import { SessionEntity } from "./session.record.entity.ts";
import { endOf, isInitialExpired, isLive, pendingOf } from "./session.rule.ts";
import type { KnownSession, Me, SessionRow, SignInFailure, SignInInput } from "./session.shape.ts";
import { cacheName, parseToken, rulesOf } from "./session.token.ts";
import { sameBytes } from "./session.totp.ts";

export {
  changePassword,
  confirmTotp,
  currentCode,
  enrollTotp,
  renewRecoveryCodes,
  seedCredential,
  setInitialPassword,
} from "./session.account.ts";
export { type Resolved, refusePending, resolve } from "./session.check.ts";
export { finishOidc, startOidc } from "./session.oidc.ts";
export type { Opened, Origin } from "./session.open.ts";

// Is nobody's: reads for a name that does not exist take as long as others.
const NOBODY = `acc_${"0".repeat(26)}`;

/** The id of the session that a token is of. */
export function idOf(token: string): string | undefined {
  return parseToken(token)?.id;
}

/**
 * Signs in by password, and one-time code where one is set up. Attempts are counted by address and by name
 * before anything is compared; unknown name, wrong password and wrong code have one answer and take as long.
 * Refuses `session.locked`, `session.bad_credentials`, `session.code_required`, `session.initial_password_expired`,
 * `session.password_off`.
 */
export async function signIn(parts: Parts, input: SignInInput & Origin): Promise<Opened> {
  if (parts.oidc?.only) throw refuse("session.password_off");
  const rules = rulesOf(parts);
  const ctx = strangerContext(parts, input);
  const loginName = LoginName.safeParse(input.loginName).data;
  const fromAddress = addressCounter(input.address, rules);
  const ofAccount = await accountCounter(parts, loginName ?? "", rules);
  const fail = async (reason: SignInFailure["reason"], accountId: string | undefined) => {
    await recordFailure(ctx, { reason, ...(accountId ? { accountId } : {}) }, input.userAgent);
    return refuse("session.bad_credentials", {
      values: { most: rules.accountFailures, minutes: rules.lockMinutes },
    });
  };

  await takeAttempt(ctx, fromAddress);
  if (loginName) await takeAttempt(ctx, ofAccount);
  const accountId = loginName ? await Person.findId(parts.table, loginName) : undefined;
  let account = await readAccount(parts, accountId ?? NOBODY);
  const proven = account?.credential?.passwords[0];
  const matches = await matchesPassword(proven, input.password);
  if (!account?.credential || !matches) throw await fail(account ? "password" : "name", account?.person.id);
  if (account.person.status !== "ACTIVE") throw await fail("left", account.person.id);
  if (isInitialExpired(account.credential, input.at, rules)) throw refuse("session.initial_password_expired");

  const opened = await untilFresh(async (round) => {
    if (round > 0) account = await readAccount(parts, accountId ?? NOBODY);
    const credential = account?.credential;
    // The password that was proven may have been replaced in between.
    if (!account || !credential || !sameBytes(credential.passwords[0], proven)) {
      throw await fail("password", accountId);
    }
    const factor = await secondFactor(parts, credential, input.code, input.at);
    if (factor === "missing") {
      await returnAttempt(ctx, fromAddress);
      throw refuse("session.code_required");
    }
    if (factor === "wrong") throw await fail("code", accountId);
    const amr = ["pwd" as const, ...factor.amr];
    const pending = pendingOf(account.person, credential, amr, input.at, rules);
    return open(ctx, account, { amr, pending, set: factor.set, userAgent: input.userAgent });
  });
  await Promise.all([clearAttempts(ctx, ofAccount), returnAttempt(ctx, fromAddress)]);
  return opened;
}

/** What the portal shows of who is signed in: roles, allowed actions, what is pending, the sign-in before. */
export function describe(parts: Parts, { person, session }: KnownSession): Me {
  const rules = rulesOf(parts);
  const actor = Person.actorOf(person);
  const actions = Object.keys(permissions) as Action[];
  return {
    accountId: person.id,
    loginName: person.loginName,
    name: person.name,
    ...(person.division ? { division: person.division } : {}),
    ...(person.organizationId ? { organizationId: person.organizationId } : {}),
    ...(person.clearedUntil ? { clearedUntil: person.clearedUntil } : {}),
    roles: person.roles,
    actions: session.pending.length > 0 ? [] : actions.filter((action) => may(actor, action)),
    pending: session.pending,
    amr: session.amr,
    signedInAt: session.createdAt,
    endsAt: new Date(endOf(session.createdAt, rules)).toISOString(),
    idleMinutes: rules.idleMinutes,
    ...(session.previous ? { lastSignIn: session.previous } : {}),
  };
}

/** The actor's own live sessions, newest use first. */
export async function listMine(ctx: Context, currentId: string | undefined): Promise<SessionRow[]> {
  const { person } = await ownAccount(ctx);
  const live = await liveSessions(ctx, person);
  return live.map(({ id, createdAt, lastSeenAt, amr, userAgent, address }) => ({
    id,
    createdAt,
    lastSeenAt,
    amr,
    ...(userAgent ? { userAgent } : {}),
    ...(address ? { address } : {}),
    current: id === currentId,
  }));
}

/** Ends one of the actor's own sessions; *missing* when it is not his or has ended. */
export async function endOne(ctx: Context, id: string): Promise<void> {
  const { accountId } = ctx.actor;
  await untilFresh(async () => {
    const session = await find(ctx.parts.table, SessionEntity, { accountId, id }, { consistent: true });
    const { person, credential } = await ownAccount(ctx);
    if (!session || !isLive({ person, session }, ctx.at, rulesOf(ctx.parts))) {
      throw refuse("record.missing", { values: { noun: SessionEntity.noun } });
    }
    const steps = [ending(ctx, session), keepCredential(accountId, credential, { lastSignOutAt: ctx.at })];
    await write(ctx, "session.sign_out", steps);
  });
  ctx.parts.sessions.forget(cacheName({ accountId, id }));
}

/** Ends the session that a token is of; signing out twice is no fault. */
export async function signOut(ctx: Context, token: string): Promise<void> {
  const id = idOf(token);
  if (!id) return;
  await endOne(ctx, id).catch((cause: unknown) => {
    if (!(cause instanceof Refusal) || cause.code !== "record.missing") throw cause;
  });
}

/** Ends every session of the actor, this one too: the person's epoch rises, and older sessions are over. */
export async function endAll(ctx: Context, currentId: string | undefined): Promise<void> {
  await untilFresh(async () => {
    const { person } = await ownAccount(ctx);
    await write(ctx, "session.end_all", [Person.endsSessions(person)]);
  });
  if (currentId) ctx.parts.sessions.forget(cacheName({ accountId: ctx.actor.accountId, id: currentId }));
}

export * as Session from "./session.ts";
