import { OidcSettings } from "@guanhu/core/session/shape";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSignIn, type SignInWorld, type Somebody } from "./session.setup.ts";
import { type Issuer, startIssuer } from "./session-oidc.setup.ts";

let issuer: Issuer;
let world: SignInWorld;
let official: Somebody;

const settingsOf = (set: object = {}) =>
  OidcSettings.parse({
    issuer: issuer.url,
    clientId: issuer.clientId,
    clientSecret: issuer.clientSecret,
    redirectUri: issuer.redirectUri,
    ...set,
  });

beforeAll(async () => {
  issuer = await startIssuer();
  world = await openSignIn({ oidc: settingsOf() });
  official = await world.person(["acceptance"], { password: false });
});
afterAll(async () => {
  await world?.close();
  await issuer?.stop();
});
beforeEach(() => {
  world.pass({ hours: 1 });
  issuer.person = { sub: "u-1", preferred_username: official.loginName };
});

/** Leaves for the issuer; answers its address and the cookie that the browser keeps. */
async function leave(of = world, query = "") {
  const { status, headers, cookie = "" } = await of.call("GET", `/api/oidc/start${query}`);
  return { status, url: headers.get("location") ?? "", cookie, kept: cookie.split(";")[0] ?? "" };
}

/** Comes back from the issuer with what it said. */
async function comeBack(returned: URL, kept: string, of = world) {
  const answer = await of.call("GET", `/api/oidc/callback${returned.search}`, undefined, { cookie: kept });
  return { ...answer, location: answer.headers.get("location") };
}

describe("signing in by the province's identity provider", () => {
  test("opens the same session, for an official without a password of ours", async () => {
    const { status, url, cookie, kept } = await leave();
    expect(status).toBe(302);
    expect(cookie).toMatch(/^guanhu_oidc=[\w-]{43}; Max-Age=600; Path=\/api\/oidc; HttpOnly; SameSite=Lax$/);
    const asked = new URL(url);
    expect(asked.origin).toBe(issuer.url);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      redirect_uri: issuer.redirectUri,
      scope: "openid profile",
    });
    const back = await comeBack(await issuer.walk(url), kept);
    expect([back.status, back.location]).toEqual([302, "/"]);
    const cookies = back.headers.getSetCookie();
    expect(cookies.find((one) => one.startsWith("guanhu_oidc="))).toMatch(/^guanhu_oidc=; Max-Age=0/);
    const session = cookies.find((one) => one.startsWith("guanhu_session=")) ?? "";
    expect(session).toMatch(/HttpOnly; SameSite=Strict$/);
    const me = await world.call("GET", "/api/session", undefined, { cookie: session.split(";")[0] ?? "" });
    expect(me.body).toMatchObject({ loginName: official.loginName, amr: ["oidc"], pending: [] });
    expect(me.body.actions).toContain("deliverable.review");
  });

  test("leads back to where one wanted to go, within the portal only", async () => {
    const { url, kept } = await leave(world, `?${new URLSearchParams({ back: "/children?risk=red" })}`);
    expect((await comeBack(await issuer.walk(url), kept)).location).toBe("/children?risk=red");
    for (const back of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
      expect((await leave(world, `?${new URLSearchParams({ back })}`)).status).toBe(400);
    }
  });

  test("shows the sign-in before, and leaves the audit row, like every other sign-in", async () => {
    const someone = await world.person(["auditor"], { password: false });
    issuer.person = { sub: "u-2", preferred_username: someone.loginName };
    for (let i = 0; i < 2; i++) {
      const { url, kept } = await leave();
      expect((await comeBack(await issuer.walk(url), kept)).location).toBe("/");
    }
    const chain = (await world.items()).filter(({ subject }) => subject === `credential#${someone.id}`);
    expect(chain.map(({ action }) => action)).toEqual(["session.sign_in", "session.sign_in"]);
  });

  test("takes the subject as name where the settings say so", async () => {
    const other = await openSignIn({ oidc: settingsOf({ claim: "sub" }) });
    try {
      const worker = await other.person(["caseworker"], { password: false });
      issuer.person = { sub: worker.loginName };
      const { url, kept } = await leave(other);
      expect((await comeBack(await issuer.walk(url), kept, other)).location).toBe("/");
    } finally {
      await other.close();
    }
  });
});

describe("is refused, and leads to the sign-in page with the reason,", () => {
  const failed = "/sign-in?problem=session.oidc_failed";

  async function refused(returned: URL, kept: string) {
    const { location, headers } = await comeBack(returned, kept);
    expect(headers.getSetCookie().some((one) => one.startsWith("guanhu_session="))).toBe(false);
    return location;
  }

  test("with a wrong state", async () => {
    const { url, kept } = await leave();
    const returned = await issuer.walk(url);
    returned.searchParams.set("state", "another");
    expect(await refused(returned, kept)).toBe(failed);
  });

  test("with a code of another trip", async () => {
    const [one, other] = [await leave(), await leave()];
    const [returned, taken] = [await issuer.walk(one.url), await issuer.walk(other.url)];
    returned.searchParams.set("code", taken.searchParams.get("code") ?? "");
    expect(await refused(returned, one.kept)).toBe(failed);
  });

  test("when the answer is sent again", async () => {
    const { url, kept } = await leave();
    const returned = await issuer.walk(url);
    expect((await comeBack(returned, kept)).location).toBe("/");
    expect(await refused(returned, kept)).toBe(failed);
  });

  test("when it is sent five times at once, but for one", async () => {
    const { url, kept } = await leave();
    const returned = await issuer.walk(url);
    const answers = await Promise.all(Array.from({ length: 5 }, () => comeBack(returned, kept)));
    expect(answers.map(({ location }) => location).sort()).toEqual(["/", failed, failed, failed, failed]);
  });

  test("with a used code in a trip of its own", async () => {
    const first = await leave();
    const returned = await issuer.walk(first.url);
    await comeBack(returned, first.kept);
    const second = await leave();
    const state = new URL(second.url).searchParams.get("state") ?? "";
    returned.searchParams.set("state", state);
    expect(await refused(returned, second.kept)).toBe(failed);
  });

  test("in a browser that did not leave", async () => {
    const { url } = await leave();
    const returned = await issuer.walk(url);
    expect(await refused(returned, "")).toBe(failed);
    expect(await refused(returned, (await leave()).kept)).toBe(failed);
  });

  test("after ten minutes", async () => {
    const { url, kept } = await leave();
    const returned = await issuer.walk(url);
    world.pass({ minutes: 10 });
    expect(await refused(returned, kept)).toBe(failed);
  });

  test("when the provider says no", async () => {
    const { url, kept } = await leave();
    const state = new URL(url).searchParams.get("state") ?? "";
    const returned = new URL(
      `${issuer.redirectUri}?${new URLSearchParams({ error: "access_denied", state, iss: issuer.url })}`,
    );
    expect(await refused(returned, kept)).toBe(failed);
    const rows = (await world.items()).filter(({ reason, at }) => reason === "oidc" && at === world.at());
    expect(rows.map(({ detail }) => detail)).toEqual(["access_denied"]);
  });

  test.each([
    ["unknown here", "stranger-1"],
    ["no name of ours", "张三"],
  ])("for an account that is %s", async (_, name) => {
    issuer.person = { sub: "u-3", preferred_username: name };
    const { url, kept } = await leave();
    expect(await refused(await issuer.walk(url), kept)).toBe("/sign-in?problem=session.oidc_unknown_account");
  });

  test("for an account that the provider does not name", async () => {
    issuer.person = { sub: official.loginName };
    const { url, kept } = await leave();
    expect(await refused(await issuer.walk(url), kept)).toBe("/sign-in?problem=session.oidc_unknown_account");
  });
});

describe("the ways to sign in", () => {
  test("are told", async () => {
    expect((await world.call("GET", "/api/session/ways")).body).toEqual({ password: true, oidc: true });
  });

  test("without a provider there is none to go to", async () => {
    const plain = await openSignIn();
    try {
      expect((await plain.call("GET", "/api/session/ways")).body).toEqual({ password: true, oidc: false });
      expect((await plain.call("GET", "/api/oidc/start")).body.code).toBe("session.oidc_off");
    } finally {
      await plain.close();
    }
  });

  test("may be the provider only", async () => {
    const only = await openSignIn({ oidc: settingsOf({ only: true }) });
    try {
      const worker = await only.person(["caseworker"]);
      expect((await only.call("GET", "/api/session/ways")).body).toEqual({ password: false, oidc: true });
      expect((await only.signIn(worker)).body.code).toBe("session.password_off");
    } finally {
      await only.close();
    }
  });

  test("a provider that is away is said to be so, and found again when it is back", async () => {
    const away = settingsOf({ issuer: `${issuer.url}/nowhere` });
    const other = await openSignIn({ oidc: away });
    try {
      const { status, body } = await other.call("GET", "/api/oidc/start");
      expect([status, body.code]).toEqual([401, "session.oidc_unavailable"]);
      away.issuer = issuer.url;
      expect((await leave(other)).status).toBe(302);
    } finally {
      await other.close();
    }
  });
});
