import * as z from "zod";
import { docsPage } from "../http/docs.ts";
import { route } from "../http/route.ts";

const tag = "接口";

/** Health, and the API's own description, as `described` gives it. */
export function metaRoutes(
  described: () => Record<string, unknown>,
  ready: () => Promise<Record<string, boolean>>,
) {
  return [
    route(
      {
        method: "get",
        path: "/api/health",
        tag,
        summary: "是否就绪：其后的各部分都能用时为 200，否则 503",
        gate: "open",
        answer: z.strictObject({ ready: z.boolean(), parts: z.record(z.string(), z.boolean()) }),
        refuses: [],
      },
      async ({ http }) => {
        const parts = await ready();
        const all = Object.values(parts).every((part) => part);
        return http.json({ ready: all, parts }, all ? 200 : 503);
      },
    ),
    route(
      {
        method: "get",
        path: "/api/openapi.json",
        tag,
        summary: "OpenAPI 3.1 文档",
        gate: "open",
        answer: z.unknown(),
        refuses: [],
      },
      described,
    ),
    route(
      {
        method: "get",
        path: "/api/docs",
        tag,
        summary: "可阅读的接口说明",
        gate: "open",
        answer: z.unknown(),
        refuses: [],
      },
      ({ http }) => http.html(docsPage(described())),
    ),
  ];
}
