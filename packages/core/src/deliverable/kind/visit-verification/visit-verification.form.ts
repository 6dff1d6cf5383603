import type * as z from "zod";
import { riskLevels } from "../field.form.ts";
import { type Form, linesOf, optionsOf } from "../kind.form.ts";
import type {
  Eligibility,
  Finding,
  Health,
  Schooling,
  VerifiedItems,
  VisitPurpose,
} from "./visit-verification.shape.ts";

export const purposes: Record<z.infer<typeof VisitPurpose>, string> = {
  firstRecord: "首次建档",
  regular: "定期",
  changeCheck: "变更核实",
  riskFollowUp: "风险跟踪",
  exitCheck: "退出核实",
};

export const items: Record<keyof z.infer<typeof VerifiedItems>, string> = {
  identity: "身份",
  hukou: "户籍",
  residence: "居住地",
  parentsWhereabouts: "父母去向",
  carer: "照护人",
  school: "就学",
  health: "健康",
  assistance: "救助享受",
};

export const findings: Record<z.infer<typeof Finding>, string> = {
  consistent: "一致",
  inconsistent: "不一致",
  unverifiable: "无法核实",
};

export const eligibilities: Record<z.infer<typeof Eligibility>, string> = {
  yes: "是",
  no: "否",
  undecided: "待定",
};

export const schoolings: Record<z.infer<typeof Schooling>, string> = {
  notInKindergarten: "未入园",
  kindergarten: "幼儿园",
  primary: "小学",
  juniorHigh: "初中",
  seniorHigh: "高中",
  vocational: "中职",
  droppedOut: "辍学",
  notInSchool: "不在学",
};

export const healths: Record<z.infer<typeof Health>, string> = {
  healthy: "健康",
  ill: "患病",
  disabled: "残疾",
};

export const visitVerificationForm: Form = [
  {
    id: "verification",
    title: "核查情况",
    fields: [
      {
        path: "content.purpose",
        label: "走访目的",
        input: "choice",
        options: optionsOf(purposes),
        required: true,
      },
      {
        path: "content.items",
        label: "与登记信息核对",
        input: "matrix",
        lines: linesOf(items),
        options: optionsOf(findings),
        required: true,
      },
      {
        path: "content.changes",
        label: "发现的变化",
        input: "rows",
        maxItems: 20,
        help: "每个“不一致”的项目写一条",
        columns: [
          { path: "item", label: "项目", input: "choice", options: optionsOf(items), required: true },
          { path: "description", label: "变化内容", input: "longText", maxLength: 500, required: true },
        ],
      },
    ],
  },
  {
    id: "situation",
    title: "儿童现状",
    fields: [
      {
        path: "content.schooling",
        label: "就学",
        input: "choice",
        options: optionsOf(schoolings),
        required: true,
      },
      { path: "content.health", label: "健康", input: "choice", options: optionsOf(healths), required: true },
      { path: "content.parentsLastContact", label: "父母最近联系日期", input: "date" },
      { path: "content.parentsReturnPlanned", label: "父母计划返乡日期", input: "date" },
    ],
  },
  {
    id: "conclusion",
    title: "结论",
    fields: [
      {
        path: "content.stillEligible",
        label: "是否仍符合条件",
        input: "choice",
        options: optionsOf(eligibilities),
        required: true,
      },
      {
        path: "content.stillEligibleReason",
        label: "理由",
        input: "longText",
        maxLength: 500,
        required: true,
        visibleWhen: { path: "content.stillEligible", is: ["no", "undecided"] },
      },
      {
        path: "content.riskSuggestion",
        label: "风险等级建议",
        input: "choice",
        options: optionsOf(riskLevels),
        required: true,
      },
    ],
  },
];
