import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { permit, permitOn } from "../permission.ts";
import { queryItems, toRecord } from "../table/table.ts";
import { clocksOf } from "./contract.clock.ts";
import { AcceptedCount, AgreementEntity, ContractEntity, LedgerEntity } from "./contract.entity.ts";
import { emptySums, moneyOf } from "./contract.ledger.rule.ts";
import { milestonesOf } from "./contract.milestone.rule.ts";
import type { ContractPage as Page } from "./contract.shape.ts";
import { DeliveredView } from "./contract.view.ts";

/** The contract with its paper, clocks, progress and money, in one query; *missing* outside the actor's relations. */
export async function get(ctx: Context, id: string): Promise<Page> {
  permit(ctx.actor, "contract.read");
  const { items } = await queryItems(ctx.parts.table, { pk: `K#${id}`, limit: 100 });
  const bySk = new Map<string, Record<string, unknown>>();
  for (const item of items) bySk.set(String(item.sk), item);
  const own = bySk.get("A");
  if (!own) throw refuse("record.missing", { values: { noun: "合同" } });
  const { head: _head, ...contract } = toRecord(ContractEntity, own);
  permitOn(ctx.actor, "contract.read", contract, "合同");
  const progress = contract.items.map((item) => {
    const accepted = bySk.get(AcceptedCount.key({ contractId: id, itemId: item.id }).sk);
    const delivered = bySk.get(DeliveredView.key({ contractId: id, itemId: item.id }).sk);
    return {
      ...item,
      delivered: Number(delivered?.delivered ?? 0),
      accepted: Number(accepted?.accepted ?? 0),
      acceptedFen: Number(accepted?.acceptedFen ?? 0),
    };
  });
  const acceptedFen = progress.reduce((sum, item) => sum + item.acceptedFen, 0);
  const paper = bySk.get(AgreementEntity.key({ contractId: id }).sk);
  const { head: _hash, ...agreement } = paper ? toRecord(AgreementEntity, paper) : { head: "" };
  const sums = bySk.get(LedgerEntity.key({ contractId: id }).sk);
  return {
    contract: { ...contract, milestones: [...milestonesOf(contract)] },
    progress,
    acceptedFen,
    ...("terms" in agreement ? { agreement } : {}),
    clocks: clocksOf("terms" in agreement ? agreement : {}, contract.signedOn, chinaDate(ctx.at)),
    money: moneyOf(sums ? toRecord(LedgerEntity, sums) : emptySums, contract.amountFen, acceptedFen),
  };
}

export * as ContractPage from "./contract.page.ts";
