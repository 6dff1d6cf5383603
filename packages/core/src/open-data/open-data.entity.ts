import * as z from "zod";
import { entity } from "../table/entity.ts";
import { Release } from "./ocds.shape.ts";
import { Ocid, Published } from "./open-data.shape.ts";

// Everything that anyone may read lies under `Z#`, and nothing else does: the public function may read no more.

/** How many releases lie in one partition of the feed. */
export const CHUNK = 1000;

/** A place in the feed as a sort key. */
export function placeOf(seq: number): string {
  return String(seq).padStart(12, "0");
}

/** The partition of the feed that holds a place; places are counted from 1 and have no gaps. */
export function chunkOf(seq: number): string {
  return `Z#F#${Math.floor((seq - 1) / CHUNK)}`;
}

/** The newest public state of one thing. */
export const PublishedEntity = entity({
  name: "published",
  noun: "公开信息",
  shape: z.strictObject({
    noun: z.string(),
    id: z.string(),
    ocid: Ocid,
    division: z.string(),
    publishedOn: z.string(),
    revision: z.int().min(1),
    /** Version of the record that is shown. */
    told: z.int().min(1),
    facet: Published,
  }),
  key: ({ noun, id }: { noun: string; id: string }) => ({ pk: `Z#T#${noun}#${id}`, sk: "A" }),
  indexes: ({ noun, id, ocid, division, publishedOn }) => {
    const listed = noun === "notice" || noun === "contract" || noun === "acceptance";
    const sk = `${publishedOn}#${id}`;
    return {
      one: listed ? { pk: `Z#L#${noun}`, sk } : undefined,
      two: listed ? { pk: `Z#L#${noun}#${division}`, sk } : undefined,
      three: { pk: `Z#P#${ocid}`, sk: `${noun}#${sk}` },
    };
  },
  packed: ["facet"],
});

/** One contracting process: how many releases it has, and when the last one was made. */
export const ProcessEntity = entity({
  name: "process",
  noun: "采购过程",
  shape: z.strictObject({
    ocid: Ocid,
    /** Place of its first release. */
    first: z.int().min(1),
    releases: z.int().min(1),
    date: z.string(),
  }),
  key: ({ ocid }: { ocid: string }) => ({ pk: `Z#O#${ocid}`, sk: "A" }),
  indexes: ({ first }) => ({ one: { pk: "Z#O", sk: placeOf(first) } }),
});

/** The last place of the feed that is taken. */
export const FeedEntity = entity({
  name: "feed",
  noun: "公开数据",
  shape: z.strictObject({ name: z.literal("releases"), seq: z.int().min(1) }),
  key: ({ name }: { name: "releases" }) => ({ pk: `Z#N#${name}`, sk: "A" }),
});

/** A release in its place in the feed; never changed, never removed. */
export const ReleaseEntity = entity({
  name: "release",
  noun: "公开数据",
  shape: z.strictObject({ seq: z.int().min(1), ocid: Ocid, release: Release }),
  key: ({ seq }: { seq: number }) => ({ pk: chunkOf(seq), sk: placeOf(seq) }),
  indexes: ({ ocid, seq }) => ({ one: { pk: `Z#R#${ocid}`, sk: placeOf(seq) } }),
  packed: ["release"],
});
