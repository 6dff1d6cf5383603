import type { FormField } from "@guanhu/core/deliverable/kind/form";
import type { RegionValues } from "@guanhu/core/deliverable/kind/rule";

/** A computed value in words: the label of an option, the name of the scale or checklist that an id names. */
export function computedText(field: FormField, value: unknown, region: RegionValues): string {
  const tables = field.path.includes(".scale.") ? region.scales : region.checklists;
  const table = field.path.endsWith(".id") ? tables.find((one) => one.id === value) : undefined;
  return table?.label ?? field.options?.find((one) => one.value === value)?.label ?? String(value);
}
