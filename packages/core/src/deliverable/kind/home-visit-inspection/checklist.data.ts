import type { Dated } from "../kind.rule.ts";

/** What an inspection looks at; one list for all inspected objects, hence the answer 不适用. */
export interface Checklist extends Dated {
  items: readonly { id: string; label: string }[];
}

/** A proposed checklist, marked provisional (待核定): no list of the province was found. */
export const defaultChecklist: Checklist = {
  id: "default",
  version: 1,
  label: "家庭探访督导检查表（待核定）",
  effectiveFrom: "2021-01-01",
  provisional: true,
  items: [
    { id: "fileComplete", label: "一人一档资料齐全" },
    { id: "visitFrequency", label: "按约定频次走访" },
    { id: "childMet", label: "走访时当面见到儿童" },
    { id: "recordTrue", label: "走访记录与实际相符" },
    { id: "reportTimely", label: "风险情况与强制报告及时" },
    { id: "careAgreement", label: "委托照护协议已签订并履行" },
    { id: "weeklyContact", label: "父母与儿童每周至少联系一次" },
    { id: "dwellingSafe", label: "居住环境安全" },
    { id: "schooling", label: "适龄儿童按时就学" },
    { id: "privacy", label: "儿童个人信息妥善保管" },
  ],
};
