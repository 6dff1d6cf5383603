import { chinaDate } from "../../../calendar.ts";
import type { DeliverableHeader } from "../../header.shape.ts";
import { type Facts, type Fault, fault, findInForce } from "../kind.rule.ts";
import type { HomeVisitInspectionContent } from "./home-visit-inspection.shape.ts";

/**
 * Refuses an inspector who belongs to the inspected organization or claims an office, a checklist that is
 * not in force or not answered in full, 不实 or 不合格 without a problem, problems without a time limit.
 */
export function checkHomeVisitInspection(
  content: HomeVisitInspectionContent,
  header: DeliverableHeader,
  facts: Facts,
): Fault[] {
  const onDate = chinaDate(header.startedAt);
  return [
    ...checkInspector(content, facts),
    ...checkResults(content, facts, onDate),
    ...checkProblems(content),
    ...checkRectification(content, onDate, chinaDate(facts.at)),
  ];
}

function checkInspector(content: HomeVisitInspectionContent, facts: Facts): Fault[] {
  const faults: Fault[] = [];
  const own = facts.authorOrganizationId;
  if (own !== undefined) {
    if (content.inspectedOrganizationId === own) {
      faults.push(fault("deliverable.inspector_of_inspected", "content.inspectedOrganizationId"));
    } else if (facts.comparedOrganizationIds.includes(own)) {
      faults.push(fault("deliverable.inspector_of_inspected", "content.compared"));
    }
    if (content.inspectorRole !== "thirdParty") {
      faults.push(fault("deliverable.inspector_role_mismatch", "content.inspectorRole"));
    }
  }
  if (content.inspectedObject === "undertaker" && content.inspectedOrganizationId === undefined) {
    faults.push(fault("deliverable.inspected_organization_missing", "content.inspectedOrganizationId"));
  }
  return faults;
}

function checkResults(content: HomeVisitInspectionContent, facts: Facts, onDate: string): Fault[] {
  const checklist = findInForce(facts.region.checklists, content.checklist, onDate);
  if (!checklist) return [fault("deliverable.checklist_not_in_force", "content.checklist")];
  const known = new Set(checklist.items.map((item) => item.id));
  const answered = new Set(content.results.map((row) => row.item));
  const faults = content.results.flatMap((row, i) =>
    known.has(row.item) ? [] : [fault("deliverable.check_item_unknown", `content.results.${i}.item`)],
  );
  const missing = checklist.items.filter((item) => !answered.has(item.id));
  if (missing.length > 0) {
    faults.push(fault("deliverable.checklist_incomplete", "content.results", { count: missing.length }));
  }
  return faults;
}

function checkProblems(content: HomeVisitInspectionContent): Fault[] {
  const items = new Set(content.results.map((row) => row.item));
  const compared = new Set(content.compared.map((row) => row.deliverableId));
  // A problem that names neither an item nor a deliverable may speak of any of them.
  const general = content.problems.some((one) => one.item === undefined && one.deliverableId === undefined);
  const faults: Fault[] = [];
  content.problems.forEach((problem, i) => {
    if (problem.item !== undefined && !items.has(problem.item)) {
      faults.push(fault("deliverable.problem_link_unknown", `content.problems.${i}.item`));
    }
    if (problem.deliverableId !== undefined && !compared.has(problem.deliverableId)) {
      faults.push(fault("deliverable.problem_link_unknown", `content.problems.${i}.deliverableId`));
    }
  });
  content.compared.forEach((row, i) => {
    const told = general || content.problems.some((one) => one.deliverableId === row.deliverableId);
    if (row.verdict === "untrue" && !told) {
      faults.push(fault("deliverable.false_without_problem", `content.compared.${i}.verdict`));
    }
  });
  content.results.forEach((row, i) => {
    const told = general || content.problems.some((one) => one.item === row.item);
    if (row.result === "unqualified" && !told) {
      faults.push(fault("deliverable.unqualified_without_problem", `content.results.${i}.result`));
    }
  });
  return faults;
}

function checkRectification(content: HomeVisitInspectionContent, onDate: string, today: string): Fault[] {
  const { problems, rectificationDue, recheck } = content;
  const faults: Fault[] = [];
  if (problems.length > 0 && rectificationDue === undefined) {
    faults.push(fault("deliverable.rectification_missing", "content.rectificationDue"));
  }
  if (rectificationDue !== undefined && rectificationDue < onDate) {
    faults.push(fault("deliverable.rectification_past", "content.rectificationDue"));
  }
  if (recheck && recheck.date < onDate) {
    faults.push(fault("deliverable.recheck_past", "content.recheck.date"));
  }
  if (recheck?.result !== undefined && recheck.date > today) {
    faults.push(fault("deliverable.recheck_not_yet", "content.recheck.result"));
  }
  return faults;
}
