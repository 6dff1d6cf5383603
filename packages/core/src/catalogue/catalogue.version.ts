import { addDays, chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { type Action, may, permit, permitOn } from "../permission.ts";
import { create, patch, upsert } from "../table/step.ts";
import { find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { CatalogueLine, CatalogueVersionEntity } from "./catalogue.entity.ts";
import { differenceOf, refuseEntries } from "./catalogue.rule.ts";
import type {
  CatalogueDifference,
  CatalogueInForce,
  VersionEdit,
  VersionEntry,
  VersionInput,
  CatalogueVersion as VersionRecord,
  VersionRow,
} from "./catalogue.shape.ts";
import { inForce } from "./catalogue.ts";

export type { CatalogueVersion as Record } from "./catalogue.shape.ts";

const NOUN = "目录版本";

/** A version with its entries; a draft is *missing* for who neither edits nor publishes it. */
export async function get(ctx: Context, id: string): Promise<VersionRecord> {
  permit(ctx.actor, "catalogue.read");
  const version = await findRecord(ctx.parts.table, CatalogueVersionEntity, { id });
  if (!version || !maySee(ctx, version)) throw refuse("record.missing", { values: { noun: NOUN } });
  return version;
}

/** A department's versions, newest first, 10 a page; drafts only for who edits or publishes them. */
export async function list(
  ctx: Context,
  filter: { division: string; cursor?: string | undefined },
): Promise<Page<VersionRow>> {
  permit(ctx.actor, "catalogue.read");
  const drafts = maySee(ctx, { division: filter.division, status: "DRAFT" });
  const page = await query(ctx.parts.table, CatalogueVersionEntity, {
    ...(drafts
      ? ({ index: "two", pk: `T#D#${filter.division}` } as const)
      : ({ index: "one", pk: `T#P#${filter.division}` } as const)),
    descending: true,
    limit: 10,
    cursor: filter.cursor,
  });
  return { ...page, items: page.items.map(rowOf) };
}

/** What a version changes against the catalogue in force on the day before it begins. */
export async function difference(ctx: Context, id: string): Promise<CatalogueDifference> {
  const version = await get(ctx, id);
  const before = await inForce(ctx, version.division, addDays(version.validFrom, -1));
  const { versionId, title, documentNo } = before;
  return { against: { versionId, title, documentNo }, ...differenceOf(entriesOf(before), version.entries) };
}

/** Drafts a version as a copy of the catalogue in force today. */
export async function draft(ctx: Context, input: VersionInput): Promise<VersionRecord> {
  permitOn(ctx.actor, "catalogue.edit", input, "目录");
  const current = await inForce(ctx, input.division, chinaDate(ctx.at));
  const { records } = await write(ctx, "catalogue.draft", [
    [
      create(CatalogueVersionEntity, {
        ...input,
        id: newId(ctx, "catalogueVersion"),
        status: "DRAFT",
        entries: entriesOf(current),
        copiedFrom: current.versionId,
        editedBy: [ctx.actor.accountId],
        createdBy: ctx.actor.accountId,
        createdByName: ctx.actor.name,
        createdAt: ctx.at,
      }),
      () => refuse("record.exists", { values: { noun: NOUN } }),
    ],
  ]);
  return records[0];
}

/** Changes a draft; refuses entries that make no catalogue, a stale version, and what is published. */
export async function edit(ctx: Context, id: string, input: VersionEdit): Promise<VersionRecord> {
  const version = await load(ctx, id, "catalogue.edit");
  refuseStale(version, input.version);
  if (version.status !== "DRAFT") throw refuse("catalogue.published");
  refuseEntries(input.entries);
  const { version: _seen, documentNo, ...change } = input;
  const editedBy = [...new Set([...version.editedBy, ctx.actor.accountId])];
  const { records } = await write(ctx, "catalogue.edit", [
    [
      patch(CatalogueVersionEntity, version, {
        set: { ...change, documentNo, editedBy },
        expect: { status: "DRAFT" },
      }),
      () => refuse("record.stale", { current: currentOf(version) }),
    ],
  ]);
  return records[0];
}

/**
 * Publishes a draft: it holds from its first day, and the version before it ends on the day before. Refuses whoever
 * edited it, a first day that is past or not after that of the version before, and a draft without a document number.
 */
export async function publish(ctx: Context, id: string, seen: number): Promise<VersionRecord> {
  const version = await load(ctx, id, "catalogue.publish");
  if (version.editedBy.includes(ctx.actor.accountId)) throw refuse("catalogue.publisher_is_editor");
  refuseStale(version, seen);
  if (version.status !== "DRAFT") throw refuse("catalogue.published");
  if (version.documentNo === undefined) throw refuse("catalogue.document_needed");
  if (version.validFrom < chinaDate(ctx.at)) throw refuse("catalogue.from_past");
  const { division, validFrom } = version;
  const { table } = ctx.parts;
  const line = await findRecord(table, CatalogueLine, { division }, { consistent: true });
  if (line && validFrom <= line.latestFrom)
    throw refuse("catalogue.from_not_after", { values: { from: line.latestFrom } });
  const before = line
    ? await findRecord(table, CatalogueVersionEntity, { id: line.latestId }, { consistent: true })
    : undefined;
  const stale = () => refuse("record.stale", { current: currentOf(version) });
  const { records } = await write(ctx, "catalogue.publish", [
    [
      patch(CatalogueVersionEntity, version, {
        set: {
          status: "PUBLISHED",
          publishedBy: ctx.actor.accountId,
          publishedByName: ctx.actor.name,
          publishedAt: ctx.at,
        },
        expect: { status: "DRAFT" },
      }),
      stale,
    ],
    [
      upsert(
        CatalogueLine,
        { division },
        { set: { division, latestId: id, latestFrom: validFrom }, expect: { latestId: line?.latestId } },
      ),
      () => refuse("catalogue.published_meanwhile"),
    ],
    ...(before
      ? [
          [
            patch(CatalogueVersionEntity, before, { set: { validTo: addDays(validFrom, -1) } }),
            stale,
          ] as const,
        ]
      : []),
  ]);
  return records[0];
}

async function load(ctx: Context, id: string, action: Action): Promise<VersionRecord> {
  permit(ctx.actor, action);
  const version = await findRecord(ctx.parts.table, CatalogueVersionEntity, { id }, { consistent: true });
  if (!version) throw refuse("record.missing", { values: { noun: NOUN } });
  permitOn(ctx.actor, action, version, NOUN);
  return version;
}

function maySee({ actor }: Context, version: Pick<VersionRecord, "division" | "status">): boolean {
  if (version.status === "PUBLISHED") return true;
  const works = may(actor, "catalogue.edit") || may(actor, "catalogue.publish");
  return works && actor.division !== undefined && version.division.startsWith(actor.division);
}

function refuseStale(version: VersionRecord, seen: number): void {
  if (version.version !== seen) throw refuse("record.stale", { current: currentOf(version) });
}

function currentOf({ version, status }: VersionRecord) {
  return { version, state: status };
}

function entriesOf({ items }: CatalogueInForce): VersionEntry[] {
  return items.map(({ validFrom: _from, validTo: _to, documentNo: _document, ...entry }) => entry);
}

function rowOf({ entries, editedBy: _editors, head: _head, ...row }: VersionRecord): VersionRow {
  return { ...row, entryCount: entries.length };
}

export * as CatalogueVersion from "./catalogue.version.ts";
