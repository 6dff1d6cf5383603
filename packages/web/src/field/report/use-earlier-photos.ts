import { useEffect, useState } from "react";
import { answerOf, api } from "../../api/client.ts";

const none: Readonly<Record<string, string>> = {};

/** Addresses of the photos of the version that came back, by file id; none without network. */
export function useEarlierPhotos(replaces: string | undefined): Readonly<Record<string, string>> {
  const [addresses, setAddresses] = useState(none);
  useEffect(() => {
    if (!replaces) return;
    let here = true;
    answerOf(api.GET("/api/deliverables/{id}", { params: { path: { id: replaces } } })).then(
      ({ photos }) =>
        here && setAddresses(Object.fromEntries(photos.map(({ fileId, url }) => [fileId, url]))),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [replaces]);
  return addresses;
}
