import { useEffect, useState } from "react";
import { watchPhotos } from "../draft/draft.store.ts";
import type { DraftPhoto } from "../draft/draft.ts";
import { uploadPhotos } from "./photo.upload.ts";

// Some phones never say that they are online again.
const TRY_AGAIN_MS = 10_000;

/** The photos of a draft by file id; those that wait are sent as soon as there is a network. */
export function usePhotos(draftId: string): ReadonlyMap<string, DraftPhoto> {
  const [photos, setPhotos] = useState<DraftPhoto[]>([]);
  useEffect(() => watchPhotos(draftId, setPhotos), [draftId]);

  const waiting = photos.filter((photo) => photo.state === "waiting").length;
  useEffect(() => {
    if (waiting === 0) return;
    const send = () => {
      if (navigator.onLine) void uploadPhotos(draftId);
    };
    send();
    const timer = setInterval(send, TRY_AGAIN_MS);
    addEventListener("online", send);
    return () => {
      clearInterval(timer);
      removeEventListener("online", send);
    };
  }, [draftId, waiting]);

  return new Map(photos.map((photo) => [photo.fileId, photo]));
}
