import type { Dated } from "@guanhu/core/deliverable/kind/rule";
import { fieldText } from "../../../text/zh-cn.field.ts";
import { computedOf, type FormState } from "../form.model.ts";
import { useFault, useForm } from "./form-context.ts";
import { FaultLine, type InputProps } from "./frame.tsx";

const t = fieldText.input;

/** A value that follows from the others. */
export function Computed({ field, path }: InputProps) {
  const { state } = useForm();
  const fault = useFault(path);
  const value = computedOf(state)[path];
  return (
    <div className={fault ? "field is-computed has-fault" : "field is-computed"} id={path} tabIndex={-1}>
      <span>{field.label}</span>
      <output>{value === undefined ? t.computedLater : computedText(field, value, state)}</output>
      <FaultLine path={path} fault={fault} />
    </div>
  );
}

function computedText(field: InputProps["field"], value: unknown, { region }: FormState): string {
  const tables: readonly Dated[] = [...region.scales, ...region.checklists];
  const table = field.path.endsWith(".id") ? tables.find((one) => one.id === value && owns(field.path, one, region)) : undefined;
  return table?.label ?? field.options?.find((one) => one.value === value)?.label ?? String(value);
}

function owns(path: string, table: Dated, region: FormState["region"]): boolean {
  const scales: readonly Dated[] = region.scales;
  return path.includes(".scale.") === scales.includes(table);
}
