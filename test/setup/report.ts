import type { DeliverableInput } from "@guanhu/core/deliverable/shape";
import { exampleVisit } from "./deliverable-example.ts";
import { TODAY, type World } from "./world.ts";

/** An id as a phone makes it: by chance. */
export function phoneId(prefix: "dlv" | "fil"): string {
  const signs = "0123456789abcdefghjkmnpqrstvwxyz";
  const bytes = crypto.getRandomValues(new Uint8Array(26));
  return `${prefix}_${[...bytes].map((byte) => signs[byte % 32]).join("")}`;
}

export interface ReportOptions {
  id?: string;
  onDate?: string;
  contractId?: string;
  itemId?: string;
  replaces?: string;
  report?: Partial<Parameters<typeof exampleVisit>[0]>;
}

/** A valid visit report for a child under the world's contract. */
export function visitInput(world: World, childId: string, options: ReportOptions = {}): DeliverableInput {
  return {
    id: options.id ?? phoneId("dlv"),
    contractId: options.contractId ?? world.contract.id,
    itemId: options.itemId ?? "1",
    childId,
    ...(options.replaces ? { replaces: options.replaces } : {}),
    report: exampleVisit({ startedAt: `${options.onDate ?? TODAY}T10:00:00+08:00`, ...options.report }),
  };
}
