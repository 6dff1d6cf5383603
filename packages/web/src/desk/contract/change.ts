import type { ContractChangeInput, ContractChangeRow } from "@guanhu/core/contract/change/shape";
import type { ContractPage } from "@guanhu/core/contract/shape";
import { multiplyFen } from "@guanhu/core/money";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { isMine } from "./contract-step.ts";

/** What is typed of a change; quantities by line, those left empty add nothing. */
export interface ChangeDraft {
  kind: ContractChangeInput["kind"];
  reason: ContractChangeInput["reason"];
  clause: string;
  text: string;
  added?: Record<string, number | null | undefined>;
}

type Lines = readonly { id: string; priceFen: number }[];

/** The lines that a draft adds to. */
export function itemsOf({ kind, added = {} }: Pick<ChangeDraft, "kind" | "added">, lines: Lines) {
  if (kind === "AMENDMENT") return [];
  return lines.flatMap(({ id }) => {
    const addQuantity = added[id] ?? 0;
    return addQuantity > 0 ? [{ itemId: id, addQuantity }] : [];
  });
}

/** What a draft adds to the amount, in fen. */
export function addedFen(draft: Pick<ChangeDraft, "kind" | "added">, lines: Lines): number {
  return itemsOf(draft, lines).reduce((sum, { itemId, addQuantity }) => {
    const line = lines.find((one) => one.id === itemId);
    return sum + (line ? multiplyFen(line.priceFen, addQuantity) : 0);
  }, 0);
}

/** What supplements may still add, in fen: a tenth of the original amount in all (政府采购法 49条). */
export function supplementLeft(agreement: { originalFen: number; supplementFen: number }): number {
  return Math.max(0, Math.floor(agreement.originalFen / 10) - agreement.supplementFen);
}

export type ChangeStep = "agree" | "withdraw" | "announce";

/** What somebody may do with a change now; the organization agrees, the county withdraws and announces. */
export function changeSteps(
  me: Me,
  contract: ContractPage["contract"],
  change: Pick<ContractChangeRow, "state" | "announcedOn">,
): ChangeStep[] {
  if (!isMine(me, contract)) return [];
  const { state, announcedOn } = change;
  if (state === "AGREED") return may(me, "contract.change") && !announcedOn ? ["announce"] : [];
  if (state !== "PROPOSED") return [];
  const steps: ChangeStep[] = [];
  if (may(me, "contract.agree") && isRunning(contract)) steps.push("agree");
  if (may(me, "contract.change")) steps.push("withdraw");
  return steps;
}

/** Whether somebody may propose a change: the county, while the contract runs. */
export function mayPropose(me: Me, contract: ContractPage["contract"]): boolean {
  return isMine(me, contract) && may(me, "contract.change") && isRunning(contract);
}

function isRunning({ status }: ContractPage["contract"]): boolean {
  return status === "ACTIVE" || status === "SUSPENDED";
}
