import type { BriefCache } from "../cache.ts";
import type { RecordOf } from "./entity.ts";
import type { Ask } from "./table.ts";

/**
 * Records read lately, by key. Only for writes whose transaction checks that what was remembered still stands
 * in the version that was read, and that read again before they refuse anything: then an old memory can
 * neither let something through nor turn something away.
 */
export type Recent = BriefCache<Record<string, unknown>>;

type Records<A extends readonly Ask[]> = { [I in keyof A]: RecordOf<A[I]["entity"]> };

/** The records, when all of them are remembered. */
export function recall<const A extends readonly Ask[]>(recent: Recent, asks: A): Records<A> | undefined {
  const found = asks.map((one) => recent.get(nameOf(one)));
  return found.every((record) => record !== undefined) ? (found as Records<A>) : undefined;
}

/** Keeps what was read; what was not there is forgotten. */
export function remember<const A extends readonly Ask[]>(
  recent: Recent,
  asks: A,
  records: { [I in keyof A]: RecordOf<A[I]["entity"]> | undefined },
): void {
  for (const [nth, one] of asks.entries()) {
    const record = records[nth];
    if (record) recent.set(nameOf(one), record);
    else recent.forget(nameOf(one));
  }
}

function nameOf({ key }: Ask): string {
  return `${key.pk}\n${key.sk}`;
}
