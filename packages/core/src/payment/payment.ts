import { Acceptance } from "../acceptance/acceptance.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { ContractLedger } from "../contract/contract.ledger.ts";
import { Contract } from "../contract/contract.ts";
import { refuse } from "../error.ts";
import { File } from "../file/file.ts";
import { newId } from "../id.new.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import { create, type Guarded, must, patch, upsert } from "../table/step.ts";
import { find, findAll } from "../table/table.ts";
import { write } from "../table/write.ts";
import { dueOf } from "./payment.due.rule.ts";
import { InvoiceClaim, OpenPaymentClaim, PaymentEntity } from "./payment.entity.ts";
import { factsOf, unchallenged } from "./payment.fact.ts";
import {
  afterPayment,
  afterRelease,
  afterRequest,
  refuseBlocked,
  refuseInvolved,
  refusePaying,
  refuseTransition,
} from "./payment.rule.ts";
import type {
  Invoice,
  PayInput,
  PaymentDue,
  PaymentInput,
  Payment as PaymentRecord,
  PaymentRejectInput,
  PaymentState,
} from "./payment.shape.ts";

export type { Payment as Record } from "./payment.shape.ts";

const NOUN = "支付";

// Only social organizations are registered (社会服务机构、社会团体): none is an enterprise.
const ENTERPRISE = false;

/**
 * The organization requests the payment of an accepted milestone, with its invoice; the purchaser has received the
 * invoice by that. Refuses what blocks the milestone, more than is available (`payment.over_available`), a second
 * open request of the milestone, an invoice that was used, and one dated after today.
 */
export async function request(ctx: Context, input: PaymentInput): Promise<PaymentRecord> {
  permit(ctx.actor, "payment.request");
  const { invoice, amountFen } = input;
  const basis = await basisOf(ctx, input.acceptanceId, "payment.request");
  const { acceptance, contract, ledger } = basis;
  const today = chinaDate(ctx.at);
  if (invoice.on > today) throw refuse("payment.invoice_date");
  refuseBlocked(await factsOf(ctx, contract, basis));
  await refuseUnreadyInvoice(ctx, invoice);
  const { contractId, contractNo, title, division, organizationId, organizationName, purchaserName } =
    acceptance;
  const { milestoneId, milestoneName } = acceptance;
  const of = { contractId, contractNo, title, division, organizationId, organizationName, purchaserName };
  const id = newId(ctx, "payment");
  const { records } = await write(ctx, "payment.request", [
    [
      create(PaymentEntity, {
        ...of,
        id,
        acceptanceId: acceptance.id,
        milestoneId,
        milestoneName,
        amountFen,
        invoice,
        invoiceReceivedOn: today,
        due: dueOn(contract, today, acceptance.concludedOn ?? today),
        state: "REQUESTED",
        requestedBy: ctx.actor.accountId,
        requestedByName: ctx.actor.name,
        requestedAt: ctx.at,
      }),
      () => refuse("record.exists", { values: { noun: NOUN } }),
    ],
    [
      upsert(
        OpenPaymentClaim,
        { contractId, milestoneId },
        { set: { contractId, milestoneId, paymentId: id }, expect: { paymentId: must.absent() } },
      ),
      () => refuse("payment.request_open", { values: { name: milestoneName } }),
    ],
    [
      upsert(
        InvoiceClaim,
        { organizationId, number: invoice.number },
        {
          set: { organizationId, number: invoice.number, paymentId: id },
          expect: { paymentId: must.absent() },
        },
      ),
      () => refuse("payment.invoice_used", { values: { number: invoice.number } }),
    ],
    ContractLedger.moving(ledger, afterRequest(ledger, amountFen)),
    ...unchallenged(contract),
  ]);
  return records[0];
}

/**
 * Finance approves a request. Refuses whoever drafted or signed the contract or sat on the acceptance (政府采购法
 * 61条), what blocks the milestone by now, and what is no longer owed.
 */
export async function approve(ctx: Context, id: string, version: number): Promise<PaymentRecord> {
  const payment = await load(ctx, id, "payment.approve");
  refuseTransition(payment, version, "APPROVED");
  const basis = await basisOf(ctx, payment.acceptanceId, "payment.approve");
  refuseInvolved(ctx.actor.accountId, basis.contract, basis.acceptance);
  refuseBlocked(await factsOf(ctx, basis.contract, basis));
  afterPayment(basis.ledger, payment.amountFen);
  const { accountId: approvedBy, name: approvedByName } = ctx.actor;
  const stamp = { approvedBy, approvedByName, approvedAt: ctx.at };
  return move(ctx, payment, "APPROVED", stamp, unchallenged(basis.contract));
}

/**
 * Records that an approved sum was paid, with its voucher. Refuses the approver, what blocks the milestone by now,
 * and what is no longer owed (`payment.over_accepted`).
 */
export async function pay(ctx: Context, id: string, input: PayInput): Promise<PaymentRecord> {
  const payment = await load(ctx, id, "payment.pay");
  refuseTransition(payment, input.version, "PAID");
  refusePaying(payment, ctx.actor.accountId, input.paidOn, chinaDate(ctx.at));
  const basis = await basisOf(ctx, payment.acceptanceId, "payment.pay");
  refuseBlocked(await factsOf(ctx, basis.contract, basis));
  const { paidOn, voucherNo } = input;
  const stamp = { paidBy: ctx.actor.accountId, paidByName: ctx.actor.name, paidOn, voucherNo };
  return move(ctx, payment, "PAID", stamp, [
    ContractLedger.moving(basis.ledger, afterPayment(basis.ledger, payment.amountFen)),
    ...unchallenged(basis.contract),
  ]);
}

/** The organization confirms that the money arrived; the milestone is free for another request. */
export async function confirm(ctx: Context, id: string, version: number): Promise<PaymentRecord> {
  const payment = await load(ctx, id, "payment.confirm");
  refuseTransition(payment, version, "CONFIRMED");
  const { accountId: confirmedBy, name: confirmedByName } = ctx.actor;
  const stamp = { confirmedBy, confirmedByName, confirmedAt: ctx.at };
  return move(ctx, payment, "CONFIRMED", stamp, [freeing(payment)]);
}

/** Turns a request down before it is paid: sum, milestone and invoice are free for another request. */
export async function reject(ctx: Context, id: string, input: PaymentRejectInput): Promise<PaymentRecord> {
  const payment = await load(ctx, id, "payment.reject");
  refuseTransition(payment, input.version, "REJECTED");
  const { ledger } = await basisOf(ctx, payment.acceptanceId, "payment.reject");
  const { accountId: rejectedBy, name: rejectedByName } = ctx.actor;
  const stamp = { rejectedBy, rejectedByName, rejectedAt: ctx.at, reason: input.reason };
  const { organizationId, invoice } = payment;
  const claim = { organizationId, number: invoice.number, paymentId: id };
  return move(ctx, payment, "REJECTED", stamp, [
    ContractLedger.moving(ledger, afterRelease(ledger, payment.amountFen)),
    freeing(payment),
    [
      patch(InvoiceClaim, claim, { set: { paymentId: undefined }, expect: { paymentId: id } }),
      () => refuse("record.stale"),
    ],
  ]);
}

function freeing({ id, contractId, milestoneId }: PaymentRecord): Guarded {
  return [
    patch(
      OpenPaymentClaim,
      { contractId, milestoneId, paymentId: id },
      { set: { paymentId: undefined }, expect: { paymentId: id } },
    ),
    () => refuse("record.stale"),
  ];
}

/** What a payment stands on: the acceptance, and its contract, milestone and money as they are now. */
async function basisOf(ctx: Context, acceptanceId: string, action: Action) {
  const { table } = ctx.parts;
  const consistent = { consistent: true };
  const [acceptance] = await findAll(table, [Acceptance.asks(acceptanceId)] as const, consistent);
  if (!acceptance) throw refuse("record.missing", { values: { noun: "验收" } });
  permitOn(ctx.actor, action, acceptance, "验收");
  const { contractId, milestoneId } = acceptance;
  const asks = [Contract.asks(contractId), ContractLedger.asks(contractId)] as const;
  const [contract, ledger] = await findAll(table, asks, consistent);
  const milestones = contract ? Contract.milestonesOf(contract) : [];
  const milestone = milestones.find((one) => one.id === milestoneId);
  if (!contract || !ledger || !milestone) throw refuse("record.missing", { values: { noun: "合同" } });
  return { acceptance, contract, ledger, milestone };
}

async function load(ctx: Context, id: string, action: Action): Promise<PaymentRecord> {
  permit(ctx.actor, action);
  const payment = await find(ctx.parts.table, PaymentEntity, { id }, { consistent: true });
  if (!payment) throw refuse("record.missing", { values: { noun: NOUN } });
  permitOn(ctx.actor, action, payment, NOUN);
  return payment;
}

async function move(
  ctx: Context,
  payment: PaymentRecord,
  state: PaymentState,
  stamp: Partial<PaymentRecord>,
  steps: readonly Guarded[] = [],
): Promise<PaymentRecord> {
  const current = { version: payment.version, state: payment.state };
  const { records } = await write(ctx, `payment.${state.toLowerCase()}`, [
    [
      patch(PaymentEntity, payment, { set: { ...stamp, state }, expect: { state: payment.state } }),
      (now?: PaymentRecord) =>
        refuse("record.stale", { current: now ? { version: now.version, state: now.state } : current }),
    ],
    ...steps,
  ]);
  // Safe: the first step is the payment's.
  return records[0] as unknown as PaymentRecord;
}

async function refuseUnreadyInvoice(ctx: Context, { fileId }: Invoice): Promise<void> {
  if (!fileId) return;
  const [file] = await findAll(ctx.parts.table, [File.asks(fileId)] as const);
  File.refuseUnready(ctx, file);
}

function dueOn({ division }: Contract.Record, invoiceReceivedOn: string, acceptedOn: string): PaymentDue {
  const { values, provenance } = PurchaseRule.on(division, invoiceReceivedOn);
  return dueOf({
    invoiceReceivedOn,
    acceptedOn,
    enterprise: ENTERPRISE,
    payWorkdays: values.payWorkdays,
    restDaysMoveDue: values.restDaysMoveDue,
    provenance: provenance.payWorkdays.text,
  });
}

export * as Payment from "./payment.ts";
