import fc from "fast-check";
import { expect, test } from "vitest";
import { Fen, formatFen, multiplyFen } from "../../packages/core/src/money.ts";

test.each([
  [0, "¥0.00"],
  [5, "¥0.05"],
  [123_450, "¥1,234.50"],
  [99_999, "¥999.99"],
  [100_000_000, "¥1,000,000.00"],
])("%i fen are written %s", (fen, text) => expect(formatFen(fen)).toBe(text));

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 9_000_000_000_001, "100"])(
  "%s is no amount",
  (value) => {
    expect(Fen.safeParse(value).success).toBe(false);
  },
);

test("what is written reads back as the same amount", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (fen) => {
      const text = formatFen(fen);
      expect(text).toMatch(/^¥\d{1,3}(,\d{3})*\.\d{2}$/);
      expect(BigInt(text.replace(/[¥,.]/g, ""))).toBe(BigInt(fen));
    }),
  );
});

test("price times quantity is exact or refused", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 11 }),
      fc.integer({ min: 0, max: 10 ** 7 }),
      (price, quantity) => {
        const exact = BigInt(price) * BigInt(quantity);
        if (exact > BigInt(Number.MAX_SAFE_INTEGER))
          expect(() => multiplyFen(price, quantity)).toThrow(RangeError);
        else expect(BigInt(multiplyFen(price, quantity))).toBe(exact);
      },
    ),
  );
  expect(() => multiplyFen(101, 1.5)).toThrow(RangeError);
});
