import { type ReactNode, useId } from "react";

interface Props {
  label: string;
  value: string;
  onChange(value: string): void;
  type?: "text" | "password";
  autoComplete: string;
  inputMode?: "numeric" | "text";
  help?: string;
  fault?: string | undefined;
  autoFocus?: boolean;
  /** Beside the label. */
  aside?: ReactNode;
}

/** One labelled line of the light pages, with its help and what is wrong with it. */
export function Field({ label, value, onChange, help, fault, aside, autoFocus, ...input }: Props) {
  const id = useId();
  const notes = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className="light-field">
      <div className="light-label">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={fault ? true : undefined}
        aria-describedby={notes || undefined}
        autoCapitalize="none"
        spellCheck={false}
        ref={autoFocus ? focus : undefined}
        {...input}
      />
      {help ? (
        <p className="light-help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      {fault ? (
        <p className="light-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}

function focus(element: HTMLInputElement | null) {
  element?.focus();
}
