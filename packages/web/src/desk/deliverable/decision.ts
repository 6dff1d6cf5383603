import type { Deliverable } from "@guanhu/core/deliverable/shape";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

export type Outcome = "PASS" | "ACCEPT" | "RETURN" | "REJECT";

export interface Choice {
  outcome: Outcome;
  label: string;
  /** Key that chooses it. */
  key: string;
  needsReason: boolean;
  /** Cannot be taken back: asked once more. */
  final: boolean;
}

/** What somebody may decide on a deliverable, or why not yet. */
export interface Decision {
  by: "check" | "review";
  choices: readonly Choice[];
  /** Why the choices stand disabled. */
  notYet?: string;
}

const d = t.decision;
const returning: Choice = { outcome: "RETURN", label: d.return, key: "r", needsReason: true, final: false };
const choices: Record<Decision["by"], readonly Choice[]> = {
  check: [{ outcome: "PASS", label: d.pass, key: "a", needsReason: false, final: false }, returning],
  review: [
    { outcome: "ACCEPT", label: d.accept, key: "a", needsReason: false, final: true },
    returning,
    { outcome: "REJECT", label: d.reject, key: "x", needsReason: true, final: true },
  ],
};

type Subject = Pick<Deliverable, "state" | "organizationId" | "division" | "authorId" | "checkedBy">;

/**
 * The decision that waits for somebody: the organization's checker on what was submitted, the county on what
 * was checked; nobody on his own work. Undefined where there is nothing for him to decide.
 */
export function decisionFor(me: Me, deliverable: Subject): Decision | undefined {
  const { state, authorId, checkedBy } = deliverable;
  if (may(me, "deliverable.check") && me.organizationId === deliverable.organizationId) {
    if (state !== "SUBMITTED") return undefined;
    return decision("check", authorId === me.accountId ? d.ownWork : undefined);
  }
  if (!may(me, "deliverable.review") || me.organizationId) return undefined;
  if (!deliverable.division.startsWith(me.division ?? "-")) return undefined;
  if (state === "SUBMITTED") return decision("review", d.notChecked);
  if (state !== "ORG_CHECKED") return undefined;
  return decision("review", [authorId, checkedBy].includes(me.accountId) ? d.ownWork : undefined);
}

function decision(by: Decision["by"], notYet: string | undefined): Decision {
  return { by, choices: choices[by], ...(notYet ? { notYet } : {}) };
}
