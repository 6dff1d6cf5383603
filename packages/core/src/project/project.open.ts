import { BidOpening } from "../bid/bid.opening.ts";
import type { Bid } from "../bid/bid.shape.ts";
import { chinaDate, chinaTime } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import { write } from "../table/write.ts";
import { ProjectCommittee } from "./project.committee.ts";
import { changing, freesNeed, load, move } from "./project.move.ts";
import { leastQualified, refuseStep } from "./project.rule.ts";
import { type FailInput, failureGrounds, type Project } from "./project.shape.ts";

// Two items per bid and a few of the project's and the need's: under the hundred of a transaction.
const BIDS_TOGETHER = 24;

/**
 * Opens the bids after bidding has ended: first no more bid is let in, then those that stand are unsealed together
 * with the project's step. Too few of them, or too few that may take part, and the purchase fails (政府采购法
 * 36 条); too few received stay sealed. Refuses before the time, and the second of two who open at once.
 */
export async function open(ctx: Context, id: string, version: number): Promise<Project> {
  const project = await load(ctx, id, "project.open");
  refuseStep(project, "project.open", version);
  const until = project.notice?.bidsUntil ?? "";
  if (Date.parse(ctx.at) < Date.parse(until))
    throw refuse("project.too_early_to_open", { values: { time: chinaTime(until) } });
  const closed = project.bidsClosedAt ? project : await closeBids(ctx, project);
  const standing = (await BidOpening.readAll(ctx, id)).filter((bid) => bid.status !== "WITHDRAWN");
  const least = PurchaseRule.methods[project.method].minSuppliers;
  if (standing.length < least) return failAtOpening(ctx, closed, standing.length);
  return unseal(ctx, closed, standing, least);
}

/** Ends qualification: every opened bid has its credit queries. Refuses while one has not, and too few that qualify. */
export async function qualify(ctx: Context, id: string, version: number): Promise<Project> {
  const project = await load(ctx, id, "project.qualify");
  refuseOutside(project, version);
  const bids = await BidOpening.readAll(ctx, id);
  if (bids.some((bid) => bid.status === "OPENED")) throw refuse("project.bid_unchecked");
  const count = bids.filter((bid) => bid.status === "QUALIFIED").length;
  const least = leastQualified(project.method);
  if (count < least) throw refuse("project.too_few_bids", { values: { count, least } });
  const { records } = await write(ctx, "project.qualify", [
    changing(project, { qualifiedAt: ctx.at }, false),
  ]);
  return records[0];
}

/**
 * Declares a purchase failed (废标) during review, on one of the grounds of 政府采购法 36 条 or because candidates
 * refused (条例 49 条); its need can be bought anew. Refuses a ground that the bids do not bear out.
 */
export async function fail(ctx: Context, id: string, input: FailInput): Promise<Project> {
  const project = await load(ctx, id, "project.fail");
  refuseStep(project, "project.fail", input.version);
  const [bids, committee] = await Promise.all([BidOpening.readAll(ctx, id), ProjectCommittee.find(ctx, id)]);
  if (!isFounded(input.ground, project, bids, committee?.ranking))
    throw refuse("project.fail_unfounded", { values: { ground: failureGrounds[input.ground] } });
  const failure = { ground: input.ground, reason: input.reason, on: chinaDate(ctx.at) };
  return move(ctx, project, "project.fail", "FAILED", { failure }, await freesNeed(ctx, project));
}

function isFounded(
  ground: FailInput["ground"],
  project: Project,
  bids: readonly Bid[],
  ranking: Project["ranking"],
): boolean {
  const opened = bids.filter((bid) => bid.openedAt);
  const standing = opened.filter((bid) => bid.status !== "REJECTED");
  switch (ground) {
    case "TOO_FEW":
      return Math.min(standing.length, ranking?.length ?? standing.length) < leastQualified(project.method);
    case "OVER_BUDGET":
      return opened.length > 0 && opened.every((bid) => (bid.amountFen ?? 0) > project.budgetFen);
    case "NO_CANDIDATE":
      return project.refusals.length > 0;
    case "UNLAWFUL":
    case "CANCELLED":
      return true;
  }
}

// Whoever wrote a bid before this step is seen below; whoever comes after it is refused.
async function closeBids(ctx: Context, project: Project): Promise<Project> {
  const { records } = await write(ctx, "project.closeBids", [
    changing(project, { bidsClosedAt: ctx.at }, true),
  ]);
  return records[0];
}

async function failAtOpening(ctx: Context, project: Project, received: number): Promise<Project> {
  const on = chinaDate(ctx.at);
  const reason = `投标截止时收到有效投标 ${received} 家，未开启`;
  const failed = { failure: { ground: "TOO_FEW" as const, reason, on }, bidsReceived: received };
  return move(ctx, project, "project.open", "FAILED", failed, await freesNeed(ctx, project));
}

async function unseal(ctx: Context, project: Project, bids: readonly Bid[], least: number): Promise<Project> {
  const on = chinaDate(ctx.at);
  const { steps, valid } = await BidOpening.lendOpening(ctx, project, bids, on);
  // More than fit into one transaction: nothing of them is shown before the last step, the project's.
  for (let rest = steps.length; rest > BIDS_TOGETHER; rest -= BIDS_TOGETHER)
    await write(ctx, "bid.open", steps.splice(0, BIDS_TOGETHER));
  const stamp = {
    openedAt: ctx.at,
    openedBy: ctx.actor.accountId,
    openedByName: ctx.actor.name,
    bidsReceived: bids.length,
  };
  if (valid >= least) return move(ctx, project, "project.open", "REVIEWING", stamp, steps);
  const reason = `收到投标 ${bids.length} 家，其中有效 ${valid} 家`;
  const failure = { ground: "TOO_FEW" as const, reason, on };
  const freed = await freesNeed(ctx, project);
  return move(ctx, project, "project.open", "FAILED", { ...stamp, failure }, [...steps, ...freed]);
}

function refuseOutside(project: Project, version: number): void {
  const current = { version: project.version, state: project.status };
  if (project.version !== version) throw refuse("record.stale", { current });
  if (project.status !== "REVIEWING")
    throw refuse("project.wrong_state", { values: { title: project.title }, current });
  if (project.qualifiedAt) throw refuse("project.already_qualified");
}

export * as ProjectOpen from "./project.open.ts";
