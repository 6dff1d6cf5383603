import * as z from "zod";
import { ChinaDate } from "../../../calendar.ts";
import { idShape } from "../../../id.ts";
import { text } from "../field.shape.ts";

export const InspectorRole = z.enum(["countyCivilAffairs", "townSupervisor", "thirdParty", "province"]);
export const InspectedObject = z.enum(["childDirector", "undertaker", "carer"]);
export const SampleMethod = z.enum(["random", "targeted"]);
export const CheckResult = z.enum(["qualified", "unqualified", "notApplicable"]);
export const Verdict = z.enum(["genuine", "partlyGenuine", "untrue"]);
export const Severity = z.enum(["minor", "major", "severe"]);
export const RecheckResult = z.enum(["rectified", "partlyRectified", "notRectified"]);

const checkItemId = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, "检查项编号不正确");

/** 家庭探访督导检查 */
export const HomeVisitInspectionContent = z
  .strictObject({
    inspectorRole: InspectorRole,
    inspectedObject: InspectedObject,
    inspectedOrganizationId: idShape("organization").optional(),
    sampleMethod: SampleMethod,
    checklist: z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,40}$/, "检查表编号不正确"),
      version: z.int().min(1).max(9999),
    }),
    results: z
      .array(z.strictObject({ item: checkItemId, result: CheckResult, note: text(200).optional() }))
      .max(60, "检查项不能超过60项")
      .refine((rows) => new Set(rows.map((row) => row.item)).size === rows.length, "同一检查项不能填两次"),
    compared: z
      .array(
        z.strictObject({
          deliverableId: idShape("deliverable"),
          verdict: Verdict,
          note: text(300).optional(),
        }),
      )
      .max(50, "比对的成果不能超过50份")
      .refine(
        (rows) => new Set(rows.map((row) => row.deliverableId)).size === rows.length,
        "同一成果不能比对两次",
      ),
    problems: z
      .array(
        z.strictObject({
          description: text(500),
          severity: Severity,
          item: checkItemId.optional(),
          deliverableId: idShape("deliverable").optional(),
        }),
      )
      .max(50, "问题不能超过50条"),
    rectificationDue: ChinaDate.optional(),
    recheck: z.strictObject({ date: ChinaDate, result: RecheckResult.optional() }).optional(),
  })
  .meta({ id: "HomeVisitInspectionContent", description: "家庭探访督导检查" });
export type HomeVisitInspectionContent = z.infer<typeof HomeVisitInspectionContent>;
