import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { secretReader } from "@guanhu/functions/secret";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { region } from "../setup/services.ts";
import { openTable, type TestParts } from "../setup/table.ts";
import { type Artifacts, makeArtifacts, recorded } from "./artifact.setup.ts";
import { credentials, signatureOf } from "./signature.setup.ts";

const SECRET = "secret-of-the-client";
let answers: { status: number; body: string };
const asked: { target: string; input: unknown; token: string | undefined }[] = [];
let url: string;
let table: TestParts;
let artifacts: Artifacts;

/** Secrets Manager, which hears only who signed as AWS's own signer signs; beside it the identity provider's description. */
const server = createServer(async (request, response) => {
  if (request.url?.startsWith("/.well-known/")) {
    response.setHeader("content-type", "application/json");
    return response.end(
      JSON.stringify({
        issuer: url,
        authorization_endpoint: `${url}/auth`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/jwks`,
        response_types_supported: ["code"],
      }),
    );
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const signature = await signatureOf(request, body, region, "secretsmanager");
  if (request.method !== "POST" || request.url !== "/" || request.headers.authorization !== signature) {
    return response.writeHead(403).end("wrong signature");
  }
  asked.push({
    target: `${request.headers["x-amz-target"]} ${request.headers["content-type"]}`,
    input: JSON.parse(body),
    token: request.headers["x-amz-security-token"]?.toString(),
  });
  return response.writeHead(answers.status).end(answers.body);
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  [table, artifacts] = await Promise.all([openTable(), makeArtifacts("sign-in")]);
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await artifacts?.close();
  await table?.close();
});

beforeEach(() => {
  asked.length = 0;
  answers = { status: 200, body: JSON.stringify({ Name: "x", SecretString: SECRET }) };
});

const environment = () => ({
  AWS_ENDPOINT_URL_SECRETS_MANAGER: url,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_SESSION_TOKEN: "session",
});

test("a secret is asked for once, signed with the function's credentials, however many want it", async () => {
  const read = secretReader("guanhu/trial/oidc", region, environment());
  expect(asked).toEqual([]);
  expect(await Promise.all([read(), read(), read()])).toEqual([SECRET, SECRET, SECRET]);
  expect(asked).toEqual([
    {
      target: "secretsmanager.GetSecretValue application/x-amz-json-1.1",
      input: { SecretId: "guanhu/trial/oidc" },
      token: "session",
    },
  ]);
});

test.each([
  [{ status: 403, body: "not authorized" }, /OIDC_CLIENT_SECRET_ID.+403/],
  [{ status: 200, body: "no JSON" }, /OIDC_CLIENT_SECRET_ID.+SecretString/],
  [{ status: 200, body: JSON.stringify({ SecretBinary: "AA==" }) }, /OIDC_CLIENT_SECRET_ID.+SecretString/],
])("what is wrong is said, and asked again the next time: %j", async (answer, message) => {
  const read = secretReader("id", region, environment());
  const good = answers;
  answers = answer;
  await expect(read()).rejects.toThrow(message);
  answers = good;
  expect(await read()).toBe(SECRET);
});

test("other credentials are refused, and the error says neither them nor the answer", async () => {
  const read = secretReader("id", region, { ...environment(), AWS_SECRET_ACCESS_KEY: "of-somebody-else" });
  await expect(read()).rejects.toThrow(
    /^OIDC_CLIENT_SECRET_ID：读取密钥被拒绝（403），请检查名称与函数的权限。$/,
  );
  expect(asked).toEqual([]);
});

test("when nothing answers the error names what was asked", async () => {
  const free = await freePort();
  const env = { ...environment(), AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${free}` };
  await expect(secretReader("id", region, env)()).rejects.toThrow(
    `OIDC_CLIENT_SECRET_ID：无法连接密钥服务（127.0.0.1:${free}）`,
  );
});

test.each([
  ["cn-northwest-1", "https://secretsmanager.cn-northwest-1.amazonaws.com.cn/"],
  ["us-east-1", "https://secretsmanager.us-east-1.amazonaws.com/"],
])("in %s it asks the region's own service", async (where, expected) => {
  const { AWS_ENDPOINT_URL_SECRETS_MANAGER: _, ...env } = environment();
  const sent = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(answers.body));
  try {
    expect(await secretReader("id", where, env)()).toBe(SECRET);
    expect(String(sent.mock.calls[0]?.[0])).toBe(expected);
  } finally {
    sent.mockRestore();
  }
});

test("the function of the sign-in reads it when somebody goes to the identity provider, not before", async () => {
  const signIn = await artifacts.start("sign-in", {
    ...environment(),
    AWS_REGION: region,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    STAGE: "test",
    TABLE_NAME: table.parts.table.name,
    CHILD_KEY_ID: "child",
    SIGN_IN_KEY_ID: "sign-in",
    INDEX_KEY_WRAPPED: Buffer.alloc(60).toString("base64"),
    OIDC_ISSUER: url,
    OIDC_CLIENT_ID: "guanhu",
    OIDC_CLIENT_SECRET_ID: "guanhu/trial/oidc",
    OIDC_REDIRECT_URI: "https://portal.example.test/api/oidc/callback",
  });
  const get = async (path: string, cookies: string[] = []) => {
    const event = await recorded("get");
    return signIn.send({ ...event, rawPath: path, cookies });
  };
  expect(JSON.parse((await get("/api/session/ways")).body)).toEqual({ password: true, oidc: true });
  expect(asked).toEqual([]);
  const good = answers;
  answers = { status: 403, body: "" };
  expect(JSON.parse((await get("/api/oidc/start")).body).code).toBe("session.oidc_unavailable");
  answers = good;
  const sent = await get("/api/oidc/start");
  expect(sent.statusCode).toBe(302);
  expect(sent.headers.location).toContain(`${url}/auth?`);
  expect(sent.cookies[0]).toMatch(/^guanhu_oidc=.+SameSite=Lax$/);
  expect((await get("/api/oidc/start")).statusCode).toBe(302);
  expect(asked).toHaveLength(2);
  const back = await get("/api/oidc/callback", ["guanhu_oidc=of-somebody-else"]);
  expect(back).toMatchObject({ statusCode: 302 });
  expect(JSON.parse(signIn.lines().at(-1) ?? "")).toMatchObject({
    code: "session.oidc_failed",
    SignInFailed: 1,
  });
  expect(signIn.lines().join("\n")).not.toContain(SECRET);
});

async function freePort(): Promise<string> {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const free = String((other.address() as AddressInfo).port);
  await new Promise((done) => other.close(done));
  return free;
}
