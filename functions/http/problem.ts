import { type Code, type Kind, Refusal, refuse } from "@guanhu/core/error";
import { codes } from "@guanhu/core/error/text";
import { HTTPException } from "hono/http-exception";
import type * as z from "zod";
import type { Problem } from "./problem.shape.ts";

const statuses: Record<Kind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  limit: 429,
};

// HTTP has a status of its own for these two.
const exceptions: Partial<Record<Code, number>> = { "request.too_large": 413, "request.content_type": 415 };

const titles: Record<number, string> = {
  400: "内容有误",
  401: "需要登录",
  403: "没有权限",
  404: "没有找到",
  409: "与现状冲突",
  413: "内容过大",
  415: "格式不支持",
  429: "次数过多",
  500: "系统错误",
  503: "系统繁忙",
};

/** The HTTP status of a refusal's code. */
export function statusOf(code: Code): number {
  return exceptions[code] ?? statuses[codes[code].kind];
}

/** What anything thrown looks like to the client. An unknown error says nothing of itself. */
export function toProblem(cause: unknown, requestId: string): Problem {
  const refusal = toRefusal(cause);
  if (refusal) {
    const status = statusOf(refusal.code);
    const { fields, current } = refusal.detail;
    return {
      ...base(status, requestId),
      detail: refusal.message,
      code: refusal.code,
      ...(fields ? { fields } : {}),
      ...(current ? { current } : {}),
    };
  }
  if (isBusy(cause)) {
    return {
      ...base(503, requestId),
      detail: "系统繁忙，请稍后重试；已填写的内容不会丢失。",
      code: "server.busy",
    };
  }
  return {
    ...base(500, requestId),
    detail: "系统出错，请稍后重试；如仍不行，请告知编号。",
    code: "server.error",
  };
}

/** Faults of a body, query or path, field by field; never the values that were sent. */
export function refuseIssues(issues: readonly z.core.$ZodIssue[]): Refusal {
  return refuse("request.invalid", {
    fields: issues
      .slice(0, 50)
      .map((issue) => ({ path: issue.path.map(String).join("."), text: issue.message })),
  });
}

function toRefusal(cause: unknown): Refusal | undefined {
  if (cause instanceof Refusal) return cause;
  if (!(cause instanceof HTTPException)) return undefined;
  if (cause.status === 413) return refuse("request.too_large", { values: { limit: "256 KB" } });
  if (cause.status === 415) return refuse("request.content_type");
  return refuse("request.broken_json");
}

const BUSY = new Set([
  "ThrottlingException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "InternalServerError",
  "TimeoutError",
  "ECONNREFUSED",
  "ECONNRESET",
]);

function isBusy(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return BUSY.has(cause.name) || ("code" in cause && BUSY.has(String(cause.code)));
}

function base(status: number, requestId: string) {
  return { type: "about:blank", title: titles[status] ?? "错误", status, requestId };
}
