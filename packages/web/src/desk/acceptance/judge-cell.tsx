import type { AcceptanceLine } from "@guanhu/core/acceptance/shape";
import { Input, Radio } from "antd";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { type Judgement, judgementOf } from "./judge.ts";

const c = t.acceptance;
const results = ["PASS", "FAIL"] as const;

interface Props {
  line: AcceptanceLine;
  value: Judgement | undefined;
  onChange(value: Judgement): void;
}

/** Whether a line meets its standard, and a word on it. */
export function JudgeCell({ line, value, onChange }: Props) {
  const { result, remark } = judgementOf(line, value);
  return (
    <>
      <Radio.Group
        aria-label={c.judgeOf(line.name)}
        name={`judge-${line.itemId}`}
        value={result}
        onChange={(event) => onChange({ ...value, result: event.target.value as "PASS" | "FAIL" })}
        options={results.map((one) => ({ value: one, label: c.results[one] }))}
      />
      <Input
        className="judge-remark"
        size="small"
        aria-label={c.remarkOf(line.name)}
        placeholder={result === "FAIL" ? c.remarkHint : c.remark}
        maxLength={500}
        value={remark ?? ""}
        onChange={(event) => onChange({ ...value, remark: event.target.value })}
      />
    </>
  );
}

/** How a line was judged. */
export function JudgedCell({ line }: { line: AcceptanceLine }) {
  if (line.quantity === 0) return <span className="quiet">{c.empty}</span>;
  if (!line.result) return <span className="quiet">{c.unjudged}</span>;
  return (
    <>
      <StateTag state={{ label: c.results[line.result], tone: line.result === "PASS" ? "green" : "red" }} />
      {line.remark ? <small className="is-block">{line.remark}</small> : null}
    </>
  );
}
