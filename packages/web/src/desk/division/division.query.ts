import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

const DAY = 86_400_000;

/** The divisions directly below one that a person may choose. */
export function divisionsBelow(parent: string) {
  return queryOptions({
    queryKey: ["divisions", parent],
    queryFn: () => answerOf(api.GET("/api/divisions", { params: { query: { parent } } })),
    select: (answer) => answer.items,
    staleTime: DAY,
    gcTime: DAY,
  });
}

/** A division with the names from the province down to it. */
export function divisionPath(code: string) {
  return queryOptions({
    queryKey: ["division", code],
    queryFn: () => answerOf(api.GET("/api/divisions/{code}", { params: { path: { code } } })),
    staleTime: DAY,
    gcTime: DAY,
  });
}
