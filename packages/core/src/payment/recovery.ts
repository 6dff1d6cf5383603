import { AcceptanceDecision } from "../acceptance/acceptance.decide.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { ContractCount } from "../contract/contract.count.ts";
import { ContractLedger } from "../contract/contract.ledger.ts";
import { Contract } from "../contract/contract.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { permit, permitOn } from "../permission.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { find, findAll, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { RecoveryEntity } from "./recovery.entity.ts";
import { afterFalse, afterRecovery, refuseSettling } from "./recovery.rule.ts";
import type { Recovery as RecoveryRecord, RecoveryShown, SettleInput } from "./recovery.shape.ts";

export type { Recovery as Record } from "./recovery.shape.ts";

const NOUN = "追回记录";

/** An accepted deliverable that was found false, and the milestone that it was counted for. */
export interface Undone {
  contractId: string;
  itemId: string;
  childId: string;
  onDate: string;
  priceFen: number;
  deliverableId: string;
  milestoneId?: string | undefined;
}

/** The recovery; *missing* outside the actor's division or organization. */
export async function get(ctx: Context, id: string): Promise<RecoveryShown> {
  return shown(await load(ctx, id, "payment.read"));
}

/** What is to come back and what came back under a contract, the open ones first. */
export async function listByContract(
  ctx: Context,
  contractId: string,
  page: { cursor?: string | undefined },
): Promise<Page<RecoveryShown>> {
  permit(ctx.actor, "payment.read");
  const [contract] = await findAll(ctx.parts.table, [Contract.asks(contractId)] as const);
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  Contract.refuseNotMine(ctx, contract, "payment.read");
  return list(ctx, `P#R#${contractId}`, "one", page.cursor);
}

/** What is to come back and what came back in a county, the open ones first; officials above it name the county. */
export async function listByDivision(
  ctx: Context,
  filter: { division?: string | undefined; cursor?: string | undefined },
): Promise<Page<RecoveryShown>> {
  const division = filter.division ?? ctx.actor.division ?? "";
  permitOn(ctx.actor, "payment.read", { division }, "县区");
  return list(ctx, `P#R#${division}`, "two", filter.cursor);
}

/**
 * Lends the steps that take an accepted deliverable out again, because it was found false. Under a milestone that
 * runs it is only counted no more; in an acceptance its line is lowered; after it, what is owed is lowered, and what
 * was paid beyond that is to be recovered.
 */
export async function undoing(ctx: Context, undone: Undone): Promise<Guarded[]> {
  const { milestoneId, ...counted } = undone;
  const { contractId, itemId, priceFen } = counted;
  const [contract, ledger] = await findAll(
    ctx.parts.table,
    [Contract.asks(contractId), ContractLedger.asks(contractId)] as const,
    { consistent: true },
  );
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  const milestone = Contract.milestonesOf(contract).find((one) => one.id === milestoneId);
  const steps = await ContractCount.discounting(ctx, counted, milestone?.id);
  // Which of the three it is must not change under way.
  steps.push(Contract.stillAsRead(contract));
  if (milestone?.state === "FROZEN") {
    if (!milestone.acceptanceId) throw refuse("record.stale");
    steps.push(await AcceptanceDecision.deducting(ctx, milestone.acceptanceId, { itemId, priceFen }));
  }
  if (milestone?.state !== "ACCEPTED") return steps;
  if (!ledger) throw refuse("record.missing", { values: { noun: "合同资金" } });
  const { sums, recoverFen } = afterFalse(ledger, priceFen);
  steps.push(ContractLedger.moving(ledger, sums));
  if (recoverFen > 0) {
    const { contractNo, division, organizationId } = contract;
    const at = { contractId, contractNo, division, organizationId, milestoneId: milestone.id };
    steps.push(opening(ctx, { ...at, deliverableId: undone.deliverableId, amountFen: recoverFen }));
  }
  return steps;
}

/**
 * Finance records that the money came back. Refuses a recovery that was settled already, and a day before it was
 * opened or after today.
 */
export async function settle(ctx: Context, id: string, input: SettleInput): Promise<RecoveryShown> {
  const recovery = await load(ctx, id, "recovery.settle");
  refuseSettling(recovery, input, chinaDate(recovery.openedAt), chinaDate(ctx.at));
  const [ledger] = await findAll(ctx.parts.table, [ContractLedger.asks(recovery.contractId)] as const, {
    consistent: true,
  });
  if (!ledger) throw refuse("record.missing", { values: { noun: "合同资金" } });
  const set = {
    state: "RETURNED" as const,
    returnedOn: input.returnedOn,
    voucherNo: input.voucherNo,
    recordedBy: ctx.actor.accountId,
    recordedByName: ctx.actor.name,
  };
  const current = { version: recovery.version, state: recovery.state };
  const { records } = await write(ctx, "recovery.settle", [
    [patch(RecoveryEntity, recovery, { set }), () => refuse("record.stale", { current })],
    ContractLedger.moving(ledger, afterRecovery(ledger, recovery.amountFen)),
  ]);
  return shown(records[0]);
}

function opening(
  ctx: Context,
  due: Pick<
    RecoveryRecord,
    | "contractId"
    | "contractNo"
    | "division"
    | "organizationId"
    | "milestoneId"
    | "deliverableId"
    | "amountFen"
  >,
): Guarded {
  const record = {
    ...due,
    id: newId(ctx, "recovery"),
    state: "OPEN" as const,
    reason: "DELIVERABLE_FALSE" as const,
    openedAt: ctx.at,
    openedBy: ctx.actor.accountId,
    openedByName: ctx.actor.name,
  };
  return [create(RecoveryEntity, record), () => refuse("record.exists", { values: { noun: NOUN } })];
}

async function load(
  ctx: Context,
  id: string,
  action: "payment.read" | "recovery.settle",
): Promise<RecoveryRecord> {
  permit(ctx.actor, action);
  const recovery = await find(ctx.parts.table, RecoveryEntity, { id }, { consistent: true });
  if (!recovery) throw refuse("record.missing", { values: { noun: NOUN } });
  permitOn(ctx.actor, action, recovery, NOUN);
  return recovery;
}

async function list(
  ctx: Context,
  pk: string,
  index: "one" | "two",
  cursor: string | undefined,
): Promise<Page<RecoveryShown>> {
  const page = await query(ctx.parts.table, RecoveryEntity, { index, pk, limit: 20, cursor });
  return { ...page, items: page.items.map(shown) };
}

function shown({ head: _head, ...recovery }: RecoveryRecord): RecoveryShown {
  return recovery;
}

export * as Recovery from "./recovery.ts";
