import { Checkbox } from "antd";

interface Props {
  id?: string;
  value?: string[];
  onChange?(value: string[]): void;
  options: readonly { value: string; label: string }[];
  label: string;
}

/** Several of a few. The form's own `aria-required` is left out: a group may not carry it. */
export function CheckGroup({ id, value, onChange, options, label }: Props) {
  return (
    <Checkbox.Group
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      onChange={(chosen) => onChange?.(chosen)}
      options={[...options]}
      aria-label={label}
    />
  );
}
