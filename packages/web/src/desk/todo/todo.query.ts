import type { Cover } from "@guanhu/core/placement/shape";
import type { Me } from "@guanhu/core/session/shape";
import { queryOptions } from "@tanstack/react-query";
import { contractAcceptancesQuery } from "../acceptance/acceptance.query.ts";
import { type ContractRow, fetchContracts, fetchCoversWhile } from "../contract/contract.query.ts";
import { data } from "../data.ts";
import { contractPaymentsQuery, payableQuery } from "../payment/payment.query.ts";
import { dueFirst, isUnassigned } from "./due.ts";
import { ownWaits } from "./money-waits.ts";

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

/** What waits for my organization under its newest contracts: acceptances and payments. */
export function ownMoneyQuery(me: Me) {
  return queryOptions({
    queryKey: ["todo", "ownMoney", me.accountId],
    queryFn: async () => {
      const { items } = await fetchContracts(undefined);
      const ran = items.filter((contract) => contract.status !== "DRAFT" && contract.status !== "SIGNED");
      const waits = await Promise.all(ran.map((contract) => ownWaitsOf(me, contract)));
      return waits.flat();
    },
    staleTime: 60_000,
  });
}

async function ownWaitsOf(me: Me, contract: ContractRow) {
  const accepted = contract.milestones?.some((one) => one.state === "ACCEPTED") ?? false;
  const [acceptances, payments, payable] = await Promise.all([
    data.fetchQuery(contractAcceptancesQuery(contract.id)),
    data.fetchQuery(contractPaymentsQuery(contract.id)),
    accepted ? data.fetchQuery(payableQuery(contract.id)) : undefined,
  ]);
  return ownWaits(me, contract, acceptances.items, payments.items, payable);
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
