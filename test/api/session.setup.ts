import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Role } from "@guanhu/core/actor";
import type { Context, Parts } from "@guanhu/core/context";
import { Person } from "@guanhu/core/person";
import { Session } from "@guanhu/core/session";
import { World } from "@guanhu/core/world";
import { makeApp, type RequestLine } from "@guanhu/functions/http/app";
import { allRoutes } from "@guanhu/functions/routes";
import { TOTP } from "otpauth";
import { openTable, type TestParts } from "../setup/table.ts";
import { plainItem } from "../setup/unpack.ts";

export const PASSWORD = "Sunny-Field-27";
export const START = Date.parse("2026-03-10T01:00:00.000Z");
const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const ANDROID = "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/143.0.0.0 Mobile Safari/537.36";

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, which the tests look into
  body: any;
  cookie: string | undefined;
  headers: Headers;
}

export interface CallOptions {
  token?: string | undefined;
  cookie?: string;
  address?: string;
  headers?: Record<string, string>;
}

export interface SignInWorld {
  table: TestParts;
  parts: Parts;
  logged: RequestLine[];
  /** Moves the clock. */
  pass(time: { seconds?: number; minutes?: number; hours?: number; days?: number }): void;
  at(): string;
  system(): Context;
  /** A person with a password, and an authenticator where `totp` says so. */
  person(roles: Role[], options?: { totp?: boolean; password?: boolean; home?: Home }): Promise<Somebody>;
  /** Calls the API; `elsewhere` is another process on the same table. */
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>;
  elsewhere(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>;
  signIn(who: Somebody, extra?: Record<string, unknown>, options?: CallOptions): Promise<Answer>;
  /** Signs in and answers the token. */
  enter(who: Somebody): Promise<string>;
  /** The code of the step that many away. */
  code(steps?: number): string;
  items(): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

type Home = { division?: string; organizationId?: string };

export interface Somebody {
  id: string;
  loginName: string;
}

let serial = 0;

/** A demo world of its own, with a clock that the test moves. */
export async function openSignIn(settings: Partial<Parts> = {}): Promise<SignInWorld> {
  const table = await openTable();
  const parts: Parts = { ...table.parts, ...settings };
  const logged: RequestLine[] = [];
  let now = START;
  const at = () => new Date(now).toISOString();
  const system = (): Context => ({
    actor: { accountId: "system", name: "系统", roles: ["system"] },
    at: at(),
    requestId: crypto.randomUUID(),
    parts,
  });
  await World.markDemo(system());

  const appOf = (behind: Parts) =>
    makeApp({
      parts: behind,
      routes: allRoutes(async () => ({})),
      now: at,
      addressOf: (c) => c.req.header("x-test-address") ?? "198.51.100.7",
      log: (line) => logged.push(line),
    });
  const caller = (app: ReturnType<typeof appOf>) =>
    async function call(
      method: string,
      path: string,
      body?: unknown,
      options: CallOptions = {},
    ): Promise<Answer> {
      const answer = await app.request(new URL(path, "http://127.0.0.1").href, {
        method,
        headers: {
          "user-agent": ANDROID,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
          ...(options.cookie ? { cookie: options.cookie } : {}),
          ...(options.address ? { "x-test-address": options.address } : {}),
          ...options.headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      const json = /json/.test(answer.headers.get("content-type") ?? "");
      return {
        status: answer.status,
        body: json ? JSON.parse(text) : text,
        cookie: answer.headers.get("set-cookie") ?? undefined,
        headers: answer.headers,
      };
    };
  const call = caller(appOf(parts));
  const elsewhere = caller(appOf({ ...table.another(), ...settings }));
  const signIn: SignInWorld["signIn"] = (who, extra = {}, options) =>
    call("POST", "/api/session", { loginName: who.loginName, password: PASSWORD, ...extra }, options);
  const code = (steps = 0) => new TOTP({ secret: SECRET }).generate({ timestamp: now + steps * 30_000 });

  return {
    table,
    parts,
    logged,
    at,
    system,
    call,
    elsewhere,
    signIn,
    code,
    pass({ seconds = 0, minutes = 0, hours = 0, days = 0 }) {
      now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    },
    async person(roles, { totp = false, password = true, home } = {}) {
      const member = roles.some((role) => ["manager", "checker", "caseworker", "volunteer"].includes(role));
      const made = await Person.register(system(), {
        loginName: `somebody${++serial}`,
        name: "示例人员",
        roles,
        ...(home ?? (member ? { organizationId: `org_${"1".repeat(26)}` } : { division: "610703" })),
      });
      if (password) {
        await Session.seedCredential(parts, made.id, {
          password: PASSWORD,
          totpSecret: totp ? SECRET : undefined,
          at: at(),
          requestId: crypto.randomUUID(),
        });
      }
      return { id: made.id, loginName: made.loginName };
    },
    async enter(who) {
      const { body, status } = await signIn(who, { bearer: true });
      if (status !== 200) throw new Error(`sign-in: ${status} ${body.code}`);
      return body.token;
    },
    async items() {
      const { client, name } = parts.table;
      const { Items = [] } = await client.send(new ScanCommand({ TableName: name }));
      return Items.map((item) => plainItem(item));
    },
    close: () => table.close(),
  };
}
