import { recordAccess } from "../audit/access.ts";
import { canonical } from "../audit/chain.ts";
import { chinaDate } from "../calendar.ts";
import { Child } from "../child/child.ts";
import { openVault } from "../child/vault.ts";
import type { Context } from "../context.ts";
import { Contract } from "../contract/contract.ts";
import { Refusal, refuse } from "../error.ts";
import { File } from "../file/file.ts";
import { permit, permitOn } from "../permission.ts";
import { Person } from "../person/person.ts";
import { Placement } from "../placement/placement.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { type Ask, ask, findAll, find as findRecord } from "../table/table.ts";
import { write } from "../table/write.ts";
import { DeliverableEntity } from "./deliverable.entity.ts";
import { factsOf, type Ground, isRemembered, survey } from "./deliverable.ground.ts";
import { receiptNoOf } from "./deliverable.rule.ts";
import type {
  DeliverableInput,
  DeliverablePage,
  Deliverable as DeliverableRecord,
  Receipt,
} from "./deliverable.shape.ts";
import { refuseFaults } from "./kind/kind.rule.ts";
import type { DeliverableBody } from "./kind/kind.shape.ts";
import { checkBody, flagBody } from "./kind/kind.ts";

export type { Deliverable as Record } from "./deliverable.shape.ts";

/**
 * Records what was done for a child: once, however often it is sent. The same id with the same content gives
 * the same receipt; with other content `deliverable.id_taken`.
 * Refuses: a child that is not placed with the author under the contract on that day; a contract that is not
 * active or does not cover the day; a worker without valid clearance (未成年人保护法 62条); a file that is
 * missing or was never uploaded; whatever the rules of the kind refuse. A photo that another deliverable uses
 * is flagged, not refused.
 */
export async function record(ctx: Context, input: DeliverableInput): Promise<Receipt> {
  permit(ctx.actor, "deliverable.record");
  const digest = await ctx.parts.keyring.hash("deliverable", canonical(input));
  try {
    return await recordNew(ctx, input, digest);
  } catch (cause) {
    // A retry whose first attempt succeeded may meet a rule that its own success has changed.
    if (cause instanceof Refusal) return receiptOf(await replayOf(ctx, input.id, digest, cause));
    throw cause;
  }
}

async function recordNew(ctx: Context, input: DeliverableInput, digest: string): Promise<Receipt> {
  const onDate = chinaDate(input.report.header.startedAt);
  const attempt = async (consistent: boolean) =>
    recordOn(ctx, input, digest, await survey(ctx, input, onDate, { consistent }));
  if (!isRemembered(ctx, input)) return attempt(false);
  try {
    return await attempt(false);
  } catch (cause) {
    // What is remembered may have changed since: only what stands now refuses.
    if (cause instanceof Refusal) return attempt(true);
    throw cause;
  }
}

async function recordOn(
  ctx: Context,
  input: DeliverableInput,
  digest: string,
  ground: Ground,
): Promise<Receipt> {
  const { report } = input;
  const onDate = chinaDate(report.header.startedAt);
  const { child, placement, contract, item, files, coWorkers, replaced } = ground;
  const facts = factsOf(ctx, ground, onDate);
  const [fault, ...faults] = checkBody(report, facts);
  if (fault) throw refuseFaults([fault, ...faults]);

  const firstId = replaced?.firstId ?? input.id;
  const reused = await Promise.all(files.map((file) => File.otherUses(ctx, file.sha256, firstId)));
  const flags = flagBody(report, facts)
    .map((flag) => flag.code)
    // Whether the visit was entered late is told by its first version.
    .filter((code) => !replaced || code !== "deliverable.flag.late_entry");
  if (reused.some((uses) => uses.length > 0)) flags.push("deliverable.flag.photo_reused");
  const vault = await openVault(ctx, child);
  const deliverable = {
    id: input.id,
    firstId,
    edition: (replaced?.edition ?? 0) + 1,
    ...(replaced ? { replaces: replaced.id } : {}),
    kind: report.kind,
    contractId: contract.id,
    itemId: item.id,
    childId: child.id,
    label: child.label,
    organizationId: placement.organizationId,
    division: contract.division,
    authorId: ctx.actor.accountId,
    authorName: ctx.actor.name,
    onDate,
    childSeen: report.header.childSeenInPerson,
    minutes: minutesOf(report),
    priceFen: item.priceFen,
    state: "SUBMITTED" as const,
    flags,
    attachments: files.map(({ id, sha256, contentType, size }) => ({
      fileId: id,
      sha256,
      contentType,
      size,
    })),
    receiptNo: receiptNoOf(input.id, chinaDate(ctx.at)),
    digest,
    submittedAt: ctx.at,
    report: vault.seal(`deliverable/${input.id}`, report),
  };
  const steps: Guarded[] = [
    [
      create(DeliverableEntity, deliverable, { replays: (old) => isReplay(ctx, old, digest) }),
      () => refuse("deliverable.id_taken"),
    ],
    Contract.stillActive(contract, onDate, { asRead: ground.remembered }),
    Placement.stillCovers(placement, onDate, { asRead: ground.remembered }),
    Person.stillCleared({ id: ctx.actor.accountId, name: ctx.actor.name }, onDate),
    ...coWorkers.map((person) => Person.stillCleared(person, onDate)),
    ...files.map((file) => File.noteUse(ctx, file, deliverable)),
  ];
  if (replaced) steps.push(replacing(replaced, input.id));
  const { records } = await write(ctx, "deliverable.record", steps);
  // Safe: the first step is the deliverable's.
  return receiptOf(records[0] as unknown as DeliverableRecord);
}

/** The deliverable opened; leaves an access row, because a report tells of the child. */
export async function get(ctx: Context, id: string, purpose: string): Promise<DeliverablePage> {
  const found = await visible(ctx, id);
  const [child, ...files] = await findAll(ctx.parts.table, [
    Child.asks(found.childId),
    ...found.attachments.map((attachment) => File.asks(attachment.fileId)),
  ]);
  if (!child) throw refuse("record.missing", { values: { noun: "成果" } });
  await recordAccess(ctx, { childId: found.childId, fields: ["report"], purpose, record: id });
  const vault = await openVault(ctx, child as Child.Record);
  const photos = (files as (File.Record | undefined)[]).filter((file) => file !== undefined);
  // Who delivered does not learn of other organizations' deliverables.
  const compares = ctx.actor.organizationId === undefined;
  const { report, reason, digest: _digest, head: _head, priceFen: _price, ...deliverable } = found;
  return {
    deliverable,
    report: vault.open(`deliverable/${id}`, report) as DeliverableBody,
    ...(reason ? { reason: String(vault.open(`deliverable/${id}/reason`, reason)) } : {}),
    photos: await Promise.all(
      photos.map(async (file) => ({
        fileId: file.id,
        url: await File.address(ctx, file),
        contentType: file.contentType,
        size: file.size,
        otherUses: compares ? await File.otherUses(ctx, file.sha256, found.firstId) : [],
      })),
    ),
  };
}

/** Lends the read of a deliverable to another noun. */
export function asks(id: string): Ask<typeof DeliverableEntity> {
  return ask(DeliverableEntity, { id });
}

/** The record, where the actor may read it; *missing* elsewhere, and for an organization without live contract. */
export async function visible(ctx: Context, id: string): Promise<DeliverableRecord> {
  permit(ctx.actor, "deliverable.read");
  const found = await findRecord(ctx.parts.table, DeliverableEntity, { id }, { consistent: true });
  if (!found) throw refuse("record.missing", { values: { noun: "成果" } });
  permitOn(ctx.actor, "deliverable.read", { ...found, ownerId: found.authorId }, "成果");
  if (!ctx.actor.organizationId) return found;
  const live = await Contract.liveIds(ctx, [found.contractId]);
  if (!live.has(found.contractId)) throw refuse("record.missing", { values: { noun: "成果" } });
  return found;
}

function replacing(replaced: DeliverableRecord, by: string): Guarded {
  return [
    patch(DeliverableEntity, replaced, {
      set: { replacedBy: by },
      expect: { state: "RETURNED", replacedBy: undefined },
    }),
    () => refuse("deliverable.already_replaced"),
  ];
}

function minutesOf({ header }: DeliverableBody): number {
  if (header.serviceMinutes !== undefined) return header.serviceMinutes;
  return Math.round((Date.parse(header.endedAt) - Date.parse(header.startedAt)) / 60_000);
}

async function replayOf(
  ctx: Context,
  id: string,
  digest: string,
  refusal: Refusal,
): Promise<DeliverableRecord> {
  const existing = await findRecord(ctx.parts.table, DeliverableEntity, { id }, { consistent: true });
  if (existing && isReplay(ctx, existing, digest)) return existing;
  throw existing ? refuse("deliverable.id_taken") : refusal;
}

function isReplay(ctx: Context, existing: DeliverableRecord, digest: string): boolean {
  return existing.authorId === ctx.actor.accountId && existing.digest === digest;
}

/** What the author gets back; the same for a retry, whatever has happened to the deliverable since. */
function receiptOf(deliverable: DeliverableRecord): Receipt {
  const { id, receiptNo, flags, submittedAt, edition } = deliverable;
  return { id, receiptNo, state: "SUBMITTED", flags, submittedAt, edition, version: 1 };
}

export * as Deliverable from "./deliverable.ts";
