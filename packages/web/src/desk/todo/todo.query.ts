import type { Cover } from "@guanhu/core/placement/shape";
import { queryOptions } from "@tanstack/react-query";
import { fetchContracts, fetchCoversWhile } from "../contract/contract.query.ts";
import { dueFirst, isUnassigned } from "./due.ts";

/** Children whose visit is overdue under the running contracts of a county, the longest first. */
export function overdueQuery(division: string | undefined) {
  return queryOptions({
    queryKey: ["todo", "overdue", division],
    queryFn: () => coversOf(division, (cover) => cover.due === "overdue", false),
    staleTime: 60_000,
  });
}

/** Children under my organization's running contracts whom nobody goes to yet. */
export function unassignedQuery() {
  return queryOptions({
    queryKey: ["todo", "unassigned"],
    queryFn: () => coversOf(undefined, isUnassigned, true),
    staleTime: 60_000,
  });
}

async function coversOf(
  division: string | undefined,
  fits: (cover: Cover) => boolean,
  whole: boolean,
): Promise<Cover[]> {
  const { items } = await fetchContracts(division);
  const running = items.filter((contract) => contract.status === "ACTIVE");
  const found = await Promise.all(running.map((contract) => fetchCoversWhile(contract.id, fits, whole)));
  return dueFirst(found.flat());
}
