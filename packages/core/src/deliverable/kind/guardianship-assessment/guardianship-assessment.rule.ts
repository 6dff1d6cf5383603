import { chinaDate } from "../../../calendar.ts";
import type { DeliverableHeader } from "../../header.shape.ts";
import { type Facts, type Fault, fault, findInForce } from "../kind.rule.ts";
import type { GuardianshipAssessmentContent } from "./guardianship-assessment.shape.ts";
import { isScoreAllowed, missingIndicators, type Scale, scoreAssessment } from "./scale.rule.ts";

const METHODS_AT_LEAST = 2;

/**
 * Refuses scores that the scale in force does not know, a total that is not their sum, a grade that is not
 * the table's, fewer than two methods, too few assessors or one who serves the family (the region's values),
 * an assessment off site without reason, an objection that is not stated.
 */
export function checkGuardianshipAssessment(
  content: GuardianshipAssessmentContent,
  header: DeliverableHeader,
  facts: Facts,
): Fault[] {
  const onDate = chinaDate(header.startedAt);
  const scale = findInForce(facts.region.scales, content.scale, onDate);
  return [
    ...(scale ? checkScores(content, scale) : [fault("deliverable.scale_not_in_force", "content.scale")]),
    ...checkAssessors(content, facts),
    ...checkTerms(content, onDate, chinaDate(facts.at)),
  ];
}

function checkScores(content: GuardianshipAssessmentContent, scale: Scale): Fault[] {
  const faults = content.scores.flatMap((row, i) =>
    isScoreAllowed(scale, row) ? [] : [fault("deliverable.score_not_allowed", `content.scores.${i}.score`)],
  );
  const missing = missingIndicators(scale, content.scores);
  if (missing.length > 0) {
    faults.push(fault("deliverable.scores_incomplete", "content.scores", { count: missing.length }));
  }
  const { total, grade } = scoreAssessment(scale, content.scores);
  if (content.total !== total) {
    faults.push(fault("deliverable.total_mismatch", "content.total", { sum: total }));
  }
  if (grade !== undefined && content.grade !== grade) {
    faults.push(fault("deliverable.grade_mismatch", "content.grade"));
  }
  return faults;
}

function checkAssessors(content: GuardianshipAssessmentContent, facts: Facts): Fault[] {
  const { assessors, independentAssessors } = facts.region;
  const faults: Fault[] = [];
  if (content.methods.length < METHODS_AT_LEAST) {
    faults.push(fault("deliverable.methods_too_few", "content.methods", { count: METHODS_AT_LEAST }));
  }
  if (content.assessorIds.length < assessors) {
    faults.push(fault("deliverable.assessors_too_few", "content.assessorIds", { count: assessors }));
  }
  if (independentAssessors) {
    content.assessorIds.forEach((id, i) => {
      if (facts.serviceWorkerIds.includes(id)) {
        faults.push(fault("deliverable.assessor_serves_family", `content.assessorIds.${i}`));
      }
    });
  }
  return faults;
}

function checkTerms(content: GuardianshipAssessmentContent, onDate: string, today: string): Fault[] {
  const faults: Fault[] = [];
  if (!content.onSite && content.offSiteReason === undefined) {
    faults.push(fault("deliverable.offsite_without_reason", "content.offSiteReason"));
  }
  const told = content.guardianTold;
  if (told && told.on > today) {
    faults.push(fault("deliverable.date_in_future", "content.guardianTold.on"));
  }
  if (told?.objects && told.opinion === undefined) {
    faults.push(fault("deliverable.objection_unstated", "content.guardianTold.opinion"));
  }
  if (content.validUntil <= onDate) {
    faults.push(fault("deliverable.validity_past", "content.validUntil"));
  }
  return faults;
}
