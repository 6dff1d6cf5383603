import type { CatalogueVersion, VersionEntry } from "@guanhu/core/catalogue/shape";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

export type Version = Omit<CatalogueVersion, "head">;
export type Entry = VersionEntry;

/** The versions that a department made of its catalogue, newest first. */
export function versionsQuery(division: string, cursor: string | undefined) {
  const query = { division, ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: ["catalogue", "versions", query],
    queryFn: () => answerOf(api.GET("/api/catalogue/versions", { params: { query } })),
  });
}

export function versionQuery(id: string) {
  return queryOptions({
    queryKey: ["catalogue", "version", id],
    queryFn: () => answerOf(api.GET("/api/catalogue/versions/{id}", { params: { path: { id } } })),
  });
}

/** What a version changes against the catalogue in force before it. */
export function differenceQuery(id: string) {
  return queryOptions({
    queryKey: ["catalogue", "version", id, "difference"],
    queryFn: () => answerOf(api.GET("/api/catalogue/versions/{id}/difference", { params: { path: { id } } })),
  });
}

export function refreshCatalogue(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ["catalogue"] });
}
