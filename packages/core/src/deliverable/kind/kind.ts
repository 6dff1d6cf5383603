import type * as z from "zod";
import type { ChinaDate } from "../../calendar.ts";
import { headerForm } from "../header.form.ts";
import { checkHeader, qualityFlags } from "../header.rule.ts";
import type { DeliverableHeader } from "../header.shape.ts";
import { guardianshipAssessment } from "./guardianship-assessment/guardianship-assessment.ts";
import { homeVisitInspection } from "./home-visit-inspection/home-visit-inspection.ts";
import type { KindDefinition } from "./kind.define.ts";
import type { Form } from "./kind.form.ts";
import type { Facts, Fault, Flag, RegionValues } from "./kind.rule.ts";
import { visitVerification } from "./visit-verification/visit-verification.ts";

/** Every kind of deliverable. A new kind is a folder beside these, and one line here. */
export const kinds = {
  visitVerification,
  guardianshipAssessment,
  homeVisitInspection,
};

export type Kind = keyof typeof kinds;
export type KindContent<K extends Kind> = z.infer<(typeof kinds)[K]["content"]>;

/** What the client sends for a deliverable of one kind. */
export interface Body<K extends Kind> {
  kind: K;
  header: DeliverableHeader;
  content: KindContent<K>;
}

export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]];

export const kindLabels = Object.fromEntries(kindNames.map((kind) => [kind, kinds[kind].label])) as Record<
  Kind,
  string
>;

/** Everything wrong with a body, the header's faults first; empty when it may be recorded. */
export function checkBody<K extends Kind>(body: Body<K>, facts: Facts): Fault[] {
  const kind: KindDefinition = kinds[body.kind];
  return [...checkHeader(body.header, facts), ...kind.check(body.content, body.header, facts)];
}

/** What a reviewer should look at twice: see `qualityFlags`. */
export function flagBody(body: Pick<Body<Kind>, "kind" | "header">, facts: Facts): Flag[] {
  return qualityFlags(body.header, { ...facts, homeVisit: kinds[body.kind].homeVisit });
}

/** Deliverables that a body holds against what it saw; none for most kinds. */
export function comparedIds(body: Body<Kind>): string[] {
  const kind: KindDefinition = kinds[body.kind];
  return kind.compares?.(body.content) ?? [];
}

/** Values of the computed fields of a kind, by path, for the content that is filled in so far. */
export function deriveFields(
  kind: Kind,
  content: Record<string, unknown>,
  region: RegionValues,
  onDate: ChinaDate,
): Record<string, unknown> {
  const definition: KindDefinition = kinds[kind];
  return definition.derive?.(content, region, onDate) ?? {};
}

/** The whole form of a kind: when, where and whom, then the kind's own part, then evidence and signatures. */
export function formOf(kind: Kind): Form {
  const [visit, persons, ...rest] = headerForm;
  return [...(visit ? [visit] : []), ...(persons ? [persons] : []), ...kinds[kind].form, ...rest];
}
