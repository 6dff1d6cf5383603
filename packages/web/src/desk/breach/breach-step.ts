import type { BreachMeasure, BreachShown } from "@guanhu/core/breach/shape";
import type { Me } from "@guanhu/core/session/shape";
import { formatMoney, parseYuan } from "../../shared/format.ts";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { isMine } from "../contract/contract-step.ts";

const c = t.breach;

export type BreachStepName = "answer" | "decide" | "lapse" | "withdraw";

export interface BreachStep {
  name: BreachStepName;
  /** Why it cannot be taken yet. */
  notYet?: string | undefined;
}

/** What somebody may do with a breach now: the organization answers once, another than the reporter decides. */
export function breachSteps(me: Me, breach: BreachShown, today: string): BreachStep[] {
  if (!isMine(me, breach)) return [];
  const { state, reported } = breach;
  const steps: BreachStep[] = [];
  if (state === "REPORTED" && may(me, "breach.answer") && !isLate(breach, today))
    steps.push({ name: "answer" });
  if (state === "REPORTED" && may(me, "breach.decide")) {
    steps.push({ name: "lapse", notYet: reasonAgainstLapse(breach, today) });
  }
  if (state === "ANSWERED" && may(me, "breach.decide")) {
    steps.push({ name: "decide", notYet: reported.by === me.accountId ? c.ownReport : undefined });
  }
  const open = state === "REPORTED" || state === "ANSWERED";
  if (open && may(me, "breach.report") && reported.by === me.accountId) steps.push({ name: "withdraw" });
  return steps;
}

/** The period of the breach that counts now: the last one that began. */
export function clockOf({ clocks }: Pick<BreachShown, "clocks">) {
  return clocks.at(-1);
}

/** What is typed of a decision. */
export interface DecisionDraft {
  outcome: "UPHELD" | "DISMISSED";
  kinds?: BreachMeasure["kind"][];
  amount?: string;
  until?: string;
  demand?: string;
  endReason?: string;
  office?: string;
  documentNo?: string;
  text: string;
}

/** The measures of a decision; none where the breach was not upheld. */
export function measuresOf(draft: DecisionDraft): BreachMeasure[] {
  if (draft.outcome !== "UPHELD") return [];
  const made: Record<BreachMeasure["kind"], BreachMeasure> = {
    DEDUCTION: { kind: "DEDUCTION", amountFen: parseYuan(draft.amount ?? "") ?? 0 },
    RECTIFY: { kind: "RECTIFY", until: draft.until ?? "", demand: draft.demand ?? "" },
    END_CONTRACT: { kind: "END_CONTRACT", reason: draft.endReason ?? "" },
    REFERRAL: { kind: "REFERRAL", office: draft.office ?? "", documentNo: draft.documentNo ?? "" },
  };
  return (draft.kinds ?? []).map((kind) => made[kind]);
}

/** A measure in one sentence. */
export function measureText(measure: BreachMeasure): string {
  switch (measure.kind) {
    case "DEDUCTION":
      return c.deduction(formatMoney(measure.amountFen));
    case "RECTIFY":
      return c.rectify(measure.until, measure.demand);
    case "END_CONTRACT":
      return c.endContract(measure.reason);
    case "REFERRAL":
      return c.referral(measure.office, measure.documentNo);
  }
}

// A last day that may still move neither ends the period nor lets anybody go on without a statement.
function isLate({ clocks }: BreachShown, today: string): boolean {
  const due = clocks.find((one) => one.name === "defence")?.due;
  return due !== undefined && !due.provisional && today > due.date;
}

function reasonAgainstLapse({ clocks }: BreachShown, today: string): string | undefined {
  const due = clocks.find((one) => one.name === "defence")?.due;
  if (!due) return undefined;
  if (today <= due.date) return c.lapseNotYet(due.date);
  return due.provisional ? c.lapseProvisional(due.date) : undefined;
}
