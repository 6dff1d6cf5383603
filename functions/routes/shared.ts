import { idShape, type Noun } from "@guanhu/core/id";
import * as z from "zod";

/** `{id}` of a path. */
export function idParam(noun: Noun) {
  return z.strictObject({ id: idShape(noun) });
}

export const Cursor = z.string().max(600).optional().meta({ description: "下一页的位置，取自上一页的 next" });

export const PageQuery = z.strictObject({ cursor: Cursor });

/** A page of a list; `next` is absent on the last. */
export function pageOf<S extends z.ZodType>(item: S) {
  return z.strictObject({ items: z.array(item), next: z.string().optional() });
}

export const DivisionQuery = z.strictObject({
  division: z
    .string()
    .regex(/^\d{6}(\d{3}(\d{3})?)?$/, "请填写六、九或十二位区划代码")
    .optional(),
  cursor: Cursor,
});

export const Version = z.strictObject({ version: z.int().min(1) }).meta({ id: "Version" });
