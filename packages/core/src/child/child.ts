import type { Context } from "../context.ts";
import { newDataKey } from "../crypto.ts";
import { Division } from "../division/division.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { permit, permitOn } from "../permission.ts";
import { checkResidentId, maskName } from "../resident-id.ts";
import { check as checkStep, create, type Guarded } from "../table/step.ts";
import { type Ask, ask, find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { ChildEntity, ChildIdClaim } from "./child.entity.ts";
import {
  type ChildInput,
  type ChildPersonal,
  type Child as ChildRecord,
  type ChildSearch,
  type ChildSummary,
  sealedFields,
} from "./child.shape.ts";
import { openVault, vaultOf } from "./vault.ts";

export type { Child as Record } from "./child.shape.ts";

/** Children of a county, or of a town or village in it (6, 9 or 12 digits), masked, 20 a page. */
export async function list(
  ctx: Context,
  filter: { division?: string | undefined; cursor?: string | undefined },
): Promise<Page<ChildSummary>> {
  permit(ctx.actor, "child.read");
  const division = filter.division ?? ctx.actor.division ?? "";
  if (ctx.actor.organizationId) throw refuse("child.list_by_placement");
  permitOn(ctx.actor, "child.read", { division }, "区划");
  if (division.length < 6) throw refuse("child.list_needs_county");
  const page = await query(ctx.parts.table, ChildEntity, {
    index: "one",
    pk: `C#D#${division.slice(0, 6)}`,
    begins: division,
    limit: 20,
    cursor: filter.cursor,
  });
  return { ...page, items: page.items.map(summarize) };
}

/** Children with this ID number or exactly this name, in the actor's division; at most 20. */
export async function search(ctx: Context, wanted: ChildSearch): Promise<Page<ChildSummary>> {
  permit(ctx.actor, "child.search");
  const { keyring, table } = ctx.parts;
  if (wanted.name !== undefined) {
    const pk = `C#N#${await keyring.hash("child.name", wanted.name)}`;
    const begins = ctx.actor.division ?? "-";
    const page = await query(table, ChildEntity, { index: "two", pk, begins, limit: 20 });
    return { items: page.items.map(summarize) };
  }
  const idHash = await keyring.hash("child.id", wanted.idNumber ?? "");
  const claim = await findRecord(table, ChildIdClaim, { idHash });
  const child = claim && (await findRecord(table, ChildEntity, { id: claim.childId }));
  return { items: child?.residence.startsWith(ctx.actor.division ?? "-") ? [summarize(child)] : [] };
}

/**
 * Opens a child's file. Personal data is sealed under a new data key of the child's own.
 * Refuses an ID number that is filed already, or does not agree with birth date and sex; a missing number
 * needs a reason (children without hukou have none); a residence that is no village of the actor's division.
 */
export async function register(ctx: Context, input: ChildInput): Promise<ChildSummary> {
  permitOn(ctx.actor, "child.create", { division: input.residence }, "区划");
  await Division.requireVillage(input.residence);
  refuseDoubtfulId(input);
  const { personal, ...open } = input;
  const id = newId(ctx, "child");
  const key = newDataKey();
  const vault = vaultOf(key, id);
  const { keyring } = ctx.parts;
  const idHash = personal.idNumber && (await keyring.hash("child.id", personal.idNumber));
  const seal = (field: keyof ChildPersonal) => vault.seal(`child/${field}`, personal[field]);
  const sealed = {
    name: seal("name"),
    address: seal("address"),
    guardians: seal("guardians"),
    ...(personal.idNumber ? { idNumber: seal("idNumber") } : {}),
    ...(personal.noIdReason ? { noIdReason: seal("noIdReason") } : {}),
    ...(personal.health ? { health: seal("health") } : {}),
  };
  const child = {
    ...open,
    id,
    label: maskName(personal.name),
    status: "CONFIRMED" as const,
    createdAt: ctx.at,
    dataKey: await keyring.wrap(key, id),
    nameHash: await keyring.hash("child.name", personal.name),
    ...(idHash ? { idHash } : {}),
    sealed,
  };
  const steps: Guarded[] = [
    [create(ChildEntity, child), () => refuse("record.exists", { values: { noun: "儿童" } })],
  ];
  if (idHash) steps.push([create(ChildIdClaim, { idHash, childId: id }), () => refuse("child.id_taken")]);
  const { records } = await write(ctx, "child.register", steps);
  // Safe: the first step is the child's.
  return summarize(records[0] as unknown as ChildRecord);
}

/** Opens the sealed fields of a child; the caller has left the access row. */
export async function unseal(ctx: Context, child: ChildRecord): Promise<ChildPersonal> {
  const vault = await openVault(ctx, child);
  const opened: Record<string, unknown> = {};
  for (const field of sealedFields) {
    const sealed = child.sealed[field];
    if (sealed) opened[field] = vault.open(`child/${field}`, sealed);
  }
  // Safe: what is sealed was parsed as ChildPersonal when the file was opened.
  return opened as unknown as ChildPersonal;
}

/** A child without anything that identifies. */
export function summarize(child: ChildRecord): ChildSummary {
  const { dataKey: _key, nameHash: _name, idHash: _id, sealed: _sealed, head: _head, ...summary } = child;
  return summary;
}

/** Lends the read of a child to another noun. */
export function asks(id: string): Ask<typeof ChildEntity> {
  return ask(ChildEntity, { id });
}

/** The child, open and living in that division; *missing* otherwise. */
export function requireOpen(ctx: Context, child: ChildRecord | undefined, division: string): ChildRecord {
  const inside =
    child?.residence.startsWith(division) && child.residence.startsWith(ctx.actor.division ?? division);
  if (!child || !inside) throw refuse("record.missing", { values: { noun: "儿童" } });
  if (child.status !== "CONFIRMED") throw refuse("child.closed", { values: { label: child.label } });
  return child;
}

/** Lends the condition that the child's file is open. */
export function stillOpen(child: ChildRecord): Guarded {
  return [
    checkStep(ChildEntity, child, { status: "CONFIRMED" }),
    () => refuse("child.closed", { values: { label: child.label } }),
  ];
}

function refuseDoubtfulId(input: ChildInput) {
  const { idNumber, noIdReason } = input.personal;
  if (!idNumber && !noIdReason) throw refuse("child.id_or_reason");
  if (!idNumber) return;
  const { birthDate, sex } = checkResidentId(idNumber);
  if (birthDate !== input.birthDate || sex !== input.sex) throw refuse("child.id_disagrees");
}

export * as Child from "./child.ts";
