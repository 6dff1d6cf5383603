import { refuse } from "@guanhu/core/error";
import type { Context as HonoContext } from "hono";
import type * as z from "zod";
import { refuseIssues } from "./problem.ts";
import type { Route } from "./route.ts";

/** Reads path, query and body with the route's shapes; refuses what does not fit. */
export async function readCall(c: HonoContext, { spec }: Route) {
  const params = parse(spec.params, c.req.param());
  const query = parse(spec.query, c.req.query());
  const body = spec.body ? parse(spec.body, await readJson(c)) : undefined;
  return { params, query, body };
}

async function readJson(c: HonoContext): Promise<unknown> {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/json(;|$)/i.test(type)) throw refuse("request.content_type");
  const text = await c.req.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refuse("request.broken_json");
  }
}

function parse(shape: z.ZodType | undefined, value: unknown): unknown {
  if (!shape) return undefined;
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw refuseIssues(parsed.error.issues);
  return parsed.data;
}
