import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressBlock, shortAgent } from "../../packages/core/src/session/session.origin.ts";
import {
  isInitialExpired,
  isLive,
  isStrong,
  isTouchDue,
  needsTotp,
  pendingOf,
} from "../../packages/core/src/session/session.rule.ts";
import {
  type Credential,
  type KnownSession,
  SessionRules,
} from "../../packages/core/src/session/session.shape.ts";

const rules = SessionRules.parse({});
const START = "2026-03-10T01:00:00.000Z";
const minute = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000).toISOString();

function known(
  person: Partial<KnownSession["person"]> = {},
  session: Partial<KnownSession["session"]> = {},
): KnownSession {
  return {
    person: {
      id: `acc_${"1".repeat(26)}`,
      loginName: "zhangsan",
      name: "示例人",
      roles: ["caseworker"],
      status: "ACTIVE",
      epoch: 3,
      createdAt: START,
      version: 1,
      head: "",
      ...person,
    },
    session: {
      accountId: `acc_${"1".repeat(26)}`,
      id: "x".repeat(43),
      createdAt: START,
      lastSeenAt: START,
      epoch: 3,
      amr: ["pwd"],
      pending: [],
      expiresAt: 0,
      ...session,
    },
  };
}

describe("a session holds", () => {
  test("for 30 idle minutes, to the minute", () => {
    expect(isLive(known(), minute(30), rules)).toBe(true);
    expect(isLive(known(), minute(30.01), rules)).toBe(false);
  });

  test("for 12 hours, however busy", () => {
    expect(isLive(known({}, { lastSeenAt: minute(719) }), minute(719.9), rules)).toBe(true);
    expect(isLive(known({}, { lastSeenAt: minute(719) }), minute(720), rules)).toBe(false);
  });

  test.each([
    ["the person has left", known({ status: "LEFT" })],
    ["the epoch rose", known({ epoch: 4 })],
    ["it was ended", known({}, { endedAt: START })],
  ])("but not when %s", (_name, session) => {
    expect(isLive(session, minute(1), rules)).toBe(false);
  });

  test("a use is written down once a minute", () => {
    expect(isTouchDue(START, minute(0.9))).toBe(false);
    expect(isTouchDue(START, minute(1))).toBe(true);
  });
});

describe("figures", () => {
  test("cannot be set beyond what the standard is assessed by", () => {
    for (const one of [
      { idleMinutes: 31 },
      { accountFailures: 6 },
      { lockMinutes: 29 },
      { passwordDays: 91 },
    ]) {
      expect(SessionRules.safeParse(one).success).toBe(false);
    }
    expect(SessionRules.parse({ idleMinutes: 15, sessionsAtMost: 1 })).toMatchObject({ idleMinutes: 15 });
  });
});

describe("what is due first", () => {
  const credential = (set: Partial<Credential> = {}): Credential => ({
    accountId: "a",
    passwords: [new Uint8Array(3)],
    passwordChangedAt: START,
    mustChangePassword: false,
    recovery: [],
    version: 1,
    head: "",
    ...set,
  });
  const days = (count: number) => minute(count * 24 * 60);

  test("an initial password is replaced, and one older than 90 days", () => {
    const worker = { roles: ["caseworker" as const] };
    expect(pendingOf(worker, credential(), ["pwd"], days(90), rules)).toEqual([]);
    expect(pendingOf(worker, credential(), ["pwd"], days(91), rules)).toEqual(["password"]);
    expect(pendingOf(worker, credential({ mustChangePassword: true }), ["pwd"], START, rules)).toEqual([
      "password",
    ]);
  });

  test("officials and auditors set up the second factor, members of organizations need not", () => {
    for (const role of ["procurement", "acceptance", "administration", "auditor"] as const) {
      expect(needsTotp([role])).toBe(true);
      expect(pendingOf({ roles: [role] }, credential(), ["pwd"], START, rules)).toEqual(["totp"]);
      const enrolled = credential({ totp: new Uint8Array(3) });
      expect(pendingOf({ roles: [role] }, enrolled, ["pwd", "otp"], START, rules)).toEqual([]);
    }
    expect(needsTotp(["manager", "checker", "caseworker", "volunteer"])).toBe(false);
  });

  test("the identity provider has seen to both", () => {
    expect(pendingOf({ roles: ["auditor"] }, undefined, ["oidc"], START, rules)).toEqual([]);
  });

  test("an initial password is void after seven days, another never", () => {
    expect(isInitialExpired(credential({ mustChangePassword: true }), days(7), rules)).toBe(false);
    expect(isInitialExpired(credential({ mustChangePassword: true }), days(7.1), rules)).toBe(true);
    expect(isInitialExpired(credential(), days(1000), rules)).toBe(false);
  });
});

describe("a password", () => {
  test.each([
    ["Sunny-Field-27", true],
    ["sunny-field-27", true],
    ["Ｓunny-Ｆield-27", true],
    ["春风化雨Ab87654321", true],
    ["Sunny-Fi7", false],
    ["sunnyfield27", false],
    ["sunny-field-xx", false],
    ["Zhangsan-2026x", false],
    ["Password-2026", false],
    ["Qwerty-2026-x", false],
    ["", false],
  ])("%s: %s", (password, strong) => {
    expect(isStrong(password, "zhangsan")).toBe(strong);
  });

  test("never holds the login name, in whatever case", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        expect(isStrong(`${a}ZhangSan${b}`, "zhangsan")).toBe(false);
      }),
    );
  });
});

describe("where attempts are counted together", () => {
  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:1:2::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["64:ff9b::192.0.2.1", "64:ff9b:0:0::/64"],
    ["not an address", "unknown"],
    [undefined, "unknown"],
  ])("%s is %s", (address, block) => {
    expect(addressBlock(address)).toBe(block);
  });

  test("addresses of one /64 are one, of two are two", () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
    const half = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(half, half, half, (net, host, other) => {
        const a = addressBlock([...net, ...host].join(":"));
        expect(addressBlock([...net, ...other].join(":"))).toBe(a);
        expect(addressBlock([...other, ...host].join(":")) === a).toBe(other.join(":") === net.join(":"));
      }),
    );
  });
});

test.each([
  [
    "Mozilla/5.0 (Linux; Android 13; PFJM10) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Mobile Safari/537.36",
    "Chrome 143 · Android",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
    "Safari 17 · iPhone",
  ],
  [
    "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50",
    "微信 8 · Android",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0",
    "Edge 143 · Windows",
  ],
  ["curl/8.5.0", "curl/8.5.0"],
  ["", undefined],
])("the user agent %s is shown as %s", (userAgent, shown) => {
  expect(shortAgent(userAgent)).toBe(shown);
});
