import { Division } from "@guanhu/core/division";
import { formatFen } from "@guanhu/core/money";
import { html, raw } from "hono/html";
import type { Html } from "./frame.ts";

const PROVINCE = "61";

/** Terms with their values; what is absent is left out. */
export function facts(entries: readonly (readonly [string, string | number | Html | undefined])[]): Html {
  const shown = entries.filter(([, value]) => value !== undefined && value !== "");
  return html`<dl>${shown.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

interface Column<T> {
  name: string;
  of(row: T): string | number | Html;
  number?: boolean;
}

/** A table that scrolls in itself where the screen is narrow, also by the keyboard. */
export function table<T>(caption: string, columns: readonly Column<T>[], rows: readonly T[]): Html {
  const kind = ({ number }: Column<T>) => (number ? raw(' class="n"') : "");
  const head = columns.map((column) => html`<th scope="col"${kind(column)}>${column.name}</th>`);
  const body = rows.map(
    (row) => html`<tr>${columns.map((column) => html`<td${kind(column)}>${column.of(row)}</td>`)}</tr>`,
  );
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Money as it is printed. */
export function money(fen: number): string {
  return formatFen(fen);
}

/** Name of the place of a purchaser: its county, its city, or the province. */
export function placeName(division: string): string {
  return Division.findUpper(division) ? Division.pathToTown(division).join("") : division;
}

/** Chooses whose publications are listed; works as a form that is sent. */
export async function divisionForm(action: string, chosen: string | undefined): Promise<Html> {
  const cities = await Division.children(PROVINCE, { pickable: true });
  const groups = await Promise.all(
    cities.map(async (city) => {
      const counties = await Division.children(city.code, { pickable: true });
      const own = [{ code: city.code, name: `${city.name}（市级）` }, ...counties];
      const options = own.map(({ code, name }) => option(code.padEnd(6, "0"), name, chosen));
      return html`<optgroup label="${city.name}">${options}</optgroup>`;
    }),
  );
  const whole = chosen === undefined ? raw(" selected") : "";
  return html`<form class="pick" method="get" action="${action}">
<div><label for="division">购买主体所在区划</label>
<select id="division" name="division"><option value=""${whole}>全省</option>${option("610000", "陕西省（省级）", chosen)}${groups}</select></div>
<button type="submit">查看</button></form>`;
}

function option(code: string, name: string, chosen: string | undefined): Html {
  return html`<option value="${code}"${code === chosen ? raw(" selected") : ""}>${name}</option>`;
}

/** A list with a link on every entry, or a sentence where there is none. */
export function cards(items: readonly { href: string; title: string; lines: readonly string[] }[]): Html {
  if (items.length === 0) return html`<p>暂无公开信息。</p>`;
  return html`<ul class="cards">${items.map(
    ({ href, title, lines }) =>
      html`<li><a href="${href}">${title}</a>${lines.map((line) => html`<p>${line}</p>`)}</li>`,
  )}</ul>`;
}

/** The way to the next page of a list. */
export function more(path: string, division: string | undefined, next: string | undefined): Html | string {
  if (!next) return "";
  const query = new URLSearchParams({ ...(division ? { division } : {}), cursor: next });
  return html`<p class="more"><a href="${path}?${query.toString()}" rel="next">下一页</a></p>`;
}
