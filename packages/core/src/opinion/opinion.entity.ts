import * as z from "zod";
import { entity } from "../table/entity.ts";
import { Opinion } from "./opinion.shape.ts";

export const OpinionEntity = entity({
  name: "opinion",
  noun: "意见征询",
  shape: Opinion,
  key: ({ acceptanceId, nth }: { acceptanceId: string; nth: number }) => ({
    pk: `AO#${acceptanceId}`,
    sk: `O#${String(nth).padStart(4, "0")}`,
  }),
  indexes: (opinion) => ({ one: { pk: `AO#I#${opinion.id}`, sk: "A" } }),
  audit: ({ id, contractId }) => ({ home: `contract#${contractId}`, subject: `opinion#${id}` }),
  told: ["acceptanceId", "nth"],
});

/**
 * What the families of one acceptance answered, counted in the transaction of each answer; `closed` from the
 * conclusion on. Equal to a recount of the opinions.
 */
export const OpinionCount = entity({
  name: "opinionCount",
  noun: "意见汇总",
  shape: z.strictObject({
    acceptanceId: z.string(),
    asked: z.int().min(0),
    answered: z.int().min(0),
    received: z.int().min(0),
    scoreSum: z.int().min(0),
    score1: z.int().min(0),
    score2: z.int().min(0),
    score3: z.int().min(0),
    score4: z.int().min(0),
    score5: z.int().min(0),
    closed: z.boolean().optional(),
  }),
  key: ({ acceptanceId }: { acceptanceId: string }) => ({ pk: `AO#${acceptanceId}`, sk: "O" }),
});

/** The one opinion that a link answers: of the link only the hash of its token is kept. */
export const OpinionLinkClaim = entity({
  name: "opinionLink",
  noun: "征询链接",
  shape: z.strictObject({
    tokenHash: z.string(),
    acceptanceId: z.string(),
    nth: z.int(),
    expiresAt: z.int(),
  }),
  key: ({ tokenHash }: { tokenHash: string }) => ({ pk: `X#opinion#${tokenHash}`, sk: "A" }),
});
