import { type Option, valueAt } from "@guanhu/core/deliverable/kind/form";
import { fieldText } from "../../../text/zh-cn.field.ts";
import { optionsFor } from "../form.model.ts";
import { useFault, useForm } from "./form-context.ts";
import { FaultLine, Group, type InputProps } from "./frame.tsx";

const t = fieldText.input;

/** One of several answers, each large enough for a thumb. */
export function ChoiceInput({ field, path, value }: InputProps) {
  const { state, answer } = useForm();
  return (
    <Group field={field} path={path}>
      <Radios
        name={path}
        options={optionsFor(field, state)}
        value={value}
        onPick={(one) => answer(path, one)}
      />
      {!field.required && value !== undefined ? (
        <button type="button" className="quiet" onClick={() => answer(path, undefined)}>
          {t.clear}
        </button>
      ) : null}
    </Group>
  );
}

/** Any number of several answers. */
export function ChoicesInput({ field, path, value }: InputProps) {
  const { state, answer } = useForm();
  const chosen: unknown[] = Array.isArray(value) ? value : [];
  const options = optionsFor(field, state);
  const toggle = (one: Option["value"], on: boolean) => {
    const wanted = on ? [...chosen, one] : chosen.filter((other) => other !== one);
    // In the order of the options, so that the same answers are the same report.
    answer(
      path,
      options.map((option) => option.value).filter((each) => wanted.includes(each)),
    );
  };
  return (
    <Group field={field} path={path}>
      <div className="options">
        {options.map((option) => (
          <label key={String(option.value)} className="option">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** One question of several lines. */
export function MatrixInput({ field, path }: InputProps) {
  return (
    <Group field={field} path={path}>
      {(field.lines ?? []).map((line) => (
        <MatrixLine key={line.path} field={field} path={`${path}.${line.path}`} label={line.label} />
      ))}
    </Group>
  );
}

function MatrixLine({ field, path, label }: { field: InputProps["field"]; path: string; label: string }) {
  const { state, answer } = useForm();
  const fault = useFault(path);
  return (
    <fieldset
      className={fault ? "line has-fault" : "line"}
      id={path}
      tabIndex={-1}
      aria-describedby={fault ? `${path}-fault` : undefined}
    >
      <legend>{label}</legend>
      <Radios
        name={path}
        options={optionsFor(field, state)}
        value={valueAt(state.values, path)}
        onPick={(one) => answer(path, one)}
        tight
      />
      <FaultLine path={path} fault={fault} />
    </fieldset>
  );
}

/** Points within narrow limits, one touch each. */
export function PointsInput({ field, path, value }: InputProps) {
  const { answer } = useForm();
  const { min = 0, max = 0 } = field;
  const points = Array.from({ length: max - min + 1 }, (_, nth) => min + nth);
  return (
    <Group field={{ ...field, label: `${field.label}（${t.points(min, max)}）` }} path={path}>
      <Radios
        name={path}
        options={points.map((one) => ({ value: String(one), label: String(one) }))}
        value={typeof value === "number" ? String(value) : undefined}
        onPick={(one) => answer(path, Number(one))}
        tight
      />
    </Group>
  );
}

function Radios({
  name,
  options,
  value,
  onPick,
  tight = false,
}: {
  name: string;
  options: readonly Option[];
  value: unknown;
  onPick: (value: Option["value"]) => void;
  tight?: boolean;
}) {
  return (
    <div className={tight ? "options is-tight" : "options"}>
      {options.map((option) => (
        <label key={String(option.value)} className="option">
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onPick(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
