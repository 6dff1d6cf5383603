import { DatePicker } from "antd";
import dayjs from "dayjs";

interface Props {
  id?: string;
  value?: string | undefined;
  onChange?(value: string | undefined): void;
}

const FORMAT = "YYYY-MM-DD HH:mm";

/** A day and a time of it in China as the text `2026-12-20 09:00`; can be typed. */
export function TimeField({ value, onChange, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      showTime={{ format: "HH:mm", minuteStep: 5 }}
      format={FORMAT}
      value={value ? dayjs(value, FORMAT) : null}
      onChange={(time) => onChange?.(time?.format(FORMAT))}
    />
  );
}
