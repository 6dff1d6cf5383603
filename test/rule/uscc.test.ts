import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { checkUscc, makeUscc, normalizeUscc, Uscc } from "../../packages/core/src/uscc.ts";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const codes = (text: string) => checkUscc(text).faults.map(({ code }) => code);
const warnings = (text: string) => checkUscc(text).warnings.map(({ code }) => code);

const subject = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 8, maxLength: 8 })
  .map((signs) => signs.join(""));

describe("a code that is right", () => {
  test.each([
    "52619999MJ0000018R",
    "51619999500000015Q",
    "53619999500000023D",
    "N2619999MF0000021D",
    "11619999016000005A",
    "91619999MA0000015Y",
    "52619999MJ00000505",
    "52619999MJ000019XQ",
    "52619999MJ0000245Y",
    "52619999MJ000035X0",
  ])("%s passes without warning", (code) => {
    expect(checkUscc(code)).toEqual({ ok: true, normalized: code, faults: [], warnings: [] });
    expect(Uscc.parse(code)).toBe(code);
  });

  test("an unknown 5x passes with a warning", () => {
    expect(checkUscc("54619999MF0000013X").ok).toBe(true);
    expect(warnings("54619999MF0000013X")).toEqual(["unknown_kind"]);
  });

  test("case, spaces, hyphens and full width are put right first", () => {
    for (const text of [
      " 52619999 mj000001 8r ",
      "52-619999-MJ0000018R",
      "５２６１９９９９ＭＪ０００００１８Ｒ",
      "52619999MJ000\u30000018R",
    ]) {
      expect(Uscc.parse(text)).toBe("52619999MJ0000018R");
    }
  });
});

describe("a code that is wrong", () => {
  test.each([
    ["52619999M0J000018R", ["check_character"]],
    ["52619999MJ0000018S", ["alphabet"]],
    ["52619999MJ0000018Q", ["check_character"]],
    ["52619999MJ000001", ["length"]],
    ["52619999MJ0000018R0", ["length"]],
    ["5261999OMJ0000018R", ["alphabet"]],
    ["", ["length"]],
  ])("%s is refused: %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(Uscc.safeParse(text).success).toBe(false);
  });

  test("letters in the place of the division are refused", () => {
    expect(codes("52A19999MJ0000018R")).toContain("division");
  });

  test("only the inner check digit wrong is a warning, not a fault", () => {
    const inner = [...ALPHABET]
      .map((sign) => `52619999MJ0000017${sign}`)
      .filter((code) => checkUscc(code).ok);
    expect(inner).toHaveLength(1);
    expect(warnings(inner[0] ?? "")).toEqual(["subject_check_digit"]);
    expect(Uscc.safeParse(inner[0]).success).toBe(true);
  });

  test("the refusal says in Chinese what is wrong", () => {
    const { error } = Uscc.safeParse("52619999MJ0000018S");
    expect(error?.issues.map(({ message }) => message)).toEqual([
      "统一社会信用代码不使用“S”（不含 I、O、S、V、Z）。",
    ]);
  });
});

test("codes that are made pass; one changed sign never does", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("51", "52", "53", "91", "N2"),
      subject,
      fc.nat(17),
      fc.constantFrom(...ALPHABET),
      (kind, body, place, sign) => {
        const code = makeUscc(kind, body);
        expect(checkUscc(code)).toMatchObject({ ok: true, normalized: code, warnings: [] });
        expect(code.slice(2, 8)).toBe("619999");
        const changed = code.slice(0, place) + sign + code.slice(place + 1);
        if (changed !== code) expect(checkUscc(changed).ok).toBe(false);
      },
    ),
  );
  expect(makeUscc("52", "MJ000001")).toBe("52619999MJ0000018R");
  expect(() => makeUscc("52", "MJ00000S")).toThrow(RangeError);
  expect(() => makeUscc("5", "MJ0000012")).toThrow(RangeError);
});

test("any text is answered, and normalising twice is normalising once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      const { ok, faults } = checkUscc(text);
      expect(ok).toBe(faults.length === 0);
      expect(normalizeUscc(normalizeUscc(text))).toBe(normalizeUscc(text));
    }),
  );
});

test("the shape has a name in the API document", () => {
  expect(z.toJSONSchema(Uscc)).toMatchObject({ $ref: "#/$defs/Uscc", $defs: { Uscc: { type: "string" } } });
});
