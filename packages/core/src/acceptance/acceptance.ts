import { createHash, randomBytes } from "node:crypto";
import type { Role } from "../actor.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { ContractCount } from "../contract/contract.count.ts";
import type { Milestone } from "../contract/contract.shape.ts";
import { Contract } from "../contract/contract.ts";
import { DeliverableList } from "../deliverable/deliverable.list.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { Opinion } from "../opinion/opinion.ts";
import { permit, permitOn } from "../permission.ts";
import { Person } from "../person/person.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import { create } from "../table/step.ts";
import { type Ask, ask, findAll, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { change, load } from "./acceptance.change.ts";
import { AcceptanceEntity } from "./acceptance.entity.ts";
import { linesOf, netOf, nextMilestone, refuseInvolved, refuseState } from "./acceptance.rule.ts";
import type { AcceptanceInput, Acceptance as AcceptanceRecord } from "./acceptance.shape.ts";

export type { Acceptance as Record } from "./acceptance.shape.ts";

const noun = "验收";
const acceptors: readonly Role[] = ["acceptance", "reviewExpert"];

/** The acceptance; *missing* outside the actor's division or organization. */
export async function get(ctx: Context, id: string): Promise<AcceptanceRecord> {
  return load(ctx, id, "acceptance.read");
}

/** Acceptances of one contract, or of the actor's county or a county he names; newest first, 20 a page. */
export async function list(
  ctx: Context,
  filter: { contractId?: string | undefined; division?: string | undefined; cursor?: string | undefined },
): Promise<Page<AcceptanceRecord>> {
  permit(ctx.actor, "acceptance.read");
  const { cursor } = filter;
  const options = { descending: true, limit: 20, cursor };
  if (filter.contractId) {
    const contract = await Contract.find(ctx, filter.contractId);
    permitOn(ctx.actor, "acceptance.read", contract ?? {}, "合同");
    return query(ctx.parts.table, AcceptanceEntity, {
      index: "one",
      pk: `A#K#${filter.contractId}`,
      ...options,
    });
  }
  const division = filter.division ?? ctx.actor.division ?? "";
  permitOn(ctx.actor, "acceptance.read", { division }, "县区");
  return query(ctx.parts.table, AcceptanceEntity, { index: "two", pk: `A#D#${division}`, ...options });
}

/** Who may sit on the acceptance team of a contract: the county's acceptors and the experts, without the involved. */
export async function candidates(
  ctx: Context,
  contractId: string,
): Promise<{ accountId: string; name: string }[]> {
  permit(ctx.actor, "acceptance.open");
  const contract = await Contract.find(ctx, contractId);
  permitOn(ctx.actor, "acceptance.open", contract ?? {}, "合同");
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  const { division } = contract;
  const wide = [division, division.slice(0, 4), division.slice(0, 2)];
  const found = await Promise.all(wide.map((one) => Person.inOffice(ctx, one, acceptors)));
  return found
    .flat()
    .filter(({ id }) => id !== contract.createdBy && id !== contract.signedBy)
    .map(({ id, name }) => ({ accountId: id, name }));
}

/**
 * Opens the acceptance of the milestone that is next: its lines are what the county has let through since the
 * acceptance before, frozen now. Refuses a team member who procured or reviewed the contract, or who may not accept
 * in this county; a milestone in acceptance already; a milestone in which nothing was let through.
 */
export async function open(ctx: Context, input: AcceptanceInput): Promise<AcceptanceRecord> {
  permit(ctx.actor, "acceptance.open");
  const memberIds = [...new Set(input.memberIds)];
  const asks = [Contract.asks(input.contractId), ...memberIds.map((id) => Person.asks(id))];
  // Safe: findAll answers in the order asked.
  const [contract, ...people] = (await findAll(ctx.parts.table, asks, { consistent: true })) as [
    Contract.Record | undefined,
    ...(Person.Record | undefined)[],
  ];
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  permitOn(ctx.actor, "acceptance.open", contract, "合同");
  refuseInvolved(contract, { id: ctx.actor.accountId, name: ctx.actor.name });
  if (memberIds.length < 2) throw refuse("acceptance.two_members");
  const members = people.map((person) => memberOf(contract, person));
  const milestone = nextMilestone(contract);
  const counts = await ContractCount.countsOf(ctx, contract, milestone.id);
  const lines = linesOf(contract, counts);
  if (lines.every((line) => line.quantity === 0)) {
    throw refuse("acceptance.nothing", { values: { name: milestone.name } });
  }
  const id = newId(ctx, "acceptance");
  const { records } = await write(ctx, "acceptance.open", [
    [
      create(AcceptanceEntity, {
        id,
        contractId: contract.id,
        contractNo: contract.contractNo,
        title: contract.title,
        division: contract.division,
        purchaserName: contract.purchaserName,
        organizationId: contract.organizationId,
        organizationName: contract.organizationName,
        milestoneId: milestone.id,
        milestoneName: milestone.name,
        ...(milestone.acceptanceId ? { previousId: milestone.acceptanceId } : {}),
        state: "OPENED",
        frozenAt: ctx.at,
        lines,
        members,
        openedBy: ctx.actor.accountId,
        openedByName: ctx.actor.name,
      }),
      () => refuse("record.exists", { values: { noun } }),
    ],
    Contract.movingMilestones(
      contract,
      Contract.movedMilestones(contract, milestone.id, { state: "FROZEN", acceptanceId: id }),
    ),
    ...ContractCount.closing(contract.id, milestone.id, { counts, next: following(contract, milestone.id) }),
  ]);
  return records[0];
}

/**
 * Draws the families that are asked: the children of this milestone by a seed that is made now and recorded, so that
 * anyone with the list draws the same. Refuses while the list is not complete yet. Drawn once; asked again it only
 * completes what was begun. Only a world that is built again the same gives a seed of its own.
 */
export async function draw(
  ctx: Context,
  id: string,
  version: number,
  { seed = randomBytes(32).toString("hex") }: { seed?: string } = {},
): Promise<AcceptanceRecord> {
  const acceptance = await load(ctx, id, "acceptance.open");
  const served = await DeliverableList.served(ctx, acceptance, "child");
  const childIds = served.map((row) => row.id).sort();
  if (acceptance.sample && acceptance.version === version) {
    await Opinion.ask(
      ctx,
      acceptance,
      Opinion.chooseFamilies(acceptance.sample.seed, childIds, acceptance.sample.size),
    );
    return acceptance;
  }
  refuseState(acceptance, version, ["OPENED"]);
  const counted = served.reduce((sum, row) => sum + row.count, 0);
  const lined = acceptance.lines.reduce((sum, line) => sum + netOf(line).quantity, 0);
  // After a rectification the children of the first round stand in the list, too.
  if (counted < lined) throw refuse("acceptance.views_behind");
  const { values } = PurchaseRule.on(acceptance.division, chinaDate(ctx.at));
  const size = Opinion.sampleSize(childIds.length, {
    sharePercent: values.recipientSharePercent,
    minimum: values.recipientMinimum,
  });
  const sample = {
    seed,
    listHash: createHash("sha256").update(childIds.join("\n")).digest("hex"),
    families: childIds.length,
    size,
    required: Math.min(size, values.recipientMinimum),
    drawnAt: ctx.at,
  };
  const drawn = await change(ctx, "acceptance.draw", acceptance, { state: "SAMPLED", sample });
  await Opinion.ask(ctx, drawn, Opinion.chooseFamilies(seed, childIds, size));
  return drawn;
}

/** Lends the read of an acceptance to another noun. */
export function asks(id: string): Ask<typeof AcceptanceEntity> {
  return ask(AcceptanceEntity, { id });
}

/** The milestone that is counted for while this one is in its acceptance. */
function following(contract: Contract.Record, id: string): Milestone["id"] | undefined {
  return Contract.milestonesOf(contract).find((one) => one.state === "OPEN" && one.id !== id)?.id;
}

function memberOf(contract: Contract.Record, person: Person.Record | undefined) {
  const fits = person?.status === "ACTIVE" && !person.organizationId && isAcceptor(person, contract.division);
  if (!fits) throw refuse("acceptance.member_unfit", { values: { name: person?.name ?? "" } });
  refuseInvolved(contract, person);
  return { accountId: person.id, name: person.name };
}

function isAcceptor(person: Person.Record, division: string): boolean {
  const accepts = person.roles.some((role) => acceptors.includes(role));
  return accepts && division.startsWith(person.division ?? "-");
}

export * as Acceptance from "./acceptance.ts";
