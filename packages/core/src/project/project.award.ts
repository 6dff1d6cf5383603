import { BidOpening } from "../bid/bid.opening.ts";
import { pageOf } from "../bid/bid.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { check, type Guarded, must, patch } from "../table/step.ts";
import { write } from "../table/write.ts";
import { ProjectCommittee } from "./project.committee.ts";
import { CommitteeEntity, ProjectEntity } from "./project.entity.ts";
import { load, move } from "./project.move.ts";
import type { Committee } from "./project.review.shape.ts";
import { leastQualified, nextCandidate, refuseStep } from "./project.rule.ts";
import type {
  Award,
  DecideInput,
  Project,
  PublishResultInput,
  RankedBid,
  RefuseAwardInput,
} from "./project.shape.ts";

/**
 * Decides on the winner, in the order of the report (条例 43 条): the first candidate who has not refused in
 * writing. Refuses whoever planned the project (政府采购法 61 条) and whoever reviewed it, any other rank, and a report
 * that ranks too few (36 条).
 */
export async function decide(ctx: Context, id: string, input: DecideInput): Promise<Project> {
  const project = await load(ctx, id, "project.decide");
  refuseStep(project, "project.decide", input.version);
  if (project.createdBy === ctx.actor.accountId) throw refuse("project.decider_is_planner");
  const committee = await ProjectCommittee.find(ctx, id);
  if (!committee?.ranking || !committee.reportedOn) throw refuse("project.no_report");
  if (committee.members.some((one) => one.accountId === ctx.actor.accountId))
    throw refuse("project.decider_reviewed");
  const least = leastQualified(project.method);
  const count = committee.ranking.length;
  if (count < least) throw refuse("project.too_few_bids", { values: { count, least } });
  const candidate = nextCandidate(committee.ranking, project.refusals);
  if (!candidate) throw refuse("project.no_candidate");
  if (candidate.rank !== input.rank)
    throw refuse("project.not_in_order", { values: { rank: candidate.rank } });
  const { ranking, lotSeed, reportedOn } = committee;
  return move(
    ctx,
    project,
    "project.decide",
    "RESULT_DECIDED",
    { award: await awardOf(ctx, project, candidate), ranking, lotSeed, reportedOn },
    [stillConcluded(committee)],
  );
}

/**
 * Files a candidate's written refusal (条例 49 条): the award is gone, and the next in order can be decided on, or
 * the purchase declared failed. Refuses once a contract hangs on the award.
 */
export async function refuseAward(ctx: Context, id: string, input: RefuseAwardInput): Promise<Project> {
  const project = await load(ctx, id, "project.refuseAward");
  refuseStep(project, "project.refuseAward", input.version);
  const { award } = project;
  if (!award) throw refuse("project.wrong_state", { values: { title: project.title } });
  if (project.contractId) throw refuse("project.contract_made");
  if (input.refusedOn < award.decidedOn || input.refusedOn > chinaDate(ctx.at))
    throw refuse("project.refused_in_future");
  const { version: _seen, ...refusal } = input;
  const refusals = [...project.refusals, { ...refusal, rank: award.rank }];
  const { records } = await write(ctx, "project.refuseAward", [
    [
      patch(ProjectEntity, project, {
        set: { status: "REVIEWING", award: undefined, refusals },
        expect: { status: project.status, contractId: must.absent() },
      }),
      (now?: Project) =>
        now?.contractId
          ? refuse("project.contract_made")
          : refuse("record.stale", {
              current: { version: (now ?? project).version, state: (now ?? project).status },
            }),
    ],
  ]);
  return records[0];
}

/** Publishes the result with the names of the review experts, which nobody saw before (条例 43 条). */
export async function publishResult(ctx: Context, id: string, input: PublishResultInput): Promise<Project> {
  const project = await load(ctx, id, "project.publishResult");
  refuseStep(project, "project.publishResult", input.version);
  const { award } = project;
  const committee = await ProjectCommittee.find(ctx, id);
  if (!award || !committee) throw refuse("project.no_report");
  const publishedOn = chinaDate(ctx.at);
  return move(ctx, project, "project.publishResult", "RESULT_PUBLISHED", {
    award: { ...award, publishedOn, medium: input.medium },
    resultPublishedOn: publishedOn,
    experts: committee.members.filter((one) => one.seat === "EXPERT").map((one) => one.name),
  });
}

/** Sends the award notice; from this day the contract is to be signed in thirty days (政府采购法 46 条). */
export async function notifyAward(ctx: Context, id: string, version: number): Promise<Project> {
  const project = await load(ctx, id, "project.notifyAward");
  refuseStep(project, "project.notifyAward", version);
  const { award } = project;
  if (!award) throw refuse("project.wrong_state", { values: { title: project.title } });
  const noticed = { award: { ...award, noticedOn: chinaDate(ctx.at) } };
  return move(ctx, project, "project.notifyAward", "AWARDED", noticed);
}

async function awardOf(ctx: Context, project: Project, candidate: RankedBid): Promise<Award> {
  const bid = (await BidOpening.readAll(ctx, project.id)).find((one) => one.id === candidate.bidId);
  if (!bid) throw refuse("project.no_report");
  const { content } = await pageOf(ctx, bid);
  const { bidId, organizationId, organizationName, amountFen, rank } = candidate;
  return {
    bidId,
    organizationId,
    organizationName,
    amountFen,
    rank,
    lines: content.prices.map((price, nth) => ({
      ...price,
      quantity: project.items[nth]?.quantity ?? 1,
    })),
    decidedOn: chinaDate(ctx.at),
    decidedBy: ctx.actor.accountId,
    decidedByName: ctx.actor.name,
  };
}

function stillConcluded(committee: Committee): Guarded {
  return [check(CommitteeEntity, committee, { version: committee.version }), () => refuse("record.stale")];
}

export * as ProjectAward from "./project.award.ts";
