import * as z from "zod";
import { ChinaDate } from "../calendar.ts";

/**
 * Code of an administrative division as in the statistical codes: 2 digits province, 4 city, 6 county,
 * 9 town, 12 village, so that the code of a division begins with the code of every division it lies in.
 * The filled-up forms `610000`, `610100` and `610102000000` are accepted and shortened.
 */
export const DivisionCode = z
  .string()
  .max(12)
  .overwrite(normalizeDivisionCode)
  .regex(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/, "行政区划代码须为 2、4、6、9 或 12 位数字。")
  .meta({
    id: "DivisionCode",
    description: "行政区划代码：省 2 位、市 4 位、县 6 位、乡镇 9 位、村（社区）12 位",
  });
export type DivisionCode = z.infer<typeof DivisionCode>;

export const DivisionLevel = z
  .enum(["province", "city", "county", "town", "village"])
  .meta({ id: "DivisionLevel", description: "省、市、县、乡镇（街道）、村（社区）" });
export type DivisionLevel = z.infer<typeof DivisionLevel>;

/** A day, or only the year where the day is not certain. */
export const DateOrYear = z.union([ChinaDate, z.string().regex(/^\d{4}$/)]).meta({
  id: "DateOrYear",
  description: "日期；日期不确定时只有年份",
});
export type DateOrYear = z.infer<typeof DateOrYear>;

export const Division = z
  .strictObject({
    code: DivisionCode,
    name: z.string().min(1),
    level: DivisionLevel,
    parent: DivisionCode.nullable(),
    kind: z.enum(["ordinary", "special"]).describe("special：林场、园区等非乡镇单位（代码 4xx），仅用于统计"),
    pickable: z.boolean().describe("可在选择框中选择"),
    validFrom: DateOrYear.nullable().describe("首日（含）；空：早于数据"),
    validTo: DateOrYear.nullable().describe("末日（含）；空：至今有效"),
    successor: DivisionCode.nullable().describe("撤销后承接其区域的区划"),
    documentNo: z.string().nullable().describe("设立或撤销的批复文号"),
  })
  .meta({ id: "Division", description: "行政区划" });
export type Division = z.infer<typeof Division>;

const levels: Readonly<Record<number, DivisionLevel>> = {
  2: "province",
  4: "city",
  6: "county",
  9: "town",
  12: "village",
};

/** Shortens a code that is filled up with zeros: `610000` to `61`, `610100` to `6101`, `610102000000` to `610102`. */
export function normalizeDivisionCode(code: string): string {
  const digits = code.trim();
  const town = digits.length === 12 && digits.endsWith("000") ? digits.slice(0, 9) : digits;
  const county = town.length === 9 && town.endsWith("000") ? town.slice(0, 6) : town;
  const city = county.length === 6 && county.endsWith("00") ? county.slice(0, 4) : county;
  return city.length === 4 && city.endsWith("00") ? city.slice(0, 2) : city;
}

/** The level that a code's length says; undefined when no level has that length. */
export function levelOf(code: string): DivisionLevel | undefined {
  return levels[normalizeDivisionCode(code).length];
}

/** The code of the division directly above; null for a province. */
export function parentCode(code: string): DivisionCode | null {
  return ancestorCodes(code).at(-1) ?? null;
}

/** Codes of the divisions above, the province first. */
export function ancestorCodes(code: string): DivisionCode[] {
  const own = normalizeDivisionCode(code);
  return [2, 4, 6, 9].filter((length) => length < own.length).map((length) => own.slice(0, length));
}

/** Whether a division is the other one or lies in it, by code alone. */
export function isWithin(code: string, ancestor: string): boolean {
  const above = normalizeDivisionCode(ancestor);
  return above.length in levels && normalizeDivisionCode(code).startsWith(above);
}
