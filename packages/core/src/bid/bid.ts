import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import type { Organization as OrganizationRecord } from "../organization/organization.shape.ts";
import { Organization } from "../organization/organization.ts";
import { permit } from "../permission.ts";
import { Project } from "../project/project.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { BidEntity } from "./bid.entity.ts";
import { amountOf, prepared, refuseNamed } from "./bid.rule.ts";
import type { BidContent, BidInput, BidPage, Bid as BidRecord, BidShown } from "./bid.shape.ts";
import { openContent, sealContent } from "./bid.vault.ts";

export type { Bid as Record } from "./bid.shape.ts";

const NOUN = "投标";

/** The bid of the actor's own organization, with what it says; *missing* when there is none. */
export async function own(ctx: Context, projectId: string): Promise<BidPage> {
  permit(ctx.actor, "bid.own");
  const bid = await findOwn(ctx, projectId);
  if (!bid) throw refuse("record.missing", { values: { noun: NOUN } });
  return pageOf(ctx, bid);
}

/** The bids of the actor's own organization, newest first. */
export async function listOwn(ctx: Context, page: { cursor?: string | undefined }): Promise<Page<BidShown>> {
  permit(ctx.actor, "bid.own");
  const found = await query(ctx.parts.table, BidEntity, {
    index: "two",
    pk: `G#O#${organizationOf(ctx)}`,
    descending: true,
    limit: 20,
    cursor: page.cursor,
  });
  return { ...found, items: found.items.map(shown) };
}

/**
 * Submits a bid under seal, or replaces the one that stands. Refuses outside the time of bidding, an organization
 * or consortium member that is not approved (政府采购法 24 条), prices that are not those of the items, a proposal
 * that names its bidder, and whoever prepared the project (条例 18 条).
 */
export async function submit(ctx: Context, projectId: string, input: BidInput): Promise<BidPage> {
  permit(ctx.actor, "bid.submit");
  const project = await biddable(ctx, projectId);
  const organizations = await partiesOf(ctx, input);
  const [organization] = organizations;
  if (!organization) throw refuse("organization.not_approved");
  const content = await contentOf(ctx, input, organizations, project);
  const standing = await findOwn(ctx, projectId);
  refuseOther(standing, input.version);
  const id = standing?.id ?? newId(ctx, "bid");
  const sealed = await sealContent(ctx, id, content);
  const stamp = {
    ...sealed,
    status: "SUBMITTED" as const,
    submittedBy: ctx.actor.accountId,
    submittedByName: ctx.actor.name,
    submittedAt: ctx.at,
  };
  const step: Guarded<typeof BidEntity> = standing
    ? replacing(standing, stamp)
    : [
        create(BidEntity, {
          ...stamp,
          id,
          projectId,
          division: project.division,
          organizationId: organization.id,
          organizationName: organization.name,
        }),
        (now?: BidRecord) => refuse("bid.exists", now ? { current: currentOf(now) } : {}),
      ];
  const { records } = await write(ctx, "bid.submit", [
    step,
    Project.stillBidding(projectId),
    ...organizations.map((one) => Organization.stillApproved(one)),
  ]);
  return pageOf(ctx, records[0] as BidRecord);
}

/** Takes the bid back, until bidding ends; it can be submitted again. */
export async function withdraw(ctx: Context, projectId: string, version: number): Promise<BidShown> {
  permit(ctx.actor, "bid.submit");
  const standing = await findOwn(ctx, projectId);
  if (!standing) throw refuse("record.missing", { values: { noun: NOUN } });
  await biddable(ctx, projectId);
  if (standing.version !== version || standing.status !== "SUBMITTED")
    throw refuse("record.stale", { current: currentOf(standing) });
  const { records } = await write(ctx, "bid.withdraw", [
    replacing(standing, { status: "WITHDRAWN" }),
    Project.stillBidding(projectId),
  ]);
  return shown(records[0] as BidRecord);
}

/** The bid without its seal and its keys. */
export function shown(bid: BidRecord): BidShown {
  const { head: _head, dataKey: _key, sealed: _sealed, ...rest } = bid;
  return rest;
}

/** A bid with what it says; who may see it is for the caller to know. */
export async function pageOf(ctx: Context, bid: BidRecord): Promise<BidPage> {
  const { parties, ...content } = await openContent(ctx, bid);
  return {
    bid: shown(bid),
    content: { ...content, parties: parties.map(({ organizationId, name }) => ({ organizationId, name })) },
  };
}

function findOwn(ctx: Context, projectId: string): Promise<BidRecord | undefined> {
  const parts = { projectId, organizationId: organizationOf(ctx) };
  return findRecord(ctx.parts.table, BidEntity, parts, { consistent: true });
}

function organizationOf({ actor }: Context): string {
  return actor.organizationId ?? "";
}

/** The project, if the actor's organization may bid for it now. */
async function biddable(ctx: Context, projectId: string): Promise<Project.Record> {
  const project = await Project.find(ctx, projectId);
  if (!project || !Project.isOpenTo(organizationOf(ctx), project))
    throw refuse("record.missing", { values: { noun: "采购项目" } });
  const until = Date.parse(project.notice?.bidsUntil ?? "");
  const open = project.status === "BIDDING" && !project.bidsClosedAt && Date.parse(ctx.at) < until;
  if (!open) throw refuse("bid.closed");
  return project;
}

/** The bidder and the members of its consortium, all approved. */
async function partiesOf(ctx: Context, input: BidInput): Promise<OrganizationRecord[]> {
  const own = organizationOf(ctx);
  const members = input.consortium?.members.map((one) => one.organizationId) ?? [];
  const ids = [own, ...members];
  if (new Set(ids).size !== ids.length) throw refuse("bid.consortium_unfit");
  const found = await Promise.all(ids.map((id) => Organization.find(ctx, id)));
  const [bidder, ...others] = found;
  if (bidder?.status !== "APPROVED") throw refuse("organization.not_approved");
  const approved = others.flatMap((one) => (one?.status === "APPROVED" ? [one] : []));
  if (approved.length !== others.length) throw refuse("bid.consortium_unfit");
  return [bidder, ...approved];
}

async function contentOf(
  ctx: Context,
  input: BidInput,
  organizations: readonly OrganizationRecord[],
  project: Project.Record,
): Promise<BidContent> {
  const heads = [
    input.legalRepresentative,
    ...(input.consortium?.members.map((one) => one.legalRepresentative) ?? []),
  ];
  const amountFen = amountOf(input.prices, project.items);
  refuseNamed(input.proposal, [
    ...organizations.flatMap(({ name, uscc }) => [name, uscc]),
    ...heads.map((one) => one.name),
  ]);
  const names = organizations.map((one) => one.name);
  if (prepared(names, project)) throw refuse("bid.prepared_project");
  const hashes = await Promise.all(
    heads.map((one) => ctx.parts.keyring.hash("legalRepresentative", one.idNumber)),
  );
  return {
    amountFen,
    prices: input.prices,
    proposal: input.proposal,
    parties: organizations.map(({ id, name, uscc }, nth) => ({
      organizationId: id,
      name,
      uscc,
      representativeHash: hashes[nth] ?? "",
    })),
    ...(input.consortium ? { agreementNo: input.consortium.agreementNo } : {}),
    controlLinks: input.controlLinks,
  };
}

// Only the bidder himself is told that a bid of his stands.
function refuseOther(standing: BidRecord | undefined, version: number | undefined): void {
  if (!standing) {
    if (version !== undefined) throw refuse("record.missing", { values: { noun: NOUN } });
    return;
  }
  const current = currentOf(standing);
  if (version === undefined) throw refuse("bid.exists", { current });
  if (standing.version !== version) throw refuse("record.stale", { current });
}

function replacing(bid: BidRecord, set: Partial<BidRecord>): Guarded<typeof BidEntity> {
  return [
    patch(BidEntity, bid, { set, expect: { status: bid.status } }),
    (now?: BidRecord) => refuse("record.stale", { current: currentOf(now ?? bid) }),
  ];
}

function currentOf({ version, status }: BidRecord) {
  return { version, state: status };
}

export * as Bid from "./bid.ts";
