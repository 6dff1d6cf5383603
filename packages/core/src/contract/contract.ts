import { chinaDate } from "../calendar.ts";
import { Catalogue } from "../catalogue/catalogue.ts";
import type { Context } from "../context.ts";
import type { KindName } from "../deliverable/kind/kind.shape.ts";
import { kinds } from "../deliverable/kind/kind.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { multiplyFen } from "../money.ts";
import { Organization } from "../organization/organization.ts";
import { permit, permitOn } from "../permission.ts";
import { remember } from "../table/recent.ts";
import { check as checkStep, create, type Guarded, must, patch } from "../table/step.ts";
import {
  type Ask,
  ask,
  findAll,
  find as findRecord,
  type Page,
  query,
  queryItems,
  toRecord,
} from "../table/table.ts";
import { write } from "../table/write.ts";
import { AcceptedCount, ContractEntity, ContractNoClaim, CountedDay } from "./contract.entity.ts";
import { refuseInactive, refuseTerm, refuseTransition } from "./contract.rule.ts";
import type {
  ContractInput,
  ContractItem,
  ContractPage,
  Contract as ContractRecord,
  ContractStatus,
} from "./contract.shape.ts";
import { DeliveredView } from "./contract.view.ts";

export type { Contract as Record } from "./contract.shape.ts";

/** The contract with its progress, in one query; *missing* outside the actor's division or organization. */
export async function get(ctx: Context, id: string): Promise<ContractPage> {
  permit(ctx.actor, "contract.read");
  const { items } = await queryItems(ctx.parts.table, { pk: `K#${id}`, limit: 100 });
  const own = items.find((item) => item.sk === "A");
  if (!own) throw refuse("record.missing", { values: { noun: "合同" } });
  const counts = new Map<string, Record<string, unknown>>();
  for (const item of items) counts.set(String(item.sk), item);
  const { head: _head, ...contract } = toRecord(ContractEntity, own);
  permitOn(ctx.actor, "contract.read", contract, "合同");
  const progress = contract.items.map((item) => {
    const accepted = counts.get(AcceptedCount.key({ contractId: id, itemId: item.id }).sk);
    const delivered = counts.get(DeliveredView.key({ contractId: id, itemId: item.id }).sk);
    return {
      ...item,
      delivered: Number(delivered?.delivered ?? 0),
      accepted: Number(accepted?.accepted ?? 0),
      acceptedFen: Number(accepted?.acceptedFen ?? 0),
    };
  });
  const acceptedFen = progress.reduce((sum, item) => sum + item.acceptedFen, 0);
  return { contract, progress, acceptedFen };
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
 * Drafts a contract. Refuses an item outside the catalogue or without a kind of deliverable, a term over a
 * year, an organization that is not approved, a contract number in use.
 */
export async function draft(ctx: Context, input: ContractInput): Promise<ContractRecord> {
  permitOn(ctx.actor, "contract.create", input, "县区");
  refuseTerm(input.from, input.to);
  const organization = await Organization.find(ctx, input.organizationId);
  if (organization?.status !== "APPROVED") throw refuse("organization.not_approved");
  const items = input.items.map((item, nth) => itemOf(item, nth, chinaDate(ctx.at)));
  const id = newId(ctx, "contract");
  const { records } = await write(ctx, "contract.draft", [
    [
      create(ContractEntity, {
        ...input,
        id,
        organizationName: organization.name,
        items,
        amountFen: items.reduce((sum, item) => sum + multiplyFen(item.priceFen, item.quantity), 0),
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
    ...items.map(
      (item): Guarded => [
        create(AcceptedCount, { ...line(id, item), accepted: 0, acceptedFen: 0 }),
        () => refuse("record.exists", { values: { noun: "验收数量" } }),
      ],
    ),
  ]);
  return records[0];
}

/** Signs a draft; refuses whoever drafted it (政府采购法 61条: 采购与合同审核分离). */
export async function sign(ctx: Context, id: string, version: number): Promise<ContractRecord> {
  const contract = await load(ctx, id, "contract.sign");
  if (contract.createdBy === ctx.actor.accountId) throw refuse("contract.signer_is_drafter");
  return move(ctx, contract, "SIGNED", version, {
    signedOn: chinaDate(ctx.at),
    signedBy: ctx.actor.accountId,
    signedByName: ctx.actor.name,
  });
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

/** Terminates a contract: the organization's access to its children ends at once. */
export async function terminate(ctx: Context, id: string, change: { version: number; reason: string }) {
  const contract = await load(ctx, id, "contract.terminate");
  const ended = { endedOn: chinaDate(ctx.at), statusReason: change.reason };
  return move(ctx, contract, "TERMINATED", change.version, ended);
}

/** Lends the read of a contract to another noun. */
export function asks(id: string): Ask<typeof ContractEntity> {
  return ask(ContractEntity, { id });
}

/** Refuses work under a contract on a day, for which it is not active or does not run. */
export { refuseInactive };

/**
 * Lends the condition that the contract is active and covers the day; `asRead`: and that it stands in the very
 * version that was read.
 */
export function stillActive(
  contract: ContractRecord,
  onDate: string,
  options: { asRead?: boolean } = {},
): Guarded {
  return [
    checkStep(ContractEntity, contract, {
      status: "ACTIVE",
      from: must.atMost(onDate),
      to: must.atLeast(onDate),
      ...(options.asRead ? { version: contract.version } : {}),
    }),
    () => refuse("contract.not_active", { values: { contractNo: contract.contractNo } }),
  ];
}

/**
 * Lends the steps that count one accepted deliverable under a line: not more than contracted
 * (`contract.quantity_reached`), and one child once a day (`deliverable.day_counted`).
 */
export function countAccepted(counted: {
  contractId: string;
  itemId: string;
  childId: string;
  onDate: string;
  deliverableId: string;
  priceFen: number;
}): Guarded[] {
  const { priceFen, ...claim } = counted;
  const line = { contractId: claim.contractId, itemId: claim.itemId };
  const current = { ...line, quantity: 0, accepted: 0, acceptedFen: 0 };
  return [
    [
      patch(AcceptedCount, current, {
        add: { accepted: 1, acceptedFen: priceFen },
        expect: { accepted: must.belowField("quantity") },
      }),
      () => refuse("contract.quantity_reached"),
    ],
    [
      create(CountedDay, claim),
      () => refuse("deliverable.day_counted", { values: { onDate: claim.onDate } }),
    ],
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

async function load(ctx: Context, id: string, action: Parameters<typeof permit>[1]): Promise<ContractRecord> {
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

function itemOf(input: ContractInput["items"][number], nth: number, on: string): ContractItem {
  const entry = Catalogue.get(input.catalogueCode, on);
  const kind = entry.deliverableKind;
  if (!kind || !(kind in kinds) || !entry.unit)
    throw refuse("catalogue.not_deliverable", { values: { code: entry.code } });
  return { ...input, id: String(nth + 1), name: entry.name, unit: entry.unit, kind: kind as KindName };
}

export * as Contract from "./contract.ts";
