import { chinaDate } from "../calendar.ts";
import { Child } from "../child/child.ts";
import type { Context } from "../context.ts";
import { Contract } from "../contract/contract.ts";
import { refuse } from "../error.ts";
import { File } from "../file/file.ts";
import { Person } from "../person/person.ts";
import { Placement } from "../placement/placement.ts";
import { RegionRule } from "../region-rule/region-rule.ts";
import { recall, remember } from "../table/recent.ts";
import { findAll } from "../table/table.ts";
import type { DeliverableInput, Deliverable as DeliverableRecord } from "./deliverable.shape.ts";
import { Deliverable } from "./deliverable.ts";
import type { Facts } from "./kind/kind.rule.ts";
import { comparedIds } from "./kind/kind.ts";
import { provisionalRegion } from "./kind/region.data.ts";

/** What a report stands on: everything that the rules need, read in one call. */
export interface Ground {
  child: Child.Record;
  placement: Placement.Record;
  contract: Contract.Record;
  item: Contract.Record["items"][number];
  files: File.Record[];
  coWorkers: Person.Record[];
  replaced: DeliverableRecord | undefined;
  /** Deliverables that the report holds against what it saw. */
  compared: DeliverableRecord[];
  /** Child, placement and contract are remembered, not read: the transaction must check their versions. */
  remembered: boolean;
}

function standingOf({ childId, contractId }: DeliverableInput) {
  return [Child.asks(childId), Placement.asks(childId, contractId), Contract.asks(contractId)] as const;
}

/** Whether child, placement and contract are remembered. */
export function isRemembered(ctx: Context, input: DeliverableInput): boolean {
  return recall(ctx.parts.recent, standingOf(input)) !== undefined;
}

type Standing = [Child.Record | undefined, Placement.Record | undefined, Contract.Record | undefined];

/**
 * Reads and vouches for all of it in one call; what is remembered of it is not read again, unless a `consistent`
 * read is asked for. Refuses what the author may not use (as *missing*), a day the placement does not cover, a
 * line that is not placed or of another kind, workers without clearance, files that are not there, and a new
 * version of what was not sent back.
 */
export async function survey(
  ctx: Context,
  input: DeliverableInput,
  onDate: string,
  options: { consistent: boolean },
): Promise<Ground> {
  const { attachments, coWorkerIds } = input.report.header;
  const asked = {
    files: attachments.map((attachment) => File.asks(attachment.fileId)),
    people: coWorkerIds.map((id) => Person.asks(id)),
    replaced: input.replaces ? [Deliverable.asks(input.replaces)] : [],
    compared: comparedIds(input.report).map((id) => Deliverable.asks(id)),
  };
  const { table, recent } = ctx.parts;
  const standing = standingOf(input);
  const known = options.consistent ? undefined : recall(recent, standing);
  const others = Object.values(asked).flat();
  // Safe: findAll answers in the order asked.
  const rest: unknown[] = [...(await findAll(table, known ? others : [...standing, ...others], options))];
  const [child, placement, contract] = known ?? (rest.splice(0, standing.length) as Standing);
  if (!known) remember(recent, standing, [child, placement, contract]);
  const take = <T>(count: number) => rest.splice(0, count) as (T | undefined)[];
  const files = take<File.Record>(asked.files.length);
  const people = take<Person.Record>(asked.people.length);
  const [replaced] = take<DeliverableRecord>(asked.replaced.length);
  const compared = take<DeliverableRecord>(asked.compared.length);

  Placement.refuseNotMine(placement, ctx.actor);
  if (!child || !contract) throw refuse("record.missing", { values: { noun: "儿童" } });
  if (onDate > chinaDate(ctx.at)) throw refuse("deliverable.date_in_future");
  Contract.refuseInactive(contract, onDate);
  Placement.refuseUncovered(placement, onDate);
  const item = contract.items.find((one) => one.id === input.itemId);
  if (!item || !placement.items.some((one) => one.id === item.id)) throw refuse("placement.item_not_placed");
  if (item.kind !== input.report.kind) {
    throw refuse("deliverable.kind_not_item", { values: { item: item.name } });
  }
  refuseActorUncleared(ctx, onDate);
  if (input.replaces) refuseUnreplaceable(ctx, input, replaced);
  return {
    child,
    placement,
    contract,
    item,
    files: readyFiles(ctx, files),
    coWorkers: people.map((person) => {
      Person.refuseUncleared(person, placement.organizationId, onDate);
      return person;
    }),
    replaced,
    remembered: known !== undefined,
    compared: compared.map((one) => {
      if (one?.childId !== input.childId)
        throw refuse("record.missing", { values: { noun: "被核对的成果" } });
      return one;
    }),
  };
}

/** What the rules of the kinds need to know besides the report. */
export function factsOf(
  ctx: Context,
  { child, placement, contract, compared }: Ground,
  onDate: string,
): Facts {
  return {
    at: ctx.at,
    authorId: ctx.actor.accountId,
    authorOrganizationId: ctx.actor.organizationId,
    childBirthDate: child.birthDate,
    home: undefined,
    serviceWorkerIds: placement.workerId ? [placement.workerId] : [],
    comparedOrganizationIds: compared.map((one) => one.organizationId),
    // What the region has set for that day stands before the defaults of the forms.
    region: { ...provisionalRegion, ...RegionRule.on(contract.division, onDate).values },
  };
}

function readyFiles(ctx: Context, files: readonly (File.Record | undefined)[]): File.Record[] {
  const ready = files.map((file) => {
    File.refuseUnready(ctx, file);
    return file;
  });
  if (new Set(ready.map((file) => file.sha256)).size < ready.length) throw refuse("file.twice_in_one");
  return ready;
}

// The session knows the clearance; the transaction looks at the person once more.
function refuseActorUncleared(ctx: Context, onDate: string) {
  const { clearedUntil, name } = ctx.actor;
  if (!clearedUntil || clearedUntil < onDate)
    throw refuse("person.not_cleared", { values: { name, onDate } });
}

function refuseUnreplaceable(ctx: Context, input: DeliverableInput, replaced: DeliverableRecord | undefined) {
  if (replaced?.authorId !== ctx.actor.accountId)
    throw refuse("record.missing", { values: { noun: "成果" } });
  const same =
    replaced.childId === input.childId &&
    replaced.contractId === input.contractId &&
    replaced.itemId === input.itemId;
  if (!same) throw refuse("deliverable.replaces_other");
  if (replaced.replacedBy) throw refuse("deliverable.already_replaced");
  if (replaced.state !== "RETURNED") throw refuse("deliverable.not_returned");
}
