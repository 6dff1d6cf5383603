import { chinaTime } from "@guanhu/core/calendar";
import { fieldText } from "../../../text/zh-cn.field.ts";
import { now } from "../../data/clock.ts";
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

/** An instant as the input shows it, in China time: `2026-02-14T15:04`. */
export function toLocal(instant: unknown): string {
  if (typeof instant !== "string" || Number.isNaN(Date.parse(instant))) return "";
  return chinaTime(instant).replace(" ", "T");
}

/** What the input holds as an instant; undefined while it is not complete. */
export function fromLocal(local: string): string | undefined {
  const match = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(local);
  return match ? `${match[0]}:00+08:00` : undefined;
}
