import { KMSClient } from "@aws-sdk/client-kms";
import { systemActor } from "@guanhu/core/actor";
import { chinaDate } from "@guanhu/core/calendar";
import type { Parts } from "@guanhu/core/context";
import { kmsKeyring, makeIndexKey } from "@guanhu/core/keyring/kms";
import { makeResidentId } from "@guanhu/core/resident-id";
import { Session } from "@guanhu/core/session";
import { World as DemoMark } from "@guanhu/core/world";
import { makeApp } from "@guanhu/functions/http/app";
import { openApi } from "@guanhu/functions/http/openapi";
import { allRoutes, portalRoutes } from "@guanhu/functions/routes";
import * as OTPAuth from "otpauth";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import * as z from "zod";
import { AuditEntity } from "../../packages/core/src/audit/audit.entity.ts";
import { SignInFailureEntity } from "../../packages/core/src/session/session.entity.ts";
import { open, readAccount, strangerContext } from "../../packages/core/src/session/session.open.ts";
import { find, query } from "../../packages/core/src/table/table.ts";
import { bucket, region, storeCredentials } from "../setup/services.ts";
import { openTable, type TestParts } from "../setup/table.ts";
import { makeWorld, type World } from "../setup/world.ts";
import { type Artifacts, type Instance, makeArtifacts, recorded } from "./artifact.setup.ts";
import { type Kms, startKms } from "./kms.setup.ts";

const CHILD_KEY = "key/child";
const SIGN_IN_KEY = "key/sign-in";
const EDGE_SECRET = "edge-secret-of-the-test";
const PASSWORD = "Long-enough-7-words";
const TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const personal = {
  name: "柳依依",
  address: "四组 27 号",
  guardians: [{ relation: "grandmother", name: "李桂花", phone: "02900000000", livesWithChild: true }],
};

let artifacts: Artifacts;
let table: TestParts;
let kms: Kms;
let parts: Parts;
let world: World;
let environment: Record<string, string>;
let token: string;
const instances: Instance[] = [];
const said: string[] = [];

beforeAll(async () => {
  [artifacts, table, kms] = await Promise.all([
    makeArtifacts("api", "sign-in", "public"),
    openTable(),
    startKms(),
  ]);
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const client = new KMSClient({ region, endpoint: kms.endpoint, credentials });
  const indexKeyWrapped = await makeIndexKey({ client, keyId: CHILD_KEY });
  const keyring = kmsKeyring({ client, keyId: CHILD_KEY, signInKeyId: SIGN_IN_KEY, indexKeyWrapped });
  parts = { ...table.parts, keyring };
  world = await makeWorld(parts);
  environment = {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: storeCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: storeCredentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    AWS_ENDPOINT_URL_KMS: kms.endpoint,
    AWS_ENDPOINT_URL_S3: inject("evidence"),
    STAGE: "test",
    TABLE_NAME: parts.table.name,
    EVIDENCE_BUCKET: bucket,
    CHILD_KEY_ID: CHILD_KEY,
    SIGN_IN_KEY_ID: SIGN_IN_KEY,
    INDEX_KEY_WRAPPED: indexKeyWrapped,
  };
  token = await tokenOf(world.people.childCare.accountId);
});

afterAll(async () => {
  await artifacts?.close();
  await Promise.all([table?.close(), kms?.close()]);
});

async function tokenOf(accountId: string): Promise<string> {
  const account = await readAccount(parts, accountId);
  if (!account) throw new Error("no such account");
  const stranger = strangerContext(parts, { at: new Date().toISOString(), requestId: crypto.randomUUID() });
  return (await open(stranger, account, { amr: ["pwd", "otp"], pending: [] })).token;
}

async function start(name: "api" | "sign-in" | "public"): Promise<Instance> {
  const instance = await artifacts.start(name, environment);
  instances.push(instance);
  return instance;
}

/** The recorded event, asked of this path by whoever has the token. */
async function request(
  recording: "get" | "post" | "binary",
  path: string,
  // biome-ignore lint/suspicious/noExplicitAny: an event is changed at any place
  change: (event: any) => void = () => undefined,
) {
  const event = await recorded(recording);
  event.rawPath = path;
  event.requestContext.http.path = path;
  event.headers.authorization = `Bearer ${token}`;
  change(event);
  return event;
}

function childInput(serial: number) {
  const birthDate = `${new Date().getUTCFullYear() - 8}-03-01`;
  return {
    sex: "female",
    birthDate,
    residence: world.villages[0],
    hukouDivision: "610703",
    categories: ["leftBehind"],
    riskLevel: "blue",
    personal: { ...personal, idNumber: makeResidentId({ birthDate, sex: "female", serial }) },
  };
}

describe("the portal's function", () => {
  test("a child is registered and read: cold, then warm, under the key of the children", async () => {
    const api = await start("api");
    const input = childInput(491);
    said.push(input.personal.idNumber);
    const made = await api.send(
      await request("post", "/api/children", (event) => {
        event.body = JSON.stringify(input);
      }),
    );
    expect(made).toMatchObject({ statusCode: 201, isBase64Encoded: false });
    const { id } = JSON.parse(made.body);
    const shown = await api.send(await request("get", `/api/children/${id}`));
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain("柳");
    const another = await start("api");
    const again = await another.send(await request("get", `/api/children/${id}`));
    expect(JSON.parse(again.body)).toEqual(JSON.parse(shown.body));
    expect(kms.calls.filter(({ keyId }) => keyId !== CHILD_KEY)).toEqual([]);
    expect(kms.calls.some(({ about }) => about === id)).toBe(true);
  });

  test("the id that the browser gave the request stands in the answer, the log and the audit row", async () => {
    const api = await start("api");
    const given = crypto.randomUUID();
    const made = await api.send(
      await request("post", "/api/children", (event) => {
        event.body = JSON.stringify(childInput(492));
        event.headers["x-request-id"] = given;
      }),
    );
    expect(made.headers["x-request-id"]).toBe(given);
    const { id } = JSON.parse(made.body);
    const subject = `child#${id}`;
    const row = await find(parts.table, AuditEntity, { home: subject, subject, seq: 1 });
    expect(row).toMatchObject({ requestId: given, action: "child.register" });
    expect(JSON.parse(api.lines().at(-1) ?? "")).toMatchObject({
      Function: "api",
      requestId: given,
      status: 201,
    });
  });

  test.each(["", "1", "x'); drop", "0b9f7c3e-5d1a-4f6b-8c2d-7e9a1b3c5d7f0", "柳依依"])(
    "an id that is no UUID is not taken over: %j",
    async (given) => {
      const api = instances[0] as Instance;
      const answer = await api.send(
        await request("get", "/api/organizations", (event) => {
          event.headers["x-request-id"] = given;
        }),
      );
      expect(answer.statusCode).toBe(200);
      expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
      expect(answer.headers["x-request-id"]).not.toBe(given);
    },
  );

  test("a body in base64 is the same body", async () => {
    const api = instances[0] as Instance;
    const text = JSON.stringify(childInput(493));
    const made = await api.send(
      await request("post", "/api/children", (event) => {
        event.body = Buffer.from(text).toString("base64");
        event.isBase64Encoded = true;
      }),
    );
    expect(made.statusCode).toBe(201);
    const same = await api.send(
      await request("post", "/api/children", (event) => {
        event.body = text;
      }),
    );
    expect(same.statusCode).toBe(409);
  });

  test("bytes where JSON belongs are refused by their type, and as broken when they claim to be JSON", async () => {
    const api = instances[0] as Instance;
    const worker = `Bearer ${await tokenOf(world.people.caseworker.accountId)}`;
    const refused = await api.send(
      await request("binary", "/api/files", (event) => {
        event.headers.authorization = worker;
      }),
    );
    expect(refused).toMatchObject({ statusCode: 415, isBase64Encoded: false });
    expect(refused.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    const broken = await api.send(
      await request("binary", "/api/files", (event) => {
        event.headers.authorization = worker;
        event.headers["content-type"] = "application/json";
      }),
    );
    expect(JSON.parse(broken.body)).toMatchObject({ status: 400, code: "request.broken_json" });
  });

  test("the session comes as cookie among others, and headers that the gateway joined are one", async () => {
    const api = instances[0] as Instance;
    const answer = await api.send(
      await request("get", "/api/organizations", (event) => {
        delete event.headers.authorization;
        event.cookies = ["theme=dark", `guanhu_session=${token}`, "last=1"];
        event.headers.accept = "application/json,text/html";
        event.headers["x-forwarded-for"] = "198.51.100.7,203.0.113.9";
        event.headers["x-note"] = "留言";
      }),
    );
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body).items.length).toBeGreaterThan(0);
  });

  test("a photo is announced: the address is signed for the bucket of the environment", async () => {
    const api = instances[0] as Instance;
    const worker = await tokenOf(world.people.caseworker.accountId);
    const answer = await api.send(
      await request("post", "/api/files", (event) => {
        event.headers.authorization = `Bearer ${worker}`;
        event.body = JSON.stringify({
          id: `fil_${"0".repeat(25)}1`,
          contentType: "image/png",
          size: 69,
          sha256: Buffer.alloc(32, 1).toString("base64"),
        });
      }),
    );
    expect(answer.statusCode).toBe(201);
    const { url } = JSON.parse(answer.body);
    expect(url).toContain(`${inject("evidence")}/${bucket}/evidence/`);
    expect(url).toContain("X-Amz-Signature=");
  });

  test("every route reads with the very shapes of the source, although the bundle makes them field by field", async () => {
    const api = instances[0] as Instance;
    const administrator = await tokenOf(world.people.administrator.accountId);
    const source = makeApp({ parts: table.another(), routes: portalRoutes });
    const wrong = (shape: z.ZodType | undefined) => {
      const fields = shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
      return fields.map((field) => ({ [field]: { odd: ["x".repeat(3000)] }, odd: 1 }));
    };
    let refused = 0;
    for (const { spec } of portalRoutes.filter(({ spec }) => spec.body)) {
      for (const body of [{}, [], null, ...wrong(spec.body)]) {
        const path = spec.path.replace(/\{\w+\}/g, "x");
        for (const who of [administrator, token]) {
          const headers = { authorization: `Bearer ${who}`, "content-type": "application/json" };
          const asked = { method: "POST", headers, body: JSON.stringify(body) };
          const wanted = (await (await source.request(path, asked)).json()) as { fields?: unknown };
          const answer = await api.send(
            await request("post", path, (event) => {
              event.headers.authorization = headers.authorization;
              event.body = asked.body;
            }),
          );
          expect({ ...JSON.parse(answer.body), requestId: "" }).toEqual({ ...wanted, requestId: "" });
          if (wanted.fields) refused++;
        }
      }
    }
    expect(refused).toBeGreaterThan(30);
  });

  test("with hardly any time left it asks to come again, and nothing was written", async () => {
    const api = instances[0] as Instance;
    const input = childInput(494);
    const event = await request("post", "/api/children", (one) => {
      one.body = JSON.stringify(input);
    });
    const late = await api.send(event, 100);
    expect(late).toMatchObject({ statusCode: 503, headers: { "retry-after": "2" } });
    expect(JSON.parse(late.body)).toMatchObject({
      code: "server.busy",
      requestId: late.headers["x-request-id"],
    });
    expect((await api.send(event)).statusCode).toBe(201);
  });

  test("a store that does not answer in time is not waited for to the end", async () => {
    const slow = await artifacts.start("api", {
      ...environment,
      AWS_ENDPOINT_URL_DYNAMODB: "http://192.0.2.1",
    });
    instances.push(slow);
    const began = performance.now();
    const late = await slow.send(await request("get", "/api/organizations"), 700);
    expect(late).toMatchObject({ statusCode: 503, headers: { "retry-after": "2" } });
    expect(performance.now() - began).toBeLessThan(700);
  });

  test("it has no way to a one-time-code secret, nor the password hash", async () => {
    const api = instances[0] as Instance;
    const answer = await api.send(await request("post", "/api/session"));
    expect(answer.statusCode).toBe(404);
    expect(kms.calls.filter(({ about }) => about.endsWith("/totp"))).toEqual([]);
  });

  test("what is missing in the environment stops it at the start, by name", async () => {
    const { CHILD_KEY_ID: _, ...rest } = environment;
    await expect(artifacts.start("api", { ...rest, TABLE_NAME: "不" })).rejects.toThrow(
      /TABLE_NAME 不正确，应为.+；CHILD_KEY_ID 缺少，应为/,
    );
  });
});

describe("the function of the sign-in", () => {
  test("password and one-time code open a session; the code's secret is opened under the key of the sign-in", async () => {
    const { accountId } = world.people.childCare;
    const at = () => ({ at: new Date().toISOString(), requestId: crypto.randomUUID() });
    await DemoMark.markDemo({ actor: systemActor, ...at(), parts });
    await Session.seedCredential(parts, accountId, { password: PASSWORD, totpSecret: TOTP_SECRET, ...at() });
    const account = await readAccount(parts, accountId);
    const code = new OTPAuth.TOTP({ secret: TOTP_SECRET }).generate();
    said.push(code, account?.person.loginName ?? "");
    const signIn = await start("sign-in");
    const answer = await signIn.send(
      await request("post", "/api/session", (event) => {
        delete event.headers.authorization;
        event.body = JSON.stringify({ loginName: account?.person.loginName, password: PASSWORD, code });
      }),
    );
    expect(answer.statusCode).toBe(200);
    expect(answer.cookies).toHaveLength(1);
    expect(answer.cookies[0]).toMatch(
      /^guanhu_session=acc_.+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(answer.headers).not.toHaveProperty("set-cookie");
    expect(kms.calls.filter(({ about }) => about === `${accountId}/totp`).map(({ keyId }) => keyId)).toEqual([
      SIGN_IN_KEY,
      SIGN_IN_KEY,
    ]);
    const cookie = String(answer.cookies[0]).split(";")[0];
    const me = await signIn.send(
      await request("get", "/api/session", (event) => {
        delete event.headers.authorization;
        event.cookies = [cookie];
      }),
    );
    expect(JSON.parse(me.body)).toMatchObject({ accountId, pending: [] });
  });

  test("a failed sign-in is counted for the alarm, with the address that the gateway saw", async () => {
    const signIn = await start("sign-in");
    const answer = await signIn.send(
      await request("post", "/api/session", (event) => {
        event.body = JSON.stringify({ loginName: "nobody7", password: PASSWORD });
      }),
    );
    expect(answer.statusCode).toBe(401);
    const line = JSON.parse(signIn.lines().at(-1) ?? "");
    expect(line).toMatchObject({
      Function: "sign-in",
      Stage: environment.STAGE,
      code: "session.bad_credentials",
      Requests: 1,
      RefusedUnauthenticated: 1,
      SignInFailed: 1,
    });
    const [metrics] = line._aws.CloudWatchMetrics;
    expect(metrics).toMatchObject({ Namespace: "Guanhu", Dimensions: [["Function", "Stage"]] });
    expect(metrics.Metrics.map(({ Name }: { Name: string }) => Name)).toEqual([
      "Requests",
      "Latency",
      "RefusedUnauthenticated",
      "SignInFailed",
    ]);
  });
});

test.each([
  ["behind the CDN the address is the one that the CDN tells", EDGE_SECRET, "198.51.100.44"],
  ["without the CDN's secret nobody chooses his address", "a guess that is long enough", "203.0.113.9"],
])("%s", async (_name, shown, address) => {
  const behind = await artifacts.start("sign-in", { ...environment, EDGE_SECRET });
  instances.push(behind);
  const event = await request("post", "/api/session", (one) => {
    one.body = JSON.stringify({ loginName: "nobody7", password: PASSWORD });
    one.headers["x-request-id"] = crypto.randomUUID();
    one.headers["x-guanhu-edge"] = shown;
    one.headers["x-guanhu-address"] = "198.51.100.44";
  });
  const answer = await behind.send(event);
  expect(answer.statusCode).toBe(401);
  const failures = await query(parts.table, SignInFailureEntity, {
    pk: SignInFailureEntity.key({ date: chinaDate(new Date().toISOString()), at: "", id: "" }).pk,
    limit: 100,
    consistent: true,
  });
  const own = failures.items.find(({ requestId }) => requestId === answer.headers["x-request-id"]);
  expect(own).toMatchObject({ reason: "name", address });
});

describe("the public function", () => {
  test("it describes all routes of all functions, and itself to people", async () => {
    const open = await start("public");
    const answer = await open.send(await request("get", "/api/openapi.json"));
    expect(JSON.parse(answer.body)).toEqual(JSON.parse(JSON.stringify(openApi(allRoutes(async () => ({}))))));
    const page = await open.send(await request("get", "/api/docs"));
    expect(page).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(page.body).toContain("/api/deliverables/{id}/review");
  });

  test("divisions are read by anyone, down to the villages", async () => {
    const open = instances.at(-1) as Instance;
    const answer = await open.send(
      await request("get", "/api/divisions", (event) => {
        delete event.headers.authorization;
        event.rawQueryString = `parent=${world.villages[0]?.slice(0, 9)}`;
      }),
    );
    const { items, source } = JSON.parse(answer.body);
    expect(items.map(({ code }: { code: string }) => code)).toContain(world.villages[0]);
    expect(source).toBeTruthy();
  });

  test("it is ready while the table is there", async () => {
    const open = instances.at(-1) as Instance;
    const ready = await open.send(await request("get", "/api/health"));
    expect([ready.statusCode, JSON.parse(ready.body)]).toEqual([
      200,
      { ready: true, parts: { table: true } },
    ]);
    const lost = await artifacts.start("public", { ...environment, TABLE_NAME: "no-such-table" });
    expect((await lost.send(await request("get", "/api/health"))).statusCode).toBe(503);
  });
});

test("no line of any log says a name, a number, an address, a password, a code or what was sent", () => {
  const lines = instances.flatMap((instance) => instance.lines());
  expect(lines.length).toBeGreaterThan(15);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  const text = lines.join("\n");
  const people = Object.values(world.people).map(({ name }) => name);
  const secrets = [
    "柳依依",
    "李桂花",
    "四组",
    "02900000000",
    "203.0.113",
    "198.51.100",
    PASSWORD,
    TOTP_SECRET,
  ];
  for (const secret of [...people, ...secrets, ...said, token, "nobody7"]) {
    expect(secret).not.toBe("");
    expect(text).not.toContain(secret);
  }
});
