import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

const MOST_PAGES = 10;

/** Everybody of my organization or department; a unit has at most some hundred. */
export function peopleQuery() {
  return queryOptions({ queryKey: ["people"], queryFn: fetchPeople, staleTime: 60_000 });
}

export type Member = Awaited<ReturnType<typeof fetchPeople>>[number];

async function fetchPeople() {
  const first = await fetchPage(undefined);
  const people = [...first.items];
  let { next } = first;
  for (let page = 1; next && page < MOST_PAGES; page++) {
    const more = await fetchPage(next);
    people.push(...more.items);
    next = more.next;
  }
  return people;
}

function fetchPage(cursor: string | undefined) {
  return answerOf(api.GET("/api/persons", { params: { query: cursor ? { cursor } : {} } }));
}
