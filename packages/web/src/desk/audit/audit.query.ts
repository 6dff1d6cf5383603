import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";
import type { Subject } from "./subject.ts";

/** The history of a subject, oldest first. */
export function historyQuery(kind: Subject, id: string, cursor: string | undefined) {
  const params = { path: { id }, query: cursor ? { cursor } : {} };
  return queryOptions({
    queryKey: ["audit", kind, id, cursor],
    queryFn: () => {
      if (kind === "child") return answerOf(api.GET("/api/audit/children/{id}", { params }));
      if (kind === "contract") return answerOf(api.GET("/api/audit/contracts/{id}", { params }));
      return answerOf(api.GET("/api/audit/deliverables/{id}", { params }));
    },
  });
}

/** Who read the personal data of a child, newest first. */
export function accessesQuery(id: string, cursor: string | undefined) {
  return queryOptions({
    queryKey: ["audit", "accesses", id, cursor],
    queryFn: () =>
      answerOf(
        api.GET("/api/audit/children/{id}/accesses", {
          params: { path: { id }, query: cursor ? { cursor } : {} },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
