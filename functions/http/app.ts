import type { Parts } from "@guanhu/core/context";
import { refuse } from "@guanhu/core/error";
import { Hono, type Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import zhCN from "zod/v4/locales/zh-CN.js";
import { actorFor } from "./actor.ts";
import { toProblem } from "./problem.ts";
import { readCall } from "./read.ts";
import type { Route } from "./route.ts";

const LARGEST_BODY = 256 * 1024;
// What nobody may do with an answer of the API, whatever it says.
const ANSWER_HEADERS = [
  ["cache-control", "no-store"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["referrer-policy", "same-origin"],
  ["strict-transport-security", "max-age=15552000; includeSubDomains"],
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "SAMEORIGIN"],
] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface AppSettings {
  parts: Parts;
  routes: readonly Route[];
  /** The clock; tests and the local world choose the day. */
  now?: () => string;
  /** Where a request comes from, as the door itself saw it. */
  addressOf?: (c: HonoContext) => string | undefined;
  /** Told once per request; ids only. */
  log?: (line: RequestLine) => void;
}

export interface RequestLine {
  requestId: string;
  method: string;
  route: string;
  status: number;
  ms: number;
  accountId?: string;
  code?: string;
}

interface Variables {
  requestId: string;
  accountId?: string;
  code?: string;
}

/** The HTTP API as a Hono app: the same on Lambda and on one machine. */
export function makeApp({ parts, routes, now, addressOf, log }: AppSettings): Hono<{ Variables: Variables }> {
  z.config(zhCN());
  const app = new Hono<{ Variables: Variables }>();
  const clock = now ?? (() => new Date().toISOString());

  app.use(async (c, next) => {
    const started = performance.now();
    const requestId = requestIdOf(c.req.header("x-request-id"));
    c.set("requestId", requestId);
    // Before the answer is made: a header that is added to it makes it anew.
    for (const [name, value] of ANSWER_HEADERS) c.header(name, value);
    c.header("x-request-id", requestId);
    await next();
    const accountId = c.get("accountId");
    const code = c.get("code");
    log?.({
      requestId,
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      ...(accountId ? { accountId } : {}),
      ...(code ? { code } : {}),
    });
  });
  app.use(refuseCrossSite);
  app.use(limitBody);

  for (const one of routes) {
    const { method, path, gate, status } = one.spec;
    app.on(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ":$1"), async (c) => {
      const at = clock();
      const actor = await actorFor(c, parts, gate, at);
      c.set("accountId", actor.accountId);
      const call = await readCall(c, one);
      const address = addressOf?.(c);
      const ctx = { actor, at, requestId: c.get("requestId"), parts, ...(address ? { address } : {}) };
      const answer = await one.run({ ctx, ...call, http: c });
      if (answer instanceof Response) return answer;
      return status === 204 ? c.body(null, 204) : c.json(answer as object, status ?? 200);
    });
  }

  app.notFound((c) => problemAnswer(c, refuse("request.route_missing")));
  app.onError((cause, c) => problemAnswer(c, cause));
  return app;
}

/** The id that a caller gave his request, if it is a UUID, else a new one: one id from the browser to the audit row. */
export function requestIdOf(given: string | undefined): string {
  return given && UUID.test(given) ? given.toLowerCase() : crypto.randomUUID();
}

function problemAnswer(c: HonoContext<{ Variables: Variables }>, cause: unknown): Response {
  const problem = toProblem(cause, c.get("requestId"));
  c.set("code", problem.code);
  // The name of the error, never its message: messages of the store may quote what was sent.
  if (problem.status >= 500)
    console.error(JSON.stringify({ requestId: problem.requestId, error: nameOf(cause) }));
  if (problem.status === 503) c.header("retry-after", "2");
  return c.body(JSON.stringify(problem), problem.status as 500, {
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
  });
}

function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "unknown";
  const place = cause.stack?.split("\n").find((line) => line.trimStart().startsWith("at "));
  return `${cause.name}${place ? ` ${place.trim()}` : ""}`;
}

const countBody = bodyLimit({ maxSize: LARGEST_BODY, onError: refuseLarge });

// Only a body of unstated length is counted while it comes: counting makes a stream of it, which costs every
// request as much as all the rest of its reading. The HTTP parser holds a body to the length that it states.
async function limitBody(c: HonoContext, next: () => Promise<void>) {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next();
  const stated = c.req.header("content-length");
  if (stated === undefined || c.req.header("transfer-encoding") !== undefined) return countBody(c, next);
  if (Number(stated) > LARGEST_BODY) refuseLarge();
  return next();
}

function refuseLarge(): never {
  throw refuse("request.too_large", { values: { limit: "256 KB" } });
}

async function refuseCrossSite(c: HonoContext, next: () => Promise<void>) {
  const site = c.req.header("sec-fetch-site");
  const changes = c.req.method !== "GET" && c.req.method !== "HEAD";
  if (changes && site === "cross-site") throw refuse("request.cross_site");
  await next();
}
