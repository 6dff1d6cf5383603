import type { Entry } from "./catalogue.query.ts";

/** An entry as it is typed. */
export interface EntryDraft {
  code?: string;
  name?: string;
  level?: Entry["level"];
  parent?: string;
  unit?: string;
  counting?: NonNullable<Entry["counting"]> | "";
  deliverableKind?: string;
}

/** The entry that is meant; the first letter of its code says which kind it is. */
export function toEntry(draft: EntryDraft, kinds: readonly NonNullable<Entry["deliverableKind"]>[]): Entry {
  const code = draft.code?.trim().toUpperCase() ?? "";
  const parent = draft.parent?.trim().toUpperCase();
  const unit = draft.unit?.trim();
  const deliverableKind = kinds.find((kind) => kind === draft.deliverableKind);
  return {
    code,
    name: draft.name?.trim() ?? "",
    level: draft.level ?? 3,
    kind: code.startsWith("B") ? "B" : "A",
    ...(parent ? { parent } : {}),
    ...(unit ? { unit } : {}),
    ...(draft.counting ? { counting: draft.counting } : {}),
    ...(deliverableKind && draft.counting === "DELIVERABLE" ? { deliverableKind } : {}),
  };
}

/** The entries with this one put in the place of the one of that code, or added. */
export function withEntry(entries: readonly Entry[], entry: Entry, before: string | undefined): Entry[] {
  return [...entries.filter((one) => one.code !== (before ?? entry.code)), entry].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}
