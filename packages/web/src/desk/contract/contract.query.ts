import type { Cover } from "@guanhu/core/placement/shape";
import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

const MOST_PAGES = 25;

/** Contracts of my organization or of a county, newest first. */
export function contractsQuery(filter: { division?: string | undefined; cursor?: string | undefined }) {
  return queryOptions({
    queryKey: ["contracts", filter],
    queryFn: () => answerOf(api.GET("/api/contracts", { params: { query: filter } })),
  });
}

export type ContractRow = Awaited<ReturnType<typeof fetchContracts>>["items"][number];

export function contractQuery(id: string) {
  return queryOptions({
    queryKey: ["contract", id],
    queryFn: () => answerOf(api.GET("/api/contracts/{id}", { params: { path: { id } } })),
  });
}

/** The text of a contract that both sides sign, and its hash. */
export function contractTextQuery(id: string) {
  return queryOptions({
    queryKey: ["contract", id, "text"],
    queryFn: () => answerOf(api.GET("/api/contracts/{id}/text", { params: { path: { id } } })),
  });
}

/** The changes and supplements of a contract, in their order. */
export function changesQuery(id: string) {
  return queryOptions({
    queryKey: ["contract", id, "changes"],
    queryFn: () => answerOf(api.GET("/api/contracts/{id}/changes", { params: { path: { id } } })),
  });
}

/** Children under a contract, who is due first, a page at a time. */
export function coversQuery(contractId: string, cursor: string | undefined) {
  return queryOptions({
    queryKey: ["contract", contractId, "covers", cursor],
    queryFn: () => fetchCovers(contractId, cursor),
  });
}

/** Who stands under a contract now: cannot be placed there once more. */
export function placedQuery(contractId: string) {
  return queryOptions({
    queryKey: ["contract", contractId, "placed"],
    queryFn: async () => {
      const covers = await fetchCoversWhile(contractId, (cover) => cover.status === "ACTIVE", false);
      return new Set(covers.map((cover) => cover.childId));
    },
  });
}

/**
 * Children under a contract that fit, in the order of their due dates. They stand first in the list, so the
 * first page with one that does not fit is the last; where they stand anywhere, ask for the `whole` list.
 */
export async function fetchCoversWhile(
  contractId: string,
  fits: (cover: Cover) => boolean,
  whole: boolean,
): Promise<Cover[]> {
  const found: Cover[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await fetchCovers(contractId, cursor);
    const fitting = items.filter(fits);
    found.push(...fitting);
    if (!next || (!whole && fitting.length < items.length)) break;
    cursor = next;
  }
  return found;
}

/** The contracts under way of my organization or county: the first page, newest first. */
export async function fetchContracts(division: string | undefined) {
  return answerOf(api.GET("/api/contracts", { params: { query: division ? { division } : {} } }));
}

function fetchCovers(contractId: string, cursor: string | undefined) {
  return answerOf(
    api.GET("/api/contracts/{id}/placements", {
      params: { path: { id: contractId }, query: cursor ? { cursor } : {} },
    }),
  );
}
