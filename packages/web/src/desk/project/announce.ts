import { addDays, addWorkdays } from "@guanhu/core/calendar";
import type { AnnounceInput, bidBondForms, ProjectShown } from "@guanhu/core/project/shape";
import { parseYuan } from "../../shared/format.ts";
import { toInstant } from "./instant.ts";

/** A notice as it is typed: times of China, money in yuan. */
export interface NoticeDraft {
  medium?: string;
  documentsFrom?: string;
  documentsTo?: string;
  questionsUntil?: string;
  bidsUntil?: string;
  requirements?: string;
  withBond?: boolean;
  bond?: { amount?: string; form?: keyof typeof bidBondForms };
}

interface Floor {
  minDays: number;
  minWorkdays?: number | undefined;
  documentsWorkdays?: number | undefined;
}

/** The earliest close for documents issued on a day, and how long they stay on offer: the floor of the method. */
export function floorOf(method: Floor, issuedOn: string): { close: string; documentsTo: string } {
  const byDays = addDays(issuedOn, method.minDays);
  const byWorkdays = addWorkdays(issuedOn, method.minWorkdays ?? 0).date;
  return {
    close: [byDays, byWorkdays].sort()[1] ?? byDays,
    documentsTo: addWorkdays(issuedOn, method.documentsWorkdays ?? 0).date,
  };
}

/** The most that a bid bond may be: two percent of the budget (条例 33 条), in fen. */
export function bondMost(budgetFen: number): number {
  return Math.floor((budgetFen * 2) / 100);
}

/** What is sent; only of a draft whose fields have been checked. */
export function toNotice(
  draft: NoticeDraft,
  { version, budgetFen }: Pick<ProjectShown, "version" | "budgetFen">,
): AnnounceInput {
  const { medium = "", documentsFrom = "", documentsTo = "", requirements = "", withBond, bond } = draft;
  return {
    version,
    budgetFen,
    medium: medium.trim(),
    documentsFrom,
    documentsTo,
    questionsUntil: toInstant(draft.questionsUntil) ?? "",
    bidsUntil: toInstant(draft.bidsUntil) ?? "",
    requirements: requirements.trim(),
    ...(withBond && bond
      ? { bond: { amountFen: parseYuan(bond.amount ?? "") ?? 0, form: bond.form ?? "GUARANTEE" } }
      : {}),
  };
}
