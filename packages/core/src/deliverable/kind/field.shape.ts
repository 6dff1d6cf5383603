import * as z from "zod";

/** Free text that a person wrote: trimmed, never empty, at most `max` UTF-16 units. */
export function text(max: number) {
  return z.string().trim().min(1, "请填写内容").max(max, `不能超过${max}字`);
}

/** A list in which nothing stands twice, with at most `max` entries. */
export function uniqueList<T extends z.ZodType<string>>(item: T, max: number) {
  return z
    .array(item)
    .max(max, `不能超过${max}项`)
    .refine((list) => new Set(list).size === list.length, "不能重复")
    .meta({ uniqueItems: true });
}

/** An instant of this century with its offset, such as `2026-03-10T09:30:00+08:00`. */
export const Instant = z.iso
  .datetime({ offset: true, error: "时间格式不正确，须带时区" })
  .refine((instant) => instant.startsWith("20"), "年份不正确");

/** Risk in four colours: red is the highest. */
export const RiskLevel = z.enum(["red", "yellow", "blue", "green"]);
export type RiskLevel = z.infer<typeof RiskLevel>;
