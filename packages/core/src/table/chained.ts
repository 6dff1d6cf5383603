import * as z from "zod";

/** Fields of every audited record: how many times it was written, and the hash of its newest audit row. */
export const chained = {
  version: z.int().min(1),
  head: z.string(),
};

/** Ciphertext and other bytes, as the store gives them. */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
