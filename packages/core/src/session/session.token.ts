import { createHash } from "node:crypto";
import type { Parts } from "../context.ts";
import { SessionRules } from "./session.record.shape.ts";

const TOKEN = /^(acc_[0-9a-z]{26})\.([\w-]{43})$/;

let defaults: SessionRules | undefined;

/** The figures for sign-in that hold: the region's, or the defaults. */
export function rulesOf(parts: Parts): SessionRules {
  if (parts.sessionRules) return parts.sessionRules;
  defaults ??= SessionRules.parse({});
  return defaults;
}

/** Account and session id (SHA-256 of the secret) of a token; undefined when it cannot be one. */
export function parseToken(token: string): { accountId: string; id: string } | undefined {
  const [, accountId, secret] = TOKEN.exec(token) ?? [];
  if (!accountId || !secret) return undefined;
  return { accountId, id: createHash("sha256").update(secret).digest("base64url") };
}

/** The name under which a session is remembered. */
export function cacheName({ accountId, id }: { accountId: string; id: string }): string {
  return `${accountId}.${id}`;
}
