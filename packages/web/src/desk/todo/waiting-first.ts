import type { ContractStatus } from "@guanhu/core/contract/shape";
import type { Me } from "@guanhu/core/session/shape";
import { stepsFor } from "../contract/contract-step.ts";

interface Waiting {
  status: ContractStatus;
  division: string;
  createdBy: string;
}

/** Contracts that are not over: first those that wait for this person to sign or start them. */
export function waitingFirst<C extends Waiting>(me: Me, contracts: readonly C[]): C[] {
  const waits = (contract: C) =>
    stepsFor(me, contract).some((step) => (step.name === "sign" || step.name === "activate") && !step.notYet);
  const open = contracts.filter((contract) => contract.status !== "TERMINATED");
  return [...open.filter(waits), ...open.filter((contract) => !waits(contract))];
}
