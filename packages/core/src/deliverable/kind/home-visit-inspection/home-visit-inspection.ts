import { defineKind } from "../kind.define.ts";
import { newestInForce } from "../kind.rule.ts";
import { homeVisitInspectionForm } from "./home-visit-inspection.form.ts";
import { checkHomeVisitInspection } from "./home-visit-inspection.rule.ts";
import { HomeVisitInspectionContent } from "./home-visit-inspection.shape.ts";

export const homeVisitInspection = defineKind({
  label: "家庭探访督导检查",
  version: 1,
  homeVisit: true,
  content: HomeVisitInspectionContent,
  compares: (content) => content.compared.map((row) => row.deliverableId),
  check: checkHomeVisitInspection,
  form: homeVisitInspectionForm,
  derive(_content, region, onDate) {
    const checklist = newestInForce(region.checklists, onDate);
    if (!checklist) return {};
    return { "content.checklist.id": checklist.id, "content.checklist.version": checklist.version };
  },
});
