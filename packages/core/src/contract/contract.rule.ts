import { addYears } from "../calendar.ts";
import { refuse } from "../error.ts";
import { formatFen } from "../money.ts";
import { mayFollow, type Transition } from "../state.ts";
import type { Engagement, Terms } from "./contract.agreement.shape.ts";
import type { Contract, ContractStatus } from "./contract.shape.ts";

/** Which state may follow which, by which action. */
export const contractTransitions: readonly Transition<ContractStatus>[] = [
  { from: "DRAFT", to: "SIGNED", action: "contract.sign" },
  { from: "SIGNED", to: "ACTIVE", action: "contract.activate" },
  { from: "SIGNED", to: "TERMINATED", action: "contract.terminate" },
  { from: "ACTIVE", to: "SUSPENDED", action: "contract.suspend" },
  { from: "SUSPENDED", to: "ACTIVE", action: "contract.activate" },
  { from: "ACTIVE", to: "COMPLETED", action: "contract.complete" },
  { from: "ACTIVE", to: "TERMINATED", action: "contract.terminate" },
  { from: "SUSPENDED", to: "TERMINATED", action: "contract.terminate" },
];

/** Refuses a step that the contract's state does not allow. */
export function refuseTransition(contract: Contract, to: ContractStatus): void {
  if (mayFollow(contractTransitions, contract.status, to)) return;
  throw refuse("contract.wrong_state", {
    values: { contractNo: contract.contractNo },
    current: { state: contract.status, version: contract.version },
  });
}

/**
 * Refuses a term that ends before it starts, or is longer than a year without the four conditions and a budget for
 * each year, or longer than three years (102号令 24条). A year may end on the day on which it began.
 */
export function refuseTerm(from: string, to: string, { longTerm }: Pick<Terms, "longTerm">): void {
  if (to < from) throw refuse("contract.term_reversed");
  if (to > addYears(from, 3)) throw refuse("contract.term_over_three_years");
  if (to <= addYears(from, 1)) return;
  if (!longTerm) throw refuse("contract.term_too_long");
  const last = Number(to.slice(0, 4));
  for (let year = Number(from.slice(0, 4)); year <= last; year++) {
    const planned = longTerm.budgets.some((budget) => budget.fiscalYear === year);
    if (!planned) throw refuse("contract.year_without_budget", { values: { year } });
  }
}

/**
 * Refuses a purchase without a project from the amount on from which one is needed (政府采购法 2条: 限额标准), and
 * another engagement without the document that it rests on.
 */
export function refuseUnprocured(
  { mode, documentNo }: Engagement,
  amountFen: number,
  thresholdFen: number,
): void {
  if (mode !== "GOV_PURCHASE") {
    if (!documentNo) throw refuse("contract.engagement_basis");
    return;
  }
  if (amountFen < thresholdFen) return;
  throw refuse("contract.project_needed", { values: { threshold: formatFen(thresholdFen) } });
}

/** Refuses a performance bond of more than a tenth of the amount (政府采购法实施条例 48条). */
export function refuseBond({ bond }: Pick<Terms, "bond">, amountFen: number): void {
  if (!bond || bond.amountFen * 10 <= amountFen) return;
  const most = formatFen(Math.floor(amountFen / 10));
  throw refuse("contract.bond_too_high", { values: { most } });
}

/** Refuses work under a contract that is not active, or on a day outside its term. */
export function refuseInactive(contract: Contract, onDate: string): void {
  if (contract.status !== "ACTIVE") {
    throw refuse("contract.not_active", { values: { contractNo: contract.contractNo } });
  }
  if (onDate < contract.from || onDate > contract.to) {
    throw refuse("contract.outside_term", { values: { from: contract.from, to: contract.to } });
  }
}
