import type { Role } from "@guanhu/core/actor";
import type { Me } from "@guanhu/core/session/shape";

/** Somebody who is signed in, of the county's department unless an organization is named. */
export function someone(
  roles: Role[],
  unit: Partial<Pick<Me, "division" | "organizationId" | "accountId">> = {},
): Me {
  const own = unit.organizationId ? {} : { division: "610703" };
  return {
    accountId: "acc_me",
    loginName: "someone",
    name: "某人",
    roles,
    actions: [],
    pending: [],
    amr: ["pwd"],
    signedInAt: "2026-03-10T01:00:00.000Z",
    endsAt: "2026-03-10T13:00:00.000Z",
    idleMinutes: 30,
    ...own,
    ...unit,
  };
}
