import type { Me } from "@guanhu/core/session/shape";
import { type Subject, stepsFor } from "../contract/contract-step.ts";

/** Contracts that are not over: first those that wait for this person to sign or start them. */
export function waitingFirst<C extends Subject>(me: Me, contracts: readonly C[]): C[] {
  const waits = (contract: C) =>
    stepsFor(me, contract).some((step) => (step.name === "sign" || step.name === "activate") && !step.notYet);
  const over = ["TERMINATED", "COMPLETED"];
  const open = contracts.filter((contract) => !over.includes(contract.status));
  return [...open.filter(waits), ...open.filter((contract) => !waits(contract))];
}
