import * as z from "zod";
import { ChinaDate } from "../../../calendar.ts";
import { RiskLevel, text } from "../field.shape.ts";

export const VisitPurpose = z.enum(["firstRecord", "regular", "changeCheck", "riskFollowUp", "exitCheck"]);
export const Finding = z.enum(["consistent", "inconsistent", "unverifiable"]);
export const Eligibility = z.enum(["yes", "no", "undecided"]);
export const Schooling = z.enum([
  "notInKindergarten",
  "kindergarten",
  "primary",
  "juniorHigh",
  "seniorHigh",
  "vocational",
  "droppedOut",
  "notInSchool",
]);
export const Health = z.enum(["healthy", "ill", "disabled"]);

/** What is compared with the register, item by item. */
export const VerifiedItems = z.strictObject({
  identity: Finding,
  hukou: Finding,
  residence: Finding,
  parentsWhereabouts: Finding,
  carer: Finding,
  school: Finding,
  health: Finding,
  assistance: Finding,
});

/** 走访核查 */
export const VisitVerificationContent = z
  .strictObject({
    purpose: VisitPurpose,
    items: VerifiedItems,
    changes: z
      .array(z.strictObject({ item: VerifiedItems.keyof(), description: text(500) }))
      .max(20, "变化不能超过20条"),
    stillEligible: Eligibility,
    stillEligibleReason: text(500).optional(),
    schooling: Schooling,
    health: Health,
    parentsLastContact: ChinaDate.optional(),
    parentsReturnPlanned: ChinaDate.optional(),
    riskSuggestion: RiskLevel,
  })
  .meta({ id: "VisitVerificationContent", description: "走访核查" });
export type VisitVerificationContent = z.infer<typeof VisitVerificationContent>;
