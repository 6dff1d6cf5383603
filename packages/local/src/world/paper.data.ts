import type { ContractInput } from "@guanhu/core/contract/shape";

/** What the contracts of the demo world say besides lines, term and amount. */
export const paper: ContractInput["terms"] = {
  settlement: "按里程碑验收后支付：验收通过并收到发票后十个工作日内，由财政国库集中支付至乙方银行账户。",
  duties:
    "甲方提供服务对象名单，组织审核和履约验收。\n乙方指派经从业查询合格的人员提供服务，如实、及时提交成果，发现应当强制报告的情形立即报告。",
  liability:
    "成果不实的，不予计量，已付款项予以追回。\n乙方泄露儿童个人信息或者转包的，甲方有权解除合同并追究责任。",
};

/** How the large contracts of bulk worlds came about without a procurement project of their own. */
export const entrusted = { mode: "GOV_ENTRUST", documentNo: "示例民函〔2026〕1号" } as const;

/** Two acceptances: in the middle of the term, and at its end. */
export function milestonesOf(middle: string, end: string): NonNullable<ContractInput["milestones"]> {
  return [
    { name: "中期验收", until: middle, sharePercent: 50 },
    { name: "期末验收", until: end, sharePercent: 50 },
  ];
}
