import type { BidInput } from "@guanhu/core/bid/shape";
import { multiplyFen } from "@guanhu/core/money";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { parseYuan } from "../../shared/format.ts";

interface DraftHead {
  name?: string;
  idNumber?: string;
}

/** A bid as it is typed: prices in yuan, one per line of the project. */
export interface BidDraft {
  prices: { price?: string }[];
  proposal?: string;
  head?: DraftHead;
  links?: string;
  withConsortium?: boolean;
  agreementNo?: string;
  members?: { organizationId?: string; head?: DraftHead }[];
  declared?: boolean;
}

type Items = ProjectShown["items"];

/** What the prices come to over the quantities, in fen. */
export function totalOf(prices: BidDraft["prices"], items: Items): number {
  return items.reduce((sum, item, nth) => {
    const price = parseYuan(prices[nth]?.price ?? "");
    return price === undefined ? sum : sum + multiplyFen(price, item.quantity);
  }, 0);
}

/** The codes that stand one a line. */
export function linksOf(typed: string | undefined): string[] {
  return (typed ?? "")
    .split(/[\s,，、]+/)
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== "");
}

/** Whether bids are taken now; the server has the last word. */
export function isTaking(
  project: Pick<ProjectShown, "status" | "notice" | "bidsClosedAt">,
  now: string,
): boolean {
  const until = Date.parse(project.notice?.bidsUntil ?? "");
  return project.status === "BIDDING" && !project.bidsClosedAt && Date.parse(now) < until;
}

/** What is sent; only of a draft whose fields have been checked. `version`: of the bid that is replaced. */
export function toBid(draft: BidDraft, items: Items, version: number | undefined): BidInput {
  const members = draft.withConsortium ? (draft.members ?? []) : [];
  return {
    ...(version === undefined ? {} : { version }),
    prices: items.map((item, nth) => ({
      catalogueCode: item.catalogueCode,
      priceFen: parseYuan(draft.prices[nth]?.price ?? "") ?? 0,
    })),
    proposal: draft.proposal?.trim() ?? "",
    legalRepresentative: headOf(draft.head),
    controlLinks: linksOf(draft.links),
    ...(members.length > 0
      ? {
          consortium: {
            agreementNo: draft.agreementNo?.trim() ?? "",
            members: members.map((one) => ({
              organizationId: one.organizationId?.trim() ?? "",
              legalRepresentative: headOf(one.head),
            })),
          },
        }
      : {}),
    declared: true,
  };
}

/** The field of the form that a fault of the server lies in. */
export function fieldOf(path: string): (string | number)[] {
  return path
    .replace(/^legalRepresentative/, "head")
    .replace(/^consortium\.members\.(\d+)\.legalRepresentative/, "members.$1.head")
    .replace(/^consortium\./, "")
    .replace(/^controlLinks.*/, "links")
    .replace(/^(prices\.\d+)\..*/, "$1.price")
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function headOf({ name = "", idNumber = "" }: DraftHead = {}) {
  return { name: name.trim(), idNumber: idNumber.trim().toUpperCase() };
}
