import type { ContractPage, Milestone } from "@guanhu/core/contract/shape";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { isMine } from "./contract-step.ts";

type Contract = Pick<
  ContractPage["contract"],
  "milestones" | "status" | "division" | "organizationId" | "createdBy" | "signedBy" | "amountFen"
>;

/** Whether the acceptance of a milestone can be opened; with the reason where it stands but not for this person. */
export interface Opening {
  shown: boolean;
  notYet?: string;
}

/** What a milestone may pay at most, in fen: its share, the last one to the fen. */
export function limitOf({ milestones = [], amountFen }: Contract, { id }: Pick<Milestone, "id">): number {
  const nth = milestones.findIndex((one) => one.id === id);
  const upTo = (count: number) =>
    Math.floor(
      (amountFen * milestones.slice(0, count).reduce((sum, one) => sum + one.sharePercent, 0)) / 100,
    );
  return upTo(nth + 1) - upTo(nth);
}

/**
 * Whether somebody may open the acceptance of a milestone: of the next one, under a contract that has run, and not
 * whoever procured or reviewed it (政府采购法 61条).
 */
export function mayOpen(me: Me, contract: Contract, milestone: Pick<Milestone, "id" | "state">): Opening {
  const { milestones = [], status } = contract;
  const next = milestones.find((one) => one.state !== "ACCEPTED");
  const ran = status !== "DRAFT" && status !== "SIGNED";
  const shown =
    ran &&
    milestone.state === "OPEN" &&
    next?.id === milestone.id &&
    me.organizationId === undefined &&
    isMine(me, contract) &&
    may(me, "acceptance.open");
  if (!shown) return { shown: false };
  const involved = [contract.createdBy, contract.signedBy].includes(me.accountId);
  return involved ? { shown, notYet: t.milestone.involved } : { shown };
}

/** Whether somebody may ask that a milestone be paid: the organization's manager, once it is accepted. */
export function mayRequest(me: Me, contract: Contract, milestone: Pick<Milestone, "state">): boolean {
  const own = me.organizationId === contract.organizationId;
  return own && milestone.state === "ACCEPTED" && may(me, "payment.request");
}
