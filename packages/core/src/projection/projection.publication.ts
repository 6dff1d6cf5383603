import { AcceptanceEntity } from "../acceptance/acceptance.entity.ts";
import { netOf } from "../acceptance/acceptance.rule.ts";
import type { Acceptance } from "../acceptance/acceptance.shape.ts";
import { AuditEntity } from "../audit/audit.entity.ts";
import type { Context } from "../context.ts";
import type { ContractChange } from "../contract/contract.change.shape.ts";
import { AgreementEntity, ContractChangeEntity, ContractEntity } from "../contract/contract.entity.ts";
import { milestonesOf } from "../contract/contract.milestone.rule.ts";
import type { Contract } from "../contract/contract.shape.ts";
import { refuse } from "../error.ts";
import { type Noun, prefixes } from "../id.ts";
import { publish } from "../open-data/open-data.publish.ts";
import type { Published, PublishedContract, PublishedNotice } from "../open-data/open-data.shape.ts";
import { ocidOf } from "../open-data/open-data.ts";
import { OrganizationEntity } from "../organization/organization.entity.ts";
import { PaymentEntity } from "../payment/payment.entity.ts";
import type { Payment } from "../payment/payment.shape.ts";
import { ProjectEntity } from "../project/project.entity.ts";
import { ClarificationEntity } from "../project/project.question.entity.ts";
import type { Clarification } from "../project/project.question.shape.ts";
import type { Project } from "../project/project.shape.ts";
import { publicOf } from "../project/project.shown.ts";
import type { AnyEntity, RecordOf } from "../table/entity.ts";
import { ask, findAll, find as findRecord, query, toRecord } from "../table/table.ts";

/** A change of something that is, or may become, public. */
export type PublicationChange =
  | { noun: "project"; record: Project }
  | { noun: "clarification"; record: Clarification }
  | { noun: "acceptance"; record: Acceptance }
  | { noun: "payment"; record: Payment }
  /** Of the contract itself, its paper or one of its changes. */
  | { noun: "contract"; record: { id: string; version: number } };

const CHANGE_OF = /^K#C#(con_\w+)$/;
// Where the records of each lie; of the sort key the beginning counts where there may be many.
const nouns = {
  project: { entity: ProjectEntity, ...ProjectEntity.key({ id: prefix("project") }) },
  clarification: {
    entity: ClarificationEntity,
    ...ClarificationEntity.key({ projectId: prefix("project"), id: "" }),
  },
  acceptance: { entity: AcceptanceEntity, ...AcceptanceEntity.key({ id: prefix("acceptance") }) },
  payment: { entity: PaymentEntity, ...PaymentEntity.key({ id: prefix("payment") }) },
};

/** Whether an item of this key is one that may be published. */
export function isPublishable(pk: string, sk: string): boolean {
  if (pk.startsWith("K#con_")) return sk === "A" || sk === "T";
  return CHANGE_OF.test(pk) || nounOf(pk, sk) !== undefined;
}

/** The change that such an item tells of. */
export function publicationOf(pk: string, sk: string, item: Record<string, unknown>): PublicationChange {
  const noun = nounOf(pk, sk);
  if (!noun) {
    const id = CHANGE_OF.exec(pk)?.[1] ?? pk.slice("K#".length);
    return { noun: "contract", record: { id, version: Number(item.version) } };
  }
  // Safe: the key says which entity the item is of.
  return { noun, record: toRecord(nouns[noun].entity as AnyEntity, item) } as unknown as PublicationChange;
}

function nounOf(pk: string, sk: string): keyof typeof nouns | undefined {
  const found = Object.entries(nouns).find(
    ([, place]) =>
      pk.startsWith(place.pk) && (place.sk.endsWith("#") ? sk.startsWith(place.sk) : sk === place.sk),
  );
  return found?.[0] as keyof typeof nouns | undefined;
}

function prefix(noun: Noun): string {
  return `${prefixes[noun]}_`;
}

/**
 * Publishes what a change made public, if anything, and tells of it in the feed: once for each state that anyone may
 * see, however often and in whatever order it is told.
 * @throws Refusal `record.stale` when something else was published meanwhile
 */
export async function projectPublication(ctx: Context, change: PublicationChange): Promise<void> {
  switch (change.noun) {
    case "project":
      return publishNotice(ctx, change.record);
    case "clarification":
      return publishClarification(ctx, change.record);
    case "contract":
      return publishContract(ctx, change.record.id);
    case "acceptance":
      return publishAcceptance(ctx, change.record);
    case "payment":
      return publishPayment(ctx, change.record);
  }
}

async function publishNotice(ctx: Context, project: Project): Promise<void> {
  const shown = publicOf(project);
  if (!shown?.notice) return;
  const { award, status: _status, contractId: _contract, notice, ...rest } = shown;
  const supplier = award && (await supplierOf(ctx, award));
  const facet: PublishedNotice = {
    ...rest,
    noun: "notice",
    ocid: ocidOf({ projectId: project.id }),
    publishedOn: notice.publishedOn,
    notice,
    status: noticeStatusOf(project),
    ...(award && supplier
      ? {
          award: {
            supplier,
            amountFen: award.amountFen,
            publishedOn: award.publishedOn ?? project.resultPublishedOn ?? "",
            ...(award.noticedOn ? { noticedOn: award.noticedOn } : {}),
          },
        }
      : {}),
  };
  await publish(ctx, facet, { version: project.version, at: await changedAt(ctx, ProjectEntity, project) });
}

// That bids were opened may be known; that a winner was chosen only when the result is published.
function noticeStatusOf({ status }: Project): PublishedNotice["status"] {
  switch (status) {
    case "PLANNED":
    case "ANNOUNCED":
    case "BIDDING":
      return "ANNOUNCED";
    case "REVIEWING":
    case "RESULT_DECIDED":
      return "REVIEWING";
    default:
      return status;
  }
}

async function publishClarification(ctx: Context, clarification: Clarification): Promise<void> {
  const { id, projectId, material, text, medium, bidsUntil, publishedOn } = clarification;
  const project = await findRecord(ctx.parts.table, ProjectEntity, { id: projectId }, { consistent: true });
  if (!project?.notice) return;
  const { division, title, purchaserName } = project;
  const facet: Published = {
    noun: "clarification",
    id,
    ocid: ocidOf({ projectId }),
    division,
    title,
    purchaserName,
    publishedOn,
    projectId,
    material,
    text,
    medium,
    bidsUntil,
  };
  const at = await changedAt(ctx, ClarificationEntity, clarification);
  await publish(ctx, facet, { version: clarification.version, at });
}

/** The contract as it stands now: it is told by three kinds of records, and is read when any of them has changed. */
async function publishContract(ctx: Context, id: string): Promise<void> {
  const { table } = ctx.parts;
  const agreement = await findRecord(table, AgreementEntity, { contractId: id }, { consistent: true });
  if (!agreement?.publication) return;
  const { items: all } = await query(table, ContractChangeEntity, {
    pk: `K#C#${id}`,
    limit: 100,
    consistent: true,
  });
  const contract = await findRecord(table, ContractEntity, { id }, { consistent: true });
  const agreed = all.filter((change) => change.state === "AGREED");
  const supplements = agreed.reduce((sum, change) => sum + change.amountFen, 0);
  // A supplement moves all three in one transaction: read in the middle of it, they do not fit together.
  const fits = contract && contract.amountFen === agreement.originalFen + supplements;
  if (!fits || agreement.supplementFen !== supplements) throw refuse("record.stale");
  const facet: PublishedContract = {
    ...contractOf(contract, agreed),
    ocid: ocidOf({ projectId: contract.projectId, contractId: id }),
    publishedOn: agreement.publication.on,
    supplier: await supplierOf(ctx, contract),
    engagementMode: agreement.engagement.mode,
    originalFen: agreement.originalFen,
    publication: agreement.publication,
  };
  const version = [contract, agreement, ...all].reduce((sum, one) => sum + one.version, 0);
  const times = await Promise.all([
    changedAt(ctx, ContractEntity, contract),
    changedAt(ctx, AgreementEntity, agreement),
    ...all.map((change) => changedAt(ctx, ContractChangeEntity, change)),
  ]);
  await publish(ctx, facet, { version, at: times.sort().at(-1) ?? "" });
}

/** A change counts from its announcement: until then the contract is shown without it. */
function contractOf(contract: Contract, agreed: readonly ContractChange[]) {
  const announced = agreed.filter((change) => change.announcedOn !== undefined);
  const hidden = agreed.filter((change) => change.announcedOn === undefined);
  const unannounced = (itemId: string) =>
    hidden
      .flatMap((change) => change.items)
      .filter((item) => item.itemId === itemId)
      .reduce((sum, item) => sum + item.addQuantity, 0);
  const { id, contractNo, title, division, purchaserName, from, to, status } = contract;
  const { signedOn, endedOn, projectId } = contract;
  return {
    noun: "contract" as const,
    ...{ id, contractNo, title, division, purchaserName, from, to, status },
    ...(signedOn ? { signedOn } : {}),
    ...(endedOn ? { endedOn } : {}),
    ...(projectId ? { projectId } : {}),
    amountFen: contract.amountFen - hidden.reduce((sum, change) => sum + change.amountFen, 0),
    items: contract.items.map((item) => ({
      id: item.id,
      catalogueCode: item.catalogueCode,
      name: item.name,
      unit: item.unit,
      priceFen: item.priceFen,
      quantity: item.quantity - unannounced(item.id),
      ...(item.standard ? { standard: item.standard } : {}),
    })),
    milestones: milestonesOf(contract).map(({ id, name, until, sharePercent }) => ({
      id,
      name,
      until,
      sharePercent,
    })),
    changes: announced.map(({ no, kind, reason, clause, text, amountFen, agreedOn, announcedOn }) => ({
      ...{ no, kind, reason, clause, text, amountFen },
      agreedOn: agreedOn ?? "",
      announcedOn: announcedOn ?? "",
    })),
  };
}

async function publishAcceptance(ctx: Context, acceptance: Acceptance): Promise<void> {
  const { publishedOn, state, concludedOn } = acceptance;
  const concluded = state === "ACCEPTED" || state === "RECTIFY";
  if (!publishedOn || !concludedOn || !concluded) return;
  const { id, opinion = "", members, lines, tally, acceptedFen, rectifyBy } = acceptance;
  const facet: Published = {
    noun: "acceptance",
    id,
    ...(await ofContract(ctx, acceptance)),
    publishedOn,
    outcome: state,
    concludedOn,
    opinion,
    members: members.map((member) => member.name),
    // Remarks on single cases stay in the file: they may point at a family.
    lines: lines.map((line) => {
      const { quantity, amountFen } = netOf(line);
      const { name, unit, standard, result } = line;
      return {
        name,
        unit,
        quantity,
        amountFen,
        ...(standard ? { standard } : {}),
        ...(result ? { result } : {}),
      };
    }),
    ...(tally ? { tally } : {}),
    ...(acceptedFen === undefined ? {} : { acceptedFen }),
    ...(rectifyBy ? { rectifyBy } : {}),
  };
  const at = await changedAt(ctx, AcceptanceEntity, acceptance);
  await publish(ctx, facet, { version: acceptance.version, at });
}

async function publishPayment(ctx: Context, payment: Payment): Promise<void> {
  const { id, paidOn, acceptanceId, amountFen } = payment;
  if (!paidOn || (payment.state !== "PAID" && payment.state !== "CONFIRMED")) return;
  const facet: Published = {
    noun: "payment",
    id,
    ...(await ofContract(ctx, payment)),
    publishedOn: paidOn,
    acceptanceId,
    amountFen,
  };
  await publish(ctx, facet, { version: payment.version, at: await changedAt(ctx, PaymentEntity, payment) });
}

type OfContract = Pick<
  Payment,
  | "contractId"
  | "contractNo"
  | "title"
  | "division"
  | "purchaserName"
  | "organizationId"
  | "organizationName"
  | "milestoneName"
>;

async function ofContract(ctx: Context, record: OfContract) {
  const { contractId, contractNo, title, division, purchaserName, milestoneName } = record;
  const [contract, organization] = await findAll(ctx.parts.table, [
    ask(ContractEntity, { id: contractId }),
    ask(OrganizationEntity, { id: record.organizationId }),
  ]);
  const projectId = contract?.projectId;
  return {
    ocid: ocidOf({ projectId, contractId }),
    ...{ division, title, purchaserName, contractId, contractNo, milestoneName },
    ...(projectId ? { projectId } : {}),
    supplier: { name: record.organizationName, ...(organization ? { uscc: organization.uscc } : {}) },
  };
}

async function supplierOf(ctx: Context, of: { organizationId: string; organizationName: string }) {
  const found = await findRecord(ctx.parts.table, OrganizationEntity, { id: of.organizationId });
  return { name: of.organizationName, ...(found ? { uscc: found.uscc } : {}) };
}

/** The instant of the change that made this version: the time of its audit row. */
async function changedAt<E extends AnyEntity>(
  ctx: Context,
  entity: E,
  record: RecordOf<E> & { version: number },
): Promise<string> {
  const place = entity.audit?.(record);
  if (!place) throw new Error(`${entity.name} is not audited`);
  const key = { ...place, seq: record.version };
  const row = await findRecord(ctx.parts.table, AuditEntity, key, { consistent: true });
  if (!row) throw new Error(`${place.subject} has no audit row of version ${record.version}`);
  return row.at;
}
