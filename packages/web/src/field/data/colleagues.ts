import { answerOf, api } from "../../api/client.ts";
import { type Load, useLoad } from "./load.ts";

/** Somebody of one's own organization who may come along. */
export interface Colleague {
  id: string;
  name: string;
  /** Last China date of a valid check for records. */
  clearedUntil: string | undefined;
}

const PAGES_AT_MOST = 5;

/** The active members of the worker's organization, by name; as last seen where there is no network. */
export function useColleagues(accountId: string): Load<Colleague[]> & { again: () => void } {
  return useLoad("colleagues", askColleagues, accountId);
}

async function askColleagues(): Promise<Colleague[]> {
  const people: Colleague[] = [];
  let cursor: string | undefined;
  for (let nth = 0; nth < PAGES_AT_MOST; nth++) {
    const query = cursor ? { cursor } : {};
    const page = await answerOf(api.GET("/api/persons", { params: { query } }));
    for (const { id, name, status, clearedUntil } of page.items) {
      if (status === "ACTIVE") people.push({ id, name, clearedUntil });
    }
    if (!page.next) break;
    cursor = page.next;
  }
  return people.sort((a, b) => a.name.localeCompare(b.name, "zh-CN"));
}
