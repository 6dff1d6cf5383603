import type { Context } from "@guanhu/core/context";
import type { Code } from "@guanhu/core/error";
import type { Action } from "@guanhu/core/permission";
import type { Context as HonoContext } from "hono";
import type * as z from "zod";

export type Method = "get" | "post" | "delete";

/** Who may call at all: anyone, anyone who is signed in, or whoever the permission table allows. */
export type Gate = "open" | "session" | Action;

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;

/** A route as data: what is registered with Hono, what OpenAPI says of it, and what the tests walk. */
export interface RouteSpec<
  Params extends z.ZodType | undefined,
  Query extends z.ZodType | undefined,
  Body extends z.ZodType | undefined,
> {
  method: Method;
  /** As OpenAPI writes it: `/api/contracts/{id}`. */
  path: string;
  tag: string;
  summary: string;
  gate: Gate;
  params?: Params;
  query?: Query;
  body?: Body;
  status?: 200 | 201 | 204;
  answer?: z.ZodType;
  /** Refusals of its own, besides those that every route has. */
  refuses: readonly Code[];
}

export interface Call<Params, Query, Body> {
  ctx: Context;
  params: Output<Params>;
  query: Output<Query>;
  body: Output<Body>;
  http: HonoContext;
}

export interface Route {
  spec: RouteSpec<z.ZodType | undefined, z.ZodType | undefined, z.ZodType | undefined>;
  run(call: { ctx: Context; params: unknown; query: unknown; body: unknown; http: HonoContext }): unknown;
}

/** Path, shapes and one call. What `run` answers is sent as JSON; a `Response` made by `http` is sent as it is. */
export function route<
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(spec: RouteSpec<Params, Query, Body>, run: (call: Call<Params, Query, Body>) => unknown): Route {
  // Safe: the app parses params, query and body with these very shapes before it calls.
  return { spec, run: run as unknown as Route["run"] };
}
