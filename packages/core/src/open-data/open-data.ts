import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { find, type Page, query } from "../table/table.ts";
import { recordOf } from "./ocds.merge.ts";
import type { OcdsRecord, Release } from "./ocds.shape.ts";
import {
  CHUNK,
  chunkOf,
  ProcessEntity,
  PublishedEntity,
  placeOf,
  ReleaseEntity,
} from "./open-data.entity.ts";
import { OCID_PREFIX, type Published, type PublishedAs, type PublishedNoun } from "./open-data.shape.ts";

type Read = Pick<Context, "parts">;

const LISTED = 20;
const RELEASES = 50;
const RECORDS = 10;

/** The id of the contracting process of a project, or of a contract that had none. */
export function ocidOf({ projectId, contractId }: { projectId?: string | undefined; contractId?: string }) {
  return `${OCID_PREFIX}${projectId ?? contractId ?? ""}`;
}

/** What was published of one noun, in the whole province or by purchasers of one division, newest first, 20 a page. */
export async function list<N extends "notice" | "contract" | "acceptance">(
  { parts }: Read,
  noun: N,
  filter: { division?: string | undefined; cursor?: string | undefined },
): Promise<Page<PublishedAs<N>>> {
  const { division, cursor } = filter;
  const page = await query(parts.table, PublishedEntity, {
    ...(division
      ? ({ index: "two", pk: `Z#L#${noun}#${division.padEnd(6, "0")}` } as const)
      : ({ index: "one", pk: `Z#L#${noun}` } as const)),
    descending: true,
    limit: LISTED,
    cursor,
  });
  // Safe: the partition holds one noun.
  return { ...page, items: page.items.map(({ facet }) => facet as PublishedAs<N>) };
}

/** One thing as it was published; *missing* before its publication. */
export async function get<N extends PublishedNoun>(
  { parts }: Read,
  noun: N,
  id: string,
): Promise<PublishedAs<N>> {
  const row = await find(parts.table, PublishedEntity, { noun, id });
  if (!row) throw refuse("record.missing", { values: { noun: "公开信息" } });
  // Safe: the key names the noun.
  return row.facet as PublishedAs<N>;
}

/** Everything that was published of one contracting process: notice, clarifications, contracts, results, payments. */
export async function ofProcess({ parts }: Read, ocid: string): Promise<Published[]> {
  const { items } = await query(parts.table, PublishedEntity, {
    index: "three",
    pk: `Z#P#${ocid}`,
    limit: 100,
  });
  return items.map(({ facet }) => facet);
}

/**
 * The releases after a place of the feed (0: from the first), at most 50, and the place of the last one. Places have
 * no gaps, and what stands in one never changes: who goes on from the last place misses none and sees none twice.
 */
export async function releases(
  { parts }: Read,
  after: number,
  limit = RELEASES,
): Promise<{ releases: Release[]; last: number }> {
  const first = after + 1;
  const { items } = await query(parts.table, ReleaseEntity, {
    pk: chunkOf(first),
    between: [placeOf(first), placeOf(first + CHUNK)],
    limit,
    consistent: true,
  });
  return { releases: items.map(({ release }) => release), last: items.at(-1)?.seq ?? after };
}

/** The record of one contracting process; *missing* before anything of it was published. */
export async function record(ctx: Read, ocid: string): Promise<OcdsRecord> {
  const releases = await releasesOf(ctx, ocid);
  if (releases.length === 0) throw refuse("record.missing", { values: { noun: "采购过程" } });
  return recordOf(releases);
}

/** The records of all processes in the order in which they became public, ten a page. */
export async function records(
  ctx: Read,
  { cursor }: { cursor?: string | undefined },
): Promise<Page<OcdsRecord>> {
  const page = await query(ctx.parts.table, ProcessEntity, {
    index: "one",
    pk: "Z#O",
    limit: RECORDS,
    cursor,
  });
  const found = await Promise.all(page.items.map(({ ocid }) => releasesOf(ctx, ocid)));
  return { ...page, items: found.filter((releases) => releases.length > 0).map(recordOf) };
}

async function releasesOf({ parts }: Read, ocid: string): Promise<Release[]> {
  const all: Release[] = [];
  let cursor: string | undefined;
  do {
    const page = await query(parts.table, ReleaseEntity, {
      index: "one",
      pk: `Z#R#${ocid}`,
      limit: 100,
      cursor,
    });
    all.push(...page.items.map(({ release }) => release));
    cursor = page.next;
  } while (cursor);
  return all;
}

export * as OpenData from "./open-data.ts";
