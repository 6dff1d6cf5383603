import { defineKind } from "../kind.define.ts";
import { newestInForce } from "../kind.rule.ts";
import { guardianshipAssessmentForm } from "./guardianship-assessment.form.ts";
import { checkGuardianshipAssessment } from "./guardianship-assessment.rule.ts";
import { GuardianshipAssessmentContent } from "./guardianship-assessment.shape.ts";
import { scoreAssessment } from "./scale.rule.ts";

export const guardianshipAssessment = defineKind({
  label: "监护评估",
  version: 1,
  homeVisit: true,
  content: GuardianshipAssessmentContent,
  check: checkGuardianshipAssessment,
  form: guardianshipAssessmentForm,
  derive(content, region, onDate) {
    const scale = newestInForce(region.scales, onDate);
    if (!scale) return {};
    const scores = (content.scores ?? []).filter((row) => Number.isInteger(row.score));
    const { total, grade } = scoreAssessment(scale, scores);
    return {
      "content.scale.id": scale.id,
      "content.scale.version": scale.version,
      "content.total": total,
      "content.grade": grade,
    };
  },
});
