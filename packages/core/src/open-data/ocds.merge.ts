import type { OcdsRecord, Release } from "./ocds.shape.ts";

type Json = { [field: string]: unknown };
type Entry = Json & { id: string };

/** The record of a process: its releases in their order, what they come to, and the history of every value. */
export function recordOf(releases: readonly Release[]): OcdsRecord {
  const last = releases.at(-1);
  if (!last) throw new Error("a process without releases");
  const versioned: Json = {};
  let compiled: Json = {};
  for (const release of releases) {
    compiled = merged(compiled, { ...release });
    const { id, date, tag, ocid, ...content } = release;
    addVersions(versioned, content, { releaseID: id, releaseDate: date, releaseTag: tag }, false);
  }
  return {
    ocid: last.ocid,
    releases: [...releases],
    // Safe: merging two releases by the rules of the standard makes a release.
    compiledRelease: { ...compiled, id: `${last.ocid}-${last.date}`, tag: ["compiled"] } as Release,
    versionedRelease: { ocid: last.ocid, ...versioned },
  };
}

/**
 * The later told over the earlier, by the merging rules of OCDS 1.1: objects field by field, lists of things with an
 * id by id, all other lists as a whole.
 */
function merged(before: Json, after: Json): Json {
  const result = { ...before };
  for (const [field, value] of Object.entries(after)) {
    const old = before[field];
    if (isEntries(value)) result[field] = mergedEntries(isEntries(old) ? old : [], value);
    else if (isObject(value)) result[field] = merged(isObject(old) ? old : {}, value);
    else result[field] = value;
  }
  return result;
}

function mergedEntries(before: readonly Entry[], after: readonly Entry[]): Json[] {
  const byId = new Map<string, Json>(before.map((entry) => [entry.id, entry]));
  for (const entry of after) byId.set(entry.id, merged(byId.get(entry.id) ?? {}, entry));
  return [...byId.values()];
}

/** Adds to the history of every field what this release says of it, unless it says again what stands. */
function addVersions(history: Json, content: Json, release: Json, isEntry: boolean): void {
  for (const [field, value] of Object.entries(content)) {
    if (field === "id" && isEntry) history.id = value;
    else if (isEntries(value)) history[field] = versionedEntries(history[field], value, release);
    else if (isObject(value)) {
      const inner = isObject(history[field]) ? history[field] : {};
      addVersions(inner, value, release, false);
      history[field] = inner;
    } else {
      const versions = (history[field] ?? []) as { value: unknown }[];
      const stands = versions.at(-1);
      if (!stands || JSON.stringify(stands.value) !== JSON.stringify(value)) {
        history[field] = [...versions, { ...release, value }];
      }
    }
  }
}

function versionedEntries(known: unknown, entries: readonly Entry[], release: Json): Json[] {
  const all = isEntries(known) ? [...known] : [];
  for (const entry of entries) {
    const found = all.find(({ id }) => id === entry.id);
    const history: Entry = found ?? { id: entry.id };
    addVersions(history, entry, release, true);
    if (!found) all.push(history);
  }
  return all;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEntries(value: unknown): value is Entry[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => isObject(one) && typeof one.id === "string")
  );
}
