import type * as z from "zod";
import type { ChinaDate } from "../../../calendar.ts";
import { type Form, type GivenRow, optionsOf } from "../kind.form.ts";
import { newestInForce, type RegionValues } from "../kind.rule.ts";
import type {
  CheckResult,
  InspectedObject,
  InspectorRole,
  RecheckResult,
  SampleMethod,
  Severity,
  Verdict,
} from "./home-visit-inspection.shape.ts";

export const inspectorRoles: Record<z.infer<typeof InspectorRole>, string> = {
  countyCivilAffairs: "县民政",
  townSupervisor: "乡镇督导员",
  thirdParty: "第三方",
  province: "省厅",
};

export const inspectedObjects: Record<z.infer<typeof InspectedObject>, string> = {
  childDirector: "儿童主任履职",
  undertaker: "承接机构履职",
  carer: "照护人履责",
};

export const sampleMethods: Record<z.infer<typeof SampleMethod>, string> = {
  random: "随机",
  targeted: "重点",
};

export const checkResults: Record<z.infer<typeof CheckResult>, string> = {
  qualified: "合格",
  unqualified: "不合格",
  notApplicable: "不适用",
};

export const verdicts: Record<z.infer<typeof Verdict>, string> = {
  genuine: "属实",
  partlyGenuine: "部分属实",
  untrue: "不实",
};

export const severities: Record<z.infer<typeof Severity>, string> = {
  minor: "一般",
  major: "较重",
  severe: "严重",
};

export const recheckResults: Record<z.infer<typeof RecheckResult>, string> = {
  rectified: "已整改",
  partlyRectified: "部分整改",
  notRectified: "未整改",
};

export const homeVisitInspectionForm: Form = [
  {
    id: "inspection",
    title: "检查方式",
    fields: [
      {
        path: "content.inspectorRole",
        label: "检查人身份",
        input: "choice",
        options: optionsOf(inspectorRoles),
        required: true,
      },
      {
        path: "content.inspectedObject",
        label: "检查对象",
        input: "choice",
        options: optionsOf(inspectedObjects),
        required: true,
      },
      {
        path: "content.inspectedOrganizationId",
        label: "被检查机构",
        input: "organization",
        required: true,
        visibleWhen: { path: "content.inspectedObject", is: ["undertaker"] },
      },
      {
        path: "content.sampleMethod",
        label: "抽样方式",
        input: "choice",
        options: optionsOf(sampleMethods),
        required: true,
      },
      { path: "content.checklist.id", label: "检查表", input: "computed", required: true },
      { path: "content.checklist.version", label: "检查表版本", input: "computed", required: true },
    ],
  },
  {
    id: "results",
    title: "逐项检查",
    fields: [
      {
        path: "content.results",
        label: "检查项",
        input: "rows",
        maxItems: 60,
        required: true,
        givenRows: { key: "item", of: checkItems },
        columns: [
          { path: "item", label: "检查项", input: "computed", required: true },
          {
            path: "result",
            label: "结果",
            input: "choice",
            options: optionsOf(checkResults),
            required: true,
          },
          { path: "note", label: "说明", input: "text", maxLength: 200 },
        ],
      },
      {
        path: "content.compared",
        label: "比对的成果",
        input: "rows",
        maxItems: 50,
        columns: [
          { path: "deliverableId", label: "成果编号", input: "deliverable", required: true },
          {
            path: "verdict",
            label: "比对结果",
            input: "choice",
            options: optionsOf(verdicts),
            required: true,
          },
          { path: "note", label: "说明", input: "text", maxLength: 300 },
        ],
      },
    ],
  },
  {
    id: "problems",
    title: "问题和整改",
    fields: [
      {
        path: "content.problems",
        label: "问题",
        input: "rows",
        maxItems: 50,
        columns: [
          { path: "description", label: "问题描述", input: "longText", maxLength: 500, required: true },
          {
            path: "severity",
            label: "严重程度",
            input: "choice",
            options: optionsOf(severities),
            required: true,
          },
          {
            path: "item",
            label: "所指检查项",
            input: "choice",
            givenOptions: checkItems,
            help: "检查表中的一项，可不填",
          },
          {
            path: "deliverableId",
            label: "所指成果",
            input: "deliverable",
            help: "比对的成果之一，可不填",
          },
        ],
      },
      {
        path: "content.rectificationDue",
        label: "整改期限",
        input: "date",
        required: true,
        visibleWhen: { path: "content.problems", filled: true },
      },
      { path: "content.recheck.date", label: "复查日期", input: "date" },
      {
        path: "content.recheck.result",
        label: "复查结果",
        input: "choice",
        options: optionsOf(recheckResults),
        visibleWhen: { path: "content.recheck.date", filled: true },
      },
    ],
  },
];

function checkItems(region: RegionValues, onDate: ChinaDate): GivenRow[] {
  const items = newestInForce(region.checklists, onDate)?.items ?? [];
  return items.map(({ id, label }) => ({ value: id, label }));
}
