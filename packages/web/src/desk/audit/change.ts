import { acceptanceStates } from "@guanhu/core/acceptance/shape";
import { breachStates } from "@guanhu/core/breach/shape";
import { childCategories, riskLevels } from "@guanhu/core/child/shape";
import { changeStates } from "@guanhu/core/contract/change/shape";
import { contractStatus, milestoneStates } from "@guanhu/core/contract/shape";
import { deliverableStates } from "@guanhu/core/deliverable/shape";
import { evaluationStates } from "@guanhu/core/evaluation/shape";
import { opinionStates } from "@guanhu/core/opinion/shape";
import { recoveryStates } from "@guanhu/core/payment/recovery/shape";
import { paymentStates } from "@guanhu/core/payment/shape";
import { procurementFileStates } from "@guanhu/core/procurement-file/shape";
import { formatMoney, formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { kindLabel } from "../deliverable/kind.ts";

type Labels = Readonly<Record<string, string>>;

const states: Labels = {
  ...acceptanceStates,
  ...opinionStates,
  ...paymentStates,
  ...recoveryStates,
  ...contractStatus,
  ...deliverableStates,
  ...t.audit.state,
};

/** The same letters mean another thing in another noun: a deliverable passes a review, a milestone an acceptance. */
const statesOf: Readonly<Record<string, Labels>> = {
  acceptance: acceptanceStates,
  breach: breachStates,
  change: changeStates,
  contract: { ...milestoneStates, ...contractStatus },
  evaluation: evaluationStates,
  opinion: opinionStates,
  payment: paymentStates,
  "procurement-file": procurementFileStates,
  recovery: recoveryStates,
};

/** Words of the domain, by the field that they stand in. */
const words: Readonly<Record<string, Labels>> = {
  state: states,
  status: states,
  riskLevel: riskLevels,
  categories: childCategories,
  sex: t.sex,
};

/** Chinese name of a field of a record; the field itself where there is none. */
export function fieldLabel(field: string): string {
  const labels: Readonly<Record<string, string>> = t.audit.field;
  return labels[field] ?? field;
}

/** Chinese name of an action; the action itself where there is none. */
export function actionLabel(action: string): string {
  const labels: Readonly<Record<string, string>> = t.audit.action;
  return labels[action] ?? action;
}

/** A value of a record as a person reads it: money, times, the states of its noun, fingerprints of what is sealed. */
export function showValue(field: string, value: unknown, noun = ""): string {
  if (value === undefined || value === null) return t.format.none;
  if (typeof value === "boolean") return value ? t.part.yes : t.part.no;
  if (typeof value === "number") return field.endsWith("Fen") ? formatMoney(value) : String(value);
  if (typeof value === "string") return showText(field, value, noun);
  if (Array.isArray(value))
    return value.length === 0
      ? t.audit.emptyList
      : value.map((one) => showValue(field, one, noun)).join(t.part.comma);
  return Object.entries(value)
    .map(([key, part]) => t.audit.pair(fieldLabel(key), showValue(key, part, noun)))
    .join(t.part.semicolon);
}

function showText(field: string, value: string, noun: string): string {
  if (value.startsWith("sha256:")) return t.audit.sealed(value.slice(7, 19));
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return formatTime(value);
  if (field === "kind") return kindLabel(value);
  const own = field === "state" || field === "status" ? statesOf[noun]?.[value] : undefined;
  return own ?? words[field]?.[value] ?? value;
}
