import { createHash } from "node:crypto";
import { BidOpening } from "../bid/bid.opening.ts";
import type { Bid } from "../bid/bid.shape.ts";
import { pageOf } from "../bid/bid.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { permit } from "../permission.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import { check, type Guarded, must, patch } from "../table/step.ts";
import { type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { bars } from "./project.committee.rule.ts";
import { ProjectCommittee } from "./project.committee.ts";
import { type Desk, openDesk, refuseStale } from "./project.desk.ts";
import { CommitteeEntity, SeatEntity } from "./project.entity.ts";
import { stillReviewing } from "./project.lend.ts";
import { rank, refuseMarks } from "./project.rank.rule.ts";
import type {
  Committee,
  ConcludeInput,
  DeclareInput,
  MaskedBid,
  ReviewPage,
  ScoreInput,
  Seat,
  SignInput,
} from "./project.review.shape.ts";
import type { RankedBid } from "./project.shape.ts";

/** What the actor reviews, newest project first. */
export async function listMine(
  ctx: Context,
  page: { cursor?: string | undefined },
): Promise<Page<Omit<Seat, "head">>> {
  permit(ctx.actor, "review.take");
  const found = await query(ctx.parts.table, SeatEntity, {
    index: "one",
    pk: `J#R#${ctx.actor.accountId}`,
    descending: true,
    limit: 20,
    cursor: page.cursor,
  });
  return { ...found, items: found.items.map(({ head: _head, ...seat }) => seat) };
}

/**
 * The actor's review of a project: first the bidders by name, for the declaration; after it the bids under their
 * signs, in which nobody is named; nobody else's scores before all are closed.
 */
export async function page(ctx: Context, projectId: string): Promise<ReviewPage> {
  const { project, committee, seat, chair } = await openDesk(ctx, projectId);
  const bids = project.openedAt ? await BidOpening.readAll(ctx, projectId) : [];
  const admitted = seat.state === "DECLARED" && project.qualifiedAt !== undefined;
  const others = committee.closedAt ? await seatsNow(ctx, committee) : [];
  const { head: _head, ...own } = seat;
  return {
    projectId,
    title: project.title,
    items: project.items,
    criteria: project.criteria,
    committee: {
      version: committee.version,
      size: committee.members.length,
      ...(committee.closedAt ? { closedAt: committee.closedAt } : {}),
      ...(committee.concludedAt ? { concludedAt: committee.concludedAt } : {}),
    },
    chair,
    seat: own,
    bidders: biddersOf(bids),
    bids: admitted ? await maskedOf(ctx, qualified(bids)) : [],
    others: others
      .filter((one) => one.accountId !== seat.accountId)
      .map(({ name, marks, signedAt, dissent }) => ({
        name,
        ...(marks ? { marks } : {}),
        ...(signedAt ? { signedAt } : {}),
        ...(dissent ? { dissent } : {}),
      })),
  };
}

/**
 * Declares the actor's relations to the bidders by the five grounds of 条例 9 条. A relation that bars is recorded
 * and takes the seat: the member must be replaced. Refuses a second declaration.
 */
export async function declare(ctx: Context, projectId: string, input: DeclareInput): Promise<Seat> {
  const { project, seat } = await openDesk(ctx, projectId);
  if (!project.openedAt || project.status !== "REVIEWING") throw refuse("review.not_started");
  if (seat.state !== "SEATED") throw refuse("review.declared");
  refuseStale(seat, input.version);
  const names = biddersOf(await BidOpening.readAll(ctx, projectId)).map((one) => one.organizationId);
  if (input.interests.some((one) => !names.includes(one.organizationId)))
    throw refuse("review.unknown_bidder");
  const barred = input.interests.some((one) => bars(one, chinaDate(ctx.at)));
  const { records } = await write(ctx, "review.declare", [
    changing(seat, {
      state: barred ? "RECUSED" : "DECLARED",
      declaration: { interests: input.interests, declaredAt: ctx.at },
    }),
  ]);
  return records[0];
}

/**
 * Enters the actor's marks for every bid and criterion, or replaces them until the chair closes. Refuses a member
 * who has not declared or must avoid, before qualification is done, and marks that leave something out.
 */
export async function score(ctx: Context, projectId: string, input: ScoreInput): Promise<Seat> {
  const desk = await openDesk(ctx, projectId);
  refuseUnadmitted(desk);
  const { project, committee, seat } = desk;
  if (committee.closedAt) throw refuse("review.closed");
  refuseStale(seat, input.version);
  const bids = qualified(await BidOpening.readAll(ctx, projectId));
  refuseMarks(input.bids, {
    masks: bids.map((bid) => bid.mask ?? ""),
    criteria: project.criteria,
    lowestPrice: isLowestPrice(project.method),
  });
  const { records } = await write(ctx, "review.score", [
    changing(seat, { marks: input.bids, scoredAt: ctx.at }),
    [check(CommitteeEntity, committee, { closedAt: must.absent() }), () => refuse("review.closed")],
    stillReviewing(projectId, { qualified: true }),
  ]);
  return records[0] as Seat;
}

/** The chair ends the scoring: from then on the members see each other's marks. Refuses while one is missing. */
export async function close(ctx: Context, projectId: string, version: number): Promise<Committee> {
  const desk = await openDesk(ctx, projectId);
  refuseNotChair(desk);
  refuseUnadmitted(desk);
  const { committee } = desk;
  if (committee.closedAt) throw refuse("review.closed");
  refuseStale(committee, version);
  const seats = await seatsNow(ctx, committee);
  if (seats.some((seat) => !seat.scoredAt)) throw refuse("review.unscored");
  const { records } = await write(ctx, "review.close", [
    [
      patch(CommitteeEntity, committee, { set: { closedAt: ctx.at }, expect: { closedAt: must.absent() } }),
      () => refuse("record.stale"),
    ],
    ...unmoved(seats),
    stillReviewing(projectId, { qualified: true }),
  ]);
  return records[0] as Committee;
}

/** Signs the report, with a different opinion and its reasons where there is one (条例 41 条). */
export async function sign(ctx: Context, projectId: string, input: SignInput): Promise<Seat> {
  const { committee, seat } = await openDesk(ctx, projectId);
  if (!committee.closedAt) throw refuse("review.open");
  if (seat.signedAt) throw refuse("review.signed");
  refuseStale(seat, input.version);
  const { records } = await write(ctx, "review.sign", [
    changing(seat, { signedAt: ctx.at, ...(input.dissent ? { dissent: input.dissent } : {}) }),
    [check(CommitteeEntity, committee, { concludedAt: must.absent() }), () => refuse("review.concluded")],
  ]);
  return records[0] as Seat;
}

/**
 * The chair hands in the report: the ranking follows from the marks by whole numbers, equal bids by the lower
 * price, then by a lot whose seed is kept. Where the lowest price wins, bids that do not meet every criterion have
 * no rank. Refuses while a signature is missing.
 */
export async function conclude(ctx: Context, projectId: string, input: ConcludeInput): Promise<Committee> {
  const desk = await openDesk(ctx, projectId);
  refuseNotChair(desk);
  const { project, committee } = desk;
  if (!committee.closedAt) throw refuse("review.open");
  if (committee.concludedAt) throw refuse("review.concluded");
  refuseStale(committee, input.version);
  const seats = await seatsNow(ctx, committee);
  if (seats.some((seat) => !seat.signedAt)) throw refuse("review.unsigned");
  const lotSeed = await ctx.parts.keyring.hash("project/lot", projectId);
  const ranking = rankingOf(desk, seats, qualified(await BidOpening.readAll(ctx, projectId)), lotSeed);
  const report = {
    opinion: input.opinion,
    concludedAt: ctx.at,
    reportedOn: chinaDate(ctx.at),
    ranking,
    lotSeed,
  };
  const { records } = await write(ctx, "review.conclude", [
    [
      patch(CommitteeEntity, committee, { set: report, expect: { concludedAt: must.absent() } }),
      () => refuse("record.stale"),
    ],
    ...unmoved(seats),
    stillReviewing(project.id, { qualified: true }),
  ]);
  return records[0] as Committee;
}

function rankingOf(
  { project }: Desk,
  seats: readonly Seat[],
  bids: readonly Bid[],
  lotSeed: string,
): RankedBid[] {
  const lots = [...bids].sort((a, b) => (lotOf(lotSeed, a.id) < lotOf(lotSeed, b.id) ? -1 : 1));
  const ranked = rank(
    lots.map((bid, nth) => ({ mask: bid.mask ?? "", amountFen: bid.amountFen ?? 0, lot: nth + 1 })),
    seats.map((seat) => seat.marks ?? []),
    { criteria: project.criteria, lowestPrice: isLowestPrice(project.method) },
  );
  return ranked.flatMap((one) => {
    const bid = bids.find(({ mask }) => mask === one.mask);
    if (!bid) return [];
    const { id: bidId, organizationId, organizationName } = bid;
    const { rank: place, totalScore, amountFen, lot } = one;
    const named = { bidId, organizationId, organizationName, totalScore, amountFen };
    return [{ rank: place, ...named, ...(one.byLot ? { lot } : {}) }];
  });
}

function lotOf(seed: string, bidId: string): string {
  return createHash("sha256").update(`${seed}/${bidId}`).digest("hex");
}

function isLowestPrice(method: keyof typeof PurchaseRule.methods): boolean {
  return PurchaseRule.methods[method].lowestPrice ?? false;
}

// By name, never in the order of the signs.
function biddersOf(bids: readonly Bid[]): { organizationId: string; name: string }[] {
  const parties = bids.flatMap((bid) => bid.parties ?? []);
  const byId = new Map(parties.map((one) => [one.organizationId, one]));
  return [...byId.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function qualified(bids: readonly Bid[]): Bid[] {
  return bids
    .filter((bid) => bid.status === "QUALIFIED")
    .sort((a, b) => ((a.mask ?? "") < (b.mask ?? "") ? -1 : 1));
}

async function maskedOf(ctx: Context, bids: readonly Bid[]): Promise<MaskedBid[]> {
  const pages = await Promise.all(bids.map((bid) => pageOf(ctx, bid)));
  return pages.map(({ bid, content: { amountFen, prices, proposal } }) => ({
    mask: bid.mask ?? "",
    amountFen,
    prices,
    proposal,
  }));
}

async function seatsNow(ctx: Context, committee: Committee): Promise<Seat[]> {
  const seats = await ProjectCommittee.seatsOf(ctx, committee.projectId);
  return seats.filter((seat) => committee.members.some((one) => one.accountId === seat.accountId));
}

function refuseUnadmitted({ project, seat }: Desk): void {
  if (seat.state === "RECUSED") throw refuse("review.must_avoid");
  if (seat.state !== "DECLARED") throw refuse("review.not_declared");
  if (project.status !== "REVIEWING" || !project.qualifiedAt) throw refuse("project.not_qualified_yet");
}

function refuseNotChair({ chair }: Desk): void {
  if (!chair) throw refuse("review.not_chair");
}

function unmoved(seats: readonly Seat[]): Guarded[] {
  return seats.map((seat) => [
    check(SeatEntity, seat, { version: seat.version }),
    () => refuse("record.stale"),
  ]);
}

function changing(seat: Seat, set: Partial<Seat>): Guarded<typeof SeatEntity> {
  return [
    patch(SeatEntity, seat, { set, expect: { state: seat.state } }),
    (now?: Seat) => refuse("record.stale", { current: { version: (now ?? seat).version } }),
  ];
}

export * as ProjectReview from "./project.review.ts";
