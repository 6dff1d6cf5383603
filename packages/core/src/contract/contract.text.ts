import { formatFen, multiplyFen } from "../money.ts";
import { bondForms, type Terms } from "./contract.agreement.shape.ts";
import { milestonesOf } from "./contract.milestone.rule.ts";
import type { Contract } from "./contract.shape.ts";

/**
 * The text of a contract, as both sides sign it: the same facts give the same text, to the letter. One paragraph
 * a line; its sections are those of 政府购买服务管理办法 23条.
 */
export function contractText(contract: Contract, terms: Terms): string {
  return [
    contract.title,
    `合同编号：${contract.contractNo}`,
    `购买主体（甲方）：${contract.purchaserName}`,
    `承接主体（乙方）：${contract.organizationName}`,
    ...(contract.projectId ? [`采购项目：${contract.projectId}`] : []),
    "一、服务内容、数量、质量和价格",
    ...contract.items.map(itemText),
    `合同总金额：${formatFen(contract.amountFen)}`,
    "二、服务期限",
    `自${contract.from}起至${contract.to}止`,
    ...longTermText(terms),
    "三、履约验收与付款安排",
    ...milestonesOf(contract).map(
      (one, nth) => `${nth + 1}．${one.name}：计划于${one.until}验收，占合同金额${one.sharePercent}%`,
    ),
    "验收的数量由平台按审核通过的服务成果计算；经核实不实的成果不计入，已付的款项应予追回",
    "四、资金结算方式",
    ...paragraphs(terms.settlement),
    ...(terms.bond
      ? [`履约保证金：${formatFen(terms.bond.amountFen)}，以${bondForms[terms.bond.form]}提交`]
      : []),
    "五、各方权利义务",
    ...paragraphs(terms.duties),
    "六、个人信息保护",
    `乙方受甲方委托处理儿童个人信息，影响评估编号${contract.piaNo}；合同终止的，乙方返还或者删除，不得转委托`,
    "七、违约责任",
    ...paragraphs(terms.liability),
  ].join("\n");
}

function itemText(item: Contract["items"][number], nth: number): string {
  const { name, catalogueCode, quantity, unit, priceFen, standard, minIntervalDays } = item;
  const worth = formatFen(multiplyFen(priceFen, quantity));
  const parts = [
    `${nth + 1}．${name}（目录${catalogueCode}）：${quantity}${unit}，单价${formatFen(priceFen)}，计${worth}`,
    ...(standard ? [`服务标准：${standard}`] : []),
    ...(minIntervalDays ? [`同一儿童两次服务至少间隔${minIntervalDays}天`] : []),
  ];
  return parts.join("；");
}

function longTermText({ longTerm }: Terms): string[] {
  if (!longTerm) return [];
  const budgets = longTerm.budgets.map(
    ({ fiscalYear, amountFen, documentNo }) => `${fiscalYear}年${formatFen(amountFen)}（${documentNo}）`,
  );
  return [
    "期限超过一年：服务内容相对固定、连续性强、经费来源稳定、价格变化幅度小",
    `各年度预算：${budgets.join("；")}`,
  ];
}

function paragraphs(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
