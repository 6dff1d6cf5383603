import type { ChinaDate } from "../../calendar.ts";
import type { RegionValues } from "./kind.rule.ts";

/**
 * How a field is asked. `auto` is filled by the device, `computed` by the kind's `derive`; `matrix` asks one
 * question of several lines; `rows` is a table that a person extends, or one with given lines (`givenRows`).
 */
export type Input =
  | "auto"
  | "choice"
  | "choices"
  | "computed"
  | "date"
  | "dateTime"
  | "deliverable"
  | "division"
  | "file"
  | "longText"
  | "matrix"
  | "number"
  | "organization"
  | "people"
  | "rows"
  | "text"
  | "yesNo";

export type OptionValue = string | boolean;

export interface Option {
  value: OptionValue;
  label: string;
}

/** When a field shows: the value at the path is one of those, is filled in at all, or any of several holds. */
export type Condition =
  | { path: string; is: readonly OptionValue[] }
  | { path: string; filled: true }
  | { any: readonly Condition[] };

/** One line of a table whose lines are given by the region. */
export interface GivenRow {
  value: string;
  label: string;
  group?: string;
  min?: number;
  max?: number;
}

/**
 * One field of a form. Paths are those of the faults: from the body (`header.place.address`), of a column
 * from its row (`score`). What is hidden is not sent, nor is an object without a filled field;
 * a list without entries is sent empty.
 */
export interface FormField {
  path: string;
  label: string;
  input: Input;
  help?: string;
  /** Must be filled in whenever it shows. */
  required?: boolean;
  options?: readonly Option[];
  /** Options that the region gives. */
  givenOptions?(region: RegionValues, onDate: ChinaDate): readonly Option[];
  visibleWhen?: Condition;
  maxLength?: number;
  min?: number;
  max?: number;
  maxItems?: number;
  unit?: string;
  /** Lines of a matrix; each answers with one of `options`. */
  lines?: readonly { path: string; label: string }[];
  columns?: readonly FormField[];
  /** Lines of `rows` that the region gives, and the column that names the line. */
  givenRows?: { key: string; of(region: RegionValues, onDate: ChinaDate): readonly GivenRow[] };
}

export interface FormSection {
  id: string;
  title: string;
  help?: string;
  fields: readonly FormField[];
}

export type Form = readonly FormSection[];

export const yesNo: readonly Option[] = [
  { value: false, label: "否" },
  { value: true, label: "是" },
];

/** Options in the order of their labels. */
export function optionsOf(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** Lines of a matrix in the order of their labels. */
export function linesOf(labels: Readonly<Record<string, string>>): { path: string; label: string }[] {
  return Object.entries(labels).map(([path, label]) => ({ path, label }));
}

/** Whether a field shows for what is filled in so far (a body, or a row of one). */
export function isVisible(field: FormField, draft: unknown): boolean {
  return field.visibleWhen === undefined || holds(field.visibleWhen, draft);
}

/** The value at a path such as `content.items.school` or `content.scores.3.score`; undefined where there is none. */
export function valueAt(draft: unknown, path: string): unknown {
  let value = draft;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function holds(condition: Condition, draft: unknown): boolean {
  if ("any" in condition) return condition.any.some((one) => holds(one, draft));
  const value = valueAt(draft, condition.path);
  if ("is" in condition) return condition.is.some((one) => one === value);
  return (
    value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)
  );
}
