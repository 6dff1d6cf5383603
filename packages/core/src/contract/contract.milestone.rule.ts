import { refuse } from "../error.ts";
import type { Transition } from "../state.ts";
import { type Contract, type ContractInput, type Milestone, milestoneIds } from "./contract.shape.ts";

/** How a milestone moves: frozen by its acceptance, and back to be counted when that is to be rectified. */
export const milestoneTransitions: readonly Transition<Milestone["state"]>[] = [
  { from: "OPEN", to: "FROZEN", action: "acceptance.open" },
  { from: "FROZEN", to: "ACCEPTED", action: "acceptance.open" },
  { from: "FROZEN", to: "OPEN", action: "acceptance.open" },
];

/** The milestones of a contract; one at its end where it names none. */
export function milestonesOf(contract: Pick<Contract, "milestones" | "to">): readonly Milestone[] {
  return (
    contract.milestones ?? [
      { id: "m1", name: "期末验收", until: contract.to, sharePercent: 100, state: "OPEN" },
    ]
  );
}

/** The milestones of a new contract; refuses shares that do not sum to 100, and dates out of order or term. */
export function makeMilestones({ milestones, from, to }: ContractInput): Milestone[] | undefined {
  if (!milestones) return undefined;
  const sum = milestones.reduce((total, one) => total + one.sharePercent, 0);
  if (sum !== 100) throw refuse("contract.shares_not_100", { values: { sum } });
  for (const [nth, { name, until }] of milestones.entries()) {
    const before = milestones[nth - 1]?.until ?? from;
    if (until < before) throw refuse("contract.milestone_order", { values: { name } });
  }
  // The last acceptance may come after the last service, not long after it.
  const last = milestones.at(-1);
  if (last && last.until < to) throw refuse("contract.milestone_before_end", { values: { name: last.name } });
  return milestones.map((one, nth) => ({ ...one, id: milestoneIds[nth] ?? "m12", state: "OPEN" as const }));
}

/** The milestones with one of them changed. */
export function movedMilestones(
  contract: Pick<Contract, "milestones" | "to">,
  id: string,
  change: Partial<Milestone>,
): Milestone[] {
  return milestonesOf(contract).map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** What the accepted milestones may pay of the contract's amount, in fen: their shares together. */
export function ceilingOf(contract: Pick<Contract, "milestones" | "to" | "amountFen">): number {
  const shares = milestonesOf(contract)
    .filter((one) => one.state === "ACCEPTED")
    .reduce((sum, one) => sum + one.sharePercent, 0);
  // All shares are the whole amount, to the fen.
  return Math.floor((contract.amountFen * shares) / 100);
}
