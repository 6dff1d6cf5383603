import type { CatalogueInForce } from "../catalogue/catalogue.shape.ts";
import { refuse } from "../error.ts";
import { successorsOf, type Transition } from "../state.ts";
import type { BudgetLine } from "./budget.shape.ts";
import {
  type Need,
  type NeedInput,
  type NeedItem,
  type NeedItemInput,
  type NeedStatus,
  needStatus,
  negativeItems,
  type SplittingState,
} from "./need.shape.ts";

/** Which state may follow which, and by which action. */
export const transitions: readonly Transition<NeedStatus>[] = [
  { from: "DRAFT", to: "CHECKED", action: "need.draft" },
  { from: "CHECKED", to: "CONSULTED", action: "need.draft" },
  { from: "CONSULTED", to: "EX_ANTE_EVALUATED", action: "need.draft" },
  { from: "EX_ANTE_EVALUATED", to: "APPROVED", action: "need.approve" },
  { from: "EX_ANTE_EVALUATED", to: "REJECTED", action: "need.approve" },
];

/** Which state may follow which. */
export const successors = successorsOf(needStatus, transitions);

/** Refuses a step that the need's state does not allow. */
export function refuseTransition(need: Pick<Need, "status" | "version" | "title">, to: NeedStatus): void {
  if (successors[need.status].includes(to)) return;
  throw wrongState(need);
}

/** Refuses to change what is only changed in one state. */
export function refuseOutside(need: Pick<Need, "status" | "version" | "title">, status: NeedStatus): void {
  if (need.status !== status) throw wrongState(need);
}

function wrongState({ status, version, title }: Pick<Need, "status" | "version" | "title">) {
  return refuse("need.wrong_state", { values: { title }, current: { state: status, version } });
}

/**
 * The lines of a need with what the catalogue says of them. Refuses an entry that is not in force or cannot be bought
 * (102号令 14条); one outside the catalogue only with an approval of the finance department (财预〔2017〕87号), and
 * then with name and unit.
 */
export function itemsOf(
  items: readonly NeedItemInput[],
  catalogue: CatalogueInForce,
  approved: boolean,
): NeedItem[] {
  return items.map((item, nth) => {
    const entry = catalogue.items.find(({ code }) => code === item.catalogueCode);
    if (entry) {
      if (!entry.unit || !entry.counting)
        throw refuse("need.item_not_buyable", { values: { code: item.catalogueCode } });
      const { name, unit, counting, deliverableKind } = entry;
      return { ...item, name, unit, counting, ...(deliverableKind ? { deliverableKind } : {}) };
    }
    if (!approved) throw refuse("need.outside_catalogue", { values: { code: item.catalogueCode } });
    const { name, unit } = item;
    if (name && unit) return { ...item, name, unit, counting: "DOCUMENT" };
    const field = name ? "unit" : "name";
    throw refuse("need.outside_incomplete", {
      fields: [{ path: `items.${nth}.${field}`, text: "目录外的事项须填写名称和计量单位" }],
    });
  });
}

/** Refuses items of which only some carry an estimate, or whose estimates do not sum to the amount. */
export function refuseEstimates({ items, amountFen }: Pick<NeedInput, "items" | "amountFen">): void {
  const estimates = items.flatMap(({ estimateFen }) => estimateFen ?? []);
  if (estimates.length === 0) return;
  const sum = estimates.reduce((total, one) => total + one, 0);
  if (estimates.length !== items.length || sum !== amountFen) throw refuse("need.estimates_differ");
}

/** Refuses an approval that is dated after today. */
export function refuseFuture(date: string | undefined, today: string): void {
  if (date !== undefined && date > today) throw refuse("need.date_in_future", { values: { date } });
}

/** Refuses a need of which not all six questions are answered with no (102号令 10条). */
export function refuseNegative(answers: Need["negativeList"]): void {
  const yes = answers.find(({ answer }) => answer);
  if (yes) throw refuse("need.negative_item", { values: { item: negativeItems[yes.no - 1] ?? "" } });
  const open = negativeItems.flatMap((_, nth) => (answers.some(({ no }) => no === nth + 1) ? [] : nth + 1));
  if (open.length > 0) throw refuse("need.negative_open", { values: { open: open.join("、") } });
}

/** Refuses a public service on whose need the public was not consulted (条例 15条). */
export function refuseUnconsulted({ serviceKind, consultations }: Need): void {
  if (serviceKind === "PUBLIC" && consultations.length === 0) throw refuse("need.not_consulted");
}

/** Refuses whoever worked on a need to approve it. */
export function refuseOwn({ workedBy }: Pick<Need, "workedBy">, accountId: string): void {
  if (workedBy.includes(accountId)) throw refuse("need.approver_is_drafter");
}

/** Refuses a need without an approved budget line that still has its amount (102号令 14条，先有预算、后购买服务). */
export function refuseBudget(
  need: Pick<Need, "budgetLineCode" | "amountFen">,
  line: BudgetLine | undefined,
  today: string,
): asserts line is BudgetLine {
  const { budgetLineCode: code } = need;
  if (!line) throw refuse("need.budget_missing", { values: { code } });
  if (line.approvedOn > today)
    throw refuse("need.budget_not_approved", { values: { code, date: line.approvedOn } });
  if (line.amountFen - line.committedFen < need.amountFen)
    throw refuse("need.budget_exceeded", { values: { code } });
}

/**
 * How much of each entry a need buys, in fen: its estimates, added up by entry; without estimates the whole amount
 * counts for every entry, so that leaving them out cannot hide anything.
 */
export function sharesOf({ items, amountFen }: Pick<Need, "items" | "amountFen">): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { catalogueCode, estimateFen } of items) {
    if (estimateFen === undefined) shares.set(catalogueCode, amountFen);
    else shares.set(catalogueCode, (shares.get(catalogueCode) ?? 0) + estimateFen);
  }
  return shares;
}

/** Where a need's entries stand with what was bought of them before (条例 28条). */
export function splittingOf(
  need: Pick<Need, "items" | "amountFen">,
  before: ReadonlyMap<string, number>,
  thresholdFen: number,
): SplittingState[] {
  return [...sharesOf(need)].map(([catalogueCode, thisFen]) => {
    const nonOpenFen = before.get(catalogueCode) ?? 0;
    const name = need.items.find((item) => item.catalogueCode === catalogueCode)?.name ?? catalogueCode;
    const exceeded = nonOpenFen + thisFen > thresholdFen;
    return { catalogueCode, name, nonOpenFen, thisFen, thresholdFen, exceeded };
  });
}
