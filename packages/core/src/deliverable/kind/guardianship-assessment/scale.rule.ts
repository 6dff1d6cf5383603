import type { Dated } from "../kind.rule.ts";
import type { Grade, IndicatorScore } from "./guardianship-assessment.shape.ts";

/** Sides of a scale and the dimensions of each. */
export const dimensions = {
  guardian: ["willingness", "livingSupport", "familyEducation", "familyRelations", "safetyProtection"],
  child: ["dailyLife", "health", "education", "safety"],
} as const;

export type Dimension = (typeof dimensions)[keyof typeof dimensions][number];

export interface Indicator {
  id: string;
  dimension: Dimension;
  label: string;
  min: number;
  max: number;
}

/** Totals from `from` to `to`, both included, have this grade. */
export interface GradeBand {
  grade: Grade;
  from: number;
  to: number;
}

/** A scale of guardianship: what is scored, within which limits, and which total has which grade. */
export interface Scale extends Dated {
  indicators: readonly Indicator[];
  grades: readonly GradeBand[];
}

export interface Assessed {
  total: number;
  /** Undefined while the scores are not one for each indicator, each within its limits. */
  grade: Grade | undefined;
}

/** The total of the scores (integer points) and the grade that the scale's table gives for it. */
export function scoreAssessment(scale: Scale, scores: readonly Omit<IndicatorScore, "evidence">[]): Assessed {
  const total = scores.reduce((sum, row) => sum + row.score, 0);
  const complete =
    missingIndicators(scale, scores).length === 0 &&
    scores.length === scale.indicators.length &&
    scores.every((row) => isScoreAllowed(scale, row));
  const band = scale.grades.find((one) => one.from <= total && total <= one.to);
  return { total, grade: complete ? band?.grade : undefined };
}

export function missingIndicators(
  scale: Scale,
  scores: readonly Pick<IndicatorScore, "indicator">[],
): Indicator[] {
  const scored = new Set(scores.map((row) => row.indicator));
  return scale.indicators.filter((indicator) => !scored.has(indicator.id));
}

/** Whether the scale has the indicator and the score lies within its limits. */
export function isScoreAllowed(scale: Scale, row: Omit<IndicatorScore, "evidence">): boolean {
  const indicator = scale.indicators.find((one) => one.id === row.indicator);
  return indicator !== undefined && indicator.min <= row.score && row.score <= indicator.max;
}
