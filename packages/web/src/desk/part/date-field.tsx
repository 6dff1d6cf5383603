import { DatePicker, type DatePickerProps } from "antd";
import dayjs from "dayjs";

interface Props extends Pick<DatePickerProps, "id" | "minDate" | "maxDate"> {
  value?: string | undefined;
  onChange?(value: string | undefined): void;
}

/** A date as the text that the domain knows, `2026-02-14`; can be typed. */
export function DateField({ value, onChange, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange?.(date?.format("YYYY-MM-DD"))}
    />
  );
}
