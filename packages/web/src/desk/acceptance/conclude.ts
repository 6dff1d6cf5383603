import type { Acceptance, Tally } from "@guanhu/core/acceptance/shape";
import { t } from "../../text/zh-cn.desk.ts";

const c = t.acceptance.conclude;

/** Every reason for which an acceptance cannot pass now: a failed line, no sample, too few answers (实施条例 45条). */
export function againstPassing(
  { lines, sample }: Pick<Acceptance, "lines" | "sample">,
  tally: Pick<Tally, "answered"> | undefined,
): string[] {
  const failed = lines.filter((line) => line.result === "FAIL").map((line) => c.failed(line.name));
  if (!sample) return [...failed, c.notDrawn];
  const few = tally !== undefined && tally.answered < sample.required;
  return few ? [...failed, c.few(tally.answered, sample.required)] : failed;
}

/** What an acceptance found wrong: failed lines with their remarks, and what was found false while it was judged. */
export function problemsOf({ lines }: Pick<Acceptance, "lines">, money: (fen: number) => string): string[] {
  const a = t.acceptance;
  return lines.flatMap((line) => [
    ...(line.result === "FAIL" ? [a.problemFail(line.name, line.remark ?? "")] : []),
    ...(line.deducted > 0 ? [a.problemFalse(line.name, line.deducted, money(line.deductedFen))] : []),
  ]);
}
