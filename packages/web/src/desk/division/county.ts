import type { Me } from "@guanhu/core/session/shape";

/** Which county's list is shown. */
export interface County {
  /** Whether it is known: an organization has its own list, a county official his county. */
  known: boolean;
  /** What to send; undefined where the server knows it from the person. */
  ask: string | undefined;
}

/** The county whose lists somebody sees, with the one that the address names. */
export function countyOf(me: Pick<Me, "division" | "organizationId">, chosen: string | undefined): County {
  if (me.organizationId !== undefined) return { known: true, ask: undefined };
  const own = me.division ?? "";
  if (own.length >= 6) return { known: true, ask: undefined };
  if (!chosen?.startsWith(own) || chosen.length < 6) return { known: false, ask: undefined };
  return { known: true, ask: chosen.slice(0, 6) };
}
