import { daysBetween } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { recall, remember } from "../table/recent.ts";
import { create, type Guarded, must, patch, upsert } from "../table/step.ts";
import { ask, findAll } from "../table/table.ts";
import { AcceptedCount, ContractEntity, CountedDay, CountedLine } from "./contract.entity.ts";
import { milestonesOf } from "./contract.milestone.rule.ts";
import type { Contract as ContractRecord, MilestoneId } from "./contract.shape.ts";

// When the last milestone is in its acceptance, nothing is counted for.
const NONE = "none";

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
): Promise<{ milestoneId: MilestoneId; steps: Guarded[] }> {
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
        add: { accepted: 1, acceptedFen: priceFen, [milestone.id]: 1, [`${milestone.id}Fen`]: priceFen },
        // An acceptance that is opened meanwhile must not miss this one.
        expect: { accepted: must.belowField("quantity"), milestoneId: must.absentOr(milestone.id) },
      }),
      (now?: { accepted: number; quantity: number }) =>
        refuse(now && now.accepted < now.quantity ? "record.stale" : "contract.quantity_reached"),
    ],
    [
      upsert(CountedDay, claim, { set: claim, expect: { deliverableId: must.absent() } }),
      () => refuse("deliverable.day_counted", { values: { onDate } }),
    ],
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
  milestoneId: MilestoneId | undefined,
): Promise<Guarded[]> {
  const { contractId, itemId, childId, onDate, deliverableId, priceFen } = counted;
  const at = { contractId, itemId, childId };
  const day = { ...at, onDate, deliverableId };
  const [line] = await findAll(ctx.parts.table, [ask(CountedLine, at)] as const, { consistent: true });
  const current = { contractId, itemId, quantity: 0, accepted: 0, acceptedFen: 0 };
  const taken = { accepted: -1, acceptedFen: -priceFen };
  const ofMilestone = milestoneId ? { [milestoneId]: -1, [`${milestoneId}Fen`]: -priceFen } : {};
  const steps: Guarded[] = [
    [
      patch(AcceptedCount, current, {
        add: { ...taken, ...ofMilestone },
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

/** What a line of a contract has counted: in all, and for one milestone. */
export interface LineCount {
  itemId: string;
  accepted: number;
  acceptedFen: number;
  quantity: number;
  amountFen: number;
}

/** The counts of all lines of a contract, in their order, as they stand now; those of one milestone beside them. */
export async function countsOf(
  ctx: Context,
  contract: ContractRecord,
  milestoneId: MilestoneId = "m1",
): Promise<LineCount[]> {
  const asks = contract.items.map((item) => ask(AcceptedCount, { contractId: contract.id, itemId: item.id }));
  const found = await findAll(ctx.parts.table, asks, { consistent: true });
  return contract.items.map((item, nth) => ({
    itemId: item.id,
    accepted: found[nth]?.accepted ?? 0,
    acceptedFen: found[nth]?.acceptedFen ?? 0,
    quantity: found[nth]?.[milestoneId] ?? 0,
    amountFen: found[nth]?.[`${milestoneId}Fen`] ?? 0,
  }));
}

/**
 * Lends the steps that close a milestone's counts, because it goes into its acceptance: from now on the next one is
 * counted for. Refuses when more was counted meanwhile.
 */
export function closing(
  contractId: string,
  milestoneId: MilestoneId,
  { counts, next }: { counts: readonly LineCount[]; next: MilestoneId | undefined },
): Guarded[] {
  return counts.map(({ itemId, accepted, acceptedFen, quantity }): Guarded => {
    const current = { contractId, itemId, quantity: 0, accepted, acceptedFen };
    const expect = { accepted, [milestoneId]: quantity === 0 ? must.absentOr(0) : quantity };
    return [
      patch(AcceptedCount, current, { set: { milestoneId: next ?? NONE }, expect }),
      () => refuse("record.stale"),
    ];
  });
}

/** Lends the steps that open a milestone's counts again, because its acceptance sent it back. */
export function reopening(contract: ContractRecord, milestoneId: MilestoneId): Guarded[] {
  return contract.items.map((item): Guarded => {
    const current = { contractId: contract.id, itemId: item.id, quantity: 0, accepted: 0, acceptedFen: 0 };
    return [patch(AcceptedCount, current, { set: { milestoneId } }), () => refuse("record.stale")];
  });
}

export * as ContractCount from "./contract.count.ts";
