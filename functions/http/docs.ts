type Json = Record<string, unknown>;

interface Operation {
  summary: string;
  description?: string;
  tags: string[];
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: { content: Record<string, { schema: Json }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Json }> }>;
}

/** The API's description as a page that a person can read and print: no script, nothing loaded from elsewhere. */
export function docsPage(document: Json): string {
  const { paths, components, info } = document as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, Json> };
    info: { title: string; description: string };
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))];
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(tag));
    return `<section><h2 id="${text(tag)}">${text(tag)}</h2>${own.map(operationOf).join("")}</section>`;
  });
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `<details id="schema-${text(name)}"><summary><code>${text(name)}</code></summary><pre tabindex="0">${text(JSON.stringify(schema, null, 1))}</pre></details>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${text(info.title)}</title><style>${STYLE}</style></head><body><main><h1>${text(info.title)}</h1><p>${text(info.description)}</p><nav aria-label="目录">${tags.map((tag) => `<a href="#${text(tag)}">${text(tag)}</a>`).join(" ")} <a href="#schemas">数据结构</a></nav>${sections.join("")}<section><h2 id="schemas">数据结构</h2>${schemas.join("")}</section></main></body></html>`;
}

function operationOf({
  path,
  method,
  operation,
}: {
  path: string;
  method: string;
  operation: Operation;
}): string {
  const body = operation.requestBody?.content["application/json"]?.schema;
  const inputs = operation.parameters.map(
    (one) =>
      `<li><code>${text(one.name)}</code>（${one.in === "path" ? "路径" : "查询"}${one.required ? "，必填" : ""}）</li>`,
  );
  const rows = Object.entries(operation.responses).map(([status, response]) => {
    const schema = Object.values(response.content ?? {})[0]?.schema;
    return `<tr><th scope="row">${status}</th><td>${paragraphs(response.description)}${schema ? `<p>${linkOf(schema)}</p>` : ""}</td></tr>`;
  });
  return `<article><h3><code>${method.toUpperCase()} ${text(path)}</code></h3><p>${text(operation.summary)}</p>${operation.description ? `<p class="gate">${text(operation.description)}</p>` : ""}${inputs.length ? `<ul>${inputs.join("")}</ul>` : ""}${body ? `<p>请求体：${linkOf(body)}</p>` : ""}<table><thead><tr><th scope="col">状态</th><th scope="col">含义</th></tr></thead><tbody>${rows.join("")}</tbody></table></article>`;
}

function linkOf(schema: Json): string {
  const name = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
  if (name) return `<a href="#schema-${text(name)}">${text(name)}</a>`;
  return `<code>${text(JSON.stringify(schema))}</code>`;
}

function paragraphs(description: string): string {
  return description
    .split("\n\n")
    .map((part) => `<p>${text(part).replace(/`([^`]+)`/g, "<code>$1</code>")}</p>`)
    .join("");
}

function text(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const STYLE = `body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif;color:#1f2329;margin:0}main{max-width:60rem;margin:0 auto;padding:1rem}nav a{margin-right:.75rem}article{border-top:1px solid #d0d5dd;padding:.5rem 0}h3 code{font-size:1rem;overflow-wrap:anywhere}code,pre{font-family:ui-monospace,Consolas,monospace;font-size:.875rem}td code,p code{overflow-wrap:anywhere}pre{background:#f4f6f8;padding:.75rem;overflow:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #e4e7ec}td p{margin:.1rem 0}.gate{color:#475467}a{color:#0b5cad}`;
