import { checkBody } from "@guanhu/core/deliverable/kind";
import { type FormField, type FormSection, isVisible, valueAt } from "@guanhu/core/deliverable/kind/form";
import type { Facts } from "@guanhu/core/deliverable/kind/rule";
import { DeliverableBody } from "@guanhu/core/deliverable/kind/shape";
import type * as z from "zod";
import { fieldText } from "../../text/zh-cn.field.ts";
import {
  bodyOf,
  type Capture,
  type FormState,
  givenRowsOf,
  rowsOf,
  sectionsOf,
  shownFields,
} from "./form.model.ts";
import { isFilled, isWithinPath, type Values } from "./path.ts";

const text = fieldText.fault;

/** What is wrong at one place of the report. */
export interface Fault {
  path: string;
  text: string;
}

/** A fault with its place in the form: the step, and the field that shows it. */
export interface PlacedFault extends Fault {
  step: number;
  label: string;
}

/**
 * Everything wrong with the report, in the order of the form: what is missing first looked for by the form,
 * then by the shape, and only in a body of the right shape by the rules of the kind.
 */
export function checkReport(state: FormState, facts: Facts, capture: Capture): PlacedFault[] {
  const body = bodyOf(state, capture);
  const missing = sectionsOf(state.kind).flatMap((section) =>
    shownFields(section, state.values).flatMap((field) => missingIn(field, body, state)),
  );
  const parsed = DeliverableBody.safeParse(body, { error: textOf });
  if (parsed.success) {
    const faults = missing.length > 0 ? missing : checkBody(parsed.data, facts);
    return placeFaults(state, faults);
  }
  const issues = parsed.error.issues
    .map((issue) => ({ path: issue.path.map(String).join("."), text: issue.message }))
    .filter((issue) => !missing.some((one) => isWithinPath(issue.path, one.path)));
  // An object that is absent as a whole is told by the fields within it.
  const told = issues.filter((issue) => !missing.some((one) => isWithinPath(one.path, issue.path)));
  return placeFaults(state, [...missing, ...told]);
}

// Refusals that name no field, and the answer that they speak of.
const placeOfCode: Record<string, string> = {
  "contract.outside_term": "header.startedAt",
  "placement.not_on_day": "header.startedAt",
  "person.not_member": "header.coWorkerIds",
  "file.not_uploaded": "header.attachments",
  "file.twice_in_one": "header.attachments",
};

/** Faults of the server's answer, whose paths are seen from the body of the request. */
export function placeProblem(
  state: FormState,
  problem: { code: string; message: string; fields: readonly Fault[] },
): PlacedFault[] {
  const place = placeOfCode[problem.code];
  const own = place ? [{ path: place, text: problem.message }] : [];
  const fields = problem.fields.map((field) => ({ ...field, path: field.path.replace(/^report\.?/, "") }));
  return placeFaults(state, fields.length > 0 ? fields : own);
}

/** Faults by step and field, in the order of the form; a path that no field has goes to the last step. */
export function placeFaults(state: FormState, faults: readonly Fault[]): PlacedFault[] {
  const sections = sectionsOf(state.kind);
  const order = sections.flatMap((section, step) => section.fields.map((field) => ({ step, field })));
  return faults
    .map((fault) => {
      const place = order.findIndex(({ field }) => isWithinPath(fault.path, field.path));
      // `content.scale` is told at `content.scale.id`.
      const index = place >= 0 ? place : order.findIndex(({ field }) => isWithinPath(field.path, fault.path));
      const found = order[index];
      return {
        fault: {
          path: found ? shownAt(found.field, fault.path) : fault.path,
          text: fault.text,
          step: found?.step ?? sections.length - 1,
          label: found ? labelOf(found.field, fault.path, state) : "",
        },
        index: found ? index : order.length,
        row: rowOf(found?.field, fault.path),
      };
    })
    .sort((a, b) => a.index - b.index || a.row - b.row)
    .map(({ fault }) => fault);
}

/** The element that a fault belongs to: of the nearest path that has one. */
export function nearestPath(path: string, has: (path: string) => boolean): string | undefined {
  const keys = path.split(".");
  for (let length = keys.length; length > 0; length--) {
    const above = keys.slice(0, length).join(".");
    if (has(above)) return above;
  }
  return undefined;
}

/** How many faults each step has. */
export function countBySteps(faults: readonly PlacedFault[], steps: number): number[] {
  return Array.from({ length: steps }, (_, step) => faults.filter((fault) => fault.step === step).length);
}

/** The step of a section by its id; the first where there is none. */
export function stepOf(sections: readonly FormSection[], id: string | undefined): number {
  return Math.max(
    0,
    sections.findIndex((section) => section.id === id),
  );
}

function missingIn(field: FormField, body: Values, state: FormState): Fault[] {
  if (field.input === "matrix") {
    return (field.lines ?? [])
      .map((line) => `${field.path}.${line.path}`)
      .filter((path) => field.required && !isFilled(valueAt(body, path)))
      .map((path) => ({ path, text: text.choose }));
  }
  if (field.input === "rows") {
    const rows = rowsOf(field, state);
    if (field.required && rows.length === 0) return [{ path: field.path, text: text.rows }];
    return rows.flatMap((row, nth) =>
      (field.columns ?? [])
        .filter((column) => column.required && isVisible(column, row) && !isFilled(row[column.path]))
        .map((column) => ({ path: `${field.path}.${nth}.${column.path}`, text: missingText(column) })),
    );
  }
  if (!field.required || isFilled(valueAt(body, field.path))) return [];
  return [{ path: field.path, text: missingText(field) }];
}

function missingText({ input }: FormField): string {
  if (input === "choice" || input === "choices" || input === "yesNo" || input === "people")
    return text.choose;
  if (input === "deliverable" || input === "organization" || input === "division") return text.choose;
  if (input === "computed") return text.computed;
  return text.fill;
}

// The shapes speak Chinese where they have a word of their own; these are the rest.
function textOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? text.fill : text.format;
    case "invalid_value":
      return text.choose;
    case "too_big":
      return text.atMost(Number(issue.maximum));
    case "too_small":
      return text.atLeast(Number(issue.minimum));
    default:
      return text.format;
  }
}

function labelOf(field: FormField, path: string, state: FormState): string {
  const rest = path.slice(field.path.length + 1);
  if (field.input === "matrix") {
    const line = field.lines?.find((one) => one.path === rest);
    return line ? `${field.label}：${line.label}` : field.label;
  }
  if (field.input !== "rows" || rest === "") return field.label;
  const [nth = "", column = ""] = rest.split(".");
  const given = givenRowsOf(field, state)?.[Number(nth)]?.label;
  const name = field.columns?.find((one) => one.path === column)?.label;
  const row = given ?? `${field.label} ${Number(nth) + 1}`;
  return name ? `${row}：${name}` : row;
}

// Where the form has an element of its own for a path within a field: a line of a matrix, a column of a row.
function shownAt(field: FormField, path: string): string {
  const [one = "", two = "", ...rest] = path.slice(field.path.length + 1).split(".");
  const isLine = field.input === "matrix" && field.lines?.some((line) => line.path === one);
  const isCell = field.input === "rows" && field.columns?.some((column) => column.path === two);
  return (isLine && two === "") || (isCell && rest.length === 0) ? path : field.path;
}

function rowOf(field: FormField | undefined, path: string): number {
  const [nth = ""] = field ? path.slice(field.path.length + 1).split(".") : [];
  if (field?.input === "matrix") return (field.lines ?? []).findIndex((line) => line.path === nth);
  return /^\d+$/.test(nth) ? Number(nth) : -1;
}
