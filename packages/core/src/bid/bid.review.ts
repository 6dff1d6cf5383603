import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { ProjectCommittee } from "../project/project.committee.ts";
import { Project } from "../project/project.ts";
import { patch } from "../table/step.ts";
import { write } from "../table/write.ts";
import { BidEntity } from "./bid.entity.ts";
import { readAll } from "./bid.opening.ts";
import { refuseCredit } from "./bid.rule.ts";
import type { BidPage, Bid as BidRecord, BidShown, CreditInput } from "./bid.shape.ts";
import { pageOf, shown } from "./bid.ts";

/** The opened bids of a project, in the order of their signs; refuses before the opening, whether there are any or not. */
export async function list(ctx: Context, projectId: string): Promise<BidShown[]> {
  const project = await loadOpened(ctx, projectId, "bid.read");
  const bids = (await readAll(ctx, project.id)).filter((bid) => bid.openedAt);
  return bids.map(shown).sort((a, b) => ((a.mask ?? "~") < (b.mask ?? "~") ? -1 : 1));
}

/** An opened bid with what it says. */
export async function get(ctx: Context, projectId: string, bidId: string): Promise<BidPage> {
  const project = await loadOpened(ctx, projectId, "bid.read");
  return pageOf(ctx, await find(ctx, project.id, bidId));
}

/**
 * Files the credit queries of a bid, three for every party (财库〔2016〕125号), and with them whether it qualifies:
 * a hit, or a reason in writing, makes it invalid. Refuses queries before the notice or after today, a bid that
 * was checked already, and once qualification is closed.
 */
export async function checkCredit(
  ctx: Context,
  projectId: string,
  bidId: string,
  input: CreditInput,
): Promise<BidShown> {
  const project = await loadOpened(ctx, projectId, "bid.check");
  const bid = await find(ctx, project.id, bidId);
  const current = { version: bid.version, state: bid.status };
  if (bid.status !== "OPENED") throw refuse("bid.checked", { current });
  if (bid.version !== input.version) throw refuse("record.stale", { current });
  const today = chinaDate(ctx.at);
  refuseCredit(input.queries, bid, { from: project.notice?.publishedOn ?? today, today });
  const rejection = rejectionOf(input, today);
  const { records } = await write(ctx, "bid.check", [
    [
      patch(BidEntity, bid, {
        set: {
          status: rejection ? "REJECTED" : "QUALIFIED",
          credit: input.queries,
          creditBy: ctx.actor.accountId,
          creditByName: ctx.actor.name,
          ...(rejection ? { rejection } : {}),
        },
        expect: { status: "OPENED" },
      }),
      (now?: BidRecord) =>
        refuse("bid.checked", { current: { version: (now ?? bid).version, state: (now ?? bid).status } }),
    ],
    Project.stillReviewing(project.id, { qualified: false }),
  ]);
  return shown(records[0]);
}

function rejectionOf({ queries, unqualified }: CreditInput, on: string): BidRecord["rejection"] {
  if (queries.some((one) => one.hit)) return { ground: "CREDIT_HIT", on };
  return unqualified ? { ground: "UNQUALIFIED", reason: unqualified, on } : undefined;
}

async function loadOpened(ctx: Context, projectId: string, action: Action): Promise<Project.Record> {
  permit(ctx.actor, action);
  const project = await Project.find(ctx, projectId);
  if (!project) throw refuse("record.missing", { values: { noun: "采购项目" } });
  permitOn(ctx.actor, action, project, "采购项目");
  if (!project.openedAt) throw refuse("bid.sealed");
  if (await ProjectCommittee.isReviewing(ctx, projectId)) throw refuse("bid.masked");
  return project;
}

async function find(ctx: Context, projectId: string, bidId: string): Promise<BidRecord> {
  const bid = (await readAll(ctx, projectId)).find((one) => one.id === bidId && one.openedAt);
  if (!bid) throw refuse("record.missing", { values: { noun: "投标" } });
  return bid;
}

export * as BidReview from "./bid.review.ts";
