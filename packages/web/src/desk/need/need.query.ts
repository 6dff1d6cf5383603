import type { Need } from "@guanhu/core/need/shape";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

export type NeedRow = Omit<Need, "head">;

interface Filter {
  division?: string | undefined;
  status?: Need["status"] | undefined;
  cursor?: string | undefined;
}

/** Needs of a purchaser, newest first; of one state where one is chosen. */
export function needsQuery({ division, status, cursor }: Filter) {
  const query = {
    ...(division ? { division } : {}),
    ...(status ? { status } : {}),
    ...(cursor ? { cursor } : {}),
  };
  return queryOptions({
    queryKey: ["needs", query],
    queryFn: () => answerOf(api.GET("/api/needs", { params: { query } })),
  });
}

export function needQuery(id: string) {
  return queryOptions({
    queryKey: ["need", id],
    queryFn: () => answerOf(api.GET("/api/needs/{id}", { params: { path: { id } } })),
  });
}

/** Where a need's entries stand with what was bought of them without open tender this year. */
export function splittingQuery(id: string) {
  return queryOptions({
    queryKey: ["need", id, "splitting"],
    queryFn: () => answerOf(api.GET("/api/needs/{id}/splitting", { params: { path: { id } } })),
  });
}

/** The catalogue in force today where a department buys. */
export function catalogueQuery(division: string) {
  return queryOptions({
    queryKey: ["catalogue", "in-force", division],
    queryFn: () => answerOf(api.GET("/api/catalogue", { params: { query: { division } } })),
    staleTime: 60_000,
  });
}

export async function refreshNeed(client: QueryClient, id: string): Promise<void> {
  await client.invalidateQueries({ queryKey: ["need", id] });
  void client.invalidateQueries({ queryKey: ["needs"] });
  void client.invalidateQueries({ queryKey: ["budget"] });
}
