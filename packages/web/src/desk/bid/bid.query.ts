import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";
import { ApiProblem } from "../../api/problem.ts";

/** The bids of my organization, newest first. */
export function ownBidsQuery(cursor: string | undefined) {
  return queryOptions({
    queryKey: ["bids", cursor],
    queryFn: () => answerOf(api.GET("/api/bids", { params: { query: cursor ? { cursor } : {} } })),
  });
}

/** My organization's bid for a project with what it says; null where there is none. */
export function ownBidQuery(projectId: string) {
  return queryOptions({
    queryKey: ["project", projectId, "own-bid"],
    queryFn: async () => {
      try {
        return await answerOf(api.GET("/api/projects/{id}/bid", { params: { path: { id: projectId } } }));
      } catch (thrown) {
        if (thrown instanceof ApiProblem && thrown.code === "record.missing") return null;
        throw thrown;
      }
    },
  });
}

/** Projects that were announced in a division, newest notice first, a page at a time. */
export function tendersQuery(filter: { division?: string; cursor?: string }) {
  return queryOptions({
    queryKey: ["projects", "tenders", filter],
    queryFn: () => answerOf(api.GET("/api/projects", { params: { query: filter } })),
  });
}
