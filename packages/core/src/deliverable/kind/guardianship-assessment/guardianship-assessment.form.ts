import type * as z from "zod";
import { riskLevels } from "../field.form.ts";
import { type Form, optionsOf } from "../kind.form.ts";
import { newestInForce } from "../kind.rule.ts";
import type { AssessmentMethod, Grade } from "./guardianship-assessment.shape.ts";
import type { Dimension } from "./scale.rule.ts";

export const grades: Record<Grade, string> = {
  normal: "监护正常",
  insufficient: "监护不足",
  improper: "监护失当",
  absent: "监护缺失",
};

export const methods: Record<z.infer<typeof AssessmentMethod>, string> = {
  observation: "观察",
  interview: "访谈",
  questionnaire: "问卷",
};

export const dimensionLabels: Record<Dimension, string> = {
  willingness: "监护方：意愿",
  livingSupport: "监护方：生活保障",
  familyEducation: "监护方：家庭教育",
  familyRelations: "监护方：家庭关系",
  safetyProtection: "监护方：安全保护",
  dailyLife: "儿童方：日常生活",
  health: "儿童方：健康",
  education: "儿童方：教育",
  safety: "儿童方：安全",
};

export const guardianshipAssessmentForm: Form = [
  {
    id: "assessment",
    title: "评估方式",
    fields: [
      { path: "content.scale.id", label: "量表", input: "computed", required: true },
      { path: "content.scale.version", label: "量表版本", input: "computed", required: true },
      { path: "content.onSite", label: "到现场评估", input: "yesNo", required: true },
      {
        path: "content.offSiteReason",
        label: "未到现场的原因",
        input: "text",
        maxLength: 300,
        required: true,
        visibleWhen: { path: "content.onSite", is: [false] },
      },
      {
        path: "content.methods",
        label: "评估方法",
        input: "choices",
        options: optionsOf(methods),
        maxItems: 3,
        required: true,
        help: "不少于两种",
      },
      {
        path: "content.assessorIds",
        label: "评估人",
        input: "people",
        maxItems: 5,
        required: true,
        help: "不得是正在为该家庭提供服务的人员",
      },
    ],
  },
  {
    id: "scores",
    title: "评分",
    fields: [
      {
        path: "content.scores",
        label: "指标评分",
        input: "rows",
        maxItems: 100,
        required: true,
        givenRows: {
          key: "indicator",
          of: (region, onDate) =>
            (newestInForce(region.scales, onDate)?.indicators ?? []).map((one) => ({
              value: one.id,
              label: one.label,
              group: dimensionLabels[one.dimension],
              min: one.min,
              max: one.max,
            })),
        },
        columns: [
          { path: "indicator", label: "指标", input: "computed", required: true },
          { path: "score", label: "得分", input: "number", min: 0, max: 1000, required: true },
          { path: "evidence", label: "依据", input: "text", maxLength: 300, required: true },
        ],
      },
      { path: "content.total", label: "总分", input: "computed", required: true },
      {
        path: "content.grade",
        label: "监护等级",
        input: "computed",
        options: optionsOf(grades),
        required: true,
      },
      {
        path: "content.override.grade",
        label: "人工调整为",
        input: "choice",
        options: optionsOf(grades),
        help: "仅在量表结果不能反映实际时调整",
      },
      {
        path: "content.override.reason",
        label: "调整理由",
        input: "longText",
        maxLength: 500,
        required: true,
        visibleWhen: { path: "content.override.grade", filled: true },
      },
    ],
  },
  {
    id: "guardian",
    title: "告知监护人",
    fields: [
      { path: "content.guardianTold.on", label: "告知监护人日期", input: "date" },
      {
        path: "content.guardianTold.objects",
        label: "监护人有异议",
        input: "yesNo",
        required: true,
        visibleWhen: { path: "content.guardianTold.on", filled: true },
      },
      {
        path: "content.guardianTold.opinion",
        label: "监护人意见",
        input: "longText",
        maxLength: 500,
        visibleWhen: { path: "content.guardianTold.on", filled: true },
        help: "有异议的必须填写",
      },
    ],
  },
  {
    id: "conclusion",
    title: "结论",
    fields: [
      {
        path: "content.suggestedLevel",
        label: "建议风险等级",
        input: "choice",
        options: optionsOf(riskLevels),
        required: true,
      },
      { path: "content.advice", label: "建议", input: "longText", maxLength: 1000, required: true },
      { path: "content.validUntil", label: "有效期至", input: "date", required: true },
    ],
  },
];
