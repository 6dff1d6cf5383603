import { AcceptanceState } from "@guanhu/core/acceptance/shape";
import { NeedStatus } from "@guanhu/core/need/shape";
import * as z from "zod";

/** The part of an address after `?`, as texts only: a code such as 610102 stays a text. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Leaves out what is empty, so that an address says only what was chosen. */
export function stringifySearch(search: Record<string, unknown>): string {
  const filled = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
  const text = new URLSearchParams(filled.map(([key, value]) => [key, String(value)])).toString();
  return text ? `?${text}` : "";
}

/** A parameter of an address; what does not fit is as if it were not there. */
function param<S extends z.ZodType>(shape: S) {
  return shape.optional().catch(undefined);
}

const cursor = param(z.string().max(600));
const division = param(z.string().regex(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/));
const itemId = param(z.string().regex(/^[a-z0-9]{1,8}$/));

export const DivisionSearch = z.object({ division, cursor });

/** Which of a line's rows lie behind the number that was clicked. */
export const Shown = z.enum(["all", "delivered", "accepted"]);
export type Shown = z.infer<typeof Shown>;

/** Which number of a contract's money was clicked. */
export const MoneyPart = z.enum([
  "contracted",
  "reviewed",
  "accepted",
  "payable",
  "requested",
  "paid",
  "available",
  "recovery",
]);
export type MoneyPart = z.infer<typeof MoneyPart>;

export const ContractSearch = z.object({
  rows: itemId,
  of: param(Shown),
  money: param(MoneyPart),
  text: param(z.enum(["open"])),
  cursor,
});

export const DraftSearch = z.object({ project: param(z.string().regex(/^prj_[0-9a-z]{26}$/)) });

/** Which of an acceptance line's rows lie behind the number that was clicked. */
export const Counted = z.enum(["ACCEPTED", "FOUND_FALSE"]);
export type Counted = z.infer<typeof Counted>;

export const AcceptancesSearch = z.object({ division, state: param(AcceptanceState) });

export const LineSearch = z.object({ rows: itemId, of: param(Counted) });

export const PaymentsSearch = z.object({
  division,
  state: param(z.enum(["REQUESTED", "APPROVED", "PAID", "all"])),
  cursor,
});

/** A purchaser's division: of a city or the province, too. */
const purchaser = param(z.string().regex(/^\d{2}(\d{2}(\d{2})?)?$/));

export const ProjectsSearch = z.object({ division: purchaser });

export const ProjectSearch = z.object({ bid: param(z.string().regex(/^bid_[0-9a-z]{26}$/)) });

export const NeedsSearch = z.object({ division: purchaser, status: param(NeedStatus), cursor });

export const BudgetSearch = z.object({
  division: purchaser,
  year: param(z.string().regex(/^20\d{2}$/)),
  line: param(z.string().max(40)),
  cursor,
});

export const CatalogueSearch = z.object({ division: purchaser, text: param(z.string().max(40)), cursor });

export const TendersSearch = z.object({ division: purchaser, cursor });

export const CursorSearch = z.object({ cursor });

export const PeopleSearch = z.object({
  role: param(z.string().max(20)),
  clearance: param(z.enum(["valid", "invalid"])),
  name: param(z.string().max(40)),
});

export const AuditSearch = z.object({ tab: param(z.enum(["history", "accesses"])), cursor });

export const DeliverableSearch = z.object({
  from: param(z.enum(["queue"])),
  division,
});
