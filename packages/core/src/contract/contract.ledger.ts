import { refuse } from "../error.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { type Ask, ask } from "../table/table.ts";
import { LedgerEntity } from "./contract.entity.ts";
import { emptySums } from "./contract.ledger.rule.ts";
import type { Ledger as LedgerRecord } from "./contract.ledger.shape.ts";

export {
  afterAcceptance,
  afterFalse,
  afterPayment,
  afterRecovery,
  afterRelease,
  afterRequest,
  emptySums,
  moneyOf,
} from "./contract.ledger.rule.ts";
export type { Ledger as Record } from "./contract.ledger.shape.ts";

/** Lends the read of a contract's ledger. */
export function asks(contractId: string): Ask<typeof LedgerEntity> {
  return ask(LedgerEntity, { contractId });
}

/** Lends the step that opens the ledger of a new contract. */
export function opening(contractId: string): Guarded {
  return [
    create(LedgerEntity, { contractId, ...emptySums }),
    () => refuse("record.exists", { values: { noun: "合同资金" } }),
  ];
}

/**
 * Lends the step that moves a ledger to what `contract.ledger.rule` made of it; refuses (`record.stale`) when it
 * has moved since it was read, so that no two moves are made from the same sums.
 */
export function moving(ledger: LedgerRecord, sums: Partial<LedgerRecord>): Guarded {
  return [patch(LedgerEntity, ledger, { set: sums }), () => refuse("record.stale")];
}

export * as ContractLedger from "./contract.ledger.ts";
