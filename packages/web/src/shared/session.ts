import type { Actor } from "@guanhu/core/actor";
import { type Action, may as mayAct } from "@guanhu/core/permission";
import type { Me } from "@guanhu/core/session/shape";
import { useSyncExternalStore } from "react";
import { answerOf, api, onSignedOut } from "../api/client.ts";
import { ApiProblem } from "../api/problem.ts";
import { signInAddress } from "./address.ts";
import { dropAllKept } from "./kept.ts";

export type { Me };

/**
 * Who is signed in: not known yet, nobody, somebody. `remembered`: the server could not be asked (no network),
 * so this is who was signed in last on this device; the field pages work on with it.
 */
export type SessionState =
  | { is: "unknown" }
  | { is: "out" }
  | { is: "in"; me: Me; remembered?: boolean }
  | { is: "failed"; problem: ApiProblem };

const KEY = "guanhu.me";
const listeners = new Set<() => void>();
let state: SessionState = { is: "unknown" };

/** The session; the component is drawn again when it changes. */
export function useSession(): SessionState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Who is signed in. Only below a page that has made sure that somebody is. */
export function useMe(): Me {
  const session = useSession();
  if (session.is !== "in") throw new Error("nobody is signed in");
  return session.me;
}

/** What the permission table says of somebody: what one may not do is not shown. */
export function may(me: Me, action: Action): boolean {
  return mayAct(actorOf(me), action);
}

export function actorOf(me: Me): Actor {
  return {
    accountId: me.accountId,
    name: me.name,
    roles: me.roles,
    ...(me.division ? { division: me.division } : {}),
    ...(me.organizationId ? { organizationId: me.organizationId } : {}),
  };
}

/** Asks the server who is signed in. Without network: whom this device remembers. */
export async function loadSession(): Promise<SessionState> {
  try {
    return keep(await answerOf(api.GET("/api/session")));
  } catch (cause) {
    const problem = cause instanceof ApiProblem ? cause : undefined;
    if (problem?.status === 401) return change({ is: "out" });
    const me = problem?.status === 0 ? recall() : undefined;
    if (me) return change({ is: "in", me, remembered: true });
    if (problem) return change({ is: "failed", problem });
    throw cause;
  }
}

/** Takes over what the server said after signing in, or after a change of the own account. */
export function keep(me: Me): SessionState {
  localStorage.setItem(KEY, JSON.stringify(me));
  return change({ is: "in", me });
}

/** Ends the session here and on the server; forgets the person on this device. */
export async function signOut(): Promise<void> {
  await api.DELETE("/api/session").catch(() => undefined);
  dropAllKept();
  forget();
}

/** Forgets who was signed in on this device. */
export function forget(): void {
  localStorage.removeItem(KEY);
  change({ is: "out" });
}

/** When the session is over, goes to sign-in, and back to this page after it. */
export function signInWhenOver(): void {
  onSignedOut(() => {
    if (location.pathname === "/sign-in") return;
    const cause = recall() ? "over" : undefined;
    change({ is: "out" });
    location.assign(signInAddress(location.pathname + location.search, cause));
  });
}

function recall(): Me | undefined {
  try {
    const text = localStorage.getItem(KEY);
    return text ? (JSON.parse(text) as Me) : undefined;
  } catch {
    return undefined;
  }
}

function change(next: SessionState): SessionState {
  state = next;
  for (const listener of listeners) listener();
  return next;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
