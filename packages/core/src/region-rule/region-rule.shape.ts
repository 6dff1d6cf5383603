import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { DivisionCode } from "../division/division.shape.ts";

const Days = z.int().min(1).max(366);
const Hour = z.int().min(0).max(23);

/** What a region may set by itself. */
export const RegionRuleValues = z
  .strictObject({
    visitIntervalDays: z
      .strictObject({ red: Days, yellow: Days, blue: Days, green: Days })
      .describe("各风险等级两次走访之间最多相隔的天数"),
    visitWarnPercent: z.int().min(1).max(100).describe("间隔过去百分之几起提醒"),
    childViewFromAge: z.int().min(0).max(17).describe("满几周岁起须听取儿童本人意见"),
    homeVisitWorkers: z.int().min(1).max(10).describe("入户走访最少人数"),
    lateEntryHours: z.int().min(1).max(720).describe("走访结束后超过几小时提交即标记补录"),
    maxHomeVisitsPerWorkerDay: z.int().min(1).max(100).describe("每人每天入户走访次数上限"),
    nightFromHour: Hour.describe("夜间开始（时）"),
    nightToHour: Hour.describe("夜间结束（时）"),
  })
  .meta({ id: "RegionRuleValues" });
export type RegionRuleValues = z.infer<typeof RegionRuleValues>;

/** What law and national policy set; no region changes it. */
export const NationalValues = z
  .strictObject({
    clearanceValidDays: z.int().describe("从业查询有效天数"),
    leftBehindEndsAtAge: z.int().describe("满几周岁起不再属于留守儿童"),
  })
  .meta({ id: "NationalValues" });
export type NationalValues = z.infer<typeof NationalValues>;

/** One dated version of a region's rules; it sets the values it names and leaves the others as they were. */
export const RegionRule = z
  .strictObject({
    region: DivisionCode,
    effectiveFrom: ChinaDate,
    documentNo: z.string().min(1).max(100).nullable().describe("文号；空：产品默认值，待核定"),
    values: RegionRuleValues.partial(),
  })
  .meta({ id: "RegionRule", description: "地区规则" });
export type RegionRule = z.infer<typeof RegionRule>;

/** Where a value comes from, and the words to show beside it. */
export const RuleProvenance = z
  .strictObject({
    basis: z.enum(["law", "document", "default"]),
    text: z.string().describe("法律条款、文号，或“待核定”"),
    region: DivisionCode.nullable().describe("空：全国"),
    effectiveFrom: ChinaDate,
  })
  .meta({ id: "RuleProvenance" });
export type RuleProvenance = z.infer<typeof RuleProvenance>;

export const VisitState = z
  .enum(["fine", "soon", "overdue"])
  .meta({ id: "VisitState", description: "fine 正常，soon 临期，overdue 逾期" });
export type VisitState = z.infer<typeof VisitState>;

/** When the next visit is due, and how that stands on the day asked for. */
export const VisitDue = z
  .strictObject({
    due: ChinaDate.describe("最迟走访日（当日仍为按期）"),
    soonFrom: ChinaDate.describe("自该日起提醒"),
    intervalDays: Days,
    state: VisitState,
  })
  .meta({ id: "VisitDue", description: "下次走访期限" });
export type VisitDue = z.infer<typeof VisitDue>;
