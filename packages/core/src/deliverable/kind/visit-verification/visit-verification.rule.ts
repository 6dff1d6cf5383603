import { chinaDate } from "../../../calendar.ts";
import type { DeliverableHeader } from "../../header.shape.ts";
import { type Facts, type Fault, fault } from "../kind.rule.ts";
import type { VisitVerificationContent } from "./visit-verification.shape.ts";

/**
 * Refuses a change entered while every item is 一致, an item 不一致 that no change explains, a doubt about
 * eligibility without reason, a contact with the parents after the visit, a planned return before it.
 */
export function checkVisitVerification(
  content: VisitVerificationContent,
  header: DeliverableHeader,
  _facts: Facts,
): Fault[] {
  const onDate = chinaDate(header.startedAt);
  const faults: Fault[] = [];
  const findings = Object.entries(content.items);
  if (content.changes.length > 0 && findings.every(([, finding]) => finding === "consistent")) {
    faults.push(fault("deliverable.all_consistent_with_change", "content.items"));
  }
  const explained = new Set<string>(content.changes.map((change) => change.item));
  for (const [item, finding] of findings) {
    if (finding === "inconsistent" && !explained.has(item)) {
      faults.push(fault("deliverable.inconsistency_unexplained", `content.items.${item}`));
    }
  }
  if (content.stillEligible !== "yes" && content.stillEligibleReason === undefined) {
    faults.push(fault("deliverable.eligibility_reason_missing", "content.stillEligibleReason"));
  }
  if (content.parentsLastContact !== undefined && content.parentsLastContact > onDate) {
    faults.push(fault("deliverable.contact_after_visit", "content.parentsLastContact"));
  }
  if (content.parentsReturnPlanned !== undefined && content.parentsReturnPlanned < onDate) {
    faults.push(fault("deliverable.return_before_visit", "content.parentsReturnPlanned"));
  }
  return faults;
}
