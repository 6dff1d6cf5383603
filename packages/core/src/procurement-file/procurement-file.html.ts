import { chinaTime } from "../calendar.ts";
import { formatFen } from "../money.ts";
import { labels, wordOf } from "./procurement-file.label.ts";
import type { FileIndex } from "./procurement-file.shape.ts";

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const CODE = /^([a-z]{3}_[0-9a-z]{26}|sha256:\S+|[0-9a-f]{64}|[A-Za-z0-9_-]{43})$/;
const ACCOUNT = /^acc_[0-9a-z]{26}$/;
// Scores that are kept in hundredths of a point.
const HUNDREDTHS = new Set(["totalScore", "total", "indicators.score", "cutOffs.from"]);

type Fields = Record<string, unknown>;

/** One document as a page to read and to print: tables with Chinese names, without script. */
export function documentPage(
  title: string,
  contract: { contractNo: string; title: string },
  data: unknown,
): string {
  const head = `<p>合同：${escaped(contract.title)}（${escaped(contract.contractNo)}）</p>`;
  return page(
    title,
    `<h1>${escaped(title)}</h1>${head}${valueHtml(data, "")}<p><a href="index.html">返回目录</a></p>`,
  );
}

/** The table of contents: every document with its hashes, and what is not there. */
export function indexPage(index: FileIndex): string {
  const rows = index.documents.map(
    ({ no, title, json, html }) =>
      `<tr><td>${no}</td><td><a href="${escaped(html.name)}">${escaped(title)}</a></td>${[html, json]
        .map(
          ({ name, bytes, sha256 }) =>
            `<td><a href="${escaped(name)}">${escaped(name)}</a>（${bytes} 字节）<br><code>${sha256}</code></td>`,
        )
        .join("")}</tr>`,
  );
  const absent = index.absent.map(
    ({ no, title, reason }) =>
      `<tr><td>${no}</td><td>${escaped(title)}</td><td colspan="2">${escaped(reason)}</td></tr>`,
  );
  const kept = index.keepUntil
    ? `<p>保存到 ${index.keepUntil}（政府采购法第四十二条：采购结束之日起至少十五年）</p>`
    : "<p>合同尚未结束，保存期限自采购结束之日起算（政府采购法第四十二条）</p>";
  const all = [
    ...rows.map((row, nth) => [index.documents[nth]?.no, row]),
    ...absent.map((row, nth) => [index.absent[nth]?.no, row]),
  ]
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
  return page(
    "采购档案目录",
    `<h1>采购档案目录</h1><p>${escaped(index.title)}（${escaped(index.contractNo)}）</p><p>购买主体：${escaped(index.purchaserName)}；承接主体：${escaped(index.organizationName)}</p><p>生成时间：${chinaTime(index.madeAt)}</p>${kept}<table><thead><tr><th scope="col">序号</th><th scope="col">名称</th><th scope="col">可读文件与 SHA-256</th><th scope="col">数据文件与 SHA-256</th></tr></thead><tbody>${all.join("")}</tbody></table><p>核对：各文件的 SHA-256 与本目录、index.json 和 SHA256SUMS 一致；index.json 的 SHA-256 记在本合同审计链的调阅记录中。</p>`,
  );
}

function valueHtml(value: unknown, path: string): string {
  if (Array.isArray(value)) return listHtml(value, path);
  if (isFields(value)) return fieldsHtml(value, path);
  return scalarHtml(value, path);
}

function fieldsHtml(fields: Fields, path: string): string {
  const rows = shownOf(fields).map(
    ([key, value]) =>
      `<tr><th scope="row">${labelHtml(key, path)}</th><td>${valueHtml(value, under(path, key))}</td></tr>`,
  );
  return `<table><tbody>${rows.join("")}</tbody></table>`;
}

function listHtml(items: readonly unknown[], path: string): string {
  if (items.length === 0) return "无";
  if (!items.every(isFields)) return items.map((one) => valueHtml(one, path)).join("、");
  if (!items.every(isFlat))
    return items.map((one, nth) => `<section><h2>${nth + 1}</h2>${fieldsHtml(one, path)}</section>`).join("");
  const keys = [...new Set(items.flatMap((one) => shownOf(one).map(([key]) => key)))];
  const head = keys.map((key) => `<th scope="col">${labelHtml(key, path)}</th>`).join("");
  const rows = items.map((one) => {
    const cells = keys.map(
      (key) => `<td>${one[key] === undefined ? "" : valueHtml(one[key], under(path, key))}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function scalarHtml(value: unknown, path: string): string {
  const [parent = "", key = ""] = path.split(".");
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return numberText(value, key, path);
  const text = String(value);
  if (INSTANT.test(text)) return `<time datetime="${text}">${chinaTime(text)}</time>`;
  if (CODE.test(text)) return `<code>${escaped(text)}</code>`;
  const word = wordOf(parent, key, text);
  return `<span class="text">${escaped(word ?? text)}</span>`;
}

function numberText(value: number, key: string, path: string): string {
  if (key.endsWith("Fen")) return formatFen(value);
  if (HUNDREDTHS.has(key) || HUNDREDTHS.has(path))
    return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")} 分`;
  return String(value);
}

function labelHtml(key: string, path: string): string {
  const parent = path.split(".").at(-1) ?? "";
  return escaped(labels[`${parent}.${key}`] ?? labels[key] ?? key);
}

// What is told twice is shown once: an account stands beside its name. What says most comes first, as in the labels.
function shownOf(fields: Fields): [string, unknown][] {
  return Object.entries(fields)
    .filter(([key, value]) => value !== undefined && value !== null && key !== "version" && !isAccount(value))
    .sort(([a], [b]) => placeOf(a) - placeOf(b));
}

function isAccount(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isAccount);
  return typeof value === "string" && ACCOUNT.test(value);
}

const places = new Map(Object.keys(labels).map((key, nth) => [key, nth]));

function placeOf(key: string): number {
  return places.get(key) ?? places.size;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFlat(fields: Fields): boolean {
  const long = Object.keys(fields).length > 9;
  return !long && Object.values(fields).every((value) => typeof value !== "object" || isShort(value));
}

function isShort(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one !== "object");
}

// Only the name above a field tells fields of one name apart.
function under(path: string, key: string): string {
  return `${path.split(".").at(-1) ?? ""}.${key}`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const STYLE = `body{font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif;color:#1f2329;margin:0}main{max-width:70rem;margin:0 auto;padding:1rem}h1{font-size:1.4rem}h2{font-size:1rem;margin:.75rem 0 .25rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border:1px solid #d0d5dd;overflow-wrap:anywhere}th{background:#f4f6f8;font-weight:600;min-width:5rem}code{font-family:ui-monospace,Consolas,monospace;font-size:.8rem;overflow-wrap:anywhere}.text{white-space:pre-wrap}@media print{main{max-width:none;padding:0}}`;
