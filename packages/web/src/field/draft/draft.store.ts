import Dexie, { liveQuery, type Table } from "dexie";
import type { Draft, DraftPhoto, Slot } from "./draft.ts";
import { slotOf } from "./draft.ts";

class DraftDatabase extends Dexie {
  declare drafts: Table<Draft, string>;
  declare photos: Table<DraftPhoto, string>;

  constructor() {
    super("guanhu-field");
    this.version(1).stores({ drafts: "id, &slot, accountId", photos: "fileId, draftId" });
  }
}

const database = new DraftDatabase();
const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("guanhu-draft") : undefined;

/** This page among the tabs of the browser. */
export const tab = globalThis.crypto.randomUUID?.() ?? String(Math.random());

export interface Told {
  id: string;
  tab: string;
  what: "saved" | "removed";
}

export type Saved = { is: "saved"; draft: Draft; overwrote: boolean } | { is: "gone" };

/** The draft for a slot, if one was begun. */
export function findDraft(slot: Slot): Promise<Draft | undefined> {
  return database.drafts.where("slot").equals(slotOf(slot)).first();
}

export function getDraft(id: string): Promise<Draft | undefined> {
  return database.drafts.get(id);
}

/** An account's drafts, saved last first; another account's are never among them. */
export async function listDrafts(accountId: string): Promise<Draft[]> {
  const drafts = await database.drafts.where("accountId").equals(accountId).toArray();
  return drafts.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/**
 * Writes a draft; the last one wins, and is told when it wrote over another tab's newer one. The first save
 * of a slot that another tab has begun goes on under that draft's id. `gone`: another tab sent or removed it.
 */
export function saveDraft(draft: Draft, at: string): Promise<Saved> {
  const isNew = draft.savedAt === "";
  return database
    .transaction("rw", database.drafts, async (): Promise<Saved> => {
      const stored = await database.drafts.where("slot").equals(draft.slot).first();
      if (!isNew && stored?.id !== draft.id) return { is: "gone" };
      const overwrote = stored !== undefined && stored.tab !== tab && stored.savedAt !== draft.savedAt;
      const next = { ...draft, id: stored?.id ?? draft.id, savedAt: at, tab };
      await database.drafts.put(next);
      return { is: "saved", draft: next, overwrote };
    })
    .then((saved) => {
      if (saved.is === "saved") tell({ id: saved.draft.id, tab, what: "saved" });
      return saved;
    });
}

/** Puts a draft in the place of another one of its slot, with the photos; for a new id. */
export function renewDraft(old: Draft, next: Draft): Promise<void> {
  return database
    .transaction("rw", database.drafts, database.photos, async () => {
      await database.drafts.delete(old.id);
      await database.drafts.put(next);
      await database.photos.where("draftId").equals(old.id).modify({ draftId: next.id });
    })
    .then(() => tell({ id: old.id, tab, what: "removed" }));
}

/** Removes a draft and its photos: it was sent, or is not wanted any more. */
export function removeDraft(id: string): Promise<void> {
  return database
    .transaction("rw", database.drafts, database.photos, async () => {
      await database.drafts.delete(id);
      await database.photos.where("draftId").equals(id).delete();
    })
    .then(() => tell({ id, tab, what: "removed" }));
}

export function photosOf(draftId: string): Promise<DraftPhoto[]> {
  return database.photos.where("draftId").equals(draftId).toArray();
}

export function getPhoto(fileId: string): Promise<DraftPhoto | undefined> {
  return database.photos.get(fileId);
}

export async function putPhoto(photo: DraftPhoto): Promise<void> {
  await database.photos.put(photo);
}

/** Notes how far a photo is; one that was removed meanwhile stays removed. */
export async function markPhoto(
  fileId: string,
  change: Pick<DraftPhoto, "state" | "problem">,
): Promise<void> {
  await database.photos.update(fileId, change);
}

export async function removePhoto(fileId: string): Promise<void> {
  await database.photos.delete(fileId);
}

/** Calls with the drafts of an account now and whenever they change, in this tab or another. */
export function watchDrafts(accountId: string, show: (drafts: Draft[]) => void): () => void {
  return watch(() => listDrafts(accountId), show);
}

/** Calls with the photos of a draft now and whenever they change. */
export function watchPhotos(draftId: string, show: (photos: DraftPhoto[]) => void): () => void {
  return watch(() => photosOf(draftId), show);
}

/** Calls when another tab has saved or removed a draft. */
export function onTold(hear: (told: Told) => void): () => void {
  const listen = (event: MessageEvent<Told>) => {
    if (event.data.tab !== tab) hear(event.data);
  };
  channel?.addEventListener("message", listen);
  return () => channel?.removeEventListener("message", listen);
}

function tell(told: Told) {
  channel?.postMessage(told);
}

function watch<T>(query: () => Promise<T>, show: (value: T) => void): () => void {
  // A browser that forbids storage has no drafts; the form says so where it matters.
  const subscription = liveQuery(query).subscribe({ next: show, error: () => undefined });
  return () => subscription.unsubscribe();
}
