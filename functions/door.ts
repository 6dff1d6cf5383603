import type { Parts } from "@guanhu/core/context";
import { refuse } from "@guanhu/core/error";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import type { Context as HonoContext } from "hono";
import { addressOf } from "./edge.ts";
import { requestOf, resultOf } from "./event.ts";
import { makeApp, requestIdOf } from "./http/app.ts";
import type { Problem } from "./http/problem.shape.ts";
import { toProblem } from "./http/problem.ts";
import type { Route } from "./http/route.ts";
import { requestLog } from "./log.ts";

export type HttpDoor = (
  event: APIGatewayProxyEventV2,
  context: Pick<Context, "getRemainingTimeInMillis">,
) => Promise<APIGatewayProxyStructuredResultV2>;

export interface DoorSettings {
  parts: Parts;
  /** All of them, or those that a path may lead to: the same list for the same paths. */
  routes: readonly Route[] | ((path: string) => Promise<readonly Route[]>);
  /** Shared with the CDN, where there is one before the gateway. */
  edgeSecret?: string | undefined;
}

// Time to say that there is none left.
const MARGIN_MS = 250;

/**
 * API Gateway's door to these routes. When the function's time runs out the caller is told to come again (503),
 * rather than cut off; what was begun is complete or absent, and ids made by the client let it be sent again.
 */
export function httpDoor(name: string, { parts, routes, edgeSecret }: DoorSettings): HttpDoor {
  const log = requestLog(name);
  const apps = new Map<readonly Route[], ReturnType<typeof makeApp>>();
  const appFor = async (path: string) => {
    const own = typeof routes === "function" ? await routes(path) : routes;
    const ofContext = (c: HonoContext) => (c.env as { address?: string }).address;
    const app = apps.get(own) ?? makeApp({ parts, routes: own, log, addressOf: ofContext });
    apps.set(own, app);
    return app;
  };
  return async (event, context) => {
    const started = performance.now();
    const left = context.getRemainingTimeInMillis() - MARGIN_MS;
    const requestId = requestIdOf(event.headers["x-request-id"]);
    const refused = (problem: Problem) => {
      const { method } = event.requestContext.http;
      const ms = Math.round((performance.now() - started) * 10) / 10;
      log({ requestId, method, route: "", status: problem.status, ms, code: problem.code });
      return problemResult(problem);
    };
    if (left <= 0) return refused(busy(requestId));
    let request: Request;
    try {
      request = requestOf(event);
      request.headers.set("x-request-id", requestId);
    } catch {
      return refused(unreadable(requestId));
    }
    const address = addressOf(event, edgeSecret);
    const answered = (async () => {
      const app = await appFor(event.rawPath);
      return resultOf(await app.fetch(request, { address }));
    })();
    const answer = await withinTime(answered, left);
    return answer ?? refused(busy(requestId));
  };
}

async function withinTime<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function problemResult(problem: Problem): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: problem.status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      "x-request-id": problem.requestId,
      ...(problem.status === 503 ? { "retry-after": "2" } : {}),
    },
    body: JSON.stringify(problem),
    isBase64Encoded: false,
  };
}

function busy(requestId: string): Problem {
  return toProblem(Object.assign(new Error("out of time"), { name: "TimeoutError" }), requestId);
}

function unreadable(requestId: string): Problem {
  return toProblem(refuse("request.invalid"), requestId);
}
