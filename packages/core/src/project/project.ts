import { createHash } from "node:crypto";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { Need } from "../need/need.ts";
import { Organization } from "../organization/organization.ts";
import { permit, permitOn } from "../permission.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import { create } from "../table/step.ts";
import { ask, findAll, find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { CommitteeEntity, ProjectEntity } from "./project.entity.ts";
import { freesNeed, load, move } from "./project.move.ts";
import { clocksOf, refuseNotice, refusePlan, refuseStep, warningsOf } from "./project.rule.ts";
import type {
  AnnounceInput,
  ProjectInput,
  ProjectPage,
  Project as ProjectRecord,
  ProjectShown,
  PublicProject,
} from "./project.shape.ts";
import { isOpenTo, publicOf, shownTo } from "./project.shown.ts";

export {
  asks,
  countChallenge,
  find,
  lendContract,
  moveBidsUntil,
  releaseContract,
  stillBidding,
  stillReviewing,
  stillUnchallenged,
} from "./project.lend.ts";
export type { Project as Record } from "./project.shape.ts";
export { isOpenTo, publicOf, shownTo };

const NOUN = "采购项目";

/** The project with its clocks; *missing* outside the actor's division, and for an organization before the notice. */
export async function get(ctx: Context, id: string): Promise<ProjectPage> {
  permit(ctx.actor, "project.read");
  const [project, committee] = await findAll(ctx.parts.table, [
    ask(ProjectEntity, { id }),
    ask(CommitteeEntity, { projectId: id }),
  ]);
  if (!project || !isSeenBy(ctx, project)) throw refuse("record.missing", { values: { noun: NOUN } });
  const today = chinaDate(ctx.at);
  const official = !ctx.actor.organizationId;
  const { restDaysMoveDue } = PurchaseRule.on(project.division, today).values;
  const reportedOn = project.reportedOn ?? committee?.reportedOn;
  const clocked = reportedOn ? { ...project, reportedOn } : project;
  return {
    project: shownTo(ctx.actor, project, committee),
    clocks: official ? clocksOf(clocked, { today, restDaysMoveDue }) : [],
    warnings: official ? warningsOf(project.criteria) : [],
    paused: project.openChallenges > 0,
  };
}

/**
 * Projects of one purchaser's division, newest first; an organization sees there what was announced, by the day of
 * the notice, and where bidders are invited only what it is invited to.
 */
export async function list(
  ctx: Context,
  filter: { division?: string | undefined; cursor?: string | undefined },
): Promise<Page<ProjectShown>> {
  permit(ctx.actor, "project.read");
  const { organizationId } = ctx.actor;
  const division = (filter.division ?? (await homeOf(ctx)) ?? "").padEnd(6, "0");
  if (!organizationId) permitOn(ctx.actor, "project.read", { division }, "县区");
  const page = await query(ctx.parts.table, ProjectEntity, {
    ...(organizationId
      ? ({ index: "two", pk: `J#PUB#${division}` } as const)
      : ({ index: "one", pk: `J#D#${division}` } as const)),
    descending: true,
    limit: 20,
    cursor: filter.cursor,
  });
  const seen = page.items.filter((project) => !organizationId || isOpenTo(organizationId, project));
  return { ...page, items: seen.map((project) => shownTo(ctx.actor, project)) };
}

/** Announced projects of a division as anyone may see them, newest notice first. */
export async function listPublic(
  ctx: Pick<Context, "parts">,
  filter: { division: string; cursor?: string | undefined },
): Promise<Page<PublicProject>> {
  const page = await query(ctx.parts.table, ProjectEntity, {
    index: "two",
    pk: `J#PUB#${filter.division}`,
    descending: true,
    limit: 20,
    cursor: filter.cursor,
  });
  return { ...page, items: page.items.flatMap((project) => publicOf(project) ?? []) };
}

/** An announced project as anyone may see it. */
export async function getPublic(ctx: Pick<Context, "parts">, id: string): Promise<PublicProject> {
  const project = await findRecord(ctx.parts.table, ProjectEntity, { id });
  const shown = project && publicOf(project);
  if (!shown) throw refuse("record.missing", { values: { noun: NOUN } });
  return shown;
}

/**
 * Plans a project from an approved need. Refuses whoever approved the need (政府采购法 61 条), weights that do not
 * sum to 100, a method without its approval (27 条), an invitation that does not fit, and what would go around
 * the open tender (条例 28 条). Invited bidders are drawn at random; the seed is kept.
 */
export async function plan(ctx: Context, input: ProjectInput): Promise<ProjectRecord> {
  permit(ctx.actor, "project.plan");
  const [need] = await findAll(ctx.parts.table, [Need.asks(input.needId)], { consistent: true });
  if (!need) throw refuse("record.missing", { values: { noun: "采购需求" } });
  permitOn(ctx.actor, "project.plan", need, "采购需求");
  if (need.status !== "APPROVED") throw refuse("need.not_approved");
  if (need.projectId) throw refuse("need.has_project");
  if (need.approvedBy === ctx.actor.accountId) throw refuse("project.planner_approved_need");
  const today = chinaDate(ctx.at);
  const { openTenderThresholdFen } = PurchaseRule.on(need.division, today).values;
  refusePlan(input, { budgetFen: need.amountFen, openTenderThresholdFen, today });
  const id = newId(ctx, "project");
  const evaluator = need.exAnte?.evaluator;
  const counted = PurchaseRule.methods[input.method].open
    ? []
    : Need.countNonOpen(need, openTenderThresholdFen);
  const { records } = await write(ctx, "project.plan", [
    [
      create(ProjectEntity, {
        id,
        needId: need.id,
        division: need.division,
        purchaserName: need.purchaserName,
        title: input.title,
        method: input.method,
        fiscalYear: need.fiscalYear,
        budgetLineCode: need.budgetLineCode,
        items: need.items,
        budgetFen: need.amountFen,
        ...(input.methodApproval ? { methodApproval: input.methodApproval } : {}),
        ...(await drawInvited(ctx, id, input.invitation)),
        criteria: input.criteria,
        preparedBy: [...new Set([...(input.preparedBy ?? []), ...(evaluator ? [evaluator] : [])])],
        status: "PLANNED",
        openChallenges: 0,
        refusals: [],
        createdBy: ctx.actor.accountId,
        createdByName: ctx.actor.name,
        createdAt: ctx.at,
      }),
      () => refuse("record.exists", { values: { noun: NOUN } }),
    ],
    Need.lendProject(need, id),
    ...counted,
  ]);
  return records[0];
}

/**
 * Publishes the notice. Refuses times under the floor of the method and a notice without the budget (条例 30、31、
 * 38 条, 政府采购法 35 条).
 */
export async function announce(ctx: Context, id: string, input: AnnounceInput): Promise<ProjectRecord> {
  const project = await load(ctx, id, "project.announce");
  refuseStep(project, "project.announce", input.version);
  const today = chinaDate(ctx.at);
  const { openTenderThresholdFen } = PurchaseRule.on(project.division, today).values;
  const aboveThreshold = project.budgetFen >= openTenderThresholdFen;
  refuseNotice(input, { method: project.method, budgetFen: project.budgetFen, today, aboveThreshold });
  const { version: _seen, budgetFen: _stated, ...notice } = input;
  return move(ctx, project, "project.announce", "ANNOUNCED", { notice: { ...notice, publishedOn: today } });
}

/** Starts to take bids, from the day on which the documents are issued. */
export async function startBidding(ctx: Context, id: string, version: number): Promise<ProjectRecord> {
  const project = await load(ctx, id, "project.startBidding");
  refuseStep(project, "project.startBidding", version);
  const from = project.notice?.documentsFrom ?? "";
  if (chinaDate(ctx.at) < from) throw refuse("project.documents_not_out", { values: { date: from } });
  return move(ctx, project, "project.startBidding", "BIDDING", {});
}

/** Ends a purchase before its award, with a reason; its need can be bought anew. Sealed bids stay sealed. */
export async function terminate(
  ctx: Context,
  id: string,
  input: { version: number; reason: string },
): Promise<ProjectRecord> {
  const project = await load(ctx, id, "project.terminate");
  refuseStep(project, "project.terminate", input.version);
  const termination = { reason: input.reason, on: chinaDate(ctx.at) };
  const freed = await freesNeed(ctx, project);
  return move(ctx, project, "project.terminate", "TERMINATED", { termination }, freed);
}

async function homeOf(ctx: Context): Promise<string | undefined> {
  const { organizationId, division } = ctx.actor;
  return organizationId ? (await Organization.find(ctx, organizationId))?.division : division;
}

function isSeenBy({ actor }: Context, project: ProjectRecord): boolean {
  if (actor.organizationId) return isOpenTo(actor.organizationId, project);
  permitOn(actor, "project.read", project, NOUN);
  return true;
}

/** Draws the invited bidders (政府采购法 34 条) by a seed that nobody chooses; refuses an organization not approved. */
async function drawInvited(ctx: Context, projectId: string, invitation: ProjectInput["invitation"]) {
  if (!invitation) return {};
  const found = await Promise.all(invitation.candidates.map((one) => Organization.find(ctx, one)));
  if (found.some((one) => one?.status !== "APPROVED")) throw refuse("organization.not_approved");
  const seed = await ctx.parts.keyring.hash("project/invitation", projectId);
  const order = (id: string) => createHash("sha256").update(`${seed}/${id}`).digest("hex");
  const drawn = [...invitation.candidates].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return { invitation: { ...invitation, seed }, invited: drawn.slice(0, invitation.count) };
}

export * as Project from "./project.ts";
