import * as z from "zod";
import { ChinaDate, DueDate } from "../calendar.ts";
import { ContractMoney } from "../contract/contract.ledger.shape.ts";
import { milestoneStates } from "../contract/contract.shape.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { chained } from "../table/chained.ts";

export const paymentStates = {
  REQUESTED: "待审批",
  APPROVED: "待支付",
  PAID: "待确认",
  CONFIRMED: "已确认",
  REJECTED: "已退回",
} as const;

export const PaymentState = z
  .enum(Object.keys(paymentStates) as [keyof typeof paymentStates])
  .meta({ id: "PaymentState" });
export type PaymentState = z.infer<typeof PaymentState>;

export const Invoice = z
  .strictObject({
    number: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[0-9A-Z-]{6,30}$/, "发票号码为 6 至 30 位数字、字母或连字符"),
    on: ChinaDate.meta({ description: "开票日期" }),
    fileId: idShape("file").optional().meta({ description: "发票影像" }),
  })
  .meta({ id: "Invoice" });
export type Invoice = z.infer<typeof Invoice>;

/** When a payment is due, and by which rule. */
export const PaymentDue = DueDate.extend({ basis: z.string().meta({ description: "依据" }) }).meta({
  id: "PaymentDue",
});
export type PaymentDue = z.infer<typeof PaymentDue>;

/** One payment of a milestone, from the organization's request to its receipt. */
export const Payment = z
  .strictObject({
    id: idShape("payment"),
    contractId: idShape("contract"),
    contractNo: z.string(),
    title: z.string(),
    division: z.string(),
    organizationId: idShape("organization"),
    organizationName: z.string(),
    purchaserName: z.string(),
    acceptanceId: idShape("acceptance"),
    milestoneId: z.string(),
    milestoneName: z.string(),
    amountFen: Fen.min(1),
    invoice: Invoice,
    invoiceReceivedOn: ChinaDate.meta({ description: "购买主体收到发票之日" }),
    due: PaymentDue,
    state: PaymentState,
    requestedBy: z.string(),
    requestedByName: z.string(),
    requestedAt: z.string(),
    approvedBy: z.string().optional(),
    approvedByName: z.string().optional(),
    approvedAt: z.string().optional(),
    paidBy: z.string().optional(),
    paidByName: z.string().optional(),
    paidOn: ChinaDate.optional().meta({ description: "款项支付之日" }),
    voucherNo: z.string().trim().min(2).max(60).optional().meta({ description: "支付凭证号" }),
    confirmedBy: z.string().optional(),
    confirmedByName: z.string().optional(),
    confirmedAt: z.string().optional(),
    rejectedBy: z.string().optional(),
    rejectedByName: z.string().optional(),
    rejectedAt: z.string().optional(),
    reason: z.string().max(200).optional().meta({ description: "退回理由" }),
    ...chained,
  })
  .meta({ id: "Payment" });
export type Payment = z.infer<typeof Payment>;

export const PaymentShown = Payment.omit({ head: true }).meta({ id: "PaymentShown" });
export type PaymentShown = z.infer<typeof PaymentShown>;

/** What the organization asks for; invoice received is the day on which it asks. */
export const PaymentInput = Payment.pick({ acceptanceId: true, amountFen: true, invoice: true }).meta({
  id: "PaymentInput",
});
export type PaymentInput = z.infer<typeof PaymentInput>;

export const PayInput = z
  .strictObject({
    version: z.int().min(1),
    voucherNo: z.string().trim().min(2).max(60),
    paidOn: ChinaDate,
  })
  .meta({ id: "PayInput" });
export type PayInput = z.infer<typeof PayInput>;

export const PaymentRejectInput = z
  .strictObject({ version: z.int().min(1), reason: z.string().trim().min(2).max(200) })
  .meta({ id: "PaymentRejectInput" });
export type PaymentRejectInput = z.infer<typeof PaymentRejectInput>;

export const payBlockCodes = [
  "payment.milestone_open",
  "payment.result_unpublished",
  "payment.clearance_expired",
  "payment.recovery_open",
  "payment.challenge_open",
  "payment.access_open",
] as const;

/** Why a milestone cannot be paid now, and what to do about it. */
export const PayBlock = z
  .strictObject({ code: z.enum(payBlockCodes), text: z.string() })
  .meta({ id: "PayBlock", description: "不能支付的原因与办法" });
export type PayBlock = z.infer<typeof PayBlock>;

/** One milestone as it can be paid. */
export const PayableMilestone = z
  .strictObject({
    milestoneId: z.string(),
    name: z.string(),
    sharePercent: z.int(),
    state: z.enum(Object.keys(milestoneStates) as [keyof typeof milestoneStates]),
    acceptanceId: idShape("acceptance").optional(),
    acceptedFen: Fen.optional().meta({ description: "本期验收金额" }),
    openPaymentId: idShape("payment").optional().meta({ description: "办理中的支付申请" }),
    blocks: z.array(PayBlock),
  })
  .meta({ id: "PayableMilestone" });
export type PayableMilestone = z.infer<typeof PayableMilestone>;

/** What can be paid under a contract, and for each milestone what stands against it. */
export const Payable = z
  .strictObject({
    contractId: idShape("contract"),
    money: ContractMoney.omit({ reviewedFen: true }).meta({ id: "PayableMoney" }),
    milestones: z.array(PayableMilestone),
  })
  .meta({ id: "Payable" });
export type Payable = z.infer<typeof Payable>;

/** A payment with what stands against its next step, and where to load the invoice. */
export const PaymentPage = z
  .strictObject({ payment: PaymentShown, blocks: z.array(PayBlock), invoiceUrl: z.string().optional() })
  .meta({ id: "PaymentPage" });
export type PaymentPage = z.infer<typeof PaymentPage>;
