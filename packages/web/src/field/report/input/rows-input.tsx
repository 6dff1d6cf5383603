import { type FormField, type GivenRow, isVisible } from "@guanhu/core/deliverable/kind/form";
import { fieldText } from "../../../text/zh-cn.field.ts";
import { givenRowsOf, rowsOf } from "../form.model.ts";
import { isFilled } from "../path.ts";
import { FieldInput } from "./field-input.tsx";
import { type Row, useFault, useForm } from "./form-context.ts";
import { FaultLine, Group } from "./frame.tsx";

const t = fieldText.input;

/** A table as cards one below the other: with given lines, or with lines that a person adds. */
export function RowsInput({ field }: { field: FormField }) {
  const { state } = useForm();
  const given = givenRowsOf(field, state);
  const rows = rowsOf(field, state);
  return given ? (
    <GivenRows field={field} rows={rows} given={given} />
  ) : (
    <OwnRows field={field} rows={rows} />
  );
}

function OwnRows({ field, rows }: { field: FormField; rows: readonly Row[] }) {
  const { answer } = useForm();
  const { path, label, maxItems = Number.POSITIVE_INFINITY } = field;
  return (
    <Group field={field} path={path}>
      {rows.length === 0 ? <p className="small">{t.noRows}</p> : null}
      {rows.map((row, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
        <fieldset className="card-row" key={nth}>
          <legend>{t.row(label, nth + 1)}</legend>
          <Columns field={field} nth={nth} row={row} />
          <button
            type="button"
            className="quiet is-red"
            onClick={() =>
              answer(
                path,
                rows.filter((_, other) => other !== nth),
              )
            }
          >
            {t.removeRow(label, nth + 1)}
          </button>
        </fieldset>
      ))}
      {rows.length < maxItems ? (
        <button type="button" className="button is-wide" onClick={() => answer(path, [...rows, {}])}>
          {t.add(label)}
        </button>
      ) : null}
    </Group>
  );
}

function GivenRows({
  field,
  rows,
  given,
}: {
  field: FormField;
  rows: readonly Row[];
  given: readonly GivenRow[];
}) {
  const fault = useFault(field.path);
  const asked = (field.columns ?? []).filter((column) => column.input !== "computed" && column.required);
  const done = rows.filter((row) => asked.every((column) => isFilled(row[column.path]))).length;
  return (
    <div className="given" id={field.path} tabIndex={-1}>
      <h3>{field.label}</h3>
      <p className="small" role="status">
        {t.progress(done, given.length)}
      </p>
      <FaultLine path={field.path} fault={fault} />
      {given.map((line, nth) => (
        <div key={line.value}>
          {line.group && line.group !== given[nth - 1]?.group ? <h4>{line.group}</h4> : null}
          <fieldset className="card-row">
            <legend>{line.label}</legend>
            <Columns field={field} nth={nth} row={rows[nth] ?? {}} limits={line} />
          </fieldset>
        </div>
      ))}
    </div>
  );
}

function Columns({
  field,
  nth,
  row,
  limits,
}: {
  field: FormField;
  nth: number;
  row: Row;
  limits?: Pick<GivenRow, "min" | "max">;
}) {
  const shown = (field.columns ?? []).filter(
    (column) => column.input !== "computed" && isVisible(column, row),
  );
  return shown.map((column) => (
    <FieldInput
      key={column.path}
      field={column.input === "number" ? { ...column, ...within(limits) } : column}
      path={`${field.path}.${nth}.${column.path}`}
      value={row[column.path]}
    />
  ));
}

function within(limits: Pick<GivenRow, "min" | "max"> | undefined) {
  return {
    ...(limits?.min === undefined ? {} : { min: limits.min }),
    ...(limits?.max === undefined ? {} : { max: limits.max }),
  };
}
