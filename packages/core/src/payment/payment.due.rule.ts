import { addWorkdays, type ChinaDate, dueInDays, type HolidayCalendar } from "../calendar.ts";
import type { PaymentDue } from "./payment.shape.ts";

const SME_DAYS = 30;

export interface DueFacts {
  invoiceReceivedOn: ChinaDate;
  /** The day on which the milestone was accepted. */
  acceptedOn: ChinaDate;
  /** Whether the organization is an enterprise: 社会服务机构 and 社会团体 are not. */
  enterprise: boolean;
  payWorkdays: number;
  /** Whether a period that ends on a rest day ends on the next working day (民法典 203条). */
  restDaysMoveDue: boolean;
  /** The document of the region's rule, or that it is not confirmed (待核定). */
  provenance: string;
  calendar?: HolidayCalendar | undefined;
}

/**
 * When a payment is due: within the region's working days of the invoice, and to an enterprise within 30 days of the
 * acceptance (中小企业款项支付条例 9条), whichever is earlier; says which. Provisional where either date may still
 * move, because a holiday table is not published.
 */
export function dueOf(facts: DueFacts): PaymentDue {
  const { invoiceReceivedOn, acceptedOn, payWorkdays, provenance, calendar } = facts;
  const byInvoice: PaymentDue = {
    ...addWorkdays(invoiceReceivedOn, payWorkdays, calendar),
    basis: `收到发票（${invoiceReceivedOn}）之日起 ${payWorkdays} 个工作日内（${provenance}）`,
  };
  if (!facts.enterprise) return byInvoice;
  const moveOffRestDay = facts.restDaysMoveDue;
  const byAcceptance: PaymentDue = {
    ...dueInDays(acceptedOn, SME_DAYS, { moveOffRestDay, ...(calendar ? { calendar } : {}) }),
    basis: `验收合格（${acceptedOn}）之日起 ${SME_DAYS} 日内（保障中小企业款项支付条例第九条）`,
  };
  const earlier = byAcceptance.date < byInvoice.date ? byAcceptance : byInvoice;
  return { ...earlier, provisional: byInvoice.provisional || byAcceptance.provisional };
}
