import type { Acceptance } from "../acceptance/acceptance.shape.ts";
import { type ChinaDate, moveOffRestDays } from "../calendar.ts";
import type { Ledger } from "../contract/contract.ledger.shape.ts";
import type { Contract, Milestone } from "../contract/contract.shape.ts";
import { isWithin } from "../division/division.shape.ts";
import { refuse } from "../error.ts";
import type { Transition } from "../state.ts";
import { defaultEvaluationRules, type EvaluationRule, type Indicator } from "./evaluation.data.ts";
import type {
  Evaluation,
  EvaluationMark,
  EvaluationResult,
  EvaluationSource,
  EvaluationState,
  Grade,
  IndicatorResult,
  RecipientsSource,
} from "./evaluation.shape.ts";

/** Which state may follow which: what is published is final. */
export const evaluationTransitions: readonly Transition<EvaluationState>[] = [
  { from: "DRAFT", to: "PUBLISHED", action: "evaluation.publish" },
];

/** What the numbers are computed from, read now. */
export interface EvaluationFacts {
  contract: Pick<Contract, "id" | "amountFen">;
  milestones: readonly Milestone[];
  acceptances: readonly Pick<Acceptance, "id" | "milestoneId" | "state" | "concludedOn" | "tally">[];
  ledger: Pick<Ledger, "worthFen" | "paidFen" | "recoveryFen" | "recoveredFen">;
  /** Deliverables that count now, and those that were found false. */
  accepted: number;
  falseIds: readonly string[];
  today: ChinaDate;
}

type Typed = Pick<Evaluation, "purchaser" | "thirdParty">;
type Measured = Pick<IndicatorResult, "from" | "rows"> & Partial<IndicatorResult>;

/** The rule in force for a division on a day. */
export function ruleOn(
  division: string,
  date: ChinaDate,
  rules: readonly EvaluationRule[] = defaultEvaluationRules,
): EvaluationRule {
  const [rule] = rules
    .filter((one) => one.effectiveFrom <= date && isWithin(division, one.region))
    .sort((a, b) =>
      a.region.length === b.region.length
        ? b.effectiveFrom.localeCompare(a.effectiveFrom)
        : b.region.length - a.region.length,
    );
  if (!rule) throw refuse("purchase_rule.missing", { values: { date, code: division.slice(0, 20) } });
  return rule;
}

/** Part of a whole in hundredths of a point (10000 is all of it), half a hundredth up; whole numbers only. */
export function hundredths(part: number, whole: number): number {
  if (whole === 0) throw new RangeError("a share of nothing");
  const scaled = (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole));
  return Math.min(10_000, Math.max(0, Number(scaled)));
}

/** What the families said at the acceptances, added up. */
export function recipientsOf(acceptances: EvaluationFacts["acceptances"]): RecipientsSource {
  const sum: RecipientsSource = {
    ...{ asked: 0, answered: 0, received: 0, scoreSum: 0 },
    byScore: [0, 0, 0, 0, 0],
    acceptanceIds: [],
  };
  for (const { id, tally } of acceptances) {
    if (!tally) continue;
    sum.asked += tally.asked;
    sum.answered += tally.answered;
    sum.received += tally.received;
    sum.scoreSum += tally.scoreSum;
    sum.byScore = sum.byScore.map((count, nth) => count + (tally.byScore[nth] ?? 0));
    sum.acceptanceIds.push(id);
  }
  return sum;
}

/**
 * The indicators with their scores, the total in hundredths of a point and its grade. What cannot be measured has no
 * score, and its weight is left out of the total; the answer says how much weight was measured.
 */
export function resultOf(
  rule: EvaluationRule,
  facts: EvaluationFacts,
  typed: Typed,
  measuredAt: string,
): EvaluationResult {
  const indicators = rule.indicators.map((one) => measure(one, facts, typed));
  const measured = indicators.filter((one) => one.score !== undefined);
  const measuredWeight = measured.reduce((sum, one) => sum + one.weight, 0);
  const points = measured.reduce((sum, one) => sum + (one.score ?? 0) * one.weight, 0);
  const total =
    measuredWeight > 0 ? Math.floor((2 * points + measuredWeight) / (2 * measuredWeight)) : undefined;
  const grade = total === undefined ? undefined : gradeOf(total, rule.grades);
  return {
    measuredAt,
    indicators,
    measuredWeight,
    ...(total === undefined ? {} : { total }),
    ...(grade ? { grade } : {}),
    cutOffs: rule.grades.map(({ grade: name, from }) => ({ grade: name, from })),
    provenance: rule.documentNo ?? "待核定",
  };
}

/** The grade of a total, by cut-offs with the best first. */
export function gradeOf(total: number, cutOffs: EvaluationRule["grades"]): Grade | undefined {
  return cutOffs.find(({ from }) => total >= from)?.grade;
}

function measure(indicator: Indicator, facts: EvaluationFacts, typed: Typed): IndicatorResult {
  const { id, name, source, weight } = indicator;
  return { id, name, source, weight, ...measuredOf(indicator, facts, typed) };
}

function measuredOf({ id, source }: Indicator, facts: EvaluationFacts, typed: Typed): Measured {
  if (source === "PURCHASER" || source === "THIRD_PARTY") return typedOf(id, source, typed);
  const computed: Record<string, (facts: EvaluationFacts) => Measured> = {
    completion,
    onTime,
    truth,
    sound,
    satisfaction,
  };
  const compute = computed[id];
  if (!compute) throw new Error(`no such indicator: ${id}`);
  return compute(facts);
}

function completion({ contract, ledger, acceptances }: EvaluationFacts): Measured {
  const rows = acceptances.filter((one) => one.state === "ACCEPTED").map((one) => one.id);
  const of = { numerator: ledger.worthFen, denominator: contract.amountFen, unit: "FEN" } as const;
  return share(of, "履约验收认定属实的金额 ÷ 合同金额", rows);
}

/** A milestone is in time when it was accepted by its date, or the first working day after it (民法典 203条). */
function onTime({ milestones, acceptances, today }: EvaluationFacts): Measured {
  const dated = milestones.map((milestone) => ({
    due: moveOffRestDays(milestone.until).date,
    acceptance: acceptances.find((one) => one.milestoneId === milestone.id && one.state === "ACCEPTED"),
  }));
  const judged = dated.filter(({ due, acceptance }) => acceptance || due < today);
  const kept = judged.filter(({ due, acceptance }) => (acceptance?.concludedOn ?? "9999") <= due);
  const rows = judged.flatMap(({ acceptance }) => acceptance?.id ?? []);
  const of = { numerator: kept.length, denominator: judged.length, unit: "COUNT" } as const;
  return share(of, "按计划日期通过验收的期数 ÷ 应通过验收的期数", rows);
}

function truth({ contract, accepted, falseIds }: EvaluationFacts): Measured {
  const of = { numerator: accepted, denominator: accepted + falseIds.length, unit: "COUNT" } as const;
  return share(of, "属实的成果数 ÷（属实的成果数 + 认定不实的成果数）", [
    contract.id,
    ...falseIds.slice(0, 400),
  ]);
}

function sound({ contract, ledger }: EvaluationFacts): Measured {
  const wrong = ledger.recoveryFen + ledger.recoveredFen;
  const numerator = Math.max(0, ledger.paidFen - wrong);
  const of = { numerator, denominator: ledger.paidFen, unit: "FEN" } as const;
  return share(of, "（已付金额 − 应追回和已追回的金额）÷ 已付金额", [contract.id]);
}

function satisfaction({ acceptances }: EvaluationFacts): Measured {
  const { byScore, scoreSum, acceptanceIds } = recipientsOf(acceptances);
  const scored = byScore.reduce((sum, count) => sum + count, 0);
  const of = { numerator: scoreSum, denominator: scored * 5, unit: "POINT" } as const;
  return share(of, "各次验收中服务对象满意度得分合计 ÷ 满分合计（每户 5 分）", acceptanceIds);
}

function share(
  of: { numerator: number; denominator: number; unit: "FEN" | "COUNT" | "POINT" },
  from: string,
  rows: readonly string[],
): Measured {
  if (of.denominator === 0) return { from: `${from}：没有数据`, rows: [...rows] };
  return { ...of, score: hundredths(of.numerator, of.denominator), from, rows: [...rows] };
}

function typedOf(id: string, source: EvaluationSource, { purchaser, thirdParty }: Typed): Measured {
  const given = source === "PURCHASER" ? purchaser : thirdParty;
  const mark = given?.marks.find((one) => one.indicatorId === id);
  if (!mark) return { from: source === "PURCHASER" ? "购买主体尚未评分" : "没有第三方评分", rows: [] };
  const from = thirdPartyText(source, thirdParty) ?? "购买主体评分";
  return { score: mark.score * 100, from, rows: [], reason: mark.reason };
}

function thirdPartyText(source: EvaluationSource, report: Typed["thirdParty"]): string | undefined {
  if (source !== "THIRD_PARTY" || !report) return undefined;
  return `${report.institution}，报告 ${report.reportNo}（${report.evaluatedOn}）`;
}

/** Refuses marks that leave out an indicator of their source, or name one of another or one twice. */
export function refuseMarks(
  marks: readonly EvaluationMark[],
  source: EvaluationSource,
  rule: EvaluationRule,
): void {
  const wanted = rule.indicators.filter((one) => one.source === source);
  const given = marks.map((one) => one.indicatorId).sort();
  const asked = wanted.map((one) => one.id).sort();
  if (given.join() === asked.join()) return;
  throw refuse("evaluation.marks_incomplete", {
    values: { names: wanted.map((one) => one.name).join("、") },
  });
}

/** Refuses a stale version, and any change of what is published. */
export function refuseFinal(evaluation: Evaluation, version: number): void {
  const current = { version: evaluation.version, state: evaluation.state };
  if (evaluation.state !== "DRAFT") throw refuse("evaluation.published", { current });
  if (evaluation.version !== version) throw refuse("record.stale", { current });
}

/** Refuses a third party that is a party of the contract, and a report of a later day. */
export function refuseNotThird(
  report: { institution: string; evaluatedOn: ChinaDate },
  { purchaserName, organizationName }: Evaluation,
  today: ChinaDate,
): void {
  const name = report.institution.trim();
  if (name === purchaserName || name === organizationName) throw refuse("evaluation.not_third_party");
  if (report.evaluatedOn > today) throw refuse("evaluation.report_future");
}

/**
 * Refuses to publish while the contract runs, before the purchaser's and the third party's sources (or the reason why
 * there is none) are there, and by whoever gave a score (评分与公布分离).
 */
export function refuseUnready(
  evaluation: Evaluation,
  { status, contractNo }: Pick<Contract, "status" | "contractNo">,
  accountId: string,
): void {
  const ended = status === "COMPLETED" || status === "TERMINATED";
  if (!ended) throw refuse("evaluation.contract_running", { values: { contractNo } });
  const { purchaser, thirdParty, thirdPartyAbsence } = evaluation;
  if (!purchaser) throw refuse("evaluation.purchaser_missing");
  if (!thirdParty && !thirdPartyAbsence) throw refuse("evaluation.third_party_missing");
  if ([purchaser.by, thirdParty?.by, thirdPartyAbsence?.by].includes(accountId))
    throw refuse("evaluation.publisher_scored");
}
