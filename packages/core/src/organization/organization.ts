import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { permit, permitOn } from "../permission.ts";
import { check, create, type Guarded } from "../table/step.ts";
import { find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { OrganizationEntity, UsccClaim } from "./organization.entity.ts";
import type { OrganizationInput, Organization as OrganizationRecord } from "./organization.shape.ts";

/** The organization; *missing* for a member of another one. */
export async function get(ctx: Context, id: string): Promise<OrganizationRecord> {
  permit(ctx.actor, "organization.read");
  const organization = await findRecord(ctx.parts.table, OrganizationEntity, { id });
  if (!organization) throw refuse("record.missing", { values: { noun: "机构" } });
  const scope = { organizationId: organization.id, division: ctx.actor.division };
  permitOn(ctx.actor, "organization.read", scope, "机构");
  return organization;
}

/** The organization whatever the actor's relation to it, for other nouns' verbs. */
export async function find(ctx: Context, id: string): Promise<OrganizationRecord | undefined> {
  return findRecord(ctx.parts.table, OrganizationEntity, { id });
}

/** Organizations by county of registration, 20 a page; for officials. */
export async function list(
  ctx: Context,
  page: { cursor?: string | undefined },
): Promise<Page<OrganizationRecord>> {
  permit(ctx.actor, "organization.read");
  if (ctx.actor.organizationId) return { items: [await get(ctx, ctx.actor.organizationId)] };
  return query(ctx.parts.table, OrganizationEntity, {
    index: "one",
    pk: "O",
    limit: 20,
    cursor: page.cursor,
  });
}

/** Registers an organization as approved; refuses a code that is registered already. */
export async function register(ctx: Context, input: OrganizationInput): Promise<OrganizationRecord> {
  permitOn(ctx.actor, "organization.create", { division: input.division }, "机构");
  const id = newId(ctx, "organization");
  const { records } = await write(ctx, "organization.register", [
    [
      create(OrganizationEntity, { ...input, id, status: "APPROVED", createdAt: ctx.at }),
      () => refuse("record.exists", { values: { noun: "机构" } }),
    ],
    [
      create(UsccClaim, { uscc: input.uscc, organizationId: id }),
      () => refuse("organization.uscc_taken", { values: { uscc: input.uscc } }),
    ],
  ]);
  return records[0];
}

/** Lends the condition that the organization is approved. */
export function stillApproved(organization: OrganizationRecord): Guarded {
  return [
    check(OrganizationEntity, organization, { status: "APPROVED" }),
    () => refuse("organization.not_approved"),
  ];
}

export * as Organization from "./organization.ts";
