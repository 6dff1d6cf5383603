import type { Receipt } from "@guanhu/core/deliverable/shape";

const KEY = "guanhu.receipt";

/** Keeps the receipt for the page that shows it, over a reload too. */
export function keepReceipt(receipt: Receipt): void {
  sessionStorage.setItem(KEY, JSON.stringify(receipt));
}

/** The receipt of a deliverable that this tab has just sent. */
export function receiptOf(id: string): Receipt | undefined {
  const text = sessionStorage.getItem(KEY);
  const receipt = text ? (JSON.parse(text) as Receipt) : undefined;
  return receipt?.id === id ? receipt : undefined;
}
