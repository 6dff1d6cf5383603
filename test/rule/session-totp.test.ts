import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryKeyring } from "../../packages/core/src/keyring/keyring.local.ts";
import {
  hashPassword,
  matchesPassword,
  newInitialPassword,
} from "../../packages/core/src/session/session.password.ts";
import { isStrong } from "../../packages/core/src/session/session.rule.ts";
import {
  codeOf,
  enrolmentOf,
  newRecoveryCodes,
  newTotpKey,
  recoveryHash,
  secondsUntil,
  stepAt,
  stepOf,
  totpKeyOf,
} from "../../packages/core/src/session/session.totp.ts";

describe("one-time codes", () => {
  // RFC 6238, appendix B (SHA-1), the last six digits.
  const key = Buffer.from("12345678901234567890");
  test.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_234_567_890, "005924"],
    [20_000_000_000, "353130"],
  ])("at second %i the code is %s", (second, code) => {
    const at = new Date(second * 1000).toISOString();
    expect(codeOf(key, stepAt(at))).toBe(code);
    expect(stepOf(key, code, at)).toBe(stepAt(at));
  });

  test("one step early and one late are taken for the step they are of, two are not taken", () => {
    const at = "2026-03-10T01:00:10.000Z";
    const now = stepAt(at);
    for (const delta of [-1, 0, 1]) expect(stepOf(key, codeOf(key, now + delta), at)).toBe(now + delta);
    for (const delta of [-2, 2]) expect(stepOf(key, codeOf(key, now + delta), at)).toBeUndefined();
  });

  test("a code may be typed with a gap, nothing else is a code", () => {
    const at = new Date(59_000).toISOString();
    expect(stepOf(key, "287 082", at)).toBe(1);
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\s*\d\s*\d\s*\d\s*\d\s*\d\s*\d\s*$/.test(text));
        expect(stepOf(key, text, at)).toBeUndefined();
      }),
    );
  });

  test("the authenticator gets the same key that is kept", () => {
    const fresh = newTotpKey();
    const { uri, secret } = enrolmentOf(fresh, "zhangsan");
    expect(Buffer.from(totpKeyOf(secret))).toEqual(Buffer.from(fresh));
    const url = new URL(uri);
    expect(url.protocol).toBe("otpauth:");
    expect(url.searchParams.get("secret")).toBe(secret);
    expect(url.searchParams.get("issuer")).toBe("关护");
    expect(decodeURIComponent(url.pathname)).toContain("zhangsan");
  });

  test("tells how long until a step's code is taken", () => {
    const at = "2026-03-10T01:00:10.000Z";
    expect(secondsUntil(stepAt(at) + 1, at)).toBe(0);
    expect(secondsUntil(stepAt(at) + 2, at)).toBe(20);
  });
});

describe("recovery codes", () => {
  test("are ten, all different, and read the same however they are typed", async () => {
    const keyring = memoryKeyring("r");
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/);
      const hashed = await recoveryHash(keyring, "a", code);
      const typed = ` ${code.toUpperCase().replace("-", " ").replaceAll("0", "O").replaceAll("1", "l")}`;
      expect(await recoveryHash(keyring, "a", typed)).toEqual(hashed);
      expect(await recoveryHash(keyring, "b", code)).not.toEqual(hashed);
    }
  });
});

describe("passwords", () => {
  test("are kept as argon2id with OWASP's cost, and never twice the same", async () => {
    const [one, other] = await Promise.all([hashPassword("Sunny-Field-27"), hashPassword("Sunny-Field-27")]);
    expect(Buffer.from(one).toString()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(Buffer.from(one)).not.toEqual(Buffer.from(other));
    expect(await matchesPassword(one, "Sunny-Field-27")).toBe(true);
    expect(await matchesPassword(one, "Ｓunny-Ｆield-27")).toBe(true);
    expect(await matchesPassword(one, "Sunny-Field-28")).toBe(false);
    expect(await matchesPassword(undefined, "Sunny-Field-27")).toBe(false);
  });

  test("made by the system are strong and readable", () => {
    const made = Array.from({ length: 200 }, newInitialPassword);
    expect(new Set(made).size).toBe(200);
    for (const one of made) {
      expect(one).toMatch(/^([A-HJ-NP-Z][a-hj-km-np-z][2-9][a-hj-km-np-z]-?){4}$/);
      expect(isStrong(one, "zhangsan")).toBe(true);
    }
  });
});
