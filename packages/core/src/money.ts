import * as z from "zod";

/** Money is integer fen (分). */
export const Fen = z.int().min(0).max(9_000_000_000_000).meta({ id: "Fen", description: "金额，单位：分" });
export type Fen = z.infer<typeof Fen>;

/** Price times quantity, in fen; refuses to lose a fen to floating point. */
export function multiplyFen(price: Fen, quantity: number): Fen {
  const product = price * quantity;
  if (!Number.isSafeInteger(product)) throw new RangeError("amount is not a safe integer");
  return product;
}

/** `¥1,234.50` */
export function formatFen(fen: Fen): string {
  const yuan = Math.floor(fen / 100).toString();
  return `¥${yuan.replace(/\B(?=(\d{3})+(?!\d))/g, ",")}.${String(fen % 100).padStart(2, "0")}`;
}
