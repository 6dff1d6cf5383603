import type { Member } from "./people.query.ts";

export interface PeopleFilter {
  role?: string | undefined;
  clearance?: "valid" | "invalid" | undefined;
  name?: string | undefined;
}

type Filtered = Pick<Member, "name" | "loginName" | "roles" | "clearedUntil">;

/** People who fit the filter of the address, by name. */
export function filterPeople<P extends Filtered>(
  people: readonly P[],
  filter: PeopleFilter,
  on: string,
): P[] {
  const wanted = filter.name?.trim().toLowerCase();
  return people
    .filter((person) => !filter.role || person.roles.some((role) => role === filter.role))
    .filter((person) => !filter.clearance || isCleared(person, on) === (filter.clearance === "valid"))
    .filter((person) => !wanted || person.name.includes(wanted) || person.loginName.includes(wanted))
    .sort((a, b) => a.name.localeCompare(b.name, "zh-CN"));
}

function isCleared(person: Filtered, on: string): boolean {
  return person.clearedUntil !== undefined && person.clearedUntil >= on;
}
