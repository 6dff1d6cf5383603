import { Bid } from "../bid/bid.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { Refusal, refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { Organization } from "../organization/organization.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { create, type Guarded, must, patch, upsert } from "../table/step.ts";
import { find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { ChallengeClaim, ChallengeEntity } from "./project.challenge.entity.ts";
import {
  clocksOf,
  dueOnOf,
  isOpen,
  refuseComplaint,
  refuseRaising,
  refuseTransition,
} from "./project.challenge.rule.ts";
import type {
  Challenge,
  ChallengeInput,
  ChallengeShown,
  ChallengeStatus,
} from "./project.challenge.shape.ts";
import { Project } from "./project.ts";

const NOUN = "质疑";
const NONE = "-";
const ATTEMPTS = 8;

/** A challenge with its clocks; *missing* for another organization and outside the division. */
export async function get(ctx: Context, projectId: string, id: string): Promise<ChallengeShown> {
  return shown(ctx, await load(ctx, projectId, id, "challenge.read"));
}

/** The challenges of a project, newest first; an organization sees its own. */
export async function list(
  ctx: Context,
  projectId: string,
  page: { cursor?: string | undefined },
): Promise<Page<ChallengeShown>> {
  permit(ctx.actor, "challenge.read");
  const project = await Project.find(ctx, projectId);
  const { organizationId } = ctx.actor;
  if (!project || (organizationId && !Project.isOpenTo(organizationId, project)))
    throw refuse("record.missing", { values: { noun: "采购项目" } });
  if (!organizationId) permitOn(ctx.actor, "challenge.read", project, "采购项目");
  const found = await query(ctx.parts.table, ChallengeEntity, {
    pk: `J#${projectId}`,
    begins: "C#",
    descending: true,
    limit: 20,
    cursor: page.cursor,
  });
  const seen = found.items.filter((one) => !organizationId || one.organizationId === organizationId);
  return { ...found, items: seen.map((one) => shown(ctx, one)) };
}

/** Open challenges of a division, what is due first; an organization sees its own of all states, newest first. */
export async function listOpen(
  ctx: Context,
  filter: { division?: string | undefined; cursor?: string | undefined },
): Promise<Page<ChallengeShown>> {
  permit(ctx.actor, "challenge.read");
  const { organizationId } = ctx.actor;
  const division = (filter.division ?? ctx.actor.division ?? "").padEnd(6, "0");
  if (!organizationId) permitOn(ctx.actor, "challenge.read", { division }, "县区");
  const found = await query(ctx.parts.table, ChallengeEntity, {
    ...(organizationId
      ? ({ index: "two", pk: `J#C#O#${organizationId}`, descending: true } as const)
      : ({ index: "one", pk: `J#C#${division}` } as const)),
    limit: 20,
    cursor: filter.cursor,
  });
  return { ...found, items: found.items.map((one) => shown(ctx, one)) };
}

/**
 * Raises a challenge (质疑): from now on the project is paused. Refuses after 7 working days, before there is anything
 * to challenge, a second one while one is open, and of process and result whoever did not bid (政府采购法 52条).
 */
export async function raise(ctx: Context, projectId: string, input: ChallengeInput): Promise<ChallengeShown> {
  permit(ctx.actor, "challenge.raise");
  const { organizationId } = ctx.actor;
  if (!organizationId) throw refuse("permission.denied", { values: { action: "提出质疑" } });
  const organization = await Organization.find(ctx, organizationId);
  if (!organization) throw refuse("record.missing", { values: { noun: "机构" } });
  return retried(async () => {
    const project = await Project.find(ctx, projectId);
    if (!project || !Project.isOpenTo(organizationId, project))
      throw refuse("record.missing", { values: { noun: "采购项目" } });
    refuseRaising(input, project, chinaDate(ctx.at));
    // Before the opening nobody is told who bid, so nobody is turned away for it either.
    if (input.ground !== "DOCUMENTS" && project.openedAt) await refuseNoBid(ctx, projectId);
    const raised = stamp(ctx);
    const facts = { ...input, raised, status: "RAISED" as const };
    const id = newId(ctx, "challenge");
    const { records } = await write(ctx, "challenge.raise", [
      [
        create(ChallengeEntity, {
          ...facts,
          id,
          projectId,
          projectTitle: project.title,
          division: project.division,
          organizationId,
          organizationName: organization.name,
          dueOn: dueOnOf(facts),
        }),
        () => refuse("record.exists", { values: { noun: NOUN } }),
      ],
      claim({ projectId, organizationId }, id, must.absentOr(NONE)),
      counted(project, 1),
    ]);
    return shown(ctx, records[0]);
  });
}

/** Replies to a challenge (53条): the project goes on, unless a complaint follows. Refuses what is replied to already. */
export function reply(
  ctx: Context,
  projectId: string,
  id: string,
  { version, ...given }: { version: number } & Pick<NonNullable<Challenge["reply"]>, "outcome" | "text">,
): Promise<ChallengeShown> {
  return moved(ctx, { projectId, id, version, action: "challenge.reply", to: "REPLIED" }, () => ({
    reply: { ...given, ...stamp(ctx) },
  }));
}

/**
 * Complains to the finance department (投诉): the project is paused again. Refuses before the reply or the end of its
 * period, and later than 15 working days after that (55条).
 */
export function complain(
  ctx: Context,
  projectId: string,
  id: string,
  input: { version: number; text: string },
): Promise<ChallengeShown> {
  const { version, text } = input;
  return moved(ctx, { projectId, id, version, action: "challenge.raise", to: "COMPLAINED" }, (challenge) => {
    refuseComplaint(challenge, chinaDate(ctx.at));
    return { complaint: { text, ...stamp(ctx) } };
  });
}

/** Takes a challenge or a complaint back. */
export function withdraw(
  ctx: Context,
  projectId: string,
  id: string,
  input: { version: number; reason: string },
): Promise<ChallengeShown> {
  const { version, reason } = input;
  return moved(ctx, { projectId, id, version, action: "challenge.raise", to: "WITHDRAWN" }, () => ({
    withdrawn: { reason, ...stamp(ctx) },
  }));
}

/** Records the finance department's order to suspend the purchase, 30 days at most (57条); once for a complaint. */
export async function suspend(
  ctx: Context,
  projectId: string,
  id: string,
  input: { version: number; documentNo: string },
): Promise<ChallengeShown> {
  const challenge = await load(ctx, projectId, id, "challenge.decide");
  refuseStale(challenge, input.version);
  refuseTransition(challenge, "DECIDED");
  if (challenge.suspension) throw refuse("challenge.suspended_already");
  const suspension = { documentNo: input.documentNo, ...stamp(ctx) };
  const { records } = await write(ctx, "challenge.suspend", [changed(challenge, { suspension })]);
  return shown(ctx, records[0]);
}

/** Records the decision on a complaint (56条): the project goes on. Refuses whoever replied to the challenge. */
export function decide(
  ctx: Context,
  projectId: string,
  id: string,
  {
    version,
    ...given
  }: { version: number } & Pick<NonNullable<Challenge["decision"]>, "outcome" | "text" | "documentNo">,
): Promise<ChallengeShown> {
  return moved(ctx, { projectId, id, version, action: "challenge.decide", to: "DECIDED" }, (challenge) => {
    if (challenge.reply?.by === ctx.actor.accountId) throw refuse("challenge.decider_replied");
    return { decision: { ...given, ...stamp(ctx) } };
  });
}

interface Move {
  projectId: string;
  id: string;
  version: number;
  action: Action;
  to: ChallengeStatus;
}

function moved(
  ctx: Context,
  { projectId, id, version, action, to }: Move,
  change: (challenge: Challenge) => Partial<Challenge>,
): Promise<ChallengeShown> {
  return retried(async () => {
    const challenge = await load(ctx, projectId, id, action);
    refuseStale(challenge, version);
    refuseTransition(challenge, to);
    const set = { ...change(challenge), status: to };
    const project = await Project.find(ctx, projectId);
    if (!project) throw refuse("record.missing", { values: { noun: "采购项目" } });
    const by = Number(isOpen(to)) - Number(isOpen(challenge.status));
    const { records } = await write(ctx, `challenge.${to.toLowerCase()}`, [
      changed(challenge, { ...set, dueOn: dueOnOf({ ...challenge, ...set }) }),
      ...(by < 0 ? [counted(project, -1), claim(challenge, NONE, id)] : []),
      ...(by > 0 ? [counted(project, 1), claim(challenge, id, must.absentOr(NONE))] : []),
    ]);
    // Safe: the first step is the challenge's.
    return shown(ctx, records[0] as Challenge);
  });
}

// Two challenges of one project meet at its counter: whoever comes second reads the project again.
async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let nth = 1; ; nth++) {
    try {
      return await attempt();
    } catch (cause) {
      const again = cause instanceof Refusal && cause.code === "challenge.project_moved";
      if (!again || nth === ATTEMPTS) throw cause;
    }
  }
}

function counted(project: Project.Record, by: 1 | -1): Guarded {
  const [step] = Project.countChallenge(project, by);
  return [step, () => refuse("challenge.project_moved")];
}

function claim(
  { projectId, organizationId }: Pick<Challenge, "projectId" | "organizationId">,
  openId: string,
  expected: string | ReturnType<typeof must.absentOr>,
): Guarded {
  return [
    upsert(
      ChallengeClaim,
      { projectId, organizationId },
      { set: { projectId, organizationId, openId }, expect: { openId: expected } },
    ),
    () => refuse("challenge.open_already"),
  ];
}

function changed(
  challenge: Challenge,
  set: { [F in keyof Challenge]?: Challenge[F] | undefined },
): Guarded<typeof ChallengeEntity> {
  return [
    patch(ChallengeEntity, challenge, { set, expect: { status: challenge.status } }),
    (now?: Challenge) => refuse("record.stale", { current: currentOf(now ?? challenge) }),
  ];
}

async function load(ctx: Context, projectId: string, id: string, action: Action): Promise<Challenge> {
  permit(ctx.actor, action);
  const parts = { projectId, id };
  const challenge = await findRecord(ctx.parts.table, ChallengeEntity, parts, { consistent: true });
  if (!challenge) throw refuse("record.missing", { values: { noun: NOUN } });
  permitOn(ctx.actor, action, challenge, NOUN);
  return challenge;
}

async function refuseNoBid(ctx: Context, projectId: string): Promise<void> {
  const own = await Bid.own(ctx, projectId).catch((cause: unknown) => {
    if (cause instanceof Refusal && cause.code === "record.missing") return undefined;
    throw cause;
  });
  if (!own || own.bid.status === "WITHDRAWN") throw refuse("challenge.not_bidder");
}

function refuseStale(challenge: Challenge, seen: number): void {
  if (challenge.version !== seen) throw refuse("record.stale", { current: currentOf(challenge) });
}

function currentOf({ version, status }: Challenge) {
  return { version, state: status };
}

function stamp(ctx: Context) {
  return { by: ctx.actor.accountId, byName: ctx.actor.name, on: chinaDate(ctx.at) };
}

function shown(ctx: Context, { head: _head, ...challenge }: Challenge): ChallengeShown {
  return { ...challenge, clocks: clocksOf(challenge, chinaDate(ctx.at)) };
}

export * as ProjectChallenge from "./project.challenge.ts";
