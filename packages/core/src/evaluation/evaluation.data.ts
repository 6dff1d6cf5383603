import type { EvaluationSource, Grade } from "./evaluation.shape.ts";

/** One indicator: who or what it comes from, and how much it weighs. */
export interface Indicator {
  id: string;
  name: string;
  source: EvaluationSource;
  /** All of a rule sum to 100. */
  weight: number;
}

/** What a region sets for evaluations; cut-offs in hundredths of a point, the best first. */
export interface EvaluationRule {
  region: string;
  effectiveFrom: string;
  /** Null: a default of the product that nobody has confirmed yet (待核定). */
  documentNo: string | null;
  indicators: readonly Indicator[];
  grades: readonly { grade: Grade; from: number }[];
}

/** Shipped defaults: no law sets weights or grades. The ids of what is computed are those of the rule file. */
export const defaultEvaluationRules: readonly EvaluationRule[] = [
  {
    region: "61",
    effectiveFrom: "2000-01-01",
    documentNo: null,
    indicators: [
      { id: "completion", name: "完成率", source: "DATA", weight: 25 },
      { id: "onTime", name: "按期验收率", source: "DATA", weight: 10 },
      { id: "truth", name: "成果属实率", source: "DATA", weight: 15 },
      { id: "sound", name: "资金安全率", source: "DATA", weight: 10 },
      { id: "satisfaction", name: "服务对象满意度", source: "RECIPIENTS", weight: 15 },
      { id: "management", name: "过程管理与配合", source: "PURCHASER", weight: 10 },
      { id: "effect", name: "服务成效", source: "THIRD_PARTY", weight: 15 },
    ],
    grades: [
      { grade: "EXCELLENT", from: 9_000 },
      { grade: "GOOD", from: 8_000 },
      { grade: "FAIR", from: 6_000 },
      { grade: "POOR", from: 0 },
    ],
  },
];
