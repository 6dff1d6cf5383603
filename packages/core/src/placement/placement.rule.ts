import { refuse } from "../error.ts";
import type { Placement } from "./placement.shape.ts";

/** Whether the placement covers a China date: both ends included. */
export function covers(placement: Pick<Placement, "from" | "to">, onDate: string): boolean {
  return placement.from <= onDate && onDate <= placement.to;
}

/** Refuses (as *missing*) a child that is not placed under the contract with this worker. */
export function refuseNotMine(
  placement: Placement | undefined,
  worker: { accountId: string; organizationId?: string | undefined },
): asserts placement is Placement {
  const own = placement?.organizationId === worker.organizationId && placement?.workerId === worker.accountId;
  if (!placement || !own) throw refuse("record.missing", { values: { noun: "儿童" } });
}

/** Refuses a day that the placement does not cover. */
export function refuseUncovered(placement: Placement, onDate: string): void {
  if (covers(placement, onDate)) return;
  throw refuse("placement.not_on_day", { values: { onDate, from: placement.from, to: placement.to } });
}

/** Refuses a period that is reversed or reaches beyond the contract. */
export function refusePeriod(
  period: { from: string; to: string },
  contract: { from: string; to: string },
): void {
  if (period.to < period.from) throw refuse("placement.period_reversed");
  if (period.from < contract.from || period.to > contract.to) {
    throw refuse("placement.outside_contract", { values: { from: contract.from, to: contract.to } });
  }
}
