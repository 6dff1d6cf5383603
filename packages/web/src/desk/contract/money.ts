import type { ContractMoney } from "@guanhu/core/contract/ledger/shape";
import type { MoneyPart } from "../search.ts";

const WIDTH = 1000;

export interface Layer {
  part: "reviewed" | "accepted" | "payable" | "paid";
  fen: number;
  /** Of a thousand for the contract's whole amount. */
  width: number;
}

/** The layers of the picture, the widest first: each lies upon the one before. */
export function layersOf(money: ContractMoney): Layer[] {
  const layers = [
    { part: "reviewed", fen: money.reviewedFen },
    { part: "accepted", fen: money.acceptedFen },
    { part: "payable", fen: money.payableFen },
    { part: "paid", fen: money.paidFen },
  ] as const;
  return layers.map((layer) => ({ ...layer, width: widthOf(layer.fen, money.contractedFen) }));
}

/** The numbers in the order in which money moves; what is to come back is loud, and stands only where there is any. */
export function numbersOf(money: ContractMoney): { part: MoneyPart; fen: number; loud: boolean }[] {
  const numbers: [MoneyPart, number][] = [
    ["contracted", money.contractedFen],
    ["reviewed", money.reviewedFen],
    ["accepted", money.acceptedFen],
    ["payable", money.payableFen],
    ["requested", money.requestedFen],
    ["paid", money.paidFen],
    ["available", money.availableFen],
    ["recovery", money.recoveryFen],
  ];
  return numbers.map(([part, fen]) => ({ part, fen, loud: part === "recovery" && fen > 0 }));
}

/** Part of the picture's width, never more than the whole; a little is seen, too. */
function widthOf(fen: number, whole: number): number {
  if (fen <= 0 || whole <= 0) return 0;
  return Math.min(WIDTH, Math.max(3, Math.round((fen / whole) * WIDTH)));
}
