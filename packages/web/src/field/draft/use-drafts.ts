import { useEffect, useState } from "react";
import type { Draft } from "./draft.ts";

/** An account's drafts on this device; undefined until they are read. The store comes after the first view. */
export function useDrafts(accountId: string): Draft[] | undefined {
  const [drafts, setDrafts] = useState<Draft[]>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let here = true;
    import("./draft.store.ts").then(
      ({ watchDrafts }) => {
        if (here) stop = watchDrafts(accountId, setDrafts);
      },
      // Not loaded yet and no network: the list does without the count.
      () => undefined,
    );
    return () => {
      here = false;
      stop?.();
    };
  }, [accountId]);
  return drafts;
}
