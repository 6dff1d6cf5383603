import { fieldText } from "../../../text/zh-cn.field.ts";
import { computedText } from "../computed.ts";
import { computedOf } from "../form.model.ts";
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
      <output>{value === undefined ? t.computedLater : computedText(field, value, state.region)}</output>
      <FaultLine path={path} fault={fault} />
    </div>
  );
}
