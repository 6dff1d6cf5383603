import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "./api.types.ts";
import { ApiProblem, type ProblemBody } from "./problem.ts";

/** Calls the API; every refusal is thrown as an `ApiProblem`, so what comes back is always the answer. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? "" });

let whenSignedOut: () => void = () => undefined;

/** What happens when the server no longer knows the session. */
export function onSignedOut(handle: () => void): void {
  whenSignedOut = handle;
}

/** The answer of a call. */
export async function answerOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  // Safe: the middleware throws for every answer that is not a success; 204 answers are undefined.
  return data as T;
}

function isOver({ code }: ApiProblem): boolean {
  return code === "session.required" || code === "session.expired";
}

const problems: Middleware = {
  onRequest({ request }) {
    // One id from here to the audit row; only where the browser makes ids, which it does on safe origins.
    if ("randomUUID" in crypto) request.headers.set("x-request-id", crypto.randomUUID());
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return undefined;
    const problem = await problemOf(response);
    if (isOver(problem)) whenSignedOut();
    throw problem;
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === "AbortError") return error;
    return new ApiProblem({
      status: 0,
      code: "network.unreachable",
      detail: "网络不通，暂时连不上服务器，请检查网络后重试；已填写的内容不会丢失。",
    });
  },
};
api.use(problems);

async function problemOf(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
  const requestId = body.requestId ?? response.headers.get("x-request-id") ?? undefined;
  return new ApiProblem({
    status: response.status,
    code: body.code ?? "server.error",
    detail: body.detail ?? "服务器没有给出可读的答复，请稍后重试。",
    ...(requestId ? { requestId } : {}),
    ...(body.fields ? { fields: body.fields } : {}),
    ...(body.current ? { current: body.current } : {}),
  });
}
