import { daysBetween } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { recall, remember } from "../table/recent.ts";
import { create, type Guarded, must, patch, upsert } from "../table/step.ts";
import { ask, findAll } from "../table/table.ts";
import { AcceptedCount, ContractEntity, CountedDay, CountedLine } from "./contract.entity.ts";
import { milestonesOf } from "./contract.milestone.rule.ts";
import type { Contract as ContractRecord } from "./contract.shape.ts";
import { Contract } from "./contract.ts";

/** One deliverable that the county lets through: it is counted under a line, for the milestone that runs. */
export interface Counted {
  contractId: string;
  itemId: string;
  childId: string;
  onDate: string;
  deliverableId: string;
  priceFen: number;
}

/**
 * Lends the steps that count one accepted deliverable, and says for which milestone it counts: the first that is
 * not in acceptance yet. Refuses more than contracted (`contract.quantity_reached`), one child twice a day
 * (`deliverable.day_counted`), a day too near to another counted one (`deliverable.interval_short`), and a contract
 * whose milestones are all in acceptance (`contract.all_frozen`). Unless `consistent`, the contract may be a remembered
 * one that has moved since: what is refused then is to be tried again.
 */
export async function counting(
  ctx: Context,
  counted: Counted,
  options: { consistent: boolean },
): Promise<{ milestoneId: string; steps: Guarded[] }> {
  const { priceFen, ...claim } = counted;
  const { contractId, itemId, childId, onDate } = claim;
  const { contract, line } = await readStanding(ctx, claim, options);
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  const milestone = milestonesOf(contract).find((one) => one.state === "OPEN");
  if (!milestone) throw refuse("contract.all_frozen", { values: { contractNo: contract.contractNo } });
  const interval = contract.items.find((one) => one.id === itemId)?.minIntervalDays;
  const current = { contractId, itemId, quantity: 0, accepted: 0, acceptedFen: 0 };
  const steps: Guarded[] = [
    [
      patch(AcceptedCount, current, {
        add: { accepted: 1, acceptedFen: priceFen },
        expect: { accepted: must.belowField("quantity") },
      }),
      () => refuse("contract.quantity_reached"),
    ],
    [
      upsert(CountedDay, claim, { set: claim, expect: { deliverableId: must.absent() } }),
      () => refuse("deliverable.day_counted", { values: { onDate } }),
    ],
    // An acceptance that is opened meanwhile must not miss this one.
    Contract.stillAsRead(contract),
  ];
  if (interval) steps.push(keepingInterval({ contractId, itemId, childId }, line, onDate, interval));
  return { milestoneId: milestone.id, steps };
}

/** The contract, remembered where it may be, and the days counted for the child, where the contract limits them. */
async function readStanding(
  ctx: Context,
  { contractId, itemId, childId }: Omit<Counted, "priceFen">,
  options: { consistent: boolean },
) {
  const { table, recent } = ctx.parts;
  const asked = [ask(ContractEntity, { id: contractId })] as const;
  const [known] = (options.consistent ? undefined : recall(recent, asked)) ?? [];
  const asksLine = ask(CountedLine, { contractId, itemId, childId });
  if (known) {
    const limited = known.items.some((one) => one.id === itemId && one.minIntervalDays);
    const [line] = limited ? await findAll(table, [asksLine] as const, { consistent: true }) : [];
    return { contract: known, line };
  }
  const [contract, line] = await findAll(table, [...asked, asksLine] as const, { consistent: true });
  remember(recent, asked, [contract]);
  return { contract, line };
}

function keepingInterval(
  at: { contractId: string; itemId: string; childId: string },
  line: { days: string[]; moves: number } | undefined,
  onDate: string,
  interval: number,
): Guarded {
  const near = line?.days.find((day) => Math.abs(daysBetween(day, onDate)) < interval);
  if (near) throw refuse("deliverable.interval_short", { values: { near, interval } });
  const stale = () => refuse("record.stale");
  if (!line) return [create(CountedLine, { ...at, days: [onDate], moves: 1 }), stale];
  const set = { days: [...line.days, onDate].sort(), moves: line.moves + 1 };
  return [patch(CountedLine, { ...at, ...line }, { set, expect: { moves: line.moves } }), stale];
}

/**
 * Lends the steps that take a deliverable out of the count again, because it was found false: the line has room for
 * a true one, and so has the child's day.
 */
export async function discounting(
  ctx: Context,
  counted: Counted,
  options: { lined: boolean },
): Promise<Guarded[]> {
  const { contractId, itemId, childId, onDate, deliverableId, priceFen } = counted;
  const at = { contractId, itemId, childId };
  const day = { ...at, onDate, deliverableId };
  const [line] = await findAll(ctx.parts.table, [ask(CountedLine, at)] as const, { consistent: true });
  const current = { contractId, itemId, quantity: 0, accepted: 0, acceptedFen: 0 };
  const taken = { accepted: -1, acceptedFen: -priceFen };
  const linedToo = options.lined ? { lined: -1, linedFen: -priceFen } : {};
  const steps: Guarded[] = [
    [
      patch(AcceptedCount, current, {
        add: { ...taken, ...linedToo },
        expect: { accepted: must.atLeast(1) },
      }),
      () => refuse("record.stale"),
    ],
    [
      patch(CountedDay, day, { set: { deliverableId: undefined }, expect: { deliverableId } }),
      () => refuse("record.stale"),
    ],
  ];
  if (line) {
    const set = { days: line.days.filter((one) => one !== onDate), moves: line.moves + 1 };
    steps.push([
      patch(CountedLine, line, { set, expect: { moves: line.moves } }),
      () => refuse("record.stale"),
    ]);
  }
  return steps;
}

/** What each line of a contract has counted, and how much of that stands in an acceptance. */
export interface LineCount {
  itemId: string;
  accepted: number;
  acceptedFen: number;
  lined: number;
  linedFen: number;
}

/** The counts of all lines of a contract, in their order, as they stand now. */
export async function countsOf(ctx: Context, contract: ContractRecord): Promise<LineCount[]> {
  const asks = contract.items.map((item) => ask(AcceptedCount, { contractId: contract.id, itemId: item.id }));
  const found = await findAll(ctx.parts.table, asks, { consistent: true });
  return contract.items.map((item, nth) => ({
    itemId: item.id,
    accepted: found[nth]?.accepted ?? 0,
    acceptedFen: found[nth]?.acceptedFen ?? 0,
    lined: found[nth]?.lined ?? 0,
    linedFen: found[nth]?.linedFen ?? 0,
  }));
}

/** Lends the steps that put all that is counted into an acceptance; refuses when more was counted meanwhile. */
export function lining(contractId: string, counts: readonly LineCount[]): Guarded[] {
  return counts.map(({ itemId, accepted, acceptedFen }): Guarded => {
    const current = { contractId, itemId, quantity: 0, accepted, acceptedFen };
    const set = { lined: accepted, linedFen: acceptedFen };
    return [
      patch(AcceptedCount, current, { set, expect: { accepted, acceptedFen } }),
      () => refuse("record.stale"),
    ];
  });
}

/** Lends the steps that take lines out of an acceptance again: they stand in the next one. */
export function unlining(
  contractId: string,
  lines: readonly { itemId: string; quantity: number; amountFen: number }[],
): Guarded[] {
  return lines.map(({ itemId, quantity, amountFen }): Guarded => {
    const current = { contractId, itemId, quantity: 0, accepted: 0, acceptedFen: 0 };
    const add = { lined: -quantity, linedFen: -amountFen };
    return [patch(AcceptedCount, current, { add }), () => refuse("record.stale")];
  });
}

export * as ContractCount from "./contract.count.ts";
