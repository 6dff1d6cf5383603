import { milestonesOf } from "../contract/contract.milestone.rule.ts";
import type { Contract, Milestone } from "../contract/contract.shape.ts";
import { refuse } from "../error.ts";
import type { Transition } from "../state.ts";
import type { Acceptance, AcceptanceLine, AcceptanceState, Tally } from "./acceptance.shape.ts";

/** Which state may follow which. What was sent back for rectification is accepted by a new acceptance. */
export const acceptanceTransitions: readonly Transition<AcceptanceState>[] = [
  { from: "OPENED", to: "SAMPLED", action: "acceptance.open" },
  { from: "SAMPLED", to: "ACCEPTED", action: "acceptance.open" },
  { from: "OPENED", to: "RECTIFY", action: "acceptance.open" },
  { from: "SAMPLED", to: "RECTIFY", action: "acceptance.open" },
];

/** Refuses a stale version and a step that the acceptance's state does not allow. */
export function refuseState(
  acceptance: Acceptance,
  version: number,
  allowed: readonly AcceptanceState[],
): void {
  const current = { version: acceptance.version, state: acceptance.state };
  if (acceptance.version !== version) throw refuse("record.stale", { current });
  if (!allowed.includes(acceptance.state)) throw refuse("acceptance.wrong_state", { current });
}

/** The milestone that is next in line; refuses a contract without one, or that never ran. */
export function nextMilestone(contract: Contract): Milestone {
  if (contract.status === "DRAFT" || contract.status === "SIGNED") {
    throw refuse("contract.not_active", { values: { contractNo: contract.contractNo } });
  }
  const frozen = milestonesOf(contract).find((one) => one.state === "FROZEN");
  if (frozen) throw refuse("acceptance.open_already", { values: { name: frozen.name } });
  const next = milestonesOf(contract).find((one) => one.state === "OPEN");
  if (!next) throw refuse("acceptance.none_left", { values: { contractNo: contract.contractNo } });
  return next;
}

/** Refuses whoever procured or reviewed the contract (政府采购法 61条: 采购、合同审核与验收分离). */
export function refuseInvolved(contract: Contract, person: { id: string; name: string }): void {
  if (person.id === contract.createdBy || person.id === contract.signedBy) {
    throw refuse("acceptance.involved", { values: { name: person.name } });
  }
}

/** What was counted for the milestone, line by line. */
export function linesOf(
  contract: Contract,
  counts: readonly { quantity: number; amountFen: number }[],
): AcceptanceLine[] {
  return contract.items.map((item, nth) => {
    const count = counts[nth];
    return {
      itemId: item.id,
      name: item.name,
      unit: item.unit,
      ...(item.standard ? { standard: item.standard } : {}),
      contracted: item.quantity,
      quantity: count?.quantity ?? 0,
      amountFen: count?.amountFen ?? 0,
      deducted: 0,
      deductedFen: 0,
    };
  });
}

/** A line without what was found false while it was judged. */
export function netOf(line: AcceptanceLine): { itemId: string; quantity: number; amountFen: number } {
  const { itemId, quantity, amountFen, deducted, deductedFen } = line;
  return { itemId, quantity: quantity - deducted, amountFen: amountFen - deductedFen };
}

/** What the lines are worth together, in fen. */
export function worthOf(lines: readonly AcceptanceLine[]): number {
  return lines.reduce((sum, line) => sum + netOf(line).amountFen, 0);
}

/** Refuses to conclude before every line is judged and every member has signed (205号: 验收小组签字). */
export function refuseUnsigned({ lines, members }: Acceptance): void {
  const unjudged = lines.find((line) => line.quantity > 0 && !line.result);
  if (unjudged) throw refuse("acceptance.line_unjudged", { values: { name: unjudged.name } });
  const names = members.filter((member) => !member.signedAt).map((member) => member.name);
  if (names.length > 0) throw refuse("acceptance.unsigned", { values: { names: names.join("、") } });
}

/** Refuses to accept a line that failed, or without enough families' opinions (实施条例 45条). */
export function refuseUnproven({ lines, sample }: Acceptance, tally: Tally): void {
  const failed = lines.find((line) => line.result === "FAIL");
  if (failed) throw refuse("acceptance.line_failed", { values: { name: failed.name } });
  if (!sample) throw refuse("acceptance.not_sampled");
  if (tally.answered < sample.required) {
    const values = { answered: tally.answered, required: sample.required };
    throw refuse("acceptance.opinions_missing", { values });
  }
}
