import * as z from "zod";
import { entity } from "../table/entity.ts";

/**
 * How many deliverables stand under one line of a contract: submitted and neither sent back, refused nor
 * withdrawn. It only informs, so the stream makes it from the deliverables.
 */
export const DeliveredView = entity({
  name: "deliveredView",
  noun: "交付数量",
  shape: z.strictObject({ contractId: z.string(), itemId: z.string(), delivered: z.int() }),
  key: ({ contractId, itemId }: { contractId: string; itemId: string }) => ({
    pk: `K#${contractId}`,
    sk: `V#${itemId}`,
  }),
});
