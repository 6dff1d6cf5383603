import type { Actor } from "@guanhu/core/actor";
import type { Parts } from "@guanhu/core/context";
import { refuse } from "@guanhu/core/error";
import { permit } from "@guanhu/core/permission";
import { SessionCheck } from "@guanhu/core/session/check";
import type { Context as HonoContext } from "hono";
import { getCookie } from "hono/cookie";
import type { Gate } from "./route.ts";

export const COOKIE = "guanhu_session";

const nobody: Actor = { accountId: "nobody", name: "", roles: [] };

/** The token of a request: bearer header, or cookie. */
export function tokenOf(c: HonoContext): string | undefined {
  const bearer = /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "");
  return bearer?.[1] ?? getCookie(c, COOKIE);
}

/** Who calls; refuses (`session.required`) where the gate wants somebody, and whom the gate does not let in. */
export async function actorFor(c: HonoContext, parts: Parts, gate: Gate, at: string): Promise<Actor> {
  if (gate === "open") return nobody;
  const token = tokenOf(c);
  const session = token ? await SessionCheck.resolve(parts, token, at) : undefined;
  if (!session) throw refuse(token ? "session.expired" : "session.required");
  if (gate === "session") return session.actor;
  SessionCheck.refusePending(session);
  permit(session.actor, gate);
  return session.actor;
}
