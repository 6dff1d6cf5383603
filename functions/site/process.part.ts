import { type Published, publishedNouns } from "@guanhu/core/open-data/shape";
import { html } from "hono/html";
import type { Html } from "./frame.ts";
import { money } from "./part.ts";

const paths = { notice: "notices", contract: "contracts", acceptance: "acceptances" } as const;

/** The other publications of the same process, by their days, each a way on: from the notice to the last payment. */
export function processList(process: readonly Published[], own: { id: string; ocid: string }): Html {
  const steps = process
    .filter((one) => one.id !== own.id && one.noun !== "clarification")
    .sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
  const record = html`<p class="more">采购过程编号：<a href="/api/public/ocds/records?ocid=${own.ocid}">${own.ocid}</a></p>`;
  if (steps.length === 0) return html`<h2>采购过程</h2>${record}`;
  return html`<h2>采购过程</h2><ul class="cards">${steps.map((one) => html`<li>${step(one)}</li>`)}</ul>${record}`;
}

function step(one: Published): Html {
  const name = `${one.publishedOn} ${publishedNouns[one.noun]}：${summaryOf(one)}`;
  if (one.noun === "payment" || one.noun === "clarification") return html`${name}`;
  return html`<a href="/public/${paths[one.noun]}/${one.id}">${name}</a>`;
}

function summaryOf(one: Published): string {
  switch (one.noun) {
    case "contract":
      return `${one.contractNo}，${money(one.amountFen)}`;
    case "acceptance":
      return `${one.milestoneName}，${one.outcome === "ACCEPTED" ? "验收通过" : "责令整改"}`;
    case "payment":
      return `${one.milestoneName}，${money(one.amountFen)}`;
    default:
      return one.title;
  }
}
