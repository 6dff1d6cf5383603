import type { Actor } from "../actor.ts";
import type { Parts } from "../context.ts";
import { Refusal, refuse } from "../error.ts";
import { actorOf, asks } from "../person/person.actor.ts";
import { type Guarded, patch } from "../table/step.ts";
import { ask, findAll } from "../table/table.ts";
import { write } from "../table/write.ts";
import { SessionEntity } from "./session.record.entity.ts";
import type { KnownSession, Pending, SessionRecord } from "./session.record.shape.ts";
import { isLive, isTouchDue } from "./session.rule.ts";
import { cacheName, parseToken, rulesOf } from "./session.token.ts";

/** Who a token speaks for. While something is pending, the actor has no roles: nothing is allowed him. */
export interface Resolved extends KnownSession {
  actor: Actor;
  sessionId: string;
  pending: Pending[];
}

/**
 * Who the token speaks for, or undefined. One read of person and session, remembered for a few seconds; a second,
 * consistent one before a no. Once a minute the use is written down.
 */
export async function resolve(parts: Parts, token: string, at: string): Promise<Resolved | undefined> {
  const parsed = parseToken(token);
  if (!parsed) return undefined;
  const rules = rulesOf(parts);
  const name = cacheName(parsed);
  let known = parts.sessions.get(name);
  if (!known) {
    known = await readKnown(parts, parsed, false);
    if (!known || !isLive(known, at, rules)) known = await readKnown(parts, parsed, true);
    if (!known) return undefined;
    parts.sessions.set(name, known);
  }
  if (!isLive(known, at, rules)) return undefined;
  if (isTouchDue(known.session.lastSeenAt, at)) known = await touch(parts, known, at);
  const { person, session } = known;
  const actor = actorOf(person);
  return {
    person,
    session,
    sessionId: session.id,
    pending: session.pending,
    actor: session.pending.length > 0 ? { ...actor, roles: [] } : actor,
  };
}

/** Refuses while a new password or the second factor is due. */
export function refusePending({ pending }: Pick<Resolved, "pending">): void {
  if (pending.includes("password")) throw refuse("session.password_change_required");
  if (pending.includes("totp")) throw refuse("session.totp_required");
}

async function readKnown(
  parts: Parts,
  { accountId, id }: { accountId: string; id: string },
  consistent: boolean,
): Promise<KnownSession | undefined> {
  const both = [asks(accountId), ask(SessionEntity, { accountId, id })] as const;
  const [person, session] = await findAll(parts.table, both, { consistent });
  return person && session ? { person, session } : undefined;
}

// Who comes second, or while the session is changed, has lost nothing: the next request touches it.
async function touch(parts: Parts, known: KnownSession, at: string): Promise<KnownSession> {
  const { person, session } = known;
  const ctx = { actor: actorOf(person), at, requestId: session.id, parts };
  const steps: Guarded[] = [
    [
      patch(SessionEntity, session, {
        set: { lastSeenAt: at },
        expect: { lastSeenAt: session.lastSeenAt, endedAt: undefined },
      }),
      () => refuse("record.stale"),
    ],
  ];
  const touched: SessionRecord = { ...session, lastSeenAt: at };
  try {
    await write(ctx, "session.touch", steps);
  } catch (cause) {
    const contended = cause instanceof Error && cause.name === "TransactionConflictException";
    if (!contended && !(cause instanceof Refusal)) throw cause;
    parts.sessions.forget(cacheName(session));
    return known;
  }
  parts.sessions.set(cacheName(session), { person, session: touched });
  return { person, session: touched };
}

export * as SessionCheck from "./session.check.ts";
