import type { engagementModes, NeedInput, serviceKinds } from "@guanhu/core/need/shape";
import type { PurchaserKind } from "@guanhu/core/purchase-rule/shape";
import { parseYuan } from "../../shared/format.ts";
import { yuanOf } from "../contract/award.ts";
import type { NeedRow } from "./need.query.ts";

/** What stands for "not in the catalogue" where an entry is chosen. */
export const OUTSIDE = "outside";

export interface DraftItem {
  entry?: string;
  code?: string;
  name?: string;
  unit?: string;
  quantity?: number | null;
  standard?: string;
  estimate?: string;
}

interface DraftApproval {
  documentNo?: string;
  approvedOn?: string;
}

/** A need as it is typed: money in yuan, lines that may be half filled in. */
export interface NeedDraft {
  purchaserName?: string;
  purchaserKind?: PurchaserKind;
  title?: string;
  fiscalYear?: number | null;
  budgetLineCode?: string;
  amount?: string;
  engagementMode?: keyof typeof engagementModes;
  serviceKind?: keyof typeof serviceKinds;
  items: DraftItem[];
  catalogueApproval?: DraftApproval;
  withSplittingApproval?: boolean;
  splittingApproval?: DraftApproval;
}

/** Whether something is bought that no catalogue names: it needs the finance department's approval. */
export function hasOutside(items: readonly DraftItem[]): boolean {
  return items.some((item) => item.entry === OUTSIDE);
}

/** What the estimates come to, in fen; undefined while none is typed. */
export function estimateOf(items: readonly DraftItem[]): number | undefined {
  const typed = items.filter((item) => item.estimate?.trim());
  if (typed.length === 0) return undefined;
  return typed.reduce((sum, item) => sum + (parseYuan(item.estimate ?? "") ?? 0), 0);
}

/** What is sent; only of a draft whose fields have been checked. */
export function toInput(draft: NeedDraft): Omit<NeedInput, "division"> {
  return {
    purchaserName: draft.purchaserName?.trim() ?? "",
    purchaserKind: draft.purchaserKind ?? "STATE_ORGAN",
    title: draft.title?.trim() ?? "",
    fiscalYear: draft.fiscalYear ?? 0,
    budgetLineCode: draft.budgetLineCode ?? "",
    amountFen: parseYuan(draft.amount ?? "") ?? 0,
    engagementMode: draft.engagementMode ?? "GOV_PURCHASE",
    serviceKind: draft.serviceKind ?? "PUBLIC",
    items: draft.items.map(itemOf),
    ...(hasOutside(draft.items) ? { catalogueApproval: approvalOf(draft.catalogueApproval) } : {}),
    ...(draft.withSplittingApproval ? { splittingApproval: approvalOf(draft.splittingApproval) } : {}),
  };
}

/** A stored need as it is typed again. */
export function fromNeed(need: NeedRow, known: (code: string) => boolean): NeedDraft {
  const { purchaserName, purchaserKind, title, fiscalYear, budgetLineCode, engagementMode, serviceKind } =
    need;
  return {
    purchaserName,
    purchaserKind,
    title,
    fiscalYear,
    budgetLineCode,
    engagementMode,
    serviceKind,
    amount: yuanOf(need.amountFen),
    items: need.items.map((item) => ({
      ...(known(item.catalogueCode)
        ? { entry: item.catalogueCode }
        : { entry: OUTSIDE, code: item.catalogueCode, name: item.name, unit: item.unit }),
      quantity: item.quantity,
      standard: item.standard,
      ...(item.estimateFen === undefined ? {} : { estimate: yuanOf(item.estimateFen) }),
    })),
    ...(need.catalogueApproval ? { catalogueApproval: need.catalogueApproval } : {}),
    ...(need.splittingApproval
      ? { withSplittingApproval: true, splittingApproval: need.splittingApproval }
      : {}),
  };
}

/** The field of the form that a fault of the server lies in. */
export function fieldOf(path: string): (string | number)[] {
  return path
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
    .map((part) => (part === "amountFen" ? "amount" : part === "estimateFen" ? "estimate" : part))
    .map((part) => (part === "catalogueCode" ? "entry" : part));
}

function itemOf(item: DraftItem): NeedInput["items"][number] {
  const estimateFen = item.estimate?.trim() ? parseYuan(item.estimate) : undefined;
  return {
    ...(item.entry === OUTSIDE
      ? { catalogueCode: item.code?.trim() ?? "", name: item.name ?? "", unit: item.unit ?? "" }
      : { catalogueCode: item.entry ?? "" }),
    quantity: item.quantity ?? 0,
    standard: item.standard?.trim() ?? "",
    ...(estimateFen ? { estimateFen } : {}),
  };
}

function approvalOf({ documentNo = "", approvedOn = "" }: DraftApproval = {}) {
  return { documentNo: documentNo.trim(), approvedOn };
}
