import * as z from "zod";
import { entity } from "../table/entity.ts";

/** What this table is: a demo world carries the mark, a real one has no such item. */
export const WorldEntity = entity({
  name: "world",
  noun: "演示环境标记",
  shape: z.strictObject({ demo: z.literal(true), markedAt: z.string() }),
  key: (_: Record<never, never>) => ({ pk: "WORLD", sk: "A" }),
});
