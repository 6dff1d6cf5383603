import { addYears } from "../calendar.ts";
import { refuse } from "../error.ts";
import type { Contract, ContractStatus } from "./contract.shape.ts";

/** Which state may follow which. */
const successors: Record<ContractStatus, readonly ContractStatus[]> = {
  DRAFT: ["SIGNED"],
  SIGNED: ["ACTIVE", "TERMINATED"],
  ACTIVE: ["SUSPENDED", "TERMINATED"],
  SUSPENDED: ["ACTIVE", "TERMINATED"],
  TERMINATED: [],
};

/** Refuses a step that the contract's state does not allow. */
export function refuseTransition(contract: Contract, to: ContractStatus): void {
  if (successors[contract.status].includes(to)) return;
  throw refuse("contract.wrong_state", {
    values: { contractNo: contract.contractNo },
    current: { state: contract.status, version: contract.version },
  });
}

/** Refuses a term that ends before it starts, or is longer than a year (102号令 24条; longer terms need budgets per year). */
export function refuseTerm(from: string, to: string): void {
  if (to < from) throw refuse("contract.term_reversed");
  if (to > addYears(from, 1)) throw refuse("contract.term_too_long");
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
