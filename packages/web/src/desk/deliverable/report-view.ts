import { chinaDate, chinaTime } from "@guanhu/core/calendar";
import { formOf, type Kind } from "@guanhu/core/deliverable/kind";
import {
  type FormField,
  type GivenRow,
  isVisible,
  type Option,
  valueAt,
  yesNo,
} from "@guanhu/core/deliverable/kind/form";
import type { RegionValues } from "@guanhu/core/deliverable/kind/rule";
import type { DeliverableBody } from "@guanhu/core/deliverable/kind/shape";
import { provisionalRegion } from "@guanhu/core/deliverable/region";

/** How a value of a report is shown. Names of people, places and organizations are looked up where it is drawn. */
export type Value =
  | { is: "none" }
  | { is: "text"; text: string; long?: boolean }
  | { is: "people"; ids: readonly string[] }
  | { is: "division" | "organization" | "deliverable" | "file"; id: string }
  | { is: "lines"; lines: readonly Line[] }
  | { is: "table"; columns: readonly string[]; rows: readonly (readonly Value[])[] };

export interface Line {
  label: string;
  answer: string;
  /** Answered otherwise than most lines: what a reader should see first. */
  odd: boolean;
}

export interface Entry {
  label: string;
  value: Value;
}

export interface Section {
  id: string;
  title: string;
  entries: readonly Entry[];
}

const NONE: Value = { is: "none" };

/**
 * A report as it is read: section by section in the order of its form, with the labels of the form. Nothing is
 * known here of any kind, so a new kind needs nothing. What is hidden or was left empty is not shown, except
 * what had to be filled in.
 */
export function viewReport(body: DeliverableBody, region: RegionValues = provisionalRegion): Section[] {
  const onDate = chinaDate(body.header.startedAt);
  return formOf(body.kind as Kind)
    .map(({ id, title, fields }) => ({
      id,
      title,
      entries: fields
        .filter((field) => isVisible(field, body))
        .map((field) => ({ field, value: viewValue(field, valueAt(body, field.path), region, onDate) }))
        .filter(({ field, value }) => value.is !== "none" || field.required)
        .map(({ field, value }) => ({ label: field.label, value })),
    }))
    .filter((section) => section.entries.length > 0);
}

function viewValue(field: FormField, value: unknown, region: RegionValues, onDate: string): Value {
  if (isEmpty(value)) return NONE;
  switch (field.input) {
    case "matrix":
      return viewLines(field, value);
    case "rows":
      return viewRows(field, value, region, onDate);
    case "people":
      return { is: "people", ids: (value as unknown[]).map(String) };
    case "division":
    case "organization":
    case "deliverable":
    case "file":
      return { is: field.input, id: String(value) };
    case "dateTime":
      return { is: "text", text: chinaTime(String(value)) };
    default:
      return viewText(field, value, region, onDate);
  }
}

function viewText(field: FormField, value: unknown, region: RegionValues, onDate: string): Value {
  const options = field.options ?? field.givenOptions?.(region, onDate) ?? [];
  const answers = (Array.isArray(value) ? value : [value]).map((one) =>
    isInstant(one) ? chinaTime(one) : labelOf(options, one),
  );
  const text = answers.join("、") + (field.unit ? ` ${field.unit}` : "");
  return { is: "text", text, ...(field.input === "longText" ? { long: true } : {}) };
}

function viewLines(field: FormField, value: unknown): Value {
  const options = field.options ?? [];
  const answers = (field.lines ?? []).map((line) => ({
    label: line.label,
    answer: valueAt(value, line.path),
  }));
  const usual = mostCommon(answers.map(({ answer }) => answer));
  return {
    is: "lines",
    lines: answers.map(({ label, answer }) => ({
      label,
      answer: answer === undefined ? "" : labelOf(options, answer),
      odd: answer !== usual,
    })),
  };
}

function viewRows(field: FormField, value: unknown, region: RegionValues, onDate: string): Value {
  const columns = field.columns ?? [];
  const given = field.givenRows?.of(region, onDate) ?? [];
  const rows = (value as unknown[]).map((row) =>
    columns.map((column) => {
      const cell = valueAt(row, column.path);
      if (column.path === field.givenRows?.key) return { is: "text" as const, text: givenLabel(given, cell) };
      return viewValue(column, cell, region, onDate);
    }),
  );
  const used = columns.map((_, nth) => rows.some((row) => row[nth]?.is !== "none"));
  return {
    is: "table",
    columns: columns.filter((_, nth) => used[nth]).map((column) => column.label),
    rows: rows.map((row) => row.filter((_, nth) => used[nth])),
  };
}

function givenLabel(given: readonly GivenRow[], value: unknown): string {
  return given.find((row) => row.value === value)?.label ?? String(value);
}

function labelOf(options: readonly Option[], value: unknown): string {
  const all = typeof value === "boolean" && options.length === 0 ? yesNo : options;
  return all.find((option) => option.value === value)?.label ?? String(value);
}

function mostCommon(values: readonly unknown[]): unknown {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

// What the device fills in by itself may be an instant.
function isInstant(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}
