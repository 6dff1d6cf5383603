import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { sortedKeys } from "../json.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { ask, findAll } from "../table/table.ts";
import { write } from "../table/write.ts";
import { tell } from "./ocds.release.ts";
import { FeedEntity, ProcessEntity, PublishedEntity, ReleaseEntity } from "./open-data.entity.ts";
import type { Published } from "./open-data.shape.ts";

const moved = () => refuse("record.stale");
const FEED = { name: "releases" } as const;

/**
 * Publishes the newest state of a thing and tells of it in the feed, in one transaction: the release takes the place
 * after the last one, so places have no gaps and who has read up to one misses nothing that comes later. One sequence
 * for all: publications are few, and one cursor is all that a reader keeps.
 * An older version than the one shown, and a state that is shown already, are left alone. `at`: when it was changed.
 * @throws Refusal `record.stale` when somebody published meanwhile; then it is to be read and told anew
 */
export async function publish(
  ctx: Context,
  facet: Published,
  { version, at }: { version: number; at: string },
): Promise<void> {
  const { ocid } = facet;
  const [row, process, feed] = await findAll(
    ctx.parts.table,
    [ask(PublishedEntity, facet), ask(ProcessEntity, { ocid }), ask(FeedEntity, FEED)] as const,
    { consistent: true },
  );
  if (row && (row.told > version || isSame(row.facet, facet))) return;
  const seq = (feed?.seq ?? 0) + 1;
  const releases = (process?.releases ?? 0) + 1;
  // Within a process dates rise with the places: the standard orders releases by their dates.
  const date = process && process.date > at ? process.date : at;
  const { tag, content } = tell(facet, row?.facet);
  const release = {
    ocid,
    id: `${ocid}-${String(releases).padStart(4, "0")}`,
    date,
    tag,
    initiationType: "tender" as const,
    language: "zh" as const,
    ...content,
  };
  const { noun, id, division, publishedOn } = facet;
  const shown = { division, publishedOn, told: version, facet };
  const steps: Guarded[] = [
    row
      ? [
          patch(PublishedEntity, row, {
            set: { ...shown, revision: row.revision + 1 },
            expect: { revision: row.revision },
          }),
          moved,
        ]
      : [create(PublishedEntity, { noun, id, ocid, ...shown, revision: 1 }), moved],
    process
      ? [
          patch(ProcessEntity, process, {
            set: { releases, date },
            expect: { releases: process.releases },
          }),
          moved,
        ]
      : [create(ProcessEntity, { ocid, first: seq, releases, date }), moved],
    feed
      ? [patch(FeedEntity, feed, { set: { seq }, expect: { seq: feed.seq } }), moved]
      : [create(FeedEntity, { ...FEED, seq }), moved],
    [create(ReleaseEntity, { seq, ocid, release }), moved],
  ];
  await write(ctx, "publication", steps);
}

function isSame(shown: Published, told: Published): boolean {
  return JSON.stringify(shown, sortedKeys) === JSON.stringify(told, sortedKeys);
}
