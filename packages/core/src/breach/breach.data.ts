/** What a region sets for breaches; periods in working days. */
export interface BreachRule {
  region: string;
  effectiveFrom: string;
  /** Null: a default of the product that nobody has confirmed yet (待核定). */
  documentNo: string | null;
  values: {
    defenceWorkdays: number;
    decisionWorkdays: number;
  };
}

/** Shipped defaults: no law sets these periods. */
export const defaultBreachRules: readonly BreachRule[] = [
  {
    region: "61",
    effectiveFrom: "2000-01-01",
    documentNo: null,
    values: { defenceWorkdays: 10, decisionWorkdays: 10 },
  },
];
