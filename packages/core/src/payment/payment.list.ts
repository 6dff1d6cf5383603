import { Acceptance } from "../acceptance/acceptance.ts";
import type { Context } from "../context.ts";
import { ContractLedger } from "../contract/contract.ledger.ts";
import type { Milestone } from "../contract/contract.shape.ts";
import { Contract } from "../contract/contract.ts";
import { refuse } from "../error.ts";
import { File } from "../file/file.ts";
import { permit, permitOn } from "../permission.ts";
import { ask, find, findAll, type Page, type QueryOptions, query } from "../table/table.ts";
import { OpenPaymentClaim, PaymentEntity } from "./payment.entity.ts";
import { factsOf } from "./payment.fact.ts";
import { blocksOf, emptySums, moneyOf } from "./payment.rule.ts";
import type {
  Payable,
  PayableMilestone,
  Payment,
  PaymentPage,
  PaymentShown,
  PaymentState,
} from "./payment.shape.ts";

/** The states in which a payment waits for somebody. */
export type OpenState = Exclude<PaymentState, "CONFIRMED" | "REJECTED">;

/** A payment with what stands against its next step; *missing* outside the actor's division or organization. */
export async function get(ctx: Context, id: string): Promise<PaymentPage> {
  permit(ctx.actor, "payment.read");
  const { table } = ctx.parts;
  const payment = await find(table, PaymentEntity, { id }, { consistent: true });
  if (!payment) throw refuse("record.missing", { values: { noun: "支付" } });
  permitOn(ctx.actor, "payment.read", payment, "支付");
  const invoiceUrl = await addressOf(ctx, payment);
  const page = { payment: shown(payment), ...(invoiceUrl ? { invoiceUrl } : {}) };
  if (payment.state !== "REQUESTED" && payment.state !== "APPROVED") return { ...page, blocks: [] };
  const { contract, ledger } = await read(ctx, payment.contractId);
  const milestone = Contract.milestonesOf(contract).find((one) => one.id === payment.milestoneId);
  if (!milestone) throw refuse("record.missing", { values: { noun: "合同" } });
  const [acceptance] = await findAll(table, [Acceptance.asks(payment.acceptanceId)] as const);
  return { ...page, blocks: blocksOf(await factsOf(ctx, contract, { milestone, acceptance, ledger })) };
}

/** Payments of one contract, newest first, 20 a page. */
export async function listByContract(
  ctx: Context,
  contractId: string,
  page: { cursor?: string | undefined },
): Promise<Page<PaymentShown>> {
  await read(ctx, contractId);
  return list(ctx, { index: "one", pk: `P#K#${contractId}`, descending: true, limit: 20, ...page });
}

/** Payments of one county: those that wait for a step, what is due first; or all, what was due last first. */
export async function listByDivision(
  ctx: Context,
  filter: { division?: string | undefined; state?: OpenState | undefined; cursor?: string | undefined },
): Promise<Page<PaymentShown>> {
  const { state, cursor } = filter;
  const division = filter.division ?? ctx.actor.division ?? "";
  permitOn(ctx.actor, "payment.read", { division }, "县区");
  const place = state
    ? ({ index: "three", pk: `P#Q#${division}#${state}`, descending: false } as const)
    : ({ index: "two", pk: `P#D#${division}`, descending: true } as const);
  return list(ctx, { ...place, limit: 20, cursor });
}

/** What can be paid under a contract, and for each milestone every reason against it. */
export async function payable(ctx: Context, contractId: string): Promise<Payable> {
  const { contract, ledger } = await read(ctx, contractId);
  const { reviewedFen: _reviewed, ...money } = moneyOf(ledger ?? emptySums, contract.amountFen, 0);
  const milestones = Contract.milestonesOf(contract);
  const claims = await findAll(
    ctx.parts.table,
    milestones.map(({ id: milestoneId }) => ask(OpenPaymentClaim, { contractId, milestoneId })),
  );
  const rows = milestones.map(async (milestone, nth): Promise<PayableMilestone> => {
    const { id: milestoneId, name, sharePercent, state, acceptanceId } = milestone;
    const acceptance = await acceptanceOf(ctx, milestone);
    const openPaymentId = claims[nth]?.paymentId;
    return {
      ...{ milestoneId, name, sharePercent, state },
      ...(acceptanceId ? { acceptanceId } : {}),
      ...(acceptance?.acceptedFen === undefined ? {} : { acceptedFen: acceptance.acceptedFen }),
      ...(openPaymentId ? { openPaymentId } : {}),
      blocks: blocksOf(await factsOf(ctx, contract, { milestone, acceptance, ledger })),
    };
  });
  return { contractId, money, milestones: await Promise.all(rows) };
}

async function acceptanceOf(ctx: Context, { acceptanceId }: Milestone) {
  if (!acceptanceId) return undefined;
  const [acceptance] = await findAll(ctx.parts.table, [Acceptance.asks(acceptanceId)] as const);
  return acceptance;
}

async function read(ctx: Context, contractId: string) {
  permit(ctx.actor, "payment.read");
  const [contract, ledger] = await findAll(
    ctx.parts.table,
    [Contract.asks(contractId), ContractLedger.asks(contractId)] as const,
    { consistent: true },
  );
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  Contract.refuseNotMine(ctx, contract, "payment.read");
  return { contract, ledger };
}

async function list(ctx: Context, options: QueryOptions): Promise<Page<PaymentShown>> {
  const page = await query(ctx.parts.table, PaymentEntity, options);
  return { ...page, items: page.items.map(shown) };
}

async function addressOf(ctx: Context, { invoice }: Payment): Promise<string | undefined> {
  if (!invoice.fileId) return undefined;
  const [file] = await findAll(ctx.parts.table, [File.asks(invoice.fileId)] as const);
  return file ? File.address(ctx, file) : undefined;
}

/** A payment as it is shown. */
export function shown({ head: _head, ...payment }: Payment): PaymentShown {
  return payment;
}

export * as PaymentList from "./payment.list.ts";
