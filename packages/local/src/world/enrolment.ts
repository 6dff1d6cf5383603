import { type AssignmentPlan, type ContractPlan, callOf, instantOf, type PlacementPlan } from "./plan.ts";

/** Placements and assignments under one contract: children of one day and frequency together, of one worker together. */
export class Enrolment {
  readonly #contract: ContractPlan;
  readonly #placements = new Map<string, PlacementPlan & { childIds: string[] }>();
  readonly #assignments = new Map<string, AssignmentPlan & { childIds: string[] }>();

  constructor(contract: ContractPlan) {
    this.#contract = contract;
  }

  /** Places a child from a day on for all lines of the contract, in the morning; `by` is an official. */
  place(childId: string, { since, frequencyDays, by }: { since: string; frequencyDays: number; by: string }) {
    const { id, input } = this.#contract;
    const wave = `${since}/${frequencyDays}/${by}`;
    const placement = this.#placements.get(wave) ?? {
      ...callOf(`placement/${id}/${wave}`, instantOf(since, 600)),
      contractId: id,
      childIds: [],
      itemIds: input.items.map((_, nth) => String(nth + 1)),
      frequencyDays,
      from: since,
      to: input.to,
      by,
    };
    placement.childIds.push(childId);
    this.#placements.set(wave, placement);
  }

  /** Hands the child to a worker, in the afternoon; `by` is the manager. */
  assign(childId: string, { since, workerId, by }: { since: string; workerId: string; by: string }) {
    const contractId = this.#contract.id;
    const hand = `${since}/${workerId}`;
    const assignment = this.#assignments.get(hand) ?? {
      ...callOf(`assignment/${contractId}/${hand}`, instantOf(since, 900)),
      contractId,
      childIds: [],
      workerId,
      by,
    };
    assignment.childIds.push(childId);
    this.#assignments.set(hand, assignment);
  }

  plans(): { placements: PlacementPlan[]; assignments: AssignmentPlan[] } {
    return { placements: [...this.#placements.values()], assignments: [...this.#assignments.values()] };
  }
}
