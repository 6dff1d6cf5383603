import { Checkbox, Input } from "antd";
import { useState } from "react";
import { t } from "../../text/zh-cn.desk.ts";
import { DivisionSelect } from "../division/division-select.tsx";

const c = t.register;
const PROVINCE = "61";

interface Props {
  id?: string;
  value?: string;
  onChange?(code: string | undefined): void;
}

/** The county of the household register: chosen in the province, typed as six digits elsewhere. */
export function HukouField({ id, value, onChange }: Props) {
  const [elsewhere, setElsewhere] = useState(value !== undefined && !value.startsWith(PROVINCE));
  return (
    <div className="hukou">
      {elsewhere ? (
        <Input
          {...(id ? { id } : {})}
          value={value}
          onChange={(event) => onChange?.(event.target.value.replace(/\D/g, "") || undefined)}
          inputMode="numeric"
          maxLength={6}
          placeholder={c.hukouCode}
          aria-label={c.hukouCode}
          className="code division-step"
        />
      ) : (
        <DivisionSelect
          {...(id ? { id } : {})}
          root={PROVINCE}
          deepest="county"
          value={value}
          onChange={(code) => onChange?.(code)}
          label={t.child.hukou}
        />
      )}
      <Checkbox
        checked={elsewhere}
        onChange={(event) => {
          setElsewhere(event.target.checked);
          onChange?.(undefined);
        }}
      >
        {c.hukouElsewhere}
      </Checkbox>
    </div>
  );
}
