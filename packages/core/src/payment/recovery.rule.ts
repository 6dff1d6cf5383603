import { refuse } from "../error.ts";
import type { Recovery, SettleInput } from "./recovery.shape.ts";

export { afterFalse, afterRecovery } from "../contract/contract.ledger.rule.ts";

/** Refuses a recovery that was settled already or has moved, and a day before it was opened or after today. */
export function refuseSettling(
  recovery: Recovery,
  input: SettleInput,
  openedOn: string,
  today: string,
): void {
  const current = { version: recovery.version, state: recovery.state };
  if (recovery.state !== "OPEN") throw refuse("recovery.returned", { current });
  if (recovery.version !== input.version) throw refuse("record.stale", { current });
  if (input.returnedOn < openedOn || input.returnedOn > today) {
    throw refuse("recovery.returned_on", { values: { from: openedOn } });
  }
}
