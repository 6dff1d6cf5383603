import { changeReasons } from "@guanhu/core/contract/change/shape";
import { contractStatus } from "@guanhu/core/contract/shape";
import { multiplyFen } from "@guanhu/core/money";
import { engagementModes } from "@guanhu/core/need/shape";
import type { Published, PublishedAcceptance, PublishedContract } from "@guanhu/core/open-data/shape";
import { html } from "hono/html";
import type { Page } from "./frame.ts";
import { facts, money, placeName, table } from "./part.ts";
import { processList } from "./process.part.ts";

const judgements = { PASS: "符合标准", FAIL: "不符合标准" } as const;

/** What the list says of a contract. */
export function contractCard(contract: PublishedContract) {
  return {
    href: `/public/contracts/${contract.id}`,
    title: `${contract.title}（${contract.contractNo}）`,
    lines: [
      `${contract.publishedOn} · ${contract.purchaserName} · ${contractStatus[contract.status]}`,
      `${contract.supplier.name} · ${money(contract.amountFen)}`,
    ],
  };
}

/** What the list says of a result. */
export function acceptanceCard(acceptance: PublishedAcceptance) {
  return {
    href: `/public/acceptances/${acceptance.id}`,
    title: `${acceptance.title} · ${acceptance.milestoneName}`,
    lines: [
      `${acceptance.publishedOn} · ${acceptance.purchaserName} · ${outcomeOf(acceptance)}`,
      acceptance.supplier.name,
    ],
  };
}

/** A published contract with its announced changes, and what became of it. */
export function contractPage(contract: PublishedContract, process: readonly Published[]): Page {
  const changed = contract.amountFen !== contract.originalFen;
  const body = html`${facts([
    ["合同编号", contract.contractNo],
    ["购买主体（甲方）", contract.purchaserName],
    ["所在区划", placeName(contract.division)],
    ["承接主体（乙方）", contract.supplier.name],
    ["统一社会信用代码", contract.supplier.uscc],
    ["参与方式", engagementModes[contract.engagementMode]],
    ["合同金额", money(contract.amountFen)],
    ["签订时金额", changed ? money(contract.originalFen) : undefined],
    ["服务期限", `${contract.from} 至 ${contract.to}`],
    ["签订日期", contract.signedOn],
    ["状态", contractStatus[contract.status]],
    ["终止日期", contract.endedOn],
    ["公告", `${contract.publication.on}，${contract.publication.medium}，${contract.publication.number}`],
  ])}
<h2>服务内容</h2>
${table(
  "服务内容",
  [
    { name: "目录代码", of: (item) => item.catalogueCode },
    { name: "名称", of: (item) => item.name },
    { name: "数量", of: (item) => `${item.quantity}${item.unit}`, number: true },
    { name: "单价", of: (item) => money(item.priceFen), number: true },
    { name: "金额", of: (item) => money(multiplyFen(item.priceFen, item.quantity)), number: true },
    { name: "服务标准", of: (item) => item.standard ?? "" },
  ],
  contract.items,
)}
<h2>验收与付款安排</h2>
${table(
  "验收与付款安排",
  [
    { name: "阶段", of: (one) => one.name },
    { name: "计划验收日期", of: (one) => one.until },
    { name: "占合同金额", of: (one) => `${one.sharePercent}%`, number: true },
  ],
  contract.milestones,
)}
${
  contract.changes.length > 0
    ? html`<h2>合同变更</h2>${table(
        "合同变更",
        [
          { name: "公告日期", of: (one) => one.announcedOn },
          { name: "条款", of: (one) => one.clause },
          { name: "变更内容", of: (one) => one.text },
          { name: "原因", of: (one) => changeReasons[one.reason] },
          { name: "增加金额", of: (one) => money(one.amountFen), number: true },
        ],
        contract.changes,
      )}`
    : ""
}
${processList(process, contract)}`;
  return { title: contract.title, section: "/public/contracts", body };
}

/** A published result of an acceptance. */
export function acceptancePage(acceptance: PublishedAcceptance, process: readonly Published[]): Page {
  const { tally } = acceptance;
  const body = html`${facts([
    ["合同编号", acceptance.contractNo],
    ["购买主体", acceptance.purchaserName],
    ["所在区划", placeName(acceptance.division)],
    ["承接主体", acceptance.supplier.name],
    ["阶段", acceptance.milestoneName],
    ["结论", outcomeOf(acceptance)],
    ["结论日期", acceptance.concludedOn],
    ["公开日期", acceptance.publishedOn],
    ["验收意见", acceptance.opinion],
    ["整改期限", acceptance.rectifyBy],
    ["本期验收金额", acceptance.acceptedFen === undefined ? undefined : money(acceptance.acceptedFen)],
    ["验收小组", acceptance.members.join("、")],
  ])}
<h2>验收内容</h2>
${table(
  "验收内容",
  [
    { name: "名称", of: (line) => line.name },
    { name: "数量", of: (line) => `${line.quantity}${line.unit}`, number: true },
    { name: "金额", of: (line) => money(line.amountFen), number: true },
    { name: "服务标准", of: (line) => line.standard ?? "" },
    { name: "判断", of: (line) => (line.result ? judgements[line.result] : "") },
  ],
  acceptance.lines,
)}
${
  tally
    ? html`<h2>服务对象意见</h2>${facts([
        ["随机抽取", `${tally.asked}户`],
        ["答复", `${tally.answered}户，其中${tally.received}户确认接受过服务`],
        ["满意度（5 分最高）", tally.byScore.map((count, nth) => `${nth + 1} 分 ${count} 户`).join("，")],
      ])}`
    : ""
}
${processList(process, acceptance)}`;
  const title = `${acceptance.title} · ${acceptance.milestoneName}验收结果`;
  return { title, section: "/public/acceptances", body };
}

function outcomeOf({ outcome }: PublishedAcceptance): string {
  return outcome === "ACCEPTED" ? "验收通过" : "责令整改";
}
