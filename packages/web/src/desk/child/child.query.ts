import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

/** Children of a county, town or village, masked, a page at a time. */
export function childrenQuery(filter: { division?: string | undefined; cursor?: string | undefined }) {
  return queryOptions({
    queryKey: ["children", filter],
    queryFn: () => answerOf(api.GET("/api/children", { params: { query: filter } })),
  });
}

export function childQuery(id: string) {
  return queryOptions({
    queryKey: ["child", id],
    queryFn: () => answerOf(api.GET("/api/children/{id}", { params: { path: { id } } })),
  });
}

/** The timeline of a child, newest first, a page at a time. */
export function timelineQuery(id: string, cursor: string | undefined) {
  return queryOptions({
    queryKey: ["child", id, "timeline", cursor],
    queryFn: () =>
      answerOf(
        api.GET("/api/children/{id}/timeline", {
          params: { path: { id }, query: cursor ? { cursor } : {} },
        }),
      ),
  });
}
