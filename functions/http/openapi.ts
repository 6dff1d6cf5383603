import type { Code } from "@guanhu/core/error";
import { codes } from "@guanhu/core/error/text";
import { type Action, permissions } from "@guanhu/core/permission";
import * as z from "zod";
import { Problem } from "./problem.shape.ts";
import { statusOf } from "./problem.ts";
import type { Route } from "./route.ts";

type Json = Record<string, unknown>;

const always: readonly Code[] = [];
const withBody: readonly Code[] = [
  "request.invalid",
  "request.broken_json",
  "request.content_type",
  "request.too_large",
  "request.cross_site",
];

/** The OpenAPI 3.1 document of these routes: bodies, answers, and every refusal with its code and sentence. */
export function openApi(routes: readonly Route[]): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  for (const { spec } of routes) {
    const operation: Json = {
      operationId: operationIdOf(spec.method, spec.path),
      tags: [spec.tag],
      summary: spec.summary,
      "x-gate": spec.gate,
      ...(spec.gate in permissions ? { description: describeGate(spec.gate as Action) } : {}),
      ...(spec.gate === "open" ? { security: [] } : {}),
      parameters: [
        ...parameters(components, spec.params, "path"),
        ...parameters(components, spec.query, "query"),
      ],
      ...(spec.body
        ? {
            requestBody: {
              required: true,
              content: { "application/json": { schema: components.add(spec.body, "input") } },
            },
          }
        : {}),
      responses: {
        [spec.status ?? 200]: answerOf(components, spec.answer),
        ...refusals(components, spec),
      },
    };
    const place = paths[spec.path] ?? {};
    place[spec.method] = operation;
    paths[spec.path] = place;
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "关护 API",
      version: "1",
      description: "农村留守儿童关爱服务购买与交付平台。金额为整数分，日期为中国日期，时刻为 UTC。",
    },
    servers: [{ url: "/" }],
    security: [{ session: [] }, { cookie: [] }],
    paths,
    components: {
      schemas: components.schemas(),
      securitySchemes: {
        session: { type: "http", scheme: "bearer" },
        cookie: { type: "apiKey", in: "cookie", name: "guanhu_session" },
      },
    },
  };
}

function operationIdOf(method: string, path: string): string {
  const words = path.replace("/api/", "").split("/");
  return [method, ...words.map((word) => (word.startsWith("{") ? `by-${word.slice(1, -1)}` : word))]
    .join("-")
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/[^A-Za-z0-9]/g, "");
}

function describeGate(action: Action): string {
  const { label, purpose, ...grants } = permissions[action];
  return `权限：${label}（${purpose}）；岗位：${Object.keys(grants).join("、")}`;
}

function parameters(components: Components, shape: z.ZodType | undefined, place: "path" | "query"): Json[] {
  if (!(shape instanceof z.ZodObject)) return [];
  return Object.entries(shape.shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    in: place,
    required: place === "path" || !field.safeParse(undefined).success,
    schema: components.add(field, "input"),
  }));
}

function answerOf(components: Components, answer: z.ZodType | undefined): Json {
  if (!answer) return { description: "成功" };
  return {
    description: "成功",
    content: { "application/json": { schema: components.add(answer, "output") } },
  };
}

function refusals(components: Components, spec: Route["spec"]): Record<string, Json> {
  const schema = components.add(Problem, "output");
  const own: Code[] = [
    ...always,
    ...(spec.gate === "open" ? [] : (["session.required"] as const)),
    ...(spec.gate in permissions ? (["permission.denied"] as const) : []),
    ...(spec.body ? withBody : []),
    ...(spec.params || spec.query ? (["request.invalid"] as const) : []),
    ...spec.refuses,
  ];
  const byStatus = new Map<number, Set<Code>>();
  for (const code of own) {
    const status = statusOf(code);
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  }
  return Object.fromEntries(
    [...byStatus].map(([status, set]) => [
      status,
      {
        description: [...set].map((code) => `\`${code}\` ${codes[code].text}`).join("\n\n"),
        content: { "application/problem+json": { schema } },
      },
    ]),
  );
}

/** Schemas with a name of their own, hoisted; the same shape in and out has one name unless they differ. */
class Components {
  readonly #schemas = new Map<string, Json>();

  add(shape: z.ZodType, io: "input" | "output"): Json {
    const {
      $defs,
      $schema: _schema,
      ...schema
    } = z.toJSONSchema(shape, {
      io,
      target: "draft-2020-12",
      unrepresentable: "any",
    }) as Json & { $defs?: Record<string, Json> };
    const names = new Map<string, string>();
    // A shape with a name of its own comes as a reference to its definition.
    const defs = Object.entries($defs ?? {});
    for (const [id, definition] of defs) names.set(id, this.#nameFor(id, definition, io));
    for (const [id, definition] of defs) this.#schemas.set(names.get(id) ?? id, relink(definition, names));
    return relink(schema, names);
  }

  #nameFor(id: string, definition: Json, io: "input" | "output"): string {
    const known = this.#schemas.get(id);
    if (!known || same(known, definition)) return id;
    return io === "input" ? `${id}Input` : `${id}Output`;
  }

  schemas(): Record<string, Json> {
    return Object.fromEntries([...this.#schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

function same(known: Json, definition: Json): boolean {
  return JSON.stringify(relink(known, new Map())) === JSON.stringify(relink(definition, new Map()));
}

function relink(schema: Json, names: ReadonlyMap<string, string>): Json {
  const text = JSON.stringify(schema, (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string") {
      const id = value.replace(/^#\/(\$defs|components\/schemas)\//, "");
      return `#/components/schemas/${names.get(id) ?? id}`;
    }
    return key === "id" && typeof value === "string" && value === schema.id ? undefined : value;
  });
  return JSON.parse(text) as Json;
}
