import { addYears } from "@guanhu/core/calendar";
import type { bondForms, Terms } from "@guanhu/core/contract/agreement/shape";
import type { ContractInput } from "@guanhu/core/contract/shape";
import { multiplyFen } from "@guanhu/core/money";
import type { engagementModes } from "@guanhu/core/need/shape";
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
  projectId?: string;
  engagement?: { mode?: keyof typeof engagementModes; documentNo?: string };
  items: readonly DraftItem[];
  milestones?: readonly DraftMilestone[];
  terms?: DraftTerms;
}

export interface DraftItem {
  catalogueCode?: string;
  price?: string;
  quantity?: number | null;
  standard?: string;
  minIntervalDays?: number | null;
}

export interface DraftMilestone {
  name?: string;
  until?: string;
  sharePercent?: number | null;
}

export interface DraftTerms {
  settlement?: string;
  duties?: string;
  liability?: string;
  withBond?: boolean;
  bond?: { amount?: string; form?: keyof typeof bondForms };
  longTerm?: Partial<Record<keyof typeof conditions, boolean>> & {
    budgets?: readonly { fiscalYear?: number | null; amount?: string; documentNo?: string }[];
  };
}

const conditions = { fixedContent: true, continuous: true, stableFunding: true, stablePrice: true } as const;
export const longTermConditions = Object.keys(conditions) as (keyof typeof conditions)[];

/** The amount of what is filled in so far, in fen. */
export function amountOf(items: ContractDraft["items"]): number {
  return items.reduce((sum, item) => {
    const price = parseYuan(item.price ?? "");
    return price === undefined || !item.quantity ? sum : sum + multiplyFen(price, item.quantity);
  }, 0);
}

/** What the shares of the milestones come to, in percent. */
export function sharesOf(milestones: ContractDraft["milestones"]): number {
  return (milestones ?? []).reduce((sum, one) => sum + (one.sharePercent ?? 0), 0);
}

/** Whether a term needs the four conditions of more than a year (102号令 24条). */
export function isLongTerm(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && to > addYears(from, 1);
}

/** The years that a long term touches, for each of which there is a budget. */
export function yearsOf(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, nth) => first + nth);
}

/** What is sent; only of a draft whose fields have been checked. */
export function toInput(draft: ContractDraft): ContractInput {
  const milestones = draft.milestones ?? [];
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
    ...(draft.projectId ? { projectId: draft.projectId } : {}),
    items: draft.items.map((item) => ({
      catalogueCode: item.catalogueCode ?? "",
      priceFen: parseYuan(item.price ?? "") ?? 0,
      quantity: item.quantity ?? 0,
      ...(item.standard?.trim() ? { standard: item.standard.trim() } : {}),
      ...(item.minIntervalDays ? { minIntervalDays: item.minIntervalDays } : {}),
    })),
    ...(milestones.length > 0
      ? {
          milestones: milestones.map(({ name, until, sharePercent }) => ({
            name: name ?? "",
            until: until ?? "",
            sharePercent: sharePercent ?? 0,
          })),
        }
      : {}),
    terms: toTerms(draft),
    ...toEngagement(draft),
  };
}

/** How the organization is engaged; what comes from a project is a purchase. */
function toEngagement({ projectId, engagement }: ContractDraft): Pick<ContractInput, "engagement"> {
  const { mode, documentNo } = engagement ?? {};
  if (projectId || !mode) return {};
  return { engagement: { mode, ...(documentNo?.trim() ? { documentNo: documentNo.trim() } : {}) } };
}

function toTerms({ terms = {}, from, to }: ContractDraft): Terms {
  const { settlement = "", duties = "", liability = "", withBond, bond, longTerm } = terms;
  return {
    settlement,
    duties,
    liability,
    ...(withBond && bond
      ? { bond: { amountFen: parseYuan(bond.amount ?? "") ?? 0, form: bond.form ?? "GUARANTEE" } }
      : {}),
    ...(isLongTerm(from, to)
      ? {
          longTerm: {
            ...conditions,
            budgets: (longTerm?.budgets ?? []).map((one) => ({
              fiscalYear: one.fiscalYear ?? 0,
              amountFen: parseYuan(one.amount ?? "") ?? 0,
              documentNo: one.documentNo ?? "",
            })),
          },
        }
      : {}),
  };
}

/** The field of the form that a fault of the server lies in: `items.0.priceFen` is `items`, 0, `price`. */
export function fieldOf(path: string): (string | number)[] {
  return path
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
    .map((part) => (part === "priceFen" ? "price" : part))
    .map((part) => (part === "amountFen" ? "amount" : part));
}
