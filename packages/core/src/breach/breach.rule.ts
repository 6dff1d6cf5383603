import { addWorkdays, type ChinaDate, chinaDate, type DueDate } from "../calendar.ts";
import { isWithin } from "../division/division.shape.ts";
import { refuse } from "../error.ts";
import { formatFen } from "../money.ts";
import { mayFollow, type Transition } from "../state.ts";
import { type BreachRule, defaultBreachRules } from "./breach.data.ts";
import type {
  Breach,
  BreachClock,
  BreachDecisionInput,
  BreachEvidence,
  BreachState,
} from "./breach.shape.ts";

/** Who makes which transition. Without a statement it is the decider who records that its period is over. */
export const breachTransitions: readonly Transition<BreachState>[] = [
  { from: "REPORTED", to: "ANSWERED", action: "breach.answer" },
  { from: "REPORTED", to: "ANSWERED", action: "breach.decide" },
  { from: "ANSWERED", to: "DECIDED", action: "breach.decide" },
  { from: "REPORTED", to: "WITHDRAWN", action: "breach.report" },
  { from: "ANSWERED", to: "WITHDRAWN", action: "breach.report" },
];

type Facts = Pick<Breach, "state" | "division" | "reported" | "defence" | "lapsed" | "decision">;

/** Refuses a stale version, and a step that the breach's state does not allow. */
export function refuseTransition(breach: Breach, version: number, to: BreachState): void {
  const current = { version: breach.version, state: breach.state };
  if (!mayFollow(breachTransitions, breach.state, to)) throw refuse("breach.wrong_state", { current });
  if (breach.version !== version) throw refuse("record.stale", { current });
}

/** The periods in force for a division on a day, and where they come from. */
export function ruleOn(
  division: string,
  date: ChinaDate,
  rules: readonly BreachRule[] = defaultBreachRules,
): BreachRule["values"] & { provenance: string } {
  const [rule] = rules
    .filter((one) => one.effectiveFrom <= date && isWithin(division, one.region))
    .sort((a, b) =>
      a.region.length === b.region.length
        ? b.effectiveFrom.localeCompare(a.effectiveFrom)
        : b.region.length - a.region.length,
    );
  if (!rule) throw refuse("purchase_rule.missing", { values: { date, code: division.slice(0, 20) } });
  return { ...rule.values, provenance: rule.documentNo ?? "待核定" };
}

/** Until when the organization can state its defence. */
export function defenceDue({ division, reported }: Pick<Facts, "division" | "reported">): DueDate {
  const on = chinaDate(reported.at);
  return addWorkdays(on, ruleOn(division, on).defenceWorkdays);
}

/** Until when the purchaser decides: counted from the statement, or from the end of its period. */
export function decisionDue(facts: Omit<Facts, "state">): DueDate {
  const defence = defenceDue(facts);
  const answeredOn = facts.defence ? chinaDate(facts.defence.at) : defence.date;
  const due = addWorkdays(answeredOn, ruleOn(facts.division, answeredOn).decisionWorkdays);
  return { ...due, provisional: due.provisional || (!facts.defence && defence.provisional) };
}

/** The day by which somebody has to act next; undefined when nothing is open. */
export function dueOnOf(facts: Facts): ChinaDate | undefined {
  if (facts.state === "REPORTED") return defenceDue(facts).date;
  return facts.state === "ANSWERED" ? decisionDue(facts).date : undefined;
}

/** The periods of a breach as of a China date. */
export function clocksOf(facts: Facts, today: ChinaDate): BreachClock[] {
  const reportedOn = chinaDate(facts.reported.at);
  const { defenceWorkdays, decisionWorkdays, provenance } = ruleOn(facts.division, reportedOn);
  const due = defenceDue(facts);
  const answeredOn = facts.defence ? chinaDate(facts.defence.at) : undefined;
  const open = facts.state === "REPORTED" && today <= due.date;
  const clocks: BreachClock[] = [
    {
      name: "defence",
      text: `陈述申辩：${defenceWorkdays} 个工作日内（${provenance}）`,
      due,
      ...(answeredOn ? { doneOn: answeredOn } : {}),
      state: answeredOn ? "DONE" : open ? "OPEN" : "LAPSED",
    },
  ];
  const ended = facts.state === "REPORTED" || facts.state === "WITHDRAWN";
  if (ended && !facts.defence && !facts.lapsed) return clocks;
  const by = decisionDue(facts);
  const doneOn = facts.decision ? chinaDate(facts.decision.at) : undefined;
  if (!doneOn && facts.state === "WITHDRAWN") return clocks;
  clocks.push({
    name: "decision",
    text: `作出处理：申辩或者期满后 ${decisionWorkdays} 个工作日内（${provenance}）`,
    due: by,
    ...(doneOn ? { doneOn } : {}),
    state: doneOn ? (doneOn <= by.date ? "DONE" : "DONE_LATE") : today <= by.date ? "OPEN" : "OVERDUE",
  });
  return clocks;
}

/** Refuses a statement after its period; a last day that may still move does not end it. */
export function refuseLate(breach: Breach, today: ChinaDate): void {
  const { date, provisional } = defenceDue(breach);
  if (today > date && !provisional) throw refuse("breach.answer_late", { values: { due: date } });
}

/** Refuses to go on without a statement while its period runs, or while its last day may still move. */
export function refuseEarly(breach: Breach, today: ChinaDate): void {
  const { date, provisional } = defenceDue(breach);
  if (today <= date) throw refuse("breach.defence_running", { values: { due: date } });
  if (provisional) throw refuse("breach.due_provisional", { values: { due: date } });
}

/** Refuses a report that rests on nothing. */
export function refuseUnproven({ files, deliverables }: BreachEvidence): void {
  if (files.length + deliverables.length === 0) throw refuse("breach.evidence_needed");
}

/**
 * Refuses a decision by whoever reported (报告与处理分离), one that is upheld without a measure or dismissed with one,
 * a measure named twice, a deduction over the contract's amount and a rectification that ends before today.
 */
export function refuseDecision(
  { outcome, measures }: BreachDecisionInput,
  facts: { breach: Breach; accountId: string; amountFen: number; today: ChinaDate },
): void {
  if (facts.breach.reported.by === facts.accountId) throw refuse("breach.decider_reported");
  if ((outcome === "UPHELD") !== measures.length > 0) throw refuse("breach.measure_mismatch");
  if (new Set(measures.map((one) => one.kind)).size !== measures.length) throw refuse("breach.measure_twice");
  for (const measure of measures) {
    if (measure.kind === "DEDUCTION" && measure.amountFen > facts.amountFen)
      throw refuse("breach.deduction_over", { values: { most: formatFen(facts.amountFen) } });
    if (measure.kind === "RECTIFY" && measure.until < facts.today) throw refuse("breach.rectify_past");
  }
}
