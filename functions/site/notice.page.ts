import { chinaTime } from "@guanhu/core/calendar";
import {
  noticeStatus,
  type Published,
  type PublishedClarification,
  type PublishedNotice,
} from "@guanhu/core/open-data/shape";
import { failureGrounds } from "@guanhu/core/project/shape";
import { PurchaseRule } from "@guanhu/core/purchase-rule";
import { html } from "hono/html";
import type { Html, Page } from "./frame.ts";
import { facts, money, placeName, table } from "./part.ts";
import { processList } from "./process.part.ts";

/** What the list says of a notice. */
export function noticeCard(notice: PublishedNotice) {
  const result = notice.award
    ? `成交：${notice.award.supplier.name}，${money(notice.award.amountFen)}`
    : `预算：${money(notice.budgetFen)}`;
  return {
    href: `/public/notices/${notice.id}`,
    title: notice.title,
    lines: [
      `${notice.publishedOn} · ${notice.purchaserName} · ${noticeStatus[notice.status]}`,
      `${PurchaseRule.methods[notice.method].label} · ${result}`,
    ],
  };
}

/** A purchase: notice, clarifications, result, and what followed. */
export function noticePage(project: PublishedNotice, process: readonly Published[]): Page {
  const { notice } = project;
  const clarifications = process.filter((one): one is PublishedClarification => one.noun === "clarification");
  const body = html`${facts([
    ["购买主体", project.purchaserName],
    ["所在区划", placeName(project.division)],
    ["采购方式", PurchaseRule.methods[project.method].label],
    ["状态", noticeStatus[project.status]],
    ["预算金额", money(project.budgetFen)],
    ["公告日期", notice.publishedOn],
    ["公告媒体", notice.medium],
    ["采购文件提供", `${notice.documentsFrom} 至 ${notice.documentsTo}`],
    ["提问截止", chinaTime(notice.questionsUntil)],
    ["投标截止", chinaTime(notice.bidsUntil)],
    ["采购需求与资格要求", notice.requirements],
  ])}
${resultOf(project)}
<h2>采购内容</h2>
${table(
  "采购内容",
  [
    { name: "目录代码", of: (item) => item.catalogueCode },
    { name: "名称", of: (item) => item.name },
    { name: "数量", of: (item) => `${item.quantity}${item.unit}`, number: true },
    { name: "服务标准", of: (item) => item.standard },
  ],
  project.items,
)}
<h2>评审因素</h2>
${table(
  "评审因素",
  [
    { name: "因素", of: (one) => one.name },
    { name: "权重", of: (one) => one.weight, number: true },
    { name: "评分标准", of: (one) => one.standard },
  ],
  project.criteria,
)}
${
  clarifications.length > 0
    ? html`<h2>澄清</h2>${clarifications.map(
        (one) =>
          html`<h3>${one.publishedOn}${one.material ? "（实质性澄清）" : ""}</h3><p>${one.text}</p><p>投标截止时间：${chinaTime(one.bidsUntil)}</p>`,
      )}`
    : ""
}
${processList(process, project)}`;
  return { title: project.title, section: "/public/notices", body };
}

function resultOf({ award, experts, failure, termination }: PublishedNotice): Html | string {
  if (failure) {
    return html`<h2>废标公告</h2>${facts([
      ["日期", failure.on],
      ["依据", failureGrounds[failure.ground]],
      ["说明", failure.reason],
    ])}`;
  }
  if (termination) {
    return html`<h2>终止公告</h2>${facts([
      ["日期", termination.on],
      ["说明", termination.reason],
    ])}`;
  }
  if (!award) return "";
  return html`<h2>成交结果</h2>${facts([
    ["承接主体", award.supplier.name],
    ["统一社会信用代码", award.supplier.uscc],
    ["成交金额", money(award.amountFen)],
    ["公告日期", award.publishedOn],
    ["成交通知书日期", award.noticedOn],
    ["评审专家", experts?.join("、")],
  ])}`;
}
