import type { Context } from "@guanhu/core/context";
import { refuse } from "@guanhu/core/error";
import { Person } from "@guanhu/core/person";
import { Session } from "@guanhu/core/session";
import { SessionRules } from "@guanhu/core/session/shape";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PersonEntity } from "../../packages/core/src/person/person.entity.ts";
import { patch } from "../../packages/core/src/table/step.ts";
import { find } from "../../packages/core/src/table/table.ts";
import { write } from "../../packages/core/src/table/write.ts";
import { tellCode } from "../../packages/local/src/otp.ts";
import { openTable } from "../setup/table.ts";
import { openSignIn, PASSWORD, type SignInWorld, type Somebody } from "./session.setup.ts";

let world: SignInWorld;
/** Longer than the tests' parts remember a session. */
const forgotten = () => new Promise((resolve) => setTimeout(resolve, 250));

beforeAll(async () => {
  world = await openSignIn();
});
afterAll(() => world.close());
beforeEach(() => world.pass({ hours: 1 }));

const me = (token: string) => world.call("GET", "/api/session", undefined, { token });
const meElsewhere = (token: string) => world.elsewhere("GET", "/api/session", undefined, { token });

async function contextOf(who: Somebody): Promise<Context> {
  const person = await find(world.parts.table, PersonEntity, { id: who.id }, { consistent: true });
  if (!person) throw new Error("nobody");
  return { ...world.system(), actor: Person.actorOf(person) };
}

describe("a session", () => {
  test("is needed, and must be a real one", async () => {
    const token = await world.enter(await world.person(["caseworker"]));
    const [account, secret] = token.split(".");
    const other = await world.person(["caseworker"]);
    for (const wrong of [
      "",
      "x",
      `${account}.${"A".repeat(43)}`,
      `${other.id}.${secret}`,
      `${token}A`,
      account,
    ]) {
      const { status, body } = await me(wrong ?? "");
      expect([wrong, status, body.code]).toEqual([
        wrong,
        401,
        wrong ? "session.expired" : "session.required",
      ]);
    }
    expect((await me(token)).status).toBe(200);
  });

  test("ends when it idles for thirty minutes, however it is remembered", async () => {
    const token = await world.enter(await world.person(["caseworker"]));
    world.pass({ minutes: 30 });
    expect((await me(token)).status).toBe(200);
    world.pass({ minutes: 30, seconds: 1 });
    expect((await me(token)).status).toBe(401);
    expect((await meElsewhere(token)).status).toBe(401);
  });

  test("ends after twelve hours of work", async () => {
    const token = await world.enter(await world.person(["caseworker"]));
    for (let i = 0; i < 35; i++) {
      world.pass({ minutes: 20 });
      expect((await me(token)).status).toBe(200);
    }
    world.pass({ minutes: 20 });
    expect((await me(token)).status).toBe(401);
  });

  test("costs one read of two items, then none for some seconds; once a minute a write", async () => {
    const token = await world.enter(await world.person(["caseworker"]));
    const parts = world.table.another();
    const calls: string[] = [];
    parts.table = { ...parts.table, observe: ({ command }) => calls.push(command) };
    for (let i = 0; i < 10; i++) await Session.resolve(parts, token, world.at());
    expect(calls).toEqual(["BatchGetItem"]);
    world.pass({ seconds: 59 });
    await Session.resolve(parts, token, world.at());
    expect(calls).toEqual(["BatchGetItem"]);
    world.pass({ seconds: 1 });
    for (let i = 0; i < 10; i++) await Session.resolve(parts, token, world.at());
    expect(calls).toEqual(["BatchGetItem", "UpdateItem"]);
    await forgotten();
    await Session.resolve(parts, token, world.at());
    expect(calls).toEqual(["BatchGetItem", "UpdateItem", "BatchGetItem"]);
  });

  test("used by many at once in one minute is touched once, and all are let in", async () => {
    const token = await world.enter(await world.person(["caseworker"]));
    world.pass({ minutes: 5 });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? me : meElsewhere)(token)),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    world.pass({ minutes: 29 });
    expect((await me(token)).status).toBe(200);
  });

  test("ends with the person's leaving", async () => {
    const worker = await world.person(["caseworker"]);
    const token = await world.enter(worker);
    const person = await find(world.parts.table, PersonEntity, { id: worker.id });
    if (!person) throw new Error("nobody");
    await write(world.system(), "person.leave", [
      [patch(PersonEntity, person, { set: { status: "LEFT" } }), () => refuse("record.stale")],
    ]);
    await forgotten();
    expect((await me(token)).status).toBe(401);
    expect((await world.signIn(worker)).body.code).toBe("session.bad_credentials");
  });
});

describe("signing out", () => {
  test("ends the session here at once and elsewhere in the seconds that it is remembered", async () => {
    const token = await world.enter(await world.person(["caseworker"]));
    expect((await meElsewhere(token)).status).toBe(200);
    const out = await world.call("DELETE", "/api/session", undefined, { cookie: `guanhu_session=${token}` });
    expect(out.status).toBe(204);
    expect(out.cookie).toMatch(/^guanhu_session=; Max-Age=0; Path=\//);
    expect((await me(token)).status).toBe(401);
    await forgotten();
    expect((await meElsewhere(token)).status).toBe(401);
  });

  test("everywhere ends all sessions within the seconds that they are remembered", async () => {
    const worker = await world.person(["caseworker"]);
    const tokens = await Promise.all([world.enter(worker), world.enter(worker), world.enter(worker)]);
    for (const token of tokens) expect((await meElsewhere(token)).status).toBe(200);
    expect((await world.call("DELETE", "/api/sessions", undefined, { token: tokens[0] })).status).toBe(204);
    expect((await me(tokens[0] ?? "")).status).toBe(401);
    await forgotten();
    for (const token of tokens) {
      expect((await me(token)).status).toBe(401);
      expect((await meElsewhere(token)).status).toBe(401);
    }
    expect((await me(await world.enter(worker))).status).toBe(200);
  });

  test("everywhere, from many places at once, does no harm", async () => {
    const worker = await world.person(["caseworker"]);
    const tokens = await Promise.all(Array.from({ length: 3 }, () => world.enter(worker)));
    const answers = await Promise.all(
      tokens.map((token) => world.call("DELETE", "/api/sessions", undefined, { token })),
    );
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
  });
});

describe("the list of one's own sessions", () => {
  test("shows device, place and time, and which is this one", async () => {
    const worker = await world.person(["caseworker"]);
    const old = await world.enter(worker);
    const opened = world.at();
    world.pass({ minutes: 10 });
    const token = await world.enter(worker);
    const { body } = await world.call("GET", "/api/sessions", undefined, { token });
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({ current: true, createdAt: world.at() });
    expect(body.items[1]).toEqual({
      id: Session.idOf(old),
      createdAt: opened,
      lastSeenAt: opened,
      amr: ["pwd"],
      userAgent: "Chrome 143 · Android",
      address: "198.51.100.7",
      current: false,
    });
    expect(JSON.stringify(body)).not.toContain(old.split(".")[1]);
  });

  test("lets one be ended, once, and never another person's", async () => {
    const [worker, stranger] = await Promise.all([
      world.person(["caseworker"]),
      world.person(["caseworker"]),
    ]);
    const [token, lost, other] = await Promise.all([
      world.enter(worker),
      world.enter(worker),
      world.enter(stranger),
    ]);
    const end = (id: string | undefined) => world.call("DELETE", `/api/sessions/${id}`, undefined, { token });
    expect((await end(Session.idOf(other))).body.code).toBe("record.missing");
    expect((await me(other)).status).toBe(200);
    expect((await end("not-an-id")).status).toBe(400);
    expect((await end(Session.idOf(lost))).status).toBe(204);
    expect((await end(Session.idOf(lost))).body.code).toBe("record.missing");
    expect((await me(lost)).status).toBe(401);
    expect((await me(token)).status).toBe(200);
  });

  test("holds five at most: the least used gives way, also when ten are opened at once", async () => {
    const worker = await world.person(["caseworker"]);
    const tokens: string[] = [];
    for (let i = 0; i < 6; i++) {
      world.pass({ minutes: 1 });
      tokens.push(await world.enter(worker));
    }
    expect((await me(tokens[0] ?? "")).status).toBe(401);
    const { body } = await world.call("GET", "/api/sessions", undefined, { token: tokens[5] });
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(
      tokens.slice(1).reverse().map(Session.idOf),
    );
    await Promise.all(Array.from({ length: 4 }, () => world.enter(worker)));
    const last = await world.enter(worker);
    const after = await world.call("GET", "/api/sessions", undefined, { token: last });
    expect(after.body.items).toHaveLength(5);
  });

  test("holds one where the region allows one", async () => {
    const strict = await openSignIn({ sessionRules: SessionRules.parse({ sessionsAtMost: 1 }) });
    try {
      const worker = await strict.person(["caseworker"]);
      const [first, second] = [await strict.enter(worker), await strict.enter(worker)];
      expect((await strict.call("GET", "/api/session", undefined, { token: first })).status).toBe(401);
      expect((await strict.call("GET", "/api/session", undefined, { token: second })).status).toBe(200);
    } finally {
      await strict.close();
    }
  });
});

describe("changing the password", () => {
  const change = (token: string, current: string, next: string) =>
    world.call("POST", "/api/password", { current, next }, { token });

  test("ends the other sessions, keeps this one, and the new password is the one that counts", async () => {
    const worker = await world.person(["caseworker"]);
    const [token, other] = await Promise.all([world.enter(worker), world.enter(worker)]);
    const { status, body } = await change(token, PASSWORD, "Windy-Hill-58");
    expect([status, body.me?.loginName]).toEqual([200, worker.loginName]);
    expect((await me(token)).status).toBe(200);
    await forgotten();
    expect((await me(token)).status).toBe(200);
    expect((await me(other)).status).toBe(401);
    expect((await world.signIn(worker)).body.code).toBe("session.bad_credentials");
    expect((await world.signIn(worker, { password: "Windy-Hill-58" })).status).toBe(200);
  });

  test("refuses a wrong current password, at its field, and locks after five", async () => {
    const worker = await world.person(["caseworker"]);
    const token = await world.enter(worker);
    for (let i = 0; i < 5; i++) {
      const { status, body } = await change(token, "Wrong-Field-27", "Windy-Hill-58");
      expect([status, body.code, body.fields[0].path]).toEqual([400, "session.password_wrong", "current"]);
    }
    expect((await change(token, PASSWORD, "Windy-Hill-58")).body.code).toBe("session.locked");
    expect((await world.signIn(worker)).body.code).toBe("session.locked");
  });

  test("refuses a weak one, and each of the last five", async () => {
    const worker = await world.person(["caseworker"]);
    const token = await world.enter(worker);
    expect((await change(token, PASSWORD, "short-1A")).body).toMatchObject({
      code: "session.password_weak",
      fields: [{ path: "next" }],
    });
    const next = (nth: number) => `Windy-Hill-5${nth}`;
    expect((await change(token, PASSWORD, PASSWORD)).body.code).toBe("session.password_used");
    for (let nth = 1; nth <= 4; nth++) {
      expect((await change(token, nth === 1 ? PASSWORD : next(nth - 1), next(nth))).status).toBe(200);
    }
    for (const used of [PASSWORD, next(1), next(4)]) {
      expect((await change(token, next(4), used)).body.code).toBe("session.password_used");
    }
    expect((await change(token, next(4), next(5))).status).toBe(200);
    expect((await change(token, next(5), PASSWORD)).status).toBe(200);
  });

  test("is due after ninety days, and until then nothing else is allowed", async () => {
    const worker = await world.person(["caseworker"]);
    world.pass({ days: 91 });
    const { body } = await world.signIn(worker, { bearer: true });
    expect(body.me).toMatchObject({ pending: ["password"], actions: [], roles: ["caseworker"] });
    const persons = () => world.call("GET", "/api/persons", undefined, { token: body.token });
    expect((await persons()).status).toBe(403);
    expect((await change(body.token, PASSWORD, "Windy-Hill-58")).body.me.pending).toEqual([]);
    expect((await persons()).status).toBe(200);
  });
});

describe("a new account", () => {
  const home = { division: "610703" };

  test("of an official: one-time password, own password, authenticator, then work", async () => {
    const admin = await world.person(["administration"], { home });
    const official = await world.person(["acceptance"], { home, password: false });
    const { password } = await Session.setInitialPassword(await contextOf(admin), official.id);
    const first = await world.signIn(official, { password, bearer: true });
    expect(first.body.me).toMatchObject({ pending: ["password", "totp"], actions: [] });
    const token = first.body.token;
    const post = (path: string, body: unknown) => world.call("POST", path, body, { token });

    const changed = await post("/api/password", { current: password, next: "Windy-Hill-58" });
    expect(changed.body.me.pending).toEqual(["totp"]);
    expect((await post("/api/totp/confirm", { code: "123456" })).body.code).toBe("session.totp_not_started");
    expect((await post("/api/totp", { password: "Wrong-Field-27" })).body.code).toBe(
      "session.password_wrong",
    );
    const enrolment = (await post("/api/totp", { password: "Windy-Hill-58" })).body;
    const codeIn = (steps: number) =>
      new TOTP({ secret: enrolment.secret }).generate({ timestamp: Date.parse(world.at()) + steps * 30_000 });
    expect((await post("/api/totp/confirm", { code: codeIn(5) })).body.code).toBe("session.totp_wrong");
    const { recoveryCodes } = (await post("/api/totp/confirm", { code: codeIn(0) })).body;
    expect(recoveryCodes).toHaveLength(10);
    expect((await me(token)).body).toMatchObject({ pending: [], amr: ["pwd", "otp"] });
    expect((await me(token)).body.actions).toContain("deliverable.review");

    const again = (extra: Record<string, unknown>) =>
      world.signIn(official, { password: "Windy-Hill-58", ...extra });
    expect((await again({})).body.code).toBe("session.code_required");
    expect((await again({ code: codeIn(0) })).body.code).toBe("session.bad_credentials");
    expect((await again({ code: recoveryCodes[3] })).body.me.amr).toEqual(["pwd", "recovery"]);
    expect((await again({ code: recoveryCodes[3] })).body.code).toBe("session.bad_credentials");
    expect((await again({ code: codeIn(1) })).status).toBe(200);
  });

  test("a recovery code sent many times at once opens one session", async () => {
    const official = await world.person(["auditor"], { totp: true });
    const { body } = await world.signIn(official, { code: world.code(), bearer: true });
    world.pass({ seconds: 60 });
    const renew = (extra: object) =>
      world.call("POST", "/api/totp/recovery", { password: PASSWORD, ...extra }, { token: body.token });
    expect((await renew({})).body.code).toBe("session.code_required");
    const { recoveryCodes } = (await renew({ code: world.code() })).body;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => world.signIn(official, { code: recoveryCodes[0] })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("a new authenticator needs a code of the old one", async () => {
    const official = await world.person(["acceptance"], { totp: true });
    const { body } = await world.signIn(official, { code: world.code(), bearer: true });
    const enrol = (extra: object) =>
      world.call("POST", "/api/totp", { password: PASSWORD, ...extra }, { token: body.token });
    expect((await enrol({})).body.code).toBe("session.code_required");
    expect((await enrol({ code: world.code() })).body.code).toBe("session.totp_wrong");
    world.pass({ seconds: 30 });
    expect((await enrol({ code: world.code() })).status).toBe(200);
    world.pass({ seconds: 30 });
    expect((await world.signIn(official, { code: world.code() })).status).toBe(200);
  });

  test("one-time passwords are given by whoever may make the account, to others only", async () => {
    const [admin, elsewhere] = await Promise.all([
      world.person(["administration"], { home, totp: true }),
      world.person(["administration"], { home: { division: "611002" }, totp: true }),
    ]);
    const official = await world.person(["acceptance"], { home, totp: true });
    const { body } = await world.signIn(official, { code: world.code(), bearer: true });
    const tokens = [];
    for (const one of [admin, elsewhere]) {
      tokens.push((await world.signIn(one, { code: world.code(), bearer: true })).body.token);
    }
    const reset = (token: string | undefined, id: string) =>
      world.call("POST", `/api/persons/${id}/initial-password`, {}, { token });
    expect((await reset(tokens[1], official.id)).body.code).toBe("record.missing");
    expect((await reset(body.token, admin.id)).body.code).toBe("permission.denied");
    expect((await reset(tokens[0], admin.id)).body.code).toBe("session.own_initial_password");
    expect((await me(body.token)).status).toBe(200);

    for (let i = 0; i < 5; i++) await world.signIn(official, { password: "Wrong-Field-27" });
    const { password } = (await reset(tokens[0], official.id)).body;
    await forgotten();
    expect((await me(body.token)).status).toBe(401);
    expect((await world.signIn(official, { code: world.code(1) })).body.code).toBe("session.bad_credentials");
    expect((await world.signIn(official, { password })).body.me.pending).toEqual(["password", "totp"]);
    expect((await world.signIn(official, { password })).status).toBe(200);
  });

  test("a one-time password is void after a week", async () => {
    const manager = await world.person(["manager"]);
    const worker = await world.person(["caseworker"], { password: false });
    const { password } = await Session.setInitialPassword(await contextOf(manager), worker.id);
    world.pass({ days: 8 });
    expect((await world.signIn(worker, { password })).body.code).toBe("session.initial_password_expired");
  });
});

describe("the demo world", () => {
  test("tells the next code that was not used, and when it is taken", async () => {
    const official = await world.person(["acceptance"], { totp: true });
    for (let i = 0; i < 4; i++) {
      const { code, waitSeconds } = await Session.currentCode(world.parts, official.id, world.at());
      world.pass({ seconds: waitSeconds });
      expect((await world.signIn(official, { code })).status).toBe(200);
    }
    const worker = await world.person(["caseworker"]);
    await expect(Session.currentCode(world.parts, worker.id, world.at())).rejects.toThrow(
      /尚未设置动态验证码/,
    );
  });

  test("tells it as a line, by login name", async () => {
    const official = await world.person(["acceptance"], { totp: true });
    expect(await tellCode(world.parts, ` ${official.loginName.toUpperCase()}`, world.at())).toBe(
      world.code(),
    );
    await world.signIn(official, { code: world.code(1) });
    const seconds = 30 - ((Date.parse(world.at()) / 1000) % 30);
    expect(await tellCode(world.parts, official.loginName, world.at())).toBe(
      `${world.code(2)}（${seconds} 秒后可用）`,
    );
    await expect(tellCode(world.parts, "nobody-here", world.at())).rejects.toThrow(/^没有登录名 nobody-here/);
  });

  test("is the only one where passwords are seeded and codes are told", async () => {
    const real = await openTable();
    try {
      const credential = { password: PASSWORD, at: world.at(), requestId: "r" };
      const id = `acc_${"1".repeat(26)}`;
      await expect(Session.seedCredential(real.parts, id, credential)).rejects.toThrow(/不是演示环境/);
      await expect(Session.currentCode(real.parts, id, world.at())).rejects.toThrow(/不是演示环境/);
    } finally {
      await real.close();
    }
  });
});
