import type { Challenge, ChallengeClock } from "@guanhu/core/project/challenge/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

/** A project as a list or a page holds it. */
export type ProjectRow = ProjectShown;
export type ChallengeRow = Omit<Challenge, "head"> & { clocks: ChallengeClock[] };

type Filter = { division?: string | undefined };

function withCursor<T extends object>(filter: T, cursor: string | undefined) {
  return cursor ? { ...filter, cursor } : filter;
}

/** Projects of a purchaser, newest first, a page at a time. */
export function projectsQuery({ division }: Filter) {
  const filter = division ? { division } : {};
  return infiniteQueryOptions({
    queryKey: ["projects", division],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET("/api/projects", { params: { query: withCursor(filter, pageParam) } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** A project with its clocks. */
export function projectQuery(id: string) {
  return queryOptions({
    queryKey: ["project", id, "page"],
    queryFn: () => answerOf(api.GET("/api/projects/{id}", { params: { path: { id } } })),
  });
}

/** The purchase rules that hold for a division today, and what the law asks of each method. */
export function rulesQuery(division: string) {
  return queryOptions({
    queryKey: ["purchase-rules", division],
    queryFn: () => answerOf(api.GET("/api/purchase-rules", { params: { query: { division } } })),
    staleTime: 600_000,
  });
}

export function questionsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ["project", id, "questions"],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET("/api/projects/{id}/questions", {
          params: { path: { id }, query: withCursor({}, pageParam) },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function clarificationsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ["project", id, "clarifications"],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET("/api/projects/{id}/clarifications", {
          params: { path: { id }, query: withCursor({}, pageParam) },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function challengesQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ["project", id, "challenges"],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET("/api/projects/{id}/challenges", {
          params: { path: { id }, query: withCursor({}, pageParam) },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** Open challenges of a purchaser, who is due first; an organization's own, newest first. */
export function openChallengesQuery({ division }: Filter) {
  return queryOptions({
    queryKey: ["challenges", division],
    queryFn: () => answerOf(api.GET("/api/challenges", { params: { query: division ? { division } : {} } })),
  });
}

export function committeeQuery(id: string) {
  return queryOptions({
    queryKey: ["project", id, "committee"],
    queryFn: () => answerOf(api.GET("/api/projects/{id}/committee", { params: { path: { id } } })),
  });
}

/** The bids of a project; refused while they are sealed. */
export function bidsQuery(id: string) {
  return queryOptions({
    queryKey: ["project", id, "bids"],
    queryFn: () => answerOf(api.GET("/api/projects/{id}/bids", { params: { path: { id } } })),
  });
}

export function bidQuery(id: string, bidId: string) {
  return queryOptions({
    queryKey: ["project", id, "bids", bidId],
    queryFn: () => answerOf(api.GET("/api/projects/{id}/bids/{bidId}", { params: { path: { id, bidId } } })),
  });
}

/** Asks again for everything that hangs on a project. */
export async function refreshProject(client: QueryClient, id: string): Promise<void> {
  await client.invalidateQueries({ queryKey: ["project", id] });
  for (const key of ["projects", "challenges", "needs", "need", "todo"])
    void client.invalidateQueries({ queryKey: [key] });
}
