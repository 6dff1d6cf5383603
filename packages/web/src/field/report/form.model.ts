import { chinaDate } from "@guanhu/core/calendar";
import { deriveFields, formOf, type Kind } from "@guanhu/core/deliverable/kind";
import {
  type Form,
  type FormField,
  type FormSection,
  type GivenRow,
  isVisible,
  type Option,
  valueAt,
  yesNo,
} from "@guanhu/core/deliverable/kind/form";
import type { RegionValues } from "@guanhu/core/deliverable/kind/rule";
import { isFilled, setAt, type Values } from "./path.ts";

/** A form as it stands: its kind, what is filled in, and what the region gives on the day of the visit. */
export interface FormState {
  kind: Kind;
  values: Values;
  region: RegionValues;
  /** China date for which tables are looked up while no start is filled in. */
  today: string;
}

export interface Capture {
  offline: boolean;
  deviceTime: string;
}

type Row = Record<string, unknown>;

// The device answers these when the report is sent; nobody is asked.
const AT_SENDING = "header.capture";

/** The sections that a person goes through, in order. */
export function sectionsOf(kind: Kind): Form {
  return formOf(kind);
}

/** The day of the visit: of the start where it is filled in, else today. */
export function visitDay({ values, today }: Pick<FormState, "values" | "today">): string {
  const start = valueAt(values, "header.startedAt");
  return typeof start === "string" && !Number.isNaN(Date.parse(start)) ? chinaDate(start) : today;
}

/** The fields of a section that show now. */
export function shownFields(section: FormSection, values: Values): FormField[] {
  return section.fields.filter((field) => !field.path.startsWith(AT_SENDING) && isVisible(field, values));
}

/** The options of a field, those that the region gives included. */
export function optionsFor(field: FormField, state: FormState): readonly Option[] {
  if (field.givenOptions) return field.givenOptions(state.region, visitDay(state));
  return field.options ?? (field.input === "yesNo" ? yesNo : []);
}

/** The lines that the region gives for a table; undefined where a person adds the lines. */
export function givenRowsOf(field: FormField, state: FormState): readonly GivenRow[] | undefined {
  return field.givenRows?.of(state.region, visitDay(state));
}

/** The rows of a table as they show and as they are sent: with given lines, one row for each line. */
export function rowsOf(field: FormField, state: FormState): Row[] {
  const value = valueAt(state.values, field.path);
  const rows = (Array.isArray(value) ? value : []) as Row[];
  const given = givenRowsOf(field, state);
  const key = field.givenRows?.key;
  if (!given || key === undefined) return rows;
  return given.map((line) => ({ ...rows.find((row) => row[key] === line.value), [key]: line.value }));
}

/** The values after one answer; the rows of a table with given lines take their places first. */
export function answer(state: FormState, path: string, value: unknown): Values {
  const table = sectionsOf(state.kind)
    .flatMap((section) => section.fields)
    .find((field) => field.givenRows && path.startsWith(`${field.path}.`));
  const placed = table ? setAt(state.values, table.path, rowsOf(table, state)) : state.values;
  return setAt(placed, path, value);
}

/** What a new form starts with: the village of the child, and every list empty. */
export function startValues(kind: Kind, child: { residence: string }): Values {
  const lists = sectionsOf(kind)
    .flatMap((section) => section.fields)
    .filter((field) => isList(field) && !field.givenRows);
  const empty = lists.reduce<Values>((values, field) => setAt(values, field.path, []), {
    header: {},
    content: {},
  });
  return setAt(empty, "header.place.divisionCode", child.residence);
}

/** The report as it is sent: what shows and is filled in, texts trimmed, computed values worked out. */
export function bodyOf(state: FormState, capture: Capture): Values {
  const filled = sectionsOf(state.kind)
    .flatMap((section) => shownFields(section, state.values))
    .reduce<Values>((body, field) => withField(body, field, state), {
      kind: state.kind,
      header: {},
      content: {},
    });
  const derived = Object.entries(derive(state, filled)).reduce(
    (body, [path, value]) => setAt(body, path, value),
    filled,
  );
  return setAt(derived, AT_SENDING, capture);
}

/** The computed fields of the form as it stands, by path. */
export function computedOf(state: FormState): Record<string, unknown> {
  const filled = sectionsOf(state.kind)
    .flatMap((section) => shownFields(section, state.values))
    .reduce<Values>((body, field) => withField(body, field, state), { content: {} });
  return derive(state, filled);
}

function derive(state: FormState, body: Values): Record<string, unknown> {
  return deriveFields(state.kind, body.content as Record<string, unknown>, state.region, visitDay(state));
}

function withField(body: Values, field: FormField, state: FormState): Values {
  if (field.input === "computed") return body;
  const value = field.input === "rows" ? rowsToSend(field, state) : clean(valueAt(state.values, field.path));
  if (isFilled(value)) return setAt(body, field.path, value);
  return isList(field) ? setAt(body, field.path, []) : body;
}

function rowsToSend(field: FormField, state: FormState): Row[] {
  return rowsOf(field, state).map((row) => {
    const shown = (field.columns ?? []).filter((column) => isVisible(column, row));
    return Object.fromEntries(
      shown.map((column) => [column.path, clean(row[column.path])]).filter(([, value]) => isFilled(value)),
    );
  });
}

function isList({ input }: FormField): boolean {
  return input === "choices" || input === "people" || input === "rows";
}

function clean(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : value;
}
