import { chinaTime } from "@guanhu/core/calendar";
import { type FormField, isVisible, valueAt, yesNo } from "@guanhu/core/deliverable/kind/form";
import { provisionalRegion } from "@guanhu/core/deliverable/region";
import { dayOf } from "../data/clock.ts";
import { computedText } from "../report/computed.ts";
import { isFilled } from "../report/path.ts";

/** One answer of a report as people read it. */
export interface Answer {
  label: string;
  text: string;
}

/** A table of a report: one list of answers for each row. */
export interface AnswerTable {
  label: string;
  rows: { title: string; answers: Answer[] }[];
}

/** What names the ids in a report; an id without a name is shown as it is. */
export type NameOf = (id: string) => string | undefined;

/** The answers of a section of a report that are filled in, in the order of the form; tables apart. */
export function answersOf(
  fields: readonly FormField[],
  report: unknown,
  nameOf: NameOf,
): { answers: Answer[]; tables: AnswerTable[] } {
  const answers: Answer[] = [];
  const tables: AnswerTable[] = [];
  for (const field of fields) {
    const value = valueAt(report, field.path);
    if (!isVisible(field, report) || !isFilled(value) || field.path.startsWith("header.capture")) continue;
    if (field.input === "rows") {
      const isPhotos = field.columns?.some((column) => column.input === "file");
      if (!isPhotos) tables.push(tableOf(field, value, dayOfReport(report), nameOf));
    } else if (field.input === "matrix") {
      for (const line of field.lines ?? []) {
        const answer = valueAt(value, line.path);
        if (isFilled(answer)) answers.push({ label: line.label, text: answerText(field, answer, nameOf) });
      }
    } else answers.push({ label: field.label, text: answerText(field, value, nameOf) });
  }
  return { answers, tables };
}

/** One value in words: the label of an option, a name, a time in China. */
export function answerText(field: FormField, value: unknown, nameOf: NameOf): string {
  if (Array.isArray(value)) return value.map((one) => answerText(field, one, nameOf)).join("、");
  const options = field.options ?? (field.input === "yesNo" ? yesNo : []);
  const option = options.find((one) => one.value === value);
  if (option) return option.label;
  if (field.input === "computed") return computedText(field, value, provisionalRegion);
  if (field.input === "dateTime") return chinaTime(String(value));
  const text = typeof value === "string" ? (nameOf(value) ?? value) : String(value);
  return field.unit ? `${text} ${field.unit}` : text;
}

function tableOf(field: FormField, value: unknown, day: string, nameOf: NameOf): AnswerTable {
  const given = field.givenRows?.of(provisionalRegion, day);
  const key = field.givenRows?.key;
  const rows = (value as Record<string, unknown>[]).map((row, nth) => ({
    title: given?.find((line) => key && line.value === row[key])?.label ?? `${field.label} ${nth + 1}`,
    answers: (field.columns ?? [])
      .filter((column) => column.path !== key && isFilled(row[column.path]))
      .map((column) => ({ label: column.label, text: columnText(column, row[column.path], day, nameOf) })),
  }));
  return { label: field.label, rows };
}

function columnText(column: FormField, value: unknown, day: string, nameOf: NameOf): string {
  const options = column.givenOptions?.(provisionalRegion, day);
  return answerText(options ? { ...column, options } : column, value, nameOf);
}

function dayOfReport(report: unknown): string {
  return dayOf(String(valueAt(report, "header.startedAt")));
}
