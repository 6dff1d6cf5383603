import * as z from "zod";
import { ChinaDate } from "../../../calendar.ts";
import { idShape } from "../../../id.ts";
import { RiskLevel, text, uniqueList } from "../field.shape.ts";

export const Grade = z.enum(["normal", "insufficient", "improper", "absent"]);
export type Grade = z.infer<typeof Grade>;

export const AssessmentMethod = z.enum(["observation", "interview", "questionnaire"]);

export const IndicatorScore = z.strictObject({
  indicator: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, "指标编号不正确"),
  score: z.int().min(0).max(1000),
  evidence: text(300),
});
export type IndicatorScore = z.infer<typeof IndicatorScore>;

/** 监护评估. Total and grade are what the scale makes of the scores; they are sent so that a mismatch shows. */
export const GuardianshipAssessmentContent = z
  .strictObject({
    scale: z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,40}$/, "量表编号不正确"),
      version: z.int().min(1).max(9999),
    }),
    onSite: z.boolean(),
    offSiteReason: text(300).optional(),
    methods: uniqueList(AssessmentMethod, 3),
    assessorIds: uniqueList(idShape("account"), 5),
    scores: z
      .array(IndicatorScore)
      .max(100, "评分不能超过100项")
      .refine((rows) => new Set(rows.map((row) => row.indicator)).size === rows.length, "同一指标不能评两次"),
    total: z.int().min(0).max(100_000),
    grade: Grade,
    override: z.strictObject({ grade: Grade, reason: text(500) }).optional(),
    guardianTold: z
      .strictObject({ on: ChinaDate, objects: z.boolean(), opinion: text(500).optional() })
      .optional(),
    suggestedLevel: RiskLevel,
    advice: text(1000),
    validUntil: ChinaDate,
  })
  .meta({ id: "GuardianshipAssessmentContent", description: "监护评估" });
export type GuardianshipAssessmentContent = z.infer<typeof GuardianshipAssessmentContent>;
