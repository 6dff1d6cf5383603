import * as z from "zod";

/** RFC 9457 problem, with the code that people, portal and tests know a refusal by. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    requestId: z.string(),
    fields: z.array(z.strictObject({ path: z.string(), text: z.string() })).optional(),
    current: z.strictObject({ version: z.int().optional(), state: z.string().optional() }).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
