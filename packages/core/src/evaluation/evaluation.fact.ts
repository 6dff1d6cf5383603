import { Acceptance } from "../acceptance/acceptance.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { ContractCount } from "../contract/contract.count.ts";
import { ContractLedger } from "../contract/contract.ledger.ts";
import { Contract } from "../contract/contract.ts";
import { DeliverableView, lineKey } from "../deliverable/deliverable.view.ts";
import { findAll, query } from "../table/table.ts";
import type { EvaluationFacts } from "./evaluation.rule.ts";

/** A contract has at most twelve milestones, each accepted once and sent back now and then. */
const MOST_PAGES = 20;

/** What the numbers of an evaluation are computed from, read now. */
export async function factsOf(ctx: Context, contract: Contract.Record): Promise<EvaluationFacts> {
  const [acceptances, counts, falseIds, [ledger]] = await Promise.all([
    acceptancesOf(ctx, contract.id),
    ContractCount.countsOf(ctx, contract),
    falseOf(ctx, contract),
    findAll(ctx.parts.table, [ContractLedger.asks(contract.id)] as const, { consistent: true }),
  ]);
  return {
    contract,
    milestones: Contract.milestonesOf(contract),
    acceptances,
    ledger: ledger ?? ContractLedger.emptySums,
    accepted: counts.reduce((sum, line) => sum + line.accepted, 0),
    falseIds,
    today: chinaDate(ctx.at),
  };
}

/** The acceptances of a contract, oldest first. */
export async function acceptancesOf(ctx: Context, contractId: string): Promise<Acceptance.Record[]> {
  const all: Acceptance.Record[] = [];
  let cursor: string | undefined;
  for (let nth = 0; nth < MOST_PAGES; nth++) {
    const page = await Acceptance.list(ctx, { contractId, cursor });
    all.push(...page.items);
    cursor = page.next;
    if (!cursor) break;
  }
  return all.reverse();
}

/** The deliverables of a contract that were found false, line by line of each milestone. */
async function falseOf(ctx: Context, contract: Contract.Record): Promise<string[]> {
  const ids: string[] = [];
  for (const { id: milestoneId } of Contract.milestonesOf(contract)) {
    const lines = contract.items.map(({ id: itemId }) =>
      lineKey({ contractId: contract.id, milestoneId, itemId, state: "FOUND_FALSE" }),
    );
    ids.push(...(await Promise.all(lines.map((pk) => idsUnder(ctx, pk)))).flat());
  }
  return ids;
}

async function idsUnder(ctx: Context, pk: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await query(ctx.parts.table, DeliverableView, { index: "three", pk, limit: 100, cursor });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  } while (cursor);
  return ids;
}
