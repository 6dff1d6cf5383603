import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

/** Children of a county, town or village, masked, a page at a time. */
export function childrenQuery(filter: { division?: string | undefined; cursor?: string | undefined }) {
  return queryOptions({
    queryKey: ["children", filter],
    queryFn: () => answerOf(api.GET("/api/children", { params: { query: filter } })),
  });
}

/** Children of a county, town or village as one list that grows, for choosing among them. */
export function allChildrenQuery(division: string) {
  return infiniteQueryOptions({
    queryKey: ["children", "all", division],
    queryFn: ({ pageParam }) => {
      const query = { division, ...(pageParam ? { cursor: pageParam } : {}) };
      return answerOf(api.GET("/api/children", { params: { query } }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
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

/** The timeline after what the child's page shows already, from its cursor on. */
export function laterTimelineQuery(id: string, first: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ["child", id, "later", first],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET("/api/children/{id}/timeline", { params: { path: { id }, query: { cursor: pageParam } } }),
      ),
    initialPageParam: first ?? "",
    getNextPageParam: (last) => last.next,
  });
}
