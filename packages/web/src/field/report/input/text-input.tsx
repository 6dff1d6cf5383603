import { type ReactNode, useEffect, useRef } from "react";
import { fieldText } from "../../../text/zh-cn.field.ts";
import { numberOf } from "../typed.ts";
import { useForm } from "./form-context.ts";
import { type Described, type InputProps, Labelled } from "./frame.tsx";

const t = fieldText.input;
// Below this share of the limit nobody needs to know how much is left.
const COUNT_FROM = 0.8;

/** One line of text; `aside` stands below it. */
export function TextInput({ field, path, value, aside }: InputProps & { aside?: ReactNode }) {
  const { answer } = useForm();
  return (
    <Labelled field={field} path={path} aside={aside}>
      {(input) => (
        <input
          {...input}
          type="text"
          className="box"
          value={textOf(value)}
          maxLength={field.maxLength}
          autoComplete="off"
          enterKeyHint="next"
          onChange={(event) => answer(path, event.target.value)}
        />
      )}
    </Labelled>
  );
}

/** Several lines of text, growing with what is written. */
export function LongTextInput({ field, path, value }: InputProps) {
  const text = textOf(value);
  const near = field.maxLength !== undefined && text.length >= field.maxLength * COUNT_FROM;
  return (
    <Labelled
      field={field}
      path={path}
      aside={near ? <p className="small count">{t.count(text.length, field.maxLength ?? 0)}</p> : null}
    >
      {(input) => <Area input={input} path={path} text={text} maxLength={field.maxLength} />}
    </Labelled>
  );
}

function Area({
  input,
  path,
  text,
  maxLength,
}: {
  input: Described;
  path: string;
  text: string;
  maxLength: number | undefined;
}) {
  const { answer } = useForm();
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [text]);
  return (
    <textarea
      {...input}
      ref={area}
      className="box"
      rows={3}
      value={text}
      maxLength={maxLength}
      onChange={(event) => answer(path, event.target.value)}
    />
  );
}

/** A whole number typed on the number pad. */
export function NumberInput({ field, path, value }: InputProps) {
  const { answer } = useForm();
  return (
    <Labelled field={field} path={path}>
      {(input) => (
        <span className="with-unit">
          <input
            {...input}
            type="text"
            inputMode="numeric"
            className="box"
            value={typeof value === "number" ? String(value) : ""}
            onChange={(event) => answer(path, numberOf(event.target.value))}
          />
          {field.unit ? <span>{field.unit}</span> : null}
        </span>
      )}
    </Labelled>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
