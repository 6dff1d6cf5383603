import type { Signature } from "@guanhu/core/contract/agreement/shape";
import type { ContractStatus, Milestone } from "@guanhu/core/contract/shape";
import type { Action } from "@guanhu/core/permission";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

export type StepName = "sign" | "activate" | "complete" | "suspend" | "terminate";

/** A step of a contract's life that somebody has the right to. */
export interface Step {
  name: StepName;
  label: string;
  /** Must be explained in writing. */
  needsReason: boolean;
  /** Why it cannot be taken yet. */
  notYet?: string;
}

const s = t.contract.step;

interface Definition {
  name: StepName;
  action: Action;
  from: readonly ContractStatus[];
  /** Said while the contract is before the step; where there is nothing to say it is not shown. */
  before: Partial<Record<ContractStatus, string>>;
  needsReason: boolean;
}

const definitions: readonly Definition[] = [
  { name: "sign", action: "contract.sign", from: ["DRAFT"], before: {}, needsReason: false },
  {
    name: "activate",
    action: "contract.activate",
    from: ["SIGNED", "SUSPENDED"],
    before: { DRAFT: s.signFirst },
    needsReason: false,
  },
  { name: "complete", action: "contract.complete", from: ["ACTIVE"], before: {}, needsReason: false },
  { name: "suspend", action: "contract.suspend", from: ["ACTIVE"], before: {}, needsReason: true },
  {
    name: "terminate",
    action: "contract.terminate",
    from: ["SIGNED", "ACTIVE", "SUSPENDED"],
    before: {},
    needsReason: true,
  },
];

export interface Subject {
  status: ContractStatus;
  division: string;
  organizationId: string;
  createdBy: string;
  milestones?: readonly Pick<Milestone, "state">[] | undefined;
}

/**
 * The steps that somebody may take on a contract, the main one first; with the reason where not yet. The county
 * takes them all; the organization signs for its side. Who has signed is not known in lists.
 */
export function stepsFor(
  me: Me,
  contract: Subject,
  signatures: readonly Pick<Signature, "side">[] = [],
): Step[] {
  if (!isMine(me, contract)) return [];
  return definitions.flatMap(({ name, action, from, before, needsReason }) => {
    if (!may(me, action)) return [];
    const step = {
      name,
      label: name === "activate" && contract.status === "SUSPENDED" ? s.resume : s[name],
      needsReason,
    };
    if (!from.includes(contract.status)) {
      const notYet = before[contract.status];
      return notYet ? [{ ...step, notYet }] : [];
    }
    const notYet = reasonAgainst(name, me, contract, signatures);
    return [notYet ? { ...step, notYet } : step];
  });
}

/** Whether a contract is of the county that somebody answers for, or of his organization. */
export function isMine(me: Me, contract: Pick<Subject, "division" | "organizationId">): boolean {
  if (me.organizationId) return me.organizationId === contract.organizationId;
  return contract.division.startsWith(me.division ?? "-");
}

function reasonAgainst(
  name: StepName,
  me: Me,
  contract: Subject,
  signatures: readonly Pick<Signature, "side">[],
): string | undefined {
  if (name === "complete") {
    const milestones = contract.milestones ?? [];
    const accepted = milestones.length > 0 && milestones.every((one) => one.state === "ACCEPTED");
    return accepted ? undefined : s.milestonesFirst;
  }
  if (name !== "sign") return undefined;
  if (contract.createdBy === me.accountId) return s.ownDraft;
  const side = me.organizationId ? "UNDERTAKER" : "PURCHASER";
  return signatures.some((one) => one.side === side) ? s.sideSigned : undefined;
}
