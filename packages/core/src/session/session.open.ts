import { createHash, randomBytes, randomUUID } from "node:crypto";
import { systemActor } from "../actor.ts";
import { chinaDate } from "../calendar.ts";
import type { Context, Parts } from "../context.ts";
import { Refusal, refuse } from "../error.ts";
import { Person } from "../person/person.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { ask, findAll, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { CredentialEntity, SignInFailureEntity } from "./session.entity.ts";
import { shortAgent } from "./session.origin.ts";
import { SessionEntity } from "./session.record.entity.ts";
import { endOf, isLive } from "./session.rule.ts";
import type {
  Credential,
  KnownSession,
  Pending,
  Proof,
  SessionRecord,
  SignInFailure,
} from "./session.shape.ts";
import { cacheName, rulesOf } from "./session.token.ts";

export { rulesOf } from "./session.token.ts";

const MOST_PAGES = 10;
const ATTEMPTS = 5;
// 网络安全法 21条: at least six months; kept as long as the audit rows.
const FAILURE_DAYS = 3 * 365;

/** Where a sign-in comes from. */
export interface Origin {
  at: string;
  requestId: string;
  address?: string | undefined;
  userAgent?: string | undefined;
}

/** A session just opened: the token goes to its owner and is stored nowhere. */
export interface Opened extends KnownSession {
  token: string;
}

export interface Account {
  person: Person.Record;
  credential: Credential | undefined;
}

/** The context of somebody who is not signed in. */
export function strangerContext(parts: Parts, origin: Origin): Context {
  const { at, requestId, address } = origin;
  return { actor: systemActor, at, requestId, parts, ...(address ? { address } : {}) };
}

/** The person of an account and how it signs in, in one consistent read. */
export async function readAccount(parts: Parts, accountId: string): Promise<Account | undefined> {
  const asks = [Person.asks(accountId), ask(CredentialEntity, { accountId })] as const;
  const [person, credential] = await findAll(parts.table, asks, { consistent: true });
  return person ? { person, credential } : undefined;
}

/** A signed-in actor's own account. */
export async function ownAccount(ctx: Context): Promise<Account> {
  const account = await readAccount(ctx.parts, ctx.actor.accountId);
  if (!account) throw refuse("session.expired");
  return account;
}

/** Sessions of an account that hold, newest use first. */
export async function liveSessions(ctx: Context, person: Person.Record): Promise<SessionRecord[]> {
  const rules = rulesOf(ctx.parts);
  const found: SessionRecord[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await query(ctx.parts.table, SessionEntity, {
      pk: SessionEntity.key({ accountId: person.id, id: "" }).pk,
      begins: "S#",
      limit: 100,
      cursor,
      consistent: true,
    });
    found.push(...items.filter((session) => isLive({ person, session }, ctx.at, rules)));
    if (!next) break;
    cursor = next;
  }
  return found.sort((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1));
}

/** The step that changes the credential, or makes it. Its version puts the account's sign-ins in a row. */
export function keepCredential(
  accountId: string,
  credential: Credential | undefined,
  set: Partial<Omit<Credential, "accountId" | "version" | "head">>,
): Guarded {
  const stale = () => refuse("record.stale");
  if (credential) return [patch(CredentialEntity, credential, { set }), stale];
  return [
    create(CredentialEntity, { accountId, passwords: [], mustChangePassword: false, recovery: [], ...set }),
    stale,
  ];
}

/**
 * Opens a session, together with what else must be true of the credential. Sessions beyond the number allowed
 * end, least used first. Leaves an audit row in the account's chain of sign-ins.
 * @throws Refusal `record.stale` when the account changed since it was read: read it again and decide again
 */
export async function open(
  stranger: Context,
  { person, credential }: Account,
  how: { amr: Proof[]; pending: Pending[]; set?: Partial<Credential>; userAgent?: string | undefined },
): Promise<Opened> {
  const ctx = { ...stranger, actor: Person.actorOf(person) };
  const rules = rulesOf(ctx.parts);
  const surplus = (await liveSessions(ctx, person)).slice(rules.sessionsAtMost - 1);
  const secret = randomBytes(32).toString("base64url");
  const token = `${person.id}.${secret}`;
  const place = { at: ctx.at, ...(ctx.address ? { address: ctx.address } : {}) };
  const userAgent = shortAgent(how.userAgent);
  const session: SessionRecord = {
    accountId: person.id,
    id: createHash("sha256").update(secret).digest("base64url"),
    createdAt: ctx.at,
    lastSeenAt: ctx.at,
    epoch: person.epoch,
    amr: how.amr,
    pending: how.pending,
    ...(userAgent ? { userAgent } : {}),
    ...(ctx.address ? { address: ctx.address } : {}),
    ...(credential?.lastSignIn ? { previous: credential.lastSignIn } : {}),
    expiresAt: Math.ceil(endOf(ctx.at, rules) / 1000),
  };
  await write(ctx, "session.sign_in", [
    [create(SessionEntity, session), () => refuse("record.stale")],
    keepCredential(person.id, credential, { ...how.set, lastSignIn: place }),
    ...surplus.map((one) => ending(ctx, one)),
  ] as Guarded[]);
  for (const one of surplus) ctx.parts.sessions.forget(cacheName(one));
  ctx.parts.sessions.set(cacheName(session), { person, session });
  return { token, person, session };
}

/** The step that ends a session; what it was stays until the store removes it. */
export function ending(ctx: Context, session: SessionRecord): Guarded {
  return [
    patch(SessionEntity, session, {
      set: { endedAt: ctx.at, expiresAt: Math.ceil(Date.parse(ctx.at) / 1000) },
    }),
    () => refuse("record.stale"),
  ];
}

/** Leaves the row of a failed sign-in: reason and place, never what was typed. */
export async function recordFailure(
  ctx: Context,
  failure: Pick<SignInFailure, "reason" | "accountId" | "detail">,
  userAgent: string | undefined,
): Promise<void> {
  const agent = shortAgent(userAgent);
  await write(ctx, "session.fail", [
    [
      create(SignInFailureEntity, {
        ...failure,
        date: chinaDate(ctx.at),
        at: ctx.at,
        id: randomUUID(),
        ...(ctx.address ? { address: ctx.address } : {}),
        ...(agent ? { userAgent: agent } : {}),
        requestId: ctx.requestId,
        expiresAt: Math.ceil(Date.parse(ctx.at) / 1000) + FAILURE_DAYS * 86_400,
      }),
      () => refuse("write.contended"),
    ],
  ]);
}

/** Decides again, on what was read again, when somebody else wrote in between; a few times. */
export async function untilFresh<T>(decide: (round: number) => Promise<T>): Promise<T> {
  for (let round = 0; ; round++) {
    try {
      return await decide(round);
    } catch (cause) {
      const stale = cause instanceof Refusal && cause.code === "record.stale";
      if (!stale || round === ATTEMPTS - 1) throw cause;
    }
  }
}
