import { createHash } from "node:crypto";
import { type Noun, spellId } from "./id.ts";

/**
 * A new id, ordered by time. The 80 bits come from the request's own random id, so a world that is
 * replayed with the same requests has the same ids.
 * @param nth tells apart several ids of one noun made in one request
 */
export function newId(ctx: { at: string; requestId: string }, noun: Noun, nth = 0): string {
  return spellId(noun, ctx.at, createHash("sha256").update(`${ctx.requestId}/${noun}/${nth}`).digest());
}
