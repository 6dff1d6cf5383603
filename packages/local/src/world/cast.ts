import { addDays } from "@guanhu/core/calendar";
import { makeUscc } from "@guanhu/core/uscc";
import { counties, countyOffices, organizations, particular, upperOffices } from "./cast.data.ts";
import { manNames, surnames, womanNames } from "./name.data.ts";
import { callOf, instantOf, makingCall, type OrganizationPlan, type PersonPlan } from "./plan.ts";
import type { Random } from "./random.ts";

/** Everybody who works in the demo world, and the organizations. */
export interface Cast {
  organizations: OrganizationPlan[];
  people: PersonPlan[];
  /** By login name; by the key of an organization. */
  person(loginName: string): PersonPlan;
  organization(key: string): OrganizationPlan;
  /** Field workers of an organization who have a valid clearance today. */
  fieldWorkers(key: string): PersonPlan[];
}

/**
 * Casts the demo world. Organizations and people were there some weeks before the contracts began.
 * @param from first day of the contracts
 * @param today clearances are valid or have run out on this day
 */
export function makeCast(random: Random, { from, today }: { from: string; today: string }): Cast {
  const names = adultNames(random.of("names"));
  const officialsSince = instantOf(addDays(from, -60), 9 * 60);
  const people: PersonPlan[] = [];
  const person = (plan: Omit<PersonPlan, "id" | "requestId">) => {
    const made = { ...plan, ...makingCall(`person/${plan.loginName}`, plan.at, "account") };
    people.push(made);
    return made;
  };
  const [first, ...upper] = upperOffices;
  if (!first) throw new Error("nobody administers the world");
  const { id: by } = person({ ...first, roles: [first.role], at: officialsSince });
  for (const { role, ...office } of upper) person({ ...office, roles: [role], by, at: officialsSince });
  for (const { key, role, name } of countyOffices) {
    for (const [county, { code, short }] of Object.entries(counties) as [
      keyof typeof counties,
      (typeof counties)[keyof typeof counties],
    ][]) {
      person({
        loginName: `${short}.${key}`,
        name: name[county],
        roles: [role],
        division: code,
        by,
        at: officialsSince,
      });
    }
  }

  const plans = new Map<string, OrganizationPlan>();
  for (const [nth, cast] of organizations.entries()) {
    const { code } = counties[cast.county];
    const at = instantOf(addDays(from, -45 + nth), 10 * 60);
    const plan = {
      ...makingCall(`organization/${cast.key}`, at, "organization"),
      input: {
        name: cast.name,
        uscc: makeUscc(...cast.uscc),
        kind: cast.kind,
        division: code,
        serviceAreas: [code],
      },
    };
    plans.set(cast.key, plan);
    const staffAt = instantOf(addDays(from, -40 + nth), 15 * 60);
    const member = { organizationId: plan.id, at: staffAt };
    const clearance = (loginName: string) => clearanceOf(loginName, cast.county, { from, today });
    const manager = `${cast.key}.manager`;
    const { id: managerId } = person({
      ...member,
      loginName: manager,
      name: names(),
      roles: ["manager"],
      ...clearance(manager),
    });
    const checker = `${cast.key}.checker`;
    person({
      ...member,
      loginName: checker,
      name: names(),
      roles: ["checker"],
      by: managerId,
      ...clearance(checker),
    });
    for (let worker = 1; worker <= cast.fieldWorkers; worker++) {
      const loginName = `${cast.key}.${cast.field === "volunteer" ? "volunteer" : "worker"}${worker}`;
      const roles = loginName === particular.both ? ([cast.field, "checker"] as const) : [cast.field];
      person({ ...member, loginName, name: names(), roles, by: managerId, ...clearance(loginName) });
    }
  }

  const required = <T>(found: T | undefined, name: string): T => {
    if (found === undefined) throw new Error(`${name} is not in the cast`);
    return found;
  };
  return {
    organizations: [...plans.values()],
    people,
    person: (loginName) =>
      required(
        people.find((one) => one.loginName === loginName),
        loginName,
      ),
    organization: (key) => required(plans.get(key), key),
    fieldWorkers: (key) =>
      people.filter(
        ({ loginName }) =>
          new RegExp(`^${key}\\.(worker|volunteer)`).test(loginName) &&
          loginName !== particular.expired &&
          loginName !== particular.uncleared,
      ),
  };
}

// Valid for a year (未成年人保护法 62条): checked before the contracts began, so valid still.
function clearanceOf(
  loginName: string,
  county: keyof typeof counties,
  { from, today }: { from: string; today: string },
): Pick<PersonPlan, "clearance"> {
  if (loginName === particular.uncleared) return {};
  const checkedOn = loginName === particular.expired ? addDays(today, -365 - 14) : addDays(from, -38);
  const at = instantOf(addDays(from, -30), 11 * 60);
  const input = { result: "CLEAR" as const, checkedOn, authority: `${counties[county].name}公安分局` };
  return { clearance: { ...callOf(`clearance/${loginName}`, at), input } };
}

/** Names of grown-ups, none of them twice. */
function adultNames(random: Random): () => string {
  const given = random.shuffle([...manNames, ...womanNames]);
  const family = random.shuffle([...surnames]);
  let nth = 0;
  return () => {
    const name = `${family[nth % family.length]}${given[nth % given.length]}`;
    nth += 1;
    return name;
  };
}
