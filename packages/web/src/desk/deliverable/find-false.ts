import type { Deliverable } from "@guanhu/core/deliverable/shape";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

type Subject = Pick<Deliverable, "state" | "division" | "authorId" | "checkedBy" | "reviewedBy">;

/** Whether somebody may find a deliverable false: supervision of the county, what was accepted, never his own work. */
export function findingFalse(me: Me, deliverable: Subject): { notYet?: string } | undefined {
  const { state, division, authorId, checkedBy, reviewedBy } = deliverable;
  if (me.organizationId || !may(me, "deliverable.findFalse")) return undefined;
  if (state !== "ACCEPTED" || !division.startsWith(me.division ?? "-")) return undefined;
  const own = [authorId, checkedBy, reviewedBy].includes(me.accountId);
  return own ? { notYet: t.findFalse.ownWork } : {};
}
