import * as z from "zod";
import { ChinaDate } from "../calendar.ts";

/** Audit rows that the stream told together: of each its place (`home/subject#seq`) and its hash. */
export const SealNote = z.strictObject({
  day: ChinaDate,
  batch: z.string(),
  rows: z.array(z.string()),
  expiresAt: z.int(),
});
export type SealNote = z.infer<typeof SealNote>;

/** The seal of a day: the Merkle root over all audit rows told on it, and the seal before. */
export const SealRecord = z.strictObject({
  day: ChinaDate,
  rows: z.int().min(0),
  root: z.string(),
  prev: z.string(),
  sealedAt: z.string(),
});
export type SealRecord = z.infer<typeof SealRecord>;
