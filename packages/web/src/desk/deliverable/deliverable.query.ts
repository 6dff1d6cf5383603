import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

/** What waits for my word, oldest first; officials above a county name it. */
export function queueQuery(filter: { division?: string | undefined; cursor?: string | undefined }) {
  return queryOptions({
    queryKey: ["queue", filter],
    queryFn: () => answerOf(api.GET("/api/deliverables/queue", { params: { query: filter } })),
  });
}

/** A deliverable opened. Every opening leaves an access row, so it is not asked again without need. */
export function deliverableQuery(id: string) {
  return queryOptions({
    queryKey: ["deliverable", id],
    queryFn: () => answerOf(api.GET("/api/deliverables/{id}", { params: { path: { id } } })),
    // The addresses of its photos hold for some minutes.
    staleTime: 240_000,
    refetchOnWindowFocus: false,
  });
}

/** The deliverables under a contract's line, newest visit first. */
export function rowsQuery(contractId: string, itemId: string) {
  return infiniteQueryOptions({
    queryKey: ["contract", contractId, "rows", itemId],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET("/api/contracts/{id}/items/{itemId}/deliverables", {
          params: { path: { id: contractId, itemId }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}
