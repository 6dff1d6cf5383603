import { createHash, randomBytes } from "node:crypto";
import type { Context } from "../context.ts";
import { Refusal, refuse } from "../error.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { find } from "../table/table.ts";
import { write } from "../table/write.ts";
import { counting, isClosed } from "./opinion.count.ts";
import { OpinionEntity, OpinionLinkClaim } from "./opinion.entity.ts";
import { isSameAnswer, refuseMismatch } from "./opinion.rule.ts";
import type { Opinion, OpinionAnswer, OpinionAsked, OpinionThanks } from "./opinion.shape.ts";

const TOKEN = /^[\w-]{43}$/;
const VALID_DAYS = 14;
const DAY_SECONDS = 86_400;

/** Lends the steps that give an opinion a new link and end the one before; the token itself is kept nowhere. */
export function linking(
  ctx: Context,
  opinion: Opinion,
): { token: string; expiresAt: string; steps: [Guarded<typeof OpinionEntity>, Guarded] } {
  const token = randomBytes(32).toString("base64url");
  const tokenHash = hashOf(token);
  const seconds = Math.floor(Date.parse(ctx.at) / 1000) + VALID_DAYS * DAY_SECONDS;
  const expiresAt = new Date(seconds * 1000).toISOString();
  const { acceptanceId, nth } = opinion;
  const current = { version: opinion.version, state: opinion.state };
  return {
    token,
    expiresAt,
    steps: [
      [
        patch(OpinionEntity, opinion, {
          set: { tokenHash, tokenExpiresAt: expiresAt },
          expect: { state: "ASKED" },
        }),
        () => refuse("record.stale", { current }),
      ],
      [
        create(OpinionLinkClaim, { tokenHash, acceptanceId, nth, expiresAt: seconds }),
        () => refuse("write.contended"),
      ],
    ],
  };
}

/**
 * What a family is asked, for whoever has the link; it tells of no child. Refuses a wrong, used, replaced or expired
 * link with one and the same answer (`opinion.link_invalid`).
 */
export async function asked(ctx: Context, token: string): Promise<OpinionAsked> {
  const opinion = await behind(ctx, token);
  if (opinion?.state !== "ASKED" || (await isClosed(ctx, opinion))) throw refuse("opinion.link_invalid");
  return { topic: opinion.topic, expiresAt: opinion.tokenExpiresAt ?? "" };
}

/** A family answers through its link, once; the same answer sent again is the same. Refuses as `asked`. */
export async function answer(ctx: Context, token: string, input: OpinionAnswer): Promise<OpinionThanks> {
  refuseMismatch(input);
  const opinion = await behind(ctx, token);
  if (opinion && isReplay(opinion, input)) return { answer: input };
  if (opinion?.state !== "ASKED") throw refuse("opinion.link_invalid");
  const set = { ...input, state: "ANSWERED" as const, via: "LINK" as const, answeredAt: ctx.at };
  const steps = [
    [patch(OpinionEntity, opinion, { set, expect: { state: "ASKED" } }), () => refuse("record.stale")],
    counting(opinion.acceptanceId, input),
  ] as const;
  try {
    await write(ctx, "opinion.answer", steps);
  } catch (cause) {
    if (!(cause instanceof Refusal) || cause.code === "write.contended") throw cause;
    const now = await behind(ctx, token);
    if (!now || !isReplay(now, input)) throw refuse("opinion.link_invalid");
  }
  return { answer: input };
}

function isReplay(opinion: Opinion, input: OpinionAnswer): boolean {
  return opinion.state === "ANSWERED" && opinion.via === "LINK" && isSameAnswer(opinion, input);
}

async function behind(ctx: Context, token: string): Promise<Opinion | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const { table } = ctx.parts;
  const tokenHash = hashOf(token);
  const claim = await find(table, OpinionLinkClaim, { tokenHash }, { consistent: true });
  if (!claim || claim.expiresAt * 1000 <= Date.parse(ctx.at)) return undefined;
  const opinion = await find(table, OpinionEntity, claim, { consistent: true });
  return opinion?.tokenHash === tokenHash ? opinion : undefined;
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

export * as OpinionLink from "./opinion.link.ts";
