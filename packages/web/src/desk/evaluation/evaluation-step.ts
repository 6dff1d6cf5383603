import type { ContractPage } from "@guanhu/core/contract/shape";
import type { EvaluationPage, EvaluationResult, IndicatorResult } from "@guanhu/core/evaluation/shape";
import type { Me } from "@guanhu/core/session/shape";
import { formatMoney } from "../../shared/format.ts";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { isMine } from "../contract/contract-step.ts";

const c = t.evaluation;

export type EvaluationStepName = "enter" | "file" | "publish";

export interface EvaluationStep {
  name: EvaluationStepName;
  label: string;
  /** Why it cannot be taken yet. */
  notYet?: string | undefined;
}

type Contract = ContractPage["contract"];
type Subject = EvaluationPage["evaluation"];

/** What somebody may do with an evaluation now: who gives scores does not publish. */
export function evaluationSteps(me: Me, contract: Contract, evaluation: Subject): EvaluationStep[] {
  if (!isMine(me, contract) || evaluation.state === "PUBLISHED") return [];
  const { purchaser, thirdParty, thirdPartyAbsence } = evaluation;
  const steps: EvaluationStep[] = [];
  if (may(me, "evaluation.enter")) {
    steps.push({ name: "enter", label: purchaser ? c.enterAgain : c.enter });
    steps.push({ name: "file", label: thirdParty || thirdPartyAbsence ? c.fileAgain : c.file });
  }
  if (may(me, "evaluation.publish")) {
    steps.push({ name: "publish", label: c.publish, notYet: reasonAgainst(me, contract, evaluation) });
  }
  return steps;
}

/** Whether somebody may open the evaluation of a contract. */
export function mayOpen(me: Me, contract: Contract): boolean {
  return isMine(me, contract) && may(me, "evaluation.enter");
}

/** The indicators that a source has to score. */
export function indicatorsOf(result: EvaluationResult, source: IndicatorResult["source"]): IndicatorResult[] {
  return result.indicators.filter((one) => one.source === source);
}

/** Scores as they are typed, by indicator. */
export type MarksDraft = Record<string, { score?: number | null; reason?: string } | undefined>;

/** The marks of a draft, in the order of the indicators. */
export function marksOf(draft: MarksDraft, indicators: readonly Pick<IndicatorResult, "id">[]) {
  return indicators.map(({ id }) => ({
    indicatorId: id,
    score: draft[id]?.score ?? 0,
    reason: draft[id]?.reason ?? "",
  }));
}

/** Marks that were given, to be typed over. */
export function draftOf(
  marks: readonly { indicatorId: string; score: number; reason: string }[] = [],
): MarksDraft {
  return Object.fromEntries(marks.map(({ indicatorId, score, reason }) => [indicatorId, { score, reason }]));
}

/** Hundredths of a point as points: `87.5`, `100`. */
export function pointsText(hundredths: number): string {
  return String(hundredths / 100);
}

/** What was divided by what; empty where nothing was. */
export function shareText({ numerator, denominator, unit }: IndicatorResult): string {
  if (numerator === undefined || denominator === undefined) return "";
  if (unit === "FEN") return `${formatMoney(numerator)} / ${formatMoney(denominator)}`;
  return unit === "POINT" ? c.pointsOf(numerator, denominator) : `${numerator} / ${denominator}`;
}

export interface RowLink {
  id: string;
  noun: "acp" | "dlv" | "con";
  label: string;
}

/** The records behind a number, numbered by kind. */
export function rowLinks(rows: readonly string[]): RowLink[] {
  const counted = { acp: 0, dlv: 0, con: 0 };
  return rows.flatMap((id) => {
    const noun = (["acp", "dlv", "con"] as const).find((one) => id.startsWith(`${one}_`));
    if (!noun) return [];
    counted[noun] += 1;
    return [{ id, noun, label: c.row[noun](counted[noun]) }];
  });
}

function reasonAgainst(me: Me, { status }: Contract, evaluation: Subject): string | undefined {
  const { purchaser, thirdParty, thirdPartyAbsence } = evaluation;
  if (status !== "COMPLETED" && status !== "TERMINATED") return c.running;
  if (!purchaser) return c.purchaserFirst;
  if (!thirdParty && !thirdPartyAbsence) return c.thirdPartyFirst;
  const scored = [purchaser.by, thirdParty?.by, thirdPartyAbsence?.by].includes(me.accountId);
  return scored ? c.scored : undefined;
}
