import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";
import type { Counted } from "../search.ts";

export type AcceptanceRow = Awaited<ReturnType<typeof fetchAcceptances>>["items"][number];

/** Acceptances of my county, or of the one that is named, newest first. */
export function acceptancesQuery(division: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ["acceptances", division],
    queryFn: ({ pageParam }) =>
      fetchAcceptances({ ...(division ? { division } : {}), ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

/** Acceptances of one contract, newest first; a contract has few. */
export function contractAcceptancesQuery(contractId: string) {
  return queryOptions({
    queryKey: ["contract", contractId, "acceptances"],
    queryFn: () => fetchAcceptances({ contractId }),
  });
}

export function acceptanceQuery(id: string) {
  return queryOptions({
    queryKey: ["acceptance", id],
    queryFn: () => answerOf(api.GET("/api/acceptances/{id}", { params: { path: { id } } })),
  });
}

/** Who may sit on the team of a contract's acceptance. */
export function candidatesQuery(contractId: string) {
  return queryOptions({
    queryKey: ["contract", contractId, "candidates"],
    queryFn: () => answerOf(api.GET("/api/acceptances/candidates", { params: { query: { contractId } } })),
  });
}

/** The families that were asked, in the order of the draw. */
export function opinionsQuery(acceptanceId: string) {
  return infiniteQueryOptions({
    queryKey: ["acceptance", acceptanceId, "opinions"],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET("/api/acceptances/{id}/opinions", {
          params: { path: { id: acceptanceId }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

/** What the families answered so far, counted. */
export function tallyQuery(acceptanceId: string) {
  return queryOptions({
    queryKey: ["acceptance", acceptanceId, "tally"],
    queryFn: () =>
      answerOf(api.GET("/api/acceptances/{id}/tally", { params: { path: { id: acceptanceId } } })),
  });
}

/** An opinion with the family's own words. Every opening leaves an access row. */
export function opinionQuery(id: string) {
  return queryOptions({
    queryKey: ["opinion", id],
    queryFn: () => answerOf(api.GET("/api/opinions/{id}", { params: { path: { id } } })),
    staleTime: 240_000,
    refetchOnWindowFocus: false,
  });
}

export interface LineKey {
  contractId: string;
  milestoneId: string;
  itemId: string;
  state: Counted;
}

/** The deliverables behind a line of an acceptance: those that count, or those that were found false. */
export function lineRowsQuery({ contractId: id, milestoneId, itemId, state }: LineKey) {
  return infiniteQueryOptions({
    queryKey: ["contract", id, "line", milestoneId, itemId, state],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET("/api/contracts/{id}/milestones/{milestoneId}/items/{itemId}/deliverables", {
          params: {
            path: { id, milestoneId, itemId },
            query: { state, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

function fetchAcceptances(query: { division?: string; contractId?: string; cursor?: string }) {
  return answerOf(api.GET("/api/acceptances", { params: { query } }));
}
