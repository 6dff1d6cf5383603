import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

/** My reviews, newest first. */
export function reviewsQuery(cursor: string | undefined) {
  return queryOptions({
    queryKey: ["reviews", cursor],
    queryFn: () => answerOf(api.GET("/api/reviews", { params: { query: cursor ? { cursor } : {} } })),
  });
}

export function reviewQuery(projectId: string) {
  return queryOptions({
    queryKey: ["project", projectId, "review"],
    queryFn: () => answerOf(api.GET("/api/projects/{id}/review", { params: { path: { id: projectId } } })),
  });
}

export async function refreshReview(client: QueryClient, projectId: string): Promise<void> {
  await client.invalidateQueries({ queryKey: ["project", projectId] });
  void client.invalidateQueries({ queryKey: ["reviews"] });
}
