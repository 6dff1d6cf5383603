import { fieldText } from "../../../text/zh-cn.field.ts";
import { now } from "../../data/clock.ts";
import { fromLocal, toLocal } from "../typed.ts";
import { useForm } from "./form-context.ts";
import { type InputProps, Labelled } from "./frame.tsx";

const t = fieldText.input;

/** A day. */
export function DateInput({ field, path, value }: InputProps) {
  const { answer } = useForm();
  return (
    <Labelled field={field} path={path}>
      {(input) => (
        <input
          {...input}
          type="date"
          className="box"
          value={typeof value === "string" ? value : ""}
          onChange={(event) => answer(path, event.target.value || undefined)}
        />
      )}
    </Labelled>
  );
}

/** A moment in China time; one touch fills in the present one. */
export function DateTimeInput({ field, path, value }: InputProps) {
  const { answer } = useForm();
  return (
    <Labelled field={field} path={path}>
      {(input) => (
        <span className="with-button">
          <input
            {...input}
            type="datetime-local"
            className="box"
            value={toLocal(value)}
            onChange={(event) => answer(path, fromLocal(event.target.value))}
          />
          <button
            type="button"
            className="button"
            aria-label={`${field.label}：${t.now}`}
            onClick={() => answer(path, fromLocal(toLocal(now())))}
          >
            {t.now}
          </button>
        </span>
      )}
    </Labelled>
  );
}
