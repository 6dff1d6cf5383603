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

export const ContractSearch = z.object({
  rows: itemId,
  of: param(Shown),
  cursor,
});

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
