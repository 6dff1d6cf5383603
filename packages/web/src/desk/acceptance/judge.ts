import type { AcceptanceLine } from "@guanhu/core/acceptance/shape";
import { t } from "../../text/zh-cn.desk.ts";

/** What was chosen for a line and not saved yet. */
export interface Judgement {
  result?: "PASS" | "FAIL";
  remark?: string;
}

interface Judged {
  itemId: string;
  result: "PASS" | "FAIL";
  remark?: string;
}

/** A line as it would be judged: what was chosen just now, else what was saved. */
export function judgementOf(line: AcceptanceLine, chosen: Judgement | undefined): Judgement {
  const result = chosen?.result ?? line.result;
  const remark = chosen?.remark ?? line.remark;
  return { ...(result ? { result } : {}), ...(remark ? { remark } : {}) };
}

/** What is sent, or why not yet: a line that fails says why. */
export function judgedLines(
  lines: readonly AcceptanceLine[],
  chosen: Readonly<Record<string, Judgement>>,
): { lines: Judged[] } | { fault: string } {
  const judged: Judged[] = [];
  for (const line of lines) {
    const { result, remark } = judgementOf(line, chosen[line.itemId]);
    if (!result) continue;
    const said = remark?.trim();
    if (result === "FAIL" && !said) return { fault: t.acceptance.remarkNeeded(line.name) };
    judged.push({ itemId: line.itemId, result, ...(said ? { remark: said } : {}) });
  }
  return judged.length > 0 ? { lines: judged } : { fault: t.acceptance.judgeNothing };
}
