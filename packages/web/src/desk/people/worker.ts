import { roles as roleNames } from "@guanhu/core/actor";
import { t } from "../../text/zh-cn.desk.ts";
import type { Member } from "./people.query.ts";

export interface Worker {
  person: Member;
  /** The roles in which the person goes to children. */
  roles: string;
  cleared: boolean;
}

/** Who goes to children, the cleared first (未成年人保护法 62条). */
export function fieldWorkers(people: readonly Member[], on: string): Worker[] {
  return people
    .filter((person) => person.status === "ACTIVE")
    .flatMap((person) => {
      const field = person.roles.filter((role) => role === "caseworker" || role === "volunteer");
      if (field.length === 0) return [];
      const cleared = person.clearedUntil !== undefined && person.clearedUntil >= on;
      return [{ person, roles: field.map((role) => roleNames[role]).join(t.part.comma), cleared }];
    })
    .sort(
      (a, b) => Number(b.cleared) - Number(a.cleared) || a.person.name.localeCompare(b.person.name, "zh-CN"),
    );
}
