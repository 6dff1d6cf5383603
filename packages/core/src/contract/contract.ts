import { chinaDate } from "../calendar.ts";
import type { CatalogueInForce } from "../catalogue/catalogue.shape.ts";
import { Catalogue } from "../catalogue/catalogue.ts";
import type { Context } from "../context.ts";
import type { KindName } from "../deliverable/kind/kind.shape.ts";
import { kinds } from "../deliverable/kind/kind.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { multiplyFen } from "../money.ts";
import { Organization } from "../organization/organization.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { lendContract } from "../project/project.lend.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import { remember } from "../table/recent.ts";
import { check as checkStep, create, type Guarded, must, patch } from "../table/step.ts";
import { type Ask, ask, findAll, find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { ContractAgreement } from "./contract.agreement.ts";
import { AcceptedCount, ContractEntity, ContractNoClaim } from "./contract.entity.ts";
import { ContractLedger } from "./contract.ledger.ts";
import { ceilingOf, makeMilestones, milestonesOf, movedMilestones } from "./contract.milestone.rule.ts";
import {
  refuseBond,
  refuseInactive,
  refuseTerm,
  refuseTransition,
  refuseUnprocured,
} from "./contract.rule.ts";
import type {
  ContractInput,
  ContractItem,
  Contract as ContractRecord,
  ContractStatus,
  Milestone,
} from "./contract.shape.ts";

export type { Contract as Record } from "./contract.shape.ts";

/** The contract whatever the actor's relation to it, for other nouns' verbs. */
export async function find(ctx: Context, id: string): Promise<ContractRecord | undefined> {
  return findRecord(ctx.parts.table, ContractEntity, { id });
}

/** Contracts of the actor's organization, or of one county (officials above it name the county), newest first. */
export async function list(
  ctx: Context,
  filter: { division?: string | undefined; cursor?: string | undefined },
): Promise<Page<Omit<ContractRecord, "head">>> {
  permit(ctx.actor, "contract.read");
  const division = filter.division ?? ctx.actor.division ?? "";
  if (!ctx.actor.organizationId) permitOn(ctx.actor, "contract.read", { division }, "县区");
  const place = ctx.actor.organizationId
    ? ({ index: "two", pk: `K#O#${ctx.actor.organizationId}` } as const)
    : ({ index: "one", pk: `K#D#${division}` } as const);
  const page = await query(ctx.parts.table, ContractEntity, {
    ...place,
    descending: true,
    limit: 20,
    cursor: filter.cursor,
  });
  return { ...page, items: page.items.map(({ head: _head, ...contract }) => contract) };
}

/**
 * Drafts a contract, from the award of a project where there was one: then organization and amount are the award's
 * (政府采购法 46条). Refuses an item outside the catalogue or without a kind of deliverable, a term over a year
 * without the four conditions, shares that do not sum to 100, a bond over a tenth of the amount, an organization
 * that is not approved, a contract number in use.
 */
export async function draft(ctx: Context, input: ContractInput): Promise<ContractRecord> {
  permitOn(ctx.actor, "contract.create", input, "县区");
  const {
    terms,
    milestones: _milestones,
    engagement = { mode: "GOV_PURCHASE" as const },
    ...entered
  } = input;
  refuseTerm(input.from, input.to, terms);
  const organization = await Organization.find(ctx, input.organizationId);
  if (organization?.status !== "APPROVED") throw refuse("organization.not_approved");
  const catalogue = await Catalogue.inForce(ctx, input.division, chinaDate(ctx.at));
  const items = input.items.map((item, nth) => itemOf(catalogue, item, nth));
  const amountFen = items.reduce((sum, item) => sum + multiplyFen(item.priceFen, item.quantity), 0);
  refuseBond(terms, amountFen);
  const milestones = makeMilestones(input);
  const { organizationId, projectId } = input;
  const lent = projectId ? await lendContract(ctx, projectId, { organizationId, amountFen }) : undefined;
  const { purchaseThresholdFen } = PurchaseRule.on(input.division, chinaDate(ctx.at)).values;
  if (!lent) refuseUnprocured(engagement, amountFen, purchaseThresholdFen);
  const awardedOn = lent?.project.award?.noticedOn;
  const id = newId(ctx, "contract");
  const { records } = await write(ctx, "contract.draft", [
    [
      create(ContractEntity, {
        ...entered,
        id,
        organizationName: organization.name,
        items,
        ...(milestones ? { milestones } : {}),
        amountFen,
        status: "DRAFT",
        createdBy: ctx.actor.accountId,
        createdByName: ctx.actor.name,
        createdAt: ctx.at,
      }),
      () => refuse("record.exists", { values: { noun: "合同" } }),
    ],
    [
      create(ContractNoClaim, { division: input.division, contractNo: input.contractNo, contractId: id }),
      () => refuse("contract.number_taken", { values: { contractNo: input.contractNo } }),
    ],
    Organization.stillApproved(organization),
    ContractAgreement.drafting(id, { terms, engagement, originalFen: amountFen, awardedOn }),
    ...(lent ? [lent.step(id)] : []),
    ContractLedger.opening(id),
    ...items.map(
      (item): Guarded => [
        create(AcceptedCount, { ...line(id, item), accepted: 0, acceptedFen: 0 }),
        () => refuse("record.exists", { values: { noun: "验收数量" } }),
      ],
    ),
  ]);
  return records[0];
}

/** Starts performance of a signed contract. */
export async function activate(ctx: Context, id: string, version: number): Promise<ContractRecord> {
  const contract = await load(ctx, id, "contract.activate");
  return move(ctx, contract, "ACTIVE", version, {});
}

/** Suspends an active contract: from now on nothing is recorded under it (政府采购法 50条). */
export async function suspend(ctx: Context, id: string, change: { version: number; reason: string }) {
  const contract = await load(ctx, id, "contract.suspend");
  return move(ctx, contract, "SUSPENDED", change.version, { statusReason: change.reason });
}

/**
 * Completes a contract whose milestones are all accepted: the organization's access to its children ends at once,
 * and its last payment waits for no more.
 */
export async function complete(ctx: Context, id: string, version: number): Promise<ContractRecord> {
  const contract = await load(ctx, id, "contract.complete");
  const open = milestonesOf(contract).find((one) => one.state !== "ACCEPTED");
  if (open) throw refuse("contract.milestone_open", { values: { name: open.name } });
  return move(ctx, contract, "COMPLETED", version, { endedOn: chinaDate(ctx.at) });
}

/** Terminates a contract: the organization's access to its children ends at once. */
export async function terminate(ctx: Context, id: string, change: { version: number; reason: string }) {
  const contract = await load(ctx, id, "contract.terminate");
  const ended = { endedOn: chinaDate(ctx.at), statusReason: change.reason };
  return move(ctx, contract, "TERMINATED", change.version, ended);
}

/** Refuses (`record.missing`) a contract outside the actor's relations for an action. */
export function refuseNotMine(ctx: Context, contract: ContractRecord, action: Action): void {
  permitOn(ctx.actor, action, contract, "合同");
}

/** Lends the condition that the contract stands in the very version that was read. */
export function stillAsRead(contract: ContractRecord): Guarded {
  return [checkStep(ContractEntity, contract, { version: contract.version }), () => refuse("record.stale")];
}

/** Lends the step that changes the milestones of a contract; refuses when the contract has moved meanwhile. */
export function movingMilestones(contract: ContractRecord, milestones: Milestone[]): Guarded {
  return [patch(ContractEntity, contract, { set: { milestones } }), () => refuse("record.stale")];
}

/** Lends the read of a contract to another noun. */
export function asks(id: string): Ask<typeof ContractEntity> {
  return ask(ContractEntity, { id });
}

/** Refuses work under a contract on a day, for which it is not active or does not run. */
/** The milestones of a contract, and what the accepted ones may pay. */
export { ceilingOf, milestonesOf, movedMilestones, refuseInactive };

/**
 * Lends the condition that the contract is active and covers the day; `asRead`: that it stands in the very version
 * that was read and judged, which says all of it.
 */
export function stillActive(
  contract: ContractRecord,
  onDate: string,
  options: { asRead?: boolean } = {},
): Guarded {
  return [
    checkStep(
      ContractEntity,
      contract,
      options.asRead
        ? { version: contract.version }
        : { status: "ACTIVE", from: must.atMost(onDate), to: must.atLeast(onDate) },
    ),
    () => refuse("contract.not_active", { values: { contractNo: contract.contractNo } }),
  ];
}

/**
 * Which of these contracts are live (active) now: an organization sees the children of no other.
 * Remembered for a few seconds, because every list of a field worker asks it.
 */
export async function liveIds(ctx: Context, ids: readonly string[]): Promise<Set<string>> {
  const { contractStates, table } = ctx.parts;
  const unknown = [...new Set(ids)].filter((id) => contractStates.get(id) === undefined);
  if (unknown.length > 0) {
    const wanted = unknown.map((id) => asks(id));
    const found = await findAll(table, wanted);
    for (const [nth, id] of unknown.entries()) contractStates.set(id, found[nth]?.status ?? "DRAFT");
    remember(ctx.parts.recent, wanted, found);
  }
  return new Set(ids.filter((id) => contractStates.get(id) === "ACTIVE"));
}

async function load(ctx: Context, id: string, action: Action): Promise<ContractRecord> {
  permit(ctx.actor, action);
  const contract = await findRecord(ctx.parts.table, ContractEntity, { id }, { consistent: true });
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  permitOn(ctx.actor, action, contract, "合同");
  return contract;
}

async function move(
  ctx: Context,
  contract: ContractRecord,
  status: ContractStatus,
  version: number,
  set: Pick<Partial<ContractRecord>, "signedOn" | "signedBy" | "signedByName" | "endedOn" | "statusReason">,
): Promise<ContractRecord> {
  const current = { version: contract.version, state: contract.status };
  if (contract.version !== version) throw refuse("record.stale", { current });
  refuseTransition(contract, status);
  const { records } = await write(ctx, `contract.${status.toLowerCase()}`, [
    [patch(ContractEntity, contract, { set: { ...set, status } }), () => refuse("record.stale", { current })],
  ]);
  ctx.parts.contractStates.forget(contract.id);
  return records[0];
}

function line(contractId: string, item: ContractItem) {
  return { contractId, itemId: item.id, quantity: item.quantity };
}

function itemOf(
  catalogue: CatalogueInForce,
  input: ContractInput["items"][number],
  nth: number,
): ContractItem {
  const entry = Catalogue.entryOf(catalogue, input.catalogueCode);
  const kind = entry.deliverableKind;
  if (!kind || !(kind in kinds) || !entry.unit)
    throw refuse("catalogue.not_deliverable", { values: { code: entry.code } });
  return { ...input, id: String(nth + 1), name: entry.name, unit: entry.unit, kind: kind as KindName };
}

export * as Contract from "./contract.ts";
