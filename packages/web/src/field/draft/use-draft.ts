import { useCallback, useEffect, useRef, useState } from "react";
import { now } from "../data/clock.ts";
import { getDraft, onTold, saveDraft, tab } from "./draft.store.ts";
import type { Draft } from "./draft.ts";

const PAUSE_MS = 400;

/** How the draft stands on this device. */
export interface SaveState {
  is: "new" | "waiting" | "saved" | "failed" | "gone";
  /** Instant of the last save. */
  at?: string;
  /** What another tab did to the same draft. */
  other?: "loaded" | "overwritten";
}

export interface DraftInHand {
  draft: Draft;
  save: SaveState;
  change(edit: (draft: Draft) => Draft): void;
  /** Writes at once what is not written yet, and answers the draft as it is stored. */
  flush(): Promise<Draft>;
}

/**
 * A draft that saves itself: a moment after every change, and at once when the page is hidden.
 * Another tab's save is taken over; where both have changed it, the last save wins and both say so.
 */
export function useDraft(begun: Draft): DraftInHand {
  const [draft, setDraft] = useState(begun);
  const [save, setSave] = useState<SaveState>(
    begun.savedAt === "" ? { is: "new" } : { is: "saved", at: begun.savedAt },
  );
  const latest = useRef(begun);
  const changed = useRef(false);
  const gone = useRef(false);
  const timer = useRef<number>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const take = useCallback((next: Draft) => {
    latest.current = next;
    setDraft(next);
  }, []);

  const write = useCallback(async () => {
    if (!changed.current || gone.current) return;
    changed.current = false;
    const written = latest.current;
    try {
      const saved = await saveDraft(written, now());
      if (saved.is === "gone") {
        gone.current = true;
        return setSave({ is: "gone" });
      }
      const { id, savedAt } = saved.draft;
      take({ ...latest.current, id, savedAt, tab });
      setSave({
        is: changed.current ? "waiting" : "saved",
        at: savedAt,
        ...(saved.overwrote ? { other: "overwritten" as const } : {}),
      });
    } catch {
      changed.current = true;
      setSave((old) => ({ ...old, is: "failed" }));
    }
  }, [take]);

  // One after the other: a second save must see the id and time of the first.
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    queue.current = queue.current.then(write);
    await queue.current;
    return latest.current;
  }, [write]);

  const change = useCallback(
    (edit: (draft: Draft) => Draft) => {
      const next = edit(latest.current);
      if (next === latest.current) return;
      take(next);
      changed.current = true;
      setSave((old) => (old.is === "gone" ? old : { ...old, is: "waiting" }));
      clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, PAUSE_MS);
    },
    [flush, take],
  );

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === "hidden") void flush();
    };
    document.addEventListener("visibilitychange", hide);
    addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      removeEventListener("pagehide", flush);
      void flush();
    };
  }, [flush]);

  useEffect(
    () =>
      onTold(async ({ id, what }) => {
        if (id !== latest.current.id) return;
        if (what === "removed") {
          gone.current = true;
          return setSave({ is: "gone" });
        }
        // What is being written here wins over what was just written there.
        if (changed.current) return;
        const stored = await getDraft(id);
        if (!stored || changed.current) return;
        take(stored);
        setSave({ is: "saved", at: stored.savedAt, other: "loaded" });
      }),
    [take],
  );

  return { draft, save, change, flush };
}
