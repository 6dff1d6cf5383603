import { refuse } from "../error.ts";
import { multiplyFen } from "../money.ts";
import type { NeedItem } from "../need/need.shape.ts";
import type { Transition } from "../state.ts";
import {
  type Bid,
  type BidContent,
  type BidInput,
  type BidStatus,
  type CreditQuery,
  creditLists,
  type RejectionGround,
} from "./bid.shape.ts";

/** Which state of a bid may follow which: sealed until the opening, then read and checked. */
export const bidTransitions: readonly Transition<BidStatus>[] = [
  { from: "SUBMITTED", to: "WITHDRAWN", action: "bid.submit" },
  { from: "WITHDRAWN", to: "SUBMITTED", action: "bid.submit" },
  { from: "SUBMITTED", to: "OPENED", action: "project.open" },
  { from: "SUBMITTED", to: "REJECTED", action: "project.open" },
  { from: "OPENED", to: "QUALIFIED", action: "bid.check" },
  { from: "OPENED", to: "REJECTED", action: "bid.check" },
];

/**
 * What the prices of a bid come to, in fen. Refuses prices that are not those of the items, in their order, and a
 * bid of nothing.
 */
export function amountOf(prices: BidInput["prices"], items: readonly NeedItem[]): number {
  const fits =
    prices.length === items.length &&
    items.every((item, nth) => prices[nth]?.catalogueCode === item.catalogueCode);
  if (!fits) throw refuse("bid.lines_unfit");
  const amountFen = items.reduce(
    (sum, item, nth) => sum + multiplyFen(prices[nth]?.priceFen ?? 0, item.quantity),
    0,
  );
  if (amountFen === 0) throw refuse("bid.price_zero");
  return amountFen;
}

/** Refuses a proposal that says whose it is: reviewers see it without the name. */
export function refuseNamed(proposal: string, names: readonly string[]): void {
  const text = plain(proposal);
  if (names.some((name) => text.includes(plain(name)))) throw refuse("bid.names_bidder");
}

/** Whether one of these prepared the project, or evaluated it beforehand (条例 18 条; single source excepted). */
export function prepared(
  names: readonly string[],
  project: { preparedBy: readonly string[]; method: string },
): boolean {
  if (project.method === "singleSource") return false;
  const preparers = project.preparedBy.map(plain);
  return names.some((name) => preparers.includes(plain(name)));
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "").toUpperCase();
}

/** A bid as the comparison at the opening sees it. */
export interface Compared {
  id: string;
  content: Pick<BidContent, "amountFen" | "parties" | "controlLinks">;
  /** Bidder and members are all approved. */
  approved: boolean;
}

/** The bids that may not take part, and why; of two that exclude each other, both. */
export function rejectionsOf(
  bids: readonly Compared[],
  project: { budgetFen: number; preparedBy: readonly string[]; method: string },
): Map<string, RejectionGround> {
  const found = new Map<string, RejectionGround>();
  for (const bid of bids) {
    const others = bids.filter((other) => other.id !== bid.id);
    const ground = groundOf(bid, others, project);
    if (ground) found.set(bid.id, ground);
  }
  return found;
}

function groundOf(
  bid: Compared,
  others: readonly Compared[],
  project: Parameters<typeof rejectionsOf>[1],
): RejectionGround | undefined {
  const { parties, controlLinks, amountFen } = bid.content;
  const among = (test: (other: Compared["content"]) => boolean) =>
    others.some(({ content }) => test(content));
  const shares = (mine: readonly string[], theirs: readonly string[]) =>
    mine.some((one) => theirs.includes(one));
  const usccs = parties.map((one) => one.uscc);
  if (!bid.approved) return "NOT_APPROVED";
  if (
    prepared(
      parties.map((one) => one.name),
      project,
    )
  )
    return "PREPARED_PROJECT";
  if (among((other) => shares(parties.map(idOf), other.parties.map(idOf)))) return "CONSORTIUM_TWICE";
  if (among((other) => shares(parties.map(headOf), other.parties.map(headOf)))) return "SAME_CONTROLLER";
  const linked = among(
    (other) =>
      shares(
        controlLinks,
        other.parties.map((one) => one.uscc),
      ) || shares(usccs, other.controlLinks),
  );
  if (linked) return "CONTROL_LINK";
  return amountFen > project.budgetFen ? "OVER_BUDGET" : undefined;
}

const idOf = (party: BidContent["parties"][number]) => party.organizationId;
const headOf = (party: BidContent["parties"][number]) => party.representativeHash;

const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** The sign under which reviewers know the nth bid: 甲 … 癸, then 甲2 … */
export function maskOf(nth: number): string {
  const round = Math.floor(nth / STEMS.length) + 1;
  return `${STEMS[nth % STEMS.length]}${round > 1 ? round : ""}`;
}

/**
 * Refuses credit queries that are not exactly three lists for every party (财库〔2016〕125号), or that were made
 * before the notice or lie ahead.
 */
export function refuseCredit(
  queries: readonly CreditQuery[],
  bid: Pick<Bid, "parties">,
  { from, today }: { from: string; today: string },
): void {
  const lists = Object.keys(creditLists);
  const wanted = (bid.parties ?? []).flatMap((party) =>
    lists.map((list) => `${party.organizationId} ${list}`),
  );
  const given = queries.map((one) => `${one.organizationId} ${one.list}`);
  const whole = given.length === wanted.length && wanted.every((one) => given.includes(one));
  if (!whole) throw refuse("bid.credit_incomplete");
  if (queries.some(({ queriedOn }) => queriedOn < from || queriedOn > today))
    throw refuse("bid.credit_date", { values: { from } });
}
