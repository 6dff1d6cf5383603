import type { ContractStatus } from "@guanhu/core/contract/shape";
import type { Action } from "@guanhu/core/permission";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

export type StepName = "sign" | "activate" | "suspend" | "terminate";

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
  { name: "suspend", action: "contract.suspend", from: ["ACTIVE"], before: {}, needsReason: true },
  {
    name: "terminate",
    action: "contract.terminate",
    from: ["SIGNED", "ACTIVE", "SUSPENDED"],
    before: {},
    needsReason: true,
  },
];

interface Subject {
  status: ContractStatus;
  division: string;
  createdBy: string;
}

/** The steps that somebody may take on a contract, the main one first; with the reason where not yet. */
export function stepsFor(me: Me, contract: Subject): Step[] {
  if (me.organizationId || !contract.division.startsWith(me.division ?? "-")) return [];
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
    const own = name === "sign" && contract.createdBy === me.accountId;
    return [own ? { ...step, notYet: s.ownDraft } : step];
  });
}
