import type { Payable, PayBlock, PaymentShown } from "@guanhu/core/payment/shape";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import type { AcceptanceRow } from "../acceptance/acceptance.query.ts";
import { isOpen, mayJudge, stepsFor, unjudged } from "../acceptance/acceptance-step.ts";
import type { ContractRow } from "../contract/contract.query.ts";
import { mayRequest } from "../contract/milestone.ts";
import { stepsFor as paymentSteps } from "../payment/payment-step.ts";

/** Acceptances that are not finished, those that wait for this person first, with the step that they wait for. */
export function acceptancesWaiting(
  me: Me,
  rows: readonly AcceptanceRow[],
): { row: AcceptanceRow; waits: string | undefined }[] {
  const all = rows.map((row) => {
    return { row, waits: waitOf(me, row), open: isOpen(row) };
  });
  const shown = all.filter(({ waits, open }) => open || waits !== undefined);
  return [...shown.filter(({ waits }) => waits), ...shown.filter(({ waits }) => !waits)];
}

function waitOf(me: Me, row: AcceptanceRow): string | undefined {
  const step = stepsFor(me, row).find((one) => !one.notYet);
  if (step) return step.label;
  if (mayJudge(me, row) && unjudged(row.lines)) return t.acceptance.judgeEach;
  const asks = row.state === "SAMPLED" && !me.organizationId && may(me, "opinion.enter");
  return asks ? t.opinion.enter : undefined;
}

/** What waits for an organization under one of its contracts. */
export interface OwnWait {
  kind: "confirmAcceptance" | "requestPayment" | "confirmPayment" | "rectify";
  /** Of the acceptance or the payment; of the contract where a payment can be requested. */
  id: string;
  contract: ContractRow;
  milestoneName: string;
  rectifyBy?: string | undefined;
  amountFen?: number | undefined;
  /** Why a payment cannot be requested yet, in the server's words. */
  blocks?: readonly PayBlock[];
}

/**
 * What waits for an organization under a contract: to put right what was sent back, to confirm a result, to ask for
 * the payment of what was accepted, to confirm that money came.
 */
export function ownWaits(
  me: Me,
  contract: ContractRow,
  acceptances: readonly AcceptanceRow[],
  payments: readonly PaymentShown[],
  payable?: Payable,
): OwnWait[] {
  const waits: OwnWait[] = [];
  const { milestones = [] } = contract;
  for (const row of acceptances) {
    const { id, milestoneName, acceptedFen: amountFen, rectifyBy } = row;
    const confirms = stepsFor(me, row).some((step) => step.name === "confirm");
    if (confirms) waits.push({ kind: "confirmAcceptance", id, contract, milestoneName, amountFen });
    const milestone = milestones.find((one) => one.id === row.milestoneId);
    if (row.state === "RECTIFY" && milestone?.state === "OPEN" && milestone.acceptanceId === id)
      waits.push({ kind: "rectify", id, contract, milestoneName, rectifyBy });
  }
  for (const payment of payments) {
    const confirms = paymentSteps(me, payment, false).some((step) => step.name === "confirm");
    const { id, milestoneName, amountFen } = payment;
    if (confirms) waits.push({ kind: "confirmPayment", id, contract, milestoneName, amountFen });
  }
  for (const milestone of milestones) {
    const asked = payments.some((one) => one.milestoneId === milestone.id && one.state !== "REJECTED");
    if (asked || !mayRequest(me, contract, milestone)) continue;
    const accepted = acceptances.find((row) => row.id === milestone.acceptanceId);
    const { name: milestoneName } = milestone;
    const { acceptedFen: amountFen } = accepted ?? {};
    const stands = payable?.milestones.find((one) => one.milestoneId === milestone.id);
    const blocks = stands?.blocks ?? [];
    waits.push({ kind: "requestPayment", id: contract.id, contract, milestoneName, amountFen, blocks });
  }
  return waits;
}
