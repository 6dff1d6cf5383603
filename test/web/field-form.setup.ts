import type { Body, Kind } from "@guanhu/core/deliverable/kind";
import { provisionalRegion } from "@guanhu/core/deliverable/region";
import type { FormState } from "../../packages/web/src/field/report/form.model.ts";
import type { Values } from "../../packages/web/src/field/report/path.ts";
import { exampleAssessment, exampleInspection, exampleVisit } from "../setup/deliverable-example.ts";

export const TODAY = "2026-03-10";

/** A form of a kind with these answers. */
export function stateWith(kind: Kind, values: Values): FormState {
  return { kind, values, region: provisionalRegion, today: TODAY };
}

/** A complete report of a kind. */
export function exampleOf(kind: Kind): Body<Kind> {
  const examples = {
    visitVerification: exampleVisit,
    guardianshipAssessment: exampleAssessment,
    homeVisitInspection: exampleInspection,
  };
  return examples[kind]() as Body<Kind>;
}
