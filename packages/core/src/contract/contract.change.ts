import { addWorkdays, chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { Refusal, refuse } from "../error.ts";
import { formatFen, multiplyFen } from "../money.ts";
import { type Action, permit } from "../permission.ts";
import { create, type Guarded, must, patch } from "../table/step.ts";
import { ask, findAll, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import type { Agreement } from "./contract.agreement.shape.ts";
import type {
  ContractChangeInput,
  ContractChange as ContractChangeRecord,
  ContractChangeRow,
} from "./contract.change.shape.ts";
import { AcceptedCount, AgreementEntity, ContractChangeEntity, ContractEntity } from "./contract.entity.ts";
import type { Contract as ContractRecord } from "./contract.shape.ts";
import { Contract } from "./contract.ts";

const ANNOUNCE_WORKDAYS = 2;
const ATTEMPTS = 3;

/** The changes of a contract, in their order, each with the clock of its announcement. */
export async function list(ctx: Context, contractId: string): Promise<ContractChangeRow[]> {
  permit(ctx.actor, "contract.read");
  const contract = await Contract.find(ctx, contractId);
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  Contract.refuseNotMine(ctx, contract, "contract.read");
  const { items } = await query(ctx.parts.table, ContractChangeEntity, {
    pk: `K#C#${contractId}`,
    limit: 100,
  });
  return items.map((change) => rowOf(change, chinaDate(ctx.at)));
}

/**
 * Proposes a change to the other side (政府采购法 50条: 不得擅自变更). Refuses a supplement that adds nothing, and one
 * that takes all supplements over a tenth of the original amount (49条).
 */
export async function propose(
  ctx: Context,
  contractId: string,
  input: ContractChangeInput,
): Promise<ContractChangeRow> {
  const { contract, agreement, changes } = await load(ctx, contractId, "contract.change");
  refuseEnded(contract);
  const supplement = input.kind === "SUPPLEMENT";
  if (supplement === (input.items.length === 0)) throw refuse("contract.change_empty");
  const amountFen = worthOf(contract, input.items);
  refuseOver(agreement, amountFen);
  const { records } = await write(ctx, "contract.propose", [
    [
      create(ContractChangeEntity, {
        ...input,
        contractId,
        no: changes.length + 1,
        amountFen,
        state: "PROPOSED",
        proposedBy: ctx.actor.accountId,
        proposedByName: ctx.actor.name,
        proposedAt: ctx.at,
      }),
      () => refuse("record.stale"),
    ],
  ]);
  return rowOf(records[0], chinaDate(ctx.at));
}

/**
 * The organization agrees: a supplement adds to the quantities and the amount at once. All supplements together stay
 * within a tenth of the original amount, however many are agreed at the same moment.
 */
export async function agree(
  ctx: Context,
  contractId: string,
  { no, version }: { no: number; version: number },
): Promise<ContractChangeRow> {
  for (let attempt = 1; ; attempt++) {
    const { contract, agreement, changes } = await load(ctx, contractId, "contract.agree");
    refuseEnded(contract);
    const change = proposed(changes, no, version);
    refuseOver(agreement, change.amountFen);
    try {
      const { records } = await write(ctx, "contract.agree", [
        settling(change, { state: "AGREED", agreedByName: ctx.actor.name, agreedOn: chinaDate(ctx.at) }),
        ...(change.items.length > 0 ? supplementing(contract, agreement, change) : []),
      ]);
      return rowOf(records[0] as ContractChangeRecord, chinaDate(ctx.at));
    } catch (cause) {
      // Another supplement may have been agreed meanwhile: what it left says whether this one still fits.
      const raced = cause instanceof Refusal && cause.code === "record.stale";
      if (!raced || attempt === ATTEMPTS) throw cause;
    }
  }
}

/** Takes back what the organization has not agreed to. */
export async function withdraw(
  ctx: Context,
  contractId: string,
  { no, version }: { no: number; version: number },
): Promise<ContractChangeRow> {
  const { changes } = await load(ctx, contractId, "contract.change");
  const change = proposed(changes, no, version);
  const { records } = await write(ctx, "contract.withdraw", [settling(change, { state: "WITHDRAWN" })]);
  return rowOf(records[0] as ContractChangeRecord, chinaDate(ctx.at));
}

/** Says on which day an agreed change was announced. */
export async function announce(
  ctx: Context,
  contractId: string,
  { no, on }: { no: number; on: string },
): Promise<ContractChangeRow> {
  const { changes } = await load(ctx, contractId, "contract.change");
  const change = changes.find((one) => one.no === no);
  if (!change?.agreedOn) throw refuse("record.missing", { values: { noun: "已生效的变更" } });
  if (change.announcedOn) throw refuse("contract.published_already");
  if (on < change.agreedOn || on > chinaDate(ctx.at)) throw refuse("contract.published_on");
  const { records } = await write(ctx, "contract.announce", [
    [patch(ContractChangeEntity, change, { set: { announcedOn: on } }), () => refuse("record.stale")],
  ]);
  return rowOf(records[0], chinaDate(ctx.at));
}

function supplementing(
  contract: ContractRecord,
  agreement: Agreement,
  { items, amountFen }: ContractChangeRecord,
): Guarded[] {
  const added = new Map(items.map((item) => [item.itemId, item.addQuantity]));
  const enlarged = contract.items.map((item) => ({
    ...item,
    quantity: item.quantity + (added.get(item.id) ?? 0),
  }));
  const stale = () => refuse("record.stale");
  return [
    [
      patch(ContractEntity, contract, {
        set: { items: enlarged, amountFen: contract.amountFen + amountFen },
      }),
      stale,
    ],
    [
      patch(AgreementEntity, agreement, {
        set: { supplementFen: agreement.supplementFen + amountFen },
        expect: { supplementFen: must.atMost(mostOf(agreement) - amountFen) },
      }),
      stale,
    ],
    ...items.map(({ itemId, addQuantity }): Guarded => {
      const line = { contractId: contract.id, itemId, quantity: 0, accepted: 0, acceptedFen: 0 };
      return [patch(AcceptedCount, line, { add: { quantity: addQuantity } }), stale];
    }),
  ];
}

function settling(change: ContractChangeRecord, set: Partial<ContractChangeRecord>): Guarded {
  return [
    patch(ContractChangeEntity, change, { set, expect: { state: "PROPOSED" } }),
    () => refuse("record.stale"),
  ];
}

async function load(ctx: Context, contractId: string, action: Action) {
  permit(ctx.actor, action);
  const [[contract, agreement], changes] = await Promise.all([
    findAll(
      ctx.parts.table,
      [ask(ContractEntity, { id: contractId }), ask(AgreementEntity, { contractId })] as const,
      { consistent: true },
    ),
    query(ctx.parts.table, ContractChangeEntity, { pk: `K#C#${contractId}`, limit: 100, consistent: true }),
  ]);
  if (!contract || !agreement) throw refuse("record.missing", { values: { noun: "合同" } });
  Contract.refuseNotMine(ctx, contract, action);
  return { contract, agreement, changes: changes.items };
}

function proposed(
  changes: readonly ContractChangeRecord[],
  no: number,
  version: number,
): ContractChangeRecord {
  const change = changes.find((one) => one.no === no);
  if (!change) throw refuse("record.missing", { values: { noun: "合同变更" } });
  const current = { version: change.version, state: change.state };
  if (change.state !== "PROPOSED") throw refuse("contract.change_settled", { current });
  if (change.version !== version) throw refuse("record.stale", { current });
  return change;
}

function refuseEnded({ status, contractNo }: ContractRecord): void {
  if (status !== "ACTIVE" && status !== "SUSPENDED") {
    throw refuse("contract.not_active", { values: { contractNo } });
  }
}

function worthOf(contract: ContractRecord, items: ContractChangeInput["items"]): number {
  return items.reduce((sum, { itemId, addQuantity }) => {
    const item = contract.items.find((one) => one.id === itemId);
    if (!item) throw refuse("contract.item_missing", { values: { item: itemId } });
    return sum + multiplyFen(item.priceFen, addQuantity);
  }, 0);
}

// The cap is of the original amount, never of the enlarged one.
function mostOf({ originalFen }: Agreement): number {
  return Math.floor(originalFen / 10);
}

function refuseOver(agreement: Agreement, amountFen: number): void {
  const left = mostOf(agreement) - agreement.supplementFen;
  if (amountFen > left) throw refuse("contract.supplement_over", { values: { left: formatFen(left) } });
}

function rowOf({ head: _head, ...change }: ContractChangeRecord, on: string): ContractChangeRow {
  if (!change.agreedOn) return { ...change, overdue: false };
  const { date, provisional } = addWorkdays(change.agreedOn, ANNOUNCE_WORKDAYS);
  return { ...change, announceBy: date, provisional, overdue: !change.announcedOn && on > date };
}

export * as ContractChange from "./contract.change.ts";
