import type { Role } from "../actor.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { Person } from "../person/person.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import { check, create, type Guarded, must, patch } from "../table/step.ts";
import { ask, findAll, find as findRecord, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { bodyOf, leastMembers, refuseComposition, refuseDraw } from "./project.committee.rule.ts";
import { CommitteeEntity, ProjectEntity, SeatEntity } from "./project.entity.ts";
import { load } from "./project.move.ts";
import {
  type Committee,
  type CommitteeInput,
  type CommitteeShown,
  type Draw,
  type Member,
  type ReplaceInput,
  type Seat,
  seatKinds,
} from "./project.review.shape.ts";
import type { Project, ProjectStatus } from "./project.shape.ts";

const NOUN = "评审小组";
const FORMING: readonly ProjectStatus[] = ["ANNOUNCED", "BIDDING", "REVIEWING"];
const OFFICES: readonly Role[] = [
  "procurement",
  "contractReview",
  "acceptance",
  "payment",
  "finance",
  "childCare",
  "supervision",
  "administration",
];

/** The committee; names only for who forms it, for others from the publication of the result on (条例 43 条). */
export async function read(ctx: Context, projectId: string): Promise<CommitteeShown> {
  const project = await load(ctx, projectId, "committee.read");
  const committee = await find(ctx, projectId);
  if (!committee) throw refuse("record.missing", { values: { noun: NOUN } });
  const { head: _head, members, ...rest } = committee;
  if (project.experts || ctx.actor.roles.includes("procurement")) return { ...rest, members };
  const masked = members.map(({ seat, chair }, nth) => ({
    seat,
    chair,
    name: `${seatKinds[seat]}${nth + 1}`,
  }));
  const { opinion: _opinion, ...plain } = rest;
  return { ...plain, formedByName: rest.formedByName, members: masked };
}

/**
 * Forms the review body from the external draw of statutory experts. Refuses the domain pool (条例 39 条), a body
 * that is even, too small or has under two thirds of experts (87号令 47 条; 政府采购法 38 条), purchaser's people as
 * experts, and others as its representatives.
 */
export async function form(ctx: Context, projectId: string, input: CommitteeInput): Promise<Committee> {
  const project = await load(ctx, projectId, "committee.form");
  refuseUnformed(project);
  refuseDraw(input.draw, { now: ctx.at, method: project.method, reviewOn: reviewDay(ctx, project) });
  refuseComposition(input.members, {
    least: leastOf(ctx, project, input.complex),
    body: bodyOf(project.method),
  });
  const members = await membersOf(ctx, project, input.members);
  const { records } = await write(ctx, "committee.form", [
    [
      create(CommitteeEntity, {
        projectId,
        members,
        draws: [input.draw],
        complex: input.complex,
        formedBy: ctx.actor.accountId,
        formedByName: ctx.actor.name,
        formedAt: ctx.at,
      }),
      () => refuse("record.exists", { values: { noun: NOUN } }),
    ],
    ...members.map((member) => seating(project, member)),
    [
      check(ProjectEntity, { id: projectId }, { status: must.oneOf(FORMING) }),
      () => refuse("project.wrong_state", { values: { title: project.title } }),
    ],
  ]);
  // Safe: the first step is the committee's.
  return records[0] as Committee;
}

/**
 * Replaces a member who is absent or must avoid (财库〔2016〕198号 17 条): the seat and its chair go on, with the
 * reason; an expert is drawn anew. Refuses once anybody has scored.
 */
export async function replace(ctx: Context, projectId: string, input: ReplaceInput): Promise<Committee> {
  const project = await load(ctx, projectId, "committee.form");
  const committee = await find(ctx, projectId);
  if (!committee) throw refuse("committee.not_formed");
  if (committee.version !== input.version)
    throw refuse("record.stale", { current: { version: committee.version } });
  const seats = await seatsOf(ctx, projectId);
  if (committee.closedAt || seats.some((seat) => seat.scoredAt)) throw refuse("committee.too_late");
  const leaving = committee.members.find((one) => one.accountId === input.accountId);
  const left = seats.find((seat) => seat.accountId === input.accountId);
  if (!leaving || !left) throw refuse("record.missing", { values: { noun: "成员" } });
  if (seats.some((seat) => seat.accountId === input.replacement)) throw refuse("committee.member_twice");
  const draw = replacementDraw(ctx, project, leaving, input.draw);
  const [member] = await membersOf(ctx, project, [{ ...leaving, accountId: input.replacement }]);
  if (!member) throw refuse("record.missing", { values: { noun: "成员" } });
  const members = committee.members.map((one) => (one === leaving ? member : one));
  const { records } = await write(ctx, "committee.replace", [
    [
      patch(CommitteeEntity, committee, {
        set: { members, draws: [...committee.draws, ...(draw ? [draw] : [])] },
        expect: { closedAt: must.absent() },
      }),
      () => refuse("record.stale"),
    ],
    [
      patch(SeatEntity, left, {
        set: { state: "REPLACED", replacedReason: input.reason },
        expect: { scoredAt: must.absent() },
      }),
      () => refuse("committee.too_late"),
    ],
    seating(project, member, input.accountId),
    ...seats
      .filter((seat) => seat !== left)
      .map(
        (seat): Guarded => [
          check(SeatEntity, seat, { scoredAt: must.absent() }),
          () => refuse("committee.too_late"),
        ],
      ),
  ]);
  return records[0] as Committee;
}

/** The committee of a project, for the verbs of the review. */
export async function find(ctx: Context, projectId: string): Promise<Committee | undefined> {
  return findRecord(ctx.parts.table, CommitteeEntity, { projectId }, { consistent: true });
}

/** All seats there ever were, the replaced ones included. */
export async function seatsOf(ctx: Context, projectId: string): Promise<Seat[]> {
  const { items } = await query(ctx.parts.table, SeatEntity, {
    pk: `J#${projectId}`,
    begins: "S#",
    limit: 100,
    consistent: true,
  });
  return items;
}

/** Whether the actor sits in the review of a project that is not concluded: then he sees bids only masked. */
export async function isReviewing(ctx: Context, projectId: string): Promise<boolean> {
  const { accountId } = ctx.actor;
  const [seat, committee] = await findAll(
    ctx.parts.table,
    [ask(SeatEntity, { projectId, accountId }), ask(CommitteeEntity, { projectId })],
    { consistent: true },
  );
  return seat !== undefined && seat.state !== "REPLACED" && !committee?.concludedAt;
}

function refuseUnformed(project: Project): void {
  if (FORMING.includes(project.status) && !project.ranking) return;
  throw refuse("project.wrong_state", {
    values: { title: project.title },
    current: { version: project.version, state: project.status },
  });
}

function reviewDay(ctx: Context, project: Project): string {
  const today = chinaDate(ctx.at);
  const close = project.notice ? chinaDate(project.notice.bidsUntil) : today;
  return [close, today].sort()[1] ?? today;
}

function leastOf(ctx: Context, project: Project, complex: boolean): number {
  const { openTenderThresholdFen } = PurchaseRule.on(project.division, chinaDate(ctx.at)).values;
  return leastMembers(project, { complex, openTenderThresholdFen });
}

function replacementDraw(ctx: Context, project: Project, leaving: Member, draw: Draw | undefined) {
  if (leaving.seat !== "EXPERT") return undefined;
  if (!draw) throw refuse("committee.draw_needed");
  refuseDraw(draw, { now: ctx.at, method: project.method, reviewOn: reviewDay(ctx, project) });
  return draw;
}

async function membersOf(
  ctx: Context,
  project: Project,
  wanted: readonly Omit<Member, "name">[],
): Promise<Member[]> {
  const people = await findAll(
    ctx.parts.table,
    wanted.map((one) => Person.asks(one.accountId)),
  );
  return wanted.map((one, nth) => {
    const person = people[nth];
    if (!person) throw refuse("record.missing", { values: { noun: "成员" } });
    refuseSeat(person, one.seat, project.division);
    return { accountId: one.accountId, name: person.name, seat: one.seat, chair: one.chair };
  });
}

function refuseSeat(person: Person.Record, seat: Member["seat"], division: string): void {
  const values = { name: person.name };
  const official = person.roles.some((role) => OFFICES.includes(role));
  const own = official && (person.division ?? "").padEnd(6, "0") === division;
  const active = person.status === "ACTIVE" && !person.organizationId;
  if (seat === "PURCHASER_REP") {
    if (!active || !own) throw refuse("committee.not_purchaser", { values });
    return;
  }
  if (!active || !person.roles.includes("reviewExpert")) throw refuse("committee.not_expert", { values });
  if (own) throw refuse("committee.purchasers_own", { values });
}

function seating(project: Project, member: Member, replaces?: string): Guarded {
  return [
    create(SeatEntity, {
      projectId: project.id,
      projectTitle: project.title,
      accountId: member.accountId,
      name: member.name,
      seat: member.seat,
      state: "SEATED",
      ...(replaces ? { replaces } : {}),
    }),
    () => refuse("committee.member_twice"),
  ];
}

export * as ProjectCommittee from "./project.committee.ts";
