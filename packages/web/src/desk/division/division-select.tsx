import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { divisionsBelow } from "./division.query.ts";
import { codeAbove, type Level, type Step, stepsTo } from "./levels.ts";

interface Props {
  /** One's own division: what lies above it is not asked. */
  root: string;
  deepest: Level;
  value?: string | undefined;
  onChange?(code: string | undefined): void;
  id?: string;
  /** Names the group for who cannot see it. */
  label: string;
}

/** Chooses a division step by step: city, county, town, village. */
export function DivisionSelect({ root, deepest, value, onChange, id, label }: Props) {
  const steps = stepsTo(root, deepest, value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in older browsers
    <div className="division-select" role="group" aria-label={label}>
      {steps.map((step, nth) => (
        <StepSelect
          key={step.level}
          step={step}
          {...(id && nth === 0 ? { id } : {})}
          onChange={(code) => onChange?.(code ?? codeAbove(root, step))}
        />
      ))}
    </div>
  );
}

function StepSelect({
  step,
  onChange,
  id,
}: {
  step: Step;
  onChange(code: string | undefined): void;
  id?: string;
}) {
  const below = useQuery(divisionsBelow(step.parent));
  return (
    <Select
      {...(id ? { id } : {})}
      aria-label={t.division.level[step.level]}
      placeholder={below.isError ? t.division.failed : t.division.choose(t.division.level[step.level])}
      loading={below.isPending}
      value={step.value}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      options={(below.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      onChange={(code: string | undefined) => onChange(code)}
      className="division-step"
    />
  );
}
