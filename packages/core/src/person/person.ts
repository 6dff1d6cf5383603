import type { Role } from "../actor.ts";
import { addDays } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { Organization } from "../organization/organization.ts";
import { permit, permitOn, type Scope } from "../permission.ts";
import { RegionRule } from "../region-rule/region-rule.ts";
import { check as checkStep, create, type Guarded, must, patch } from "../table/step.ts";
import { find as findRecord, type Page, query, type Table } from "../table/table.ts";
import { write } from "../table/write.ts";
import { LoginNameClaim, PersonEntity } from "./person.entity.ts";
import type { Clearance, PersonInput, Person as PersonRecord } from "./person.shape.ts";

export { actorOf, asks } from "./person.actor.ts";
export { type FirstAdministrator, registerFirst } from "./person.first.ts";
export type { Person as Record } from "./person.shape.ts";

const MEMBER_ROLES: readonly Role[] = ["manager", "checker", "caseworker", "volunteer"];
const PROVINCE = "61";

/** The person; *missing* outside the actor's organization or division. */
export async function get(ctx: Context, id: string): Promise<PersonRecord> {
  permit(ctx.actor, "person.read");
  const person = await findRecord(ctx.parts.table, PersonEntity, { id });
  if (!person) throw refuse("record.missing", { values: { noun: "人员" } });
  permitOn(ctx.actor, "person.read", await scopeOf(ctx, person), "人员");
  return person;
}

/**
 * Members of the actor's organization, or of the one that an administrator names; else the people of the
 * actor's division. 100 a page.
 */
export async function list(
  ctx: Context,
  filter: { organizationId?: string | undefined; cursor?: string | undefined },
): Promise<Page<PersonRecord>> {
  permit(ctx.actor, "person.read");
  const { organizationId } = filter;
  if (organizationId) permitOn(ctx.actor, "person.read", await scopeOf(ctx, { organizationId }), "机构");
  const pk = organizationId
    ? `U#O#${organizationId}`
    : ctx.actor.organizationId
      ? `U#O#${ctx.actor.organizationId}`
      : `U#D#${ctx.actor.division ?? ""}`;
  return query(ctx.parts.table, PersonEntity, { index: "one", pk, limit: 100, cursor: filter.cursor });
}

/**
 * Makes an account without a password; refuses a login name in use, and roles that do not belong together
 * (an organization's member holds no office; the auditor holds nothing else).
 */
export async function register(ctx: Context, input: PersonInput): Promise<PersonRecord> {
  permitOn(ctx.actor, "person.create", await scopeOf(ctx, input), "机构");
  refuseMixedRoles(input);
  const id = newId(ctx, "account");
  const { records } = await write(ctx, "person.register", [
    [
      create(PersonEntity, { ...input, id, status: "ACTIVE", epoch: 0, createdAt: ctx.at }),
      () => refuse("record.exists", { values: { noun: "人员" } }),
    ],
    [
      create(LoginNameClaim, { loginName: input.loginName, accountId: id }),
      () => refuse("person.login_name_taken"),
    ],
  ]);
  return records[0];
}

/**
 * Files the result of the yearly check for records (未成年人保护法 62条); a hit ends the clearance at once.
 */
export async function clear(ctx: Context, id: string, clearance: Clearance): Promise<PersonRecord> {
  const person = await findRecord(ctx.parts.table, PersonEntity, { id }, { consistent: true });
  if (!person) throw refuse("record.missing", { values: { noun: "人员" } });
  permitOn(ctx.actor, "person.clear", await scopeOf(ctx, person), "人员");
  const { clearanceValidDays } = RegionRule.on(ctx.actor.division ?? PROVINCE, clearance.checkedOn).values;
  const clearedUntil =
    clearance.result === "CLEAR" ? addDays(clearance.checkedOn, clearanceValidDays) : undefined;
  const { records } = await write(ctx, "person.clear", [
    [patch(PersonEntity, person, { set: { clearance, clearedUntil } }), () => refuse("record.stale")],
  ]);
  return records[0];
}

/** The account that a login name belongs to. */
export async function findId(table: Table, loginName: string): Promise<string | undefined> {
  return (await findRecord(table, LoginNameClaim, { loginName }, { consistent: true }))?.accountId;
}

/** Lends the step that ends all sessions of a person: they are of an older epoch. */
export function endsSessions(person: PersonRecord): Guarded<typeof PersonEntity> {
  return [patch(PersonEntity, person, { set: { epoch: person.epoch + 1 } }), () => refuse("record.stale")];
}

/** Refuses a worker who is not of the organization, has left, or has no valid clearance on that day. */
export function refuseUncleared(
  person: PersonRecord | undefined,
  organizationId: string,
  onDate: string,
): asserts person is PersonRecord {
  if (!person || person.organizationId !== organizationId || person.status !== "ACTIVE") {
    throw refuse("person.not_member");
  }
  if (!person.clearedUntil || person.clearedUntil < onDate) {
    throw refuse("person.not_cleared", { values: { name: person.name, onDate } });
  }
}

/** Officials and experts of a division who have one of these roles and are in office, for other nouns' verbs. */
export async function inOffice(
  ctx: Context,
  division: string,
  wanted: readonly Role[],
): Promise<PersonRecord[]> {
  const { items } = await query(ctx.parts.table, PersonEntity, {
    index: "one",
    pk: `U#D#${division}`,
    limit: 100,
  });
  return items.filter(
    ({ status, roles }) => status === "ACTIVE" && roles.some((role) => wanted.includes(role)),
  );
}

/** Lends the condition that a worker is active and cleared on that day. */
export function stillCleared(person: Pick<PersonRecord, "id" | "name">, onDate: string): Guarded {
  return [
    checkStep(PersonEntity, person, { status: "ACTIVE", clearedUntil: must.atLeast(onDate) }),
    () => refuse("person.not_cleared", { values: { name: person.name, onDate } }),
  ];
}

/** A member belongs to the division in which his organization is registered. */
export async function scopeOf(
  ctx: Context,
  person: Pick<PersonInput, "division" | "organizationId"> & { id?: string },
): Promise<Scope> {
  const { division, organizationId, id: ownerId } = person;
  if (!organizationId || ctx.actor.organizationId) return { division, organizationId, ownerId };
  const organization = await Organization.find(ctx, organizationId);
  return { division: organization?.division, organizationId, ownerId };
}

function refuseMixedRoles(input: PersonInput) {
  const member = input.roles.some((role) => MEMBER_ROLES.includes(role));
  const office = input.roles.some((role) => !MEMBER_ROLES.includes(role));
  const auditor = input.roles.includes("auditor") && input.roles.length > 1;
  const homeless = member ? !input.organizationId || input.division : !input.division || input.organizationId;
  if ((member && office) || auditor || homeless || input.roles.includes("system")) {
    throw refuse("person.roles_conflict");
  }
}

export * as Person from "./person.ts";
