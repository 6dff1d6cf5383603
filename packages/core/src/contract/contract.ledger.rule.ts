import { refuse } from "../error.ts";
import { formatFen } from "../money.ts";
import type { ContractMoney, Ledger } from "./contract.ledger.shape.ts";

type Sums = Pick<
  Ledger,
  "worthFen" | "ceilingFen" | "requestedFen" | "paidFen" | "recoveryFen" | "recoveredFen"
>;

export const emptySums: Sums = {
  worthFen: 0,
  ceilingFen: 0,
  requestedFen: 0,
  paidFen: 0,
  recoveryFen: 0,
  recoveredFen: 0,
};

/** What is owed so far: what was accepted, at most the shares of the accepted milestones. */
export function payableOf({ worthFen, ceilingFen }: Sums): number {
  return Math.min(worthFen, ceilingFen);
}

/** What can still be requested: money that is to come back counts as paid until it is back. */
export function availableOf(sums: Sums): number {
  const { requestedFen, paidFen, recoveredFen } = sums;
  return Math.max(0, payableOf(sums) - requestedFen - (paidFen - recoveredFen));
}

/** After a milestone was accepted: its lines, and the part of the contract that the shares so far allow. */
export function afterAcceptance(sums: Sums, lineFen: number, ceilingFen: number): Sums {
  return { ...sums, worthFen: sums.worthFen + lineFen, ceilingFen };
}

/** After a request; refuses (`payment.over_available`) more than is available. */
export function afterRequest(sums: Sums, fen: number): Sums {
  const available = availableOf(sums);
  if (fen > available)
    throw refuse("payment.over_available", { values: { available: formatFen(available) } });
  return { ...sums, requestedFen: sums.requestedFen + fen };
}

/** After a request was turned down. */
export function afterRelease(sums: Sums, fen: number): Sums {
  return { ...sums, requestedFen: sums.requestedFen - fen };
}

/**
 * After a requested sum was paid; refuses (`payment.over_accepted`) what is no longer owed, because a deliverable
 * was found false since it was requested.
 */
export function afterPayment(sums: Sums, fen: number): Sums {
  const owed = Math.max(0, payableOf(sums) - (sums.paidFen - sums.recoveredFen));
  if (fen > owed) throw refuse("payment.over_accepted", { values: { owed: formatFen(owed) } });
  return { ...sums, requestedFen: sums.requestedFen - fen, paidFen: sums.paidFen + fen };
}

/**
 * After an accepted deliverable was found false: what was paid or asked for beyond what is still owed is to be
 * recovered; the answer says how much of that is new.
 */
export function afterFalse(sums: Sums, fen: number): { sums: Sums; recoverFen: number } {
  const after = { ...sums, worthFen: Math.max(0, sums.worthFen - fen) };
  const kept = after.paidFen - after.recoveredFen - after.recoveryFen;
  const recoverFen = Math.max(0, kept - payableOf(after));
  return { sums: { ...after, recoveryFen: after.recoveryFen + recoverFen }, recoverFen };
}

/** After money came back. */
export function afterRecovery(sums: Sums, fen: number): Sums {
  return { ...sums, recoveryFen: sums.recoveryFen - fen, recoveredFen: sums.recoveredFen + fen };
}

/** The numbers of the contract's page. */
export function moneyOf(sums: Sums, contractedFen: number, reviewedFen: number): ContractMoney {
  return {
    contractedFen,
    reviewedFen,
    acceptedFen: sums.worthFen,
    payableFen: payableOf(sums),
    requestedFen: sums.requestedFen,
    paidFen: sums.paidFen,
    recoveryFen: sums.recoveryFen,
    availableFen: availableOf(sums),
  };
}
