import { createHash } from "node:crypto";
import type { Context as HonoContext } from "hono";
import { html, raw } from "hono/html";

export type Html = ReturnType<typeof html>;

const STYLE = `*{box-sizing:border-box}body{margin:0;font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei","Noto Sans SC",sans-serif;color:#1f2329;background:#f4f6f8;overflow-wrap:anywhere}a{color:#0b5cad}.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem}header{background:#0b4a7f;color:#fff}header>div,main,footer{max-width:62rem;margin:0 auto;padding:1rem}header p{margin:0;font-size:1.25rem;font-weight:700}header a{color:#fff}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0 0;padding:0;list-style:none}nav a{display:inline-block;padding:.25rem 0}nav a[aria-current]{font-weight:700;text-decoration:none;border-bottom:3px solid #fff}main{background:#fff;min-height:60vh}h1{font-size:1.5rem;line-height:1.4;margin:.25rem 0 1rem}h2{font-size:1.15rem;margin:1.75rem 0 .5rem}.cards{list-style:none;margin:0;padding:0}.cards li{border-top:1px solid #d0d5dd;padding:.75rem 0}.cards p{margin:.1rem 0;color:#475467}dl{display:grid;grid-template-columns:minmax(6rem,10rem) 1fr;gap:.25rem 1rem;margin:0}dt{color:#475467}dd{margin:0;white-space:pre-line}.scroll{position:relative;overflow-x:auto}table{border-collapse:collapse;width:100%}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #d0d5dd;min-width:4rem}td.n,th.n{text-align:right;white-space:nowrap}form.pick{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:0 0 1rem}label{display:block}select,button{font:inherit;padding:.45rem .75rem;min-height:2.75rem;max-width:100%;border:1px solid #667085;border-radius:.3rem;background:#fff;color:inherit}button{background:#0b5cad;border-color:#0b5cad;color:#fff;cursor:pointer}fieldset{border:1px solid #d0d5dd;border-radius:.3rem;margin:0 0 1rem;padding:.5rem 1rem 1rem}legend{font-weight:700}fieldset label{padding:.4rem 0;min-height:2.75rem}input[type=radio]{width:1.25rem;height:1.25rem;vertical-align:-.2rem;margin-right:.5rem}.note{border-left:4px solid #b42318;background:#fef3f2;padding:.5rem 1rem}.done{border-left:4px solid #067647;background:#ecfdf3;padding:.5rem 1rem}:focus-visible{outline:3px solid #f79009;outline-offset:2px}footer{color:#475467;font-size:.9rem}@media(max-width:30rem){dl{grid-template-columns:1fr;gap:0}dt{margin-top:.5rem}}@media print{header nav,form,.skip,.more,footer{display:none}body,main{background:#fff;max-width:none}header{background:#fff;color:#000}.scroll{overflow:visible}a{color:inherit;text-decoration:none}}`;

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

const sections = [
  ["/public", "首页"],
  ["/public/notices", "采购公告与结果"],
  ["/public/contracts", "合同公告"],
  ["/public/acceptances", "验收结果"],
  ["/public/catalogue", "指导性目录"],
] as const;

export interface Page {
  title: string;
  /** Address of the section it belongs to. */
  section?: (typeof sections)[number][0];
  body: Html;
  status?: 200 | 400 | 404 | 409;
  /** Not to be found by search engines, nor kept by anybody: it is for one person. */
  personal?: boolean;
}

/** Answers a page that needs no script: nothing is loaded from elsewhere. */
export async function answerPage(http: HonoContext, page: Page): Promise<Response> {
  http.header("content-security-policy", POLICY);
  if (page.personal) http.header("referrer-policy", "no-referrer");
  else if (!page.status || page.status === 200) http.header("cache-control", "public, max-age=60");
  return http.html(await framed(page), page.status ?? 200);
}

function framed({ title, section, body, personal }: Page): Html {
  const links = sections.map(
    ([path, name]) =>
      html`<li><a href="${path}"${path === section ? raw(' aria-current="page"') : ""}>${name}</a></li>`,
  );
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
${personal ? raw('<meta name="robots" content="noindex">') : ""}
<title>${title} · 关护公开信息</title>
<link rel="icon" href="/icon.svg">
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">跳到正文</a>
<header><div>
<p>关护 · 政府购买服务公开信息</p>
${personal ? "" : html`<nav aria-label="栏目"><ul>${links}</ul></nav>`}
</div></header>
<main id="content">
<h1>${title}</h1>
${body}
</main>
<footer>
<p>本站公开政府购买农村留守儿童关爱服务的公告、合同与验收结果，不含任何儿童和家庭的信息。${
    personal
      ? ""
      : html`数据以 <a href="/api/public/ocds/releases">OCDS 1.1</a> 格式开放。<a href="/sign-in">工作人员登录</a>`
  }</p>
</footer>
</body>
</html>`;
}
