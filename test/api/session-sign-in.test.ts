import { SessionRules } from "@guanhu/core/session/shape";
import { verify } from "@node-rs/argon2";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { AuditRow } from "../../packages/core/src/audit/audit.shape.ts";
import { findBreak } from "../../packages/core/src/audit/chain.ts";
import { openSignIn, PASSWORD, type SignInWorld } from "./session.setup.ts";

vi.mock("@node-rs/argon2", async (original) => {
  const actual = await original<typeof import("@node-rs/argon2")>();
  return { ...actual, verify: vi.fn(actual.verify) };
});
const comparisons = vi.mocked(verify);

let world: SignInWorld;
let serial = 0;
/** An address that nobody used before. */
const fresh = () => ({ address: `203.0.${Math.floor(++serial / 250)}.${serial % 250}` });

beforeAll(async () => {
  world = await openSignIn();
});
afterAll(() => world.close());
beforeEach(() => {
  comparisons.mockClear();
  world.pass({ hours: 1 });
});

describe("signing in", () => {
  test("opens a session in a cookie that no script reads and no other site sends", async () => {
    const worker = await world.person(["caseworker"]);
    const { status, body, cookie } = await world.signIn(worker);
    expect(status).toBe(200);
    expect(cookie).toMatch(
      /^guanhu_session=acc_[0-9a-z]{26}\.[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(body.token).toBeUndefined();
    expect(body.me).toMatchObject({
      loginName: worker.loginName,
      roles: ["caseworker"],
      pending: [],
      amr: ["pwd"],
    });
    const who = await world.call("GET", "/api/session", undefined, { cookie: cookie?.split(";")[0] ?? "" });
    expect(who.body).toEqual(body.me);
    expect(who.body.actions).toContain("deliverable.record");
    expect(who.body.actions).not.toContain("contract.sign");
  });

  test("over TLS the cookie is for TLS only", async () => {
    const worker = await world.person(["caseworker"]);
    const body = { loginName: worker.loginName, password: PASSWORD };
    for (const [origin, secure] of [
      ["https://portal.example", true],
      ["http://portal.example", true],
      ["http://localhost:8080", false],
    ] as const) {
      const { cookie } = await world.call("POST", `${origin}/api/session`, body);
      expect(/; Secure(;|$)/.test(cookie ?? "")).toBe(secure);
    }
  });

  test("gives a program its token in the answer, and no cookie", async () => {
    const worker = await world.person(["caseworker"]);
    const { body, cookie } = await world.signIn(worker, { bearer: true });
    expect(cookie).toBeUndefined();
    expect((await world.call("GET", "/api/session", undefined, { token: body.token })).status).toBe(200);
  });

  test("says when and from where the account signed in before", async () => {
    const worker = await world.person(["caseworker"]);
    const first = await world.signIn(worker, {}, { address: "198.51.100.20" });
    expect(first.body.me.lastSignIn).toBeUndefined();
    const before = world.at();
    world.pass({ hours: 2 });
    const second = await world.signIn(worker, {}, { address: "198.51.100.21" });
    expect(second.body.me.lastSignIn).toEqual({ at: before, address: "198.51.100.20" });
  });

  test("takes the name in any case and a password typed full width", async () => {
    const worker = await world.person(["caseworker"]);
    const typed = { loginName: ` ${worker.loginName.toUpperCase()} `, password: "Ｓunny-Ｆield-27" };
    expect((await world.signIn(worker, typed)).status).toBe(200);
  });
});

describe("the one-time code", () => {
  test("is asked for after the right password, and only then", async () => {
    const official = await world.person(["acceptance"], { totp: true });
    expect((await world.signIn(official)).body.code).toBe("session.code_required");
    expect((await world.signIn(official, { password: "Wrong-Field-27" })).body.code).toBe(
      "session.bad_credentials",
    );
    const { body } = await world.signIn(official, { code: world.code() });
    expect(body.me).toMatchObject({ amr: ["pwd", "otp"], pending: [] });
    expect(body.me.actions).toContain("deliverable.review");
  });

  test("works once, and none older than the last works after it", async () => {
    const official = await world.person(["acceptance"], { totp: true });
    expect((await world.signIn(official, { code: world.code() })).status).toBe(200);
    expect((await world.signIn(official, { code: world.code() })).body.code).toBe("session.bad_credentials");
    expect((await world.signIn(official, { code: world.code(-1) })).body.code).toBe(
      "session.bad_credentials",
    );
    expect((await world.signIn(official, { code: world.code(1) })).status).toBe(200);
  });

  test("sent ten times at once opens one session", async () => {
    const official = await world.person(["acceptance"], { totp: true });
    const code = world.code();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        (i % 2 ? world.elsewhere : world.call)("POST", "/api/session", {
          loginName: official.loginName,
          password: PASSWORD,
          code,
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const others = answers.filter(({ status }) => status !== 200).map(({ body }) => body.code);
    expect(others.every((one) => one === "session.bad_credentials" || one === "session.locked")).toBe(true);
    const sessions = (await world.items()).filter(
      ({ pk, sk }) => pk === `U#${official.id}` && String(sk).startsWith("S#"),
    );
    expect(sessions).toHaveLength(1);
  });

  test("two wrong people with two codes at once are both told no", async () => {
    const official = await world.person(["auditor"], { totp: true });
    const answers = await Promise.all([
      world.signIn(official, { code: "000000" }),
      world.signIn(official, { code: "zzzzz-zzzzz" }),
    ]);
    expect(answers.map(({ body }) => body.code)).toEqual([
      "session.bad_credentials",
      "session.bad_credentials",
    ]);
  });
});

describe("a refusal tells nothing", () => {
  test("unknown name, wrong password, account without password, wrong code: one answer, one comparison, the same calls", async () => {
    const worker = await world.person(["caseworker"]);
    const official = await world.person(["acceptance"], { totp: true });
    const nobody = { id: "", loginName: "nobody-at-all" };
    const without = await world.person(["caseworker"], { password: false });
    const tries: [typeof worker, Record<string, unknown>][] = [
      [nobody, {}],
      [without, {}],
      [worker, { password: "Wrong-Field-27" }],
      [official, { code: "000000" }],
    ];
    const seen = [];
    for (const [who, extra] of tries) {
      const calls: string[] = [];
      world.parts.table.observe = ({ command }) => calls.push(command);
      comparisons.mockClear();
      const { status, body } = await world.signIn(who, extra, fresh());
      seen.push({
        status,
        code: body.code,
        detail: body.detail,
        calls,
        compared: comparisons.mock.calls.length,
      });
    }
    delete world.parts.table.observe;
    expect(seen[0]).toMatchObject({ status: 401, code: "session.bad_credentials", compared: 1 });
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  test("a name that cannot be one is refused alike", async () => {
    const { status, body } = await world.signIn({ id: "", loginName: "张三" }, {}, fresh());
    expect([status, body.code]).toEqual([401, "session.bad_credentials"]);
    expect(comparisons).toHaveBeenCalledTimes(1);
  });

  test("a body that does not fit is refused without being quoted", async () => {
    const answer = await world.call("POST", "/api/session", {
      loginName: "x",
      password: { secret: "Sunny-Field-27" },
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).not.toContain("Sunny");
  });
});

describe("the lock", () => {
  const wrong = { password: "Wrong-Field-27" };

  test("falls after five failures of one account, for thirty minutes, whoever asks from wherever", async () => {
    const worker = await world.person(["caseworker"]);
    for (let i = 0; i < 5; i++) {
      expect((await world.signIn(worker, wrong, fresh())).body.code).toBe("session.bad_credentials");
    }
    const locked = await world.signIn(worker, {}, fresh());
    expect([locked.status, locked.body.code]).toEqual([429, "session.locked"]);
    expect(locked.body.detail).toContain("30分钟");
    world.pass({ minutes: 29, seconds: 59 });
    expect((await world.signIn(worker, {}, fresh())).body.code).toBe("session.locked");
    world.pass({ seconds: 1 });
    expect((await world.signIn(worker, {}, fresh())).status).toBe(200);
  });

  test("falls for names that do not exist as for those that do", async () => {
    const nobody = { id: "", loginName: "nobody-else" };
    for (let i = 0; i < 5; i++) await world.signIn(nobody, wrong, fresh());
    expect((await world.signIn(nobody, wrong, fresh())).body.code).toBe("session.locked");
  });

  test("counts failures in a row: a success begins anew", async () => {
    const worker = await world.person(["caseworker"]);
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) await world.signIn(worker, wrong, fresh());
      expect((await world.signIn(worker, {}, fresh())).status).toBe(200);
    }
  });

  test("counts wrong codes like wrong passwords", async () => {
    const official = await world.person(["acceptance"], { totp: true });
    for (let i = 0; i < 5; i++) await world.signIn(official, { code: "000000" }, fresh());
    expect((await world.signIn(official, { code: world.code() }, fresh())).body.code).toBe("session.locked");
  });

  test("lets twenty parallel attempts have five comparisons, not more", async () => {
    const worker = await world.person(["caseworker"]);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? world.elsewhere : world.call)(
          "POST",
          "/api/session",
          { loginName: worker.loginName, ...wrong },
          fresh(),
        ),
      ),
    );
    expect(comparisons).toHaveBeenCalledTimes(5);
    expect(answers.filter(({ body }) => body.code === "session.bad_credentials")).toHaveLength(5);
    expect(answers.filter(({ body }) => body.code === "session.locked")).toHaveLength(15);
  });

  test("after the lock one new window opens, for five of twenty again", async () => {
    const worker = await world.person(["caseworker"]);
    for (let i = 0; i < 5; i++) await world.signIn(worker, wrong, fresh());
    world.pass({ minutes: 30 });
    comparisons.mockClear();
    await Promise.all(Array.from({ length: 20 }, () => world.signIn(worker, wrong, fresh())));
    expect(comparisons).toHaveBeenCalledTimes(5);
  });

  test("falls for an address after fifty failures in thirty minutes, whatever the names", async () => {
    const address = { address: "192.0.2.77" };
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => world.signIn({ id: "", loginName: `guess${i}` }, wrong, address)),
    );
    expect(answers.filter(({ body }) => body.code === "session.bad_credentials")).toHaveLength(50);
    expect(comparisons).toHaveBeenCalledTimes(50);
    const worker = await world.person(["caseworker"]);
    expect((await world.signIn(worker, {}, address)).body.code).toBe("session.locked");
    expect((await world.signIn(worker, {}, fresh())).status).toBe(200);
    world.pass({ minutes: 30 });
    expect((await world.signIn(worker, {}, address)).status).toBe(200);
  });

  test("does not count those who sign in rightly against their office's address", async () => {
    const strict = await openSignIn({ sessionRules: SessionRules.parse({ addressFailures: 5 }) });
    try {
      const official = await strict.person(["acceptance"], { totp: true });
      for (let i = 0; i < 8; i++) {
        strict.pass({ seconds: 30 });
        expect((await strict.signIn(official)).body.code).toBe("session.code_required");
        expect((await strict.signIn(official, { code: strict.code() })).status).toBe(200);
      }
      for (let i = 0; i < 5; i++) await strict.signIn({ id: "", loginName: `guess${i}` });
      expect((await strict.signIn(official)).body.code).toBe("session.locked");
    } finally {
      await strict.close();
    }
  });
});

describe("what stays", () => {
  test("an audit row for each sign-in, chained, and a row for each failure with reason and place", async () => {
    const official = await world.person(["acceptance"], { totp: true });
    await world.signIn(official, { password: "Wrong-Field-27" }, { address: "198.51.100.30" });
    world.pass({ seconds: 1 });
    await world.signIn(official, { code: "000000" }, { address: "198.51.100.31" });
    await world.signIn(official, { code: world.code() }, { address: "198.51.100.32" });
    const items = await world.items();
    const chain = items
      .filter(({ sk }) => String(sk).startsWith(`credential#${official.id}#`))
      .map(withoutKeys);
    expect(chain.map(({ action, accountId }) => [action, accountId])).toEqual([
      ["session.seed", "system"],
      ["session.sign_in", official.id],
    ]);
    expect(findBreak(chain)).toBeUndefined();
    const failures = items.filter(({ g1 }) => g1 === `F#${official.id}`);
    expect(failures.map(({ reason, address, userAgent }) => [reason, address, userAgent])).toEqual([
      ["password", "198.51.100.30", "Chrome 143 · Android"],
      ["code", "198.51.100.31", "Chrome 143 · Android"],
    ]);
  });

  test("no password, code or token, neither in the table nor in the log", async () => {
    const official = await world.person(["acceptance"], { totp: true });
    const code = world.code();
    const { body } = await world.signIn(official, { code, bearer: true });
    await world.signIn({ id: "", loginName: "my-own-secret-1" }, { password: "Typed-By-Mistake-1" }, fresh());
    const kept = await world.items();
    const text = JSON.stringify([kept, world.logged], (_key, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
    );
    for (const secret of [
      PASSWORD,
      "Typed-By-Mistake-1",
      "my-own-secret-1",
      `"${code}"`,
      body.token.split(".")[1],
    ]) {
      expect(text).not.toContain(secret);
    }
    const audits = JSON.stringify(kept.filter(({ changes }) => changes));
    expect(audits).not.toContain("argon2");
  });
});

function withoutKeys({ pk: _pk, sk: _sk, ...row }: Record<string, unknown>) {
  return row as unknown as AuditRow;
}
