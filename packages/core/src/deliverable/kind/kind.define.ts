import type * as z from "zod";
import type { ChinaDate } from "../../calendar.ts";
import type { DeliverableHeader } from "../header.shape.ts";
import type { Form } from "./kind.form.ts";
import type { Facts, Fault, RegionValues } from "./kind.rule.ts";

/** Everything that makes a kind of deliverable. `S` is the shape of its content. */
export interface KindDefinition<S extends z.ZodObject = z.ZodObject> {
  label: string;
  /** Grows when the content changes in a way that older deliverables do not have. */
  version: number;
  /** Whether it happens in the child's home, where two persons should come. */
  homeVisit: boolean;
  content: S;
  /** Refusals of this kind alone; the header has its own. */
  check(content: z.infer<S>, header: DeliverableHeader, facts: Facts): Fault[];
  /** Ids of the deliverables that this one holds against what it saw. */
  compares?(content: z.infer<S>): string[];
  /** The kind's part of the form; the header's part stands around it. */
  form: Form;
  /** Values of the `computed` fields, by path, for what is filled in so far. */
  derive?(content: Partial<z.infer<S>>, region: RegionValues, onDate: ChinaDate): Record<string, unknown>;
}

/** Checks the parts of a kind against its shape. */
export function defineKind<S extends z.ZodObject>(definition: KindDefinition<S>): KindDefinition<S> {
  return definition;
}
