import type { ContractInput } from "@guanhu/core/contract/shape";
import { multiplyFen } from "@guanhu/core/money";
import { parseYuan } from "../../shared/format.ts";

/** A contract as it is typed: money in yuan, dates as texts, lines that may be half filled in. */
export interface ContractDraft {
  contractNo?: string;
  title?: string;
  division?: string;
  purchaserName?: string;
  organizationId?: string;
  from?: string;
  to?: string;
  piaNo?: string;
  dataEntrustmentAgreed?: boolean;
  items: readonly { catalogueCode?: string; price?: string; quantity?: number | null }[];
}

/** The amount of what is filled in so far, in fen. */
export function amountOf(items: ContractDraft["items"]): number {
  return items.reduce((sum, item) => {
    const price = parseYuan(item.price ?? "");
    return price === undefined || !item.quantity ? sum : sum + multiplyFen(price, item.quantity);
  }, 0);
}

/** What is sent; only of a draft whose fields have been checked. */
export function toInput(draft: ContractDraft): ContractInput {
  return {
    contractNo: draft.contractNo ?? "",
    title: draft.title ?? "",
    division: draft.division ?? "",
    purchaserName: draft.purchaserName ?? "",
    organizationId: draft.organizationId ?? "",
    from: draft.from ?? "",
    to: draft.to ?? "",
    piaNo: draft.piaNo ?? "",
    dataEntrustmentAgreed: true,
    items: draft.items.map((item) => ({
      catalogueCode: item.catalogueCode ?? "",
      priceFen: parseYuan(item.price ?? "") ?? 0,
      quantity: item.quantity ?? 0,
    })),
  };
}

/** The field of the form that a fault of the server lies in: `items.0.priceFen` is `items`, 0, `price`. */
export function fieldOf(path: string): (string | number)[] {
  return path
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
    .map((part) => (part === "priceFen" ? "price" : part));
}
