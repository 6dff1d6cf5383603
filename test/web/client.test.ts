import { expect, test } from "vitest";
import { api } from "../../packages/web/src/api/client.ts";
import { ApiProblem } from "../../packages/web/src/api/problem.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A server that always answers so, and what it saw. */
function answering(status: number, body: object) {
  const seen: Request[] = [];
  const headers = { "content-type": "application/json" };
  const fetch = async (request: Request) => {
    seen.push(request);
    return new Response(JSON.stringify(body), { status, headers });
  };
  return { seen, me: () => api.GET("/api/session", { baseUrl: "http://127.0.0.1", fetch }) };
}

test("every request carries an id of its own, which the server keeps down to the audit row", async () => {
  const { seen, me } = answering(200, {});
  await me();
  await me();
  const ids = seen.map((request) => request.headers.get("x-request-id") ?? "");
  expect(ids).toHaveLength(2);
  for (const id of ids) expect(id).toMatch(UUID);
  expect(ids[0]).not.toBe(ids[1]);
});

test("a refusal is thrown with its code and the id to name when asking for help", async () => {
  const { me } = answering(409, { code: "record.stale", detail: "记录已被他人修改。", requestId: "the-id" });
  const thrown = await me().catch((cause: unknown) => cause);
  expect(thrown).toBeInstanceOf(ApiProblem);
  expect(thrown).toMatchObject({ code: "record.stale", requestId: "the-id" });
});
