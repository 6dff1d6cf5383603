import { BidOpening } from "../bid/bid.opening.ts";
import { pageOf } from "../bid/bid.ts";
import type { Context } from "../context.ts";
import { Need } from "../need/need.ts";
import { ProjectChallenge } from "../project/project.challenge.ts";
import { ProjectCommittee } from "../project/project.committee.ts";
import { ProjectQuestion } from "../project/project.question.ts";
import { Project } from "../project/project.ts";
import { findAll } from "../table/table.ts";
import { type Document, everything, listed } from "./procurement-file.collect.ts";

const titles = [
  "采购需求",
  "采购项目与公告",
  "提问、询问与澄清",
  "质疑与投诉",
  "投标文件与资格审查",
  "评审小组",
  "评分",
  "评审报告与排序",
  "采购结果与成交通知",
] as const;

/** The documents of a purchase from the need to the award, in order, and the audit files that they hang in. */
export async function projectDocuments(
  ctx: Context,
  projectId: string | undefined,
): Promise<{ documents: Document[]; homes: string[] }> {
  const project = projectId ? await Project.find(ctx, projectId) : undefined;
  if (!project)
    return { documents: titles.map((title) => ({ title, reason: "合同未经采购项目" })), homes: [] };
  const [[need], questions, clarifications, challenges, bids, committee, seats] = await Promise.all([
    findAll(ctx.parts.table, [Need.asks(project.needId)] as const),
    everything((at) => ProjectQuestion.list(ctx, project.id, at)),
    everything((at) => ProjectQuestion.listClarifications(ctx, project.id, at)),
    everything((at) => ProjectChallenge.list(ctx, project.id, at)),
    bidsOf(ctx, project),
    ProjectCommittee.find(ctx, project.id),
    ProjectCommittee.seatsOf(ctx, project.id),
  ]);
  const { ranking, lotSeed, award, refusals, experts, resultPublishedOn, head: _head, ...plan } = project;
  // Who reviewed is public from the result on, not before (条例 43条).
  const open = experts !== undefined;
  const asked = {
    questions: [...questions].reverse(),
    clarifications: clarifications.map(({ head: _one, ...rest }) => rest).reverse(),
  };
  const report = {
    ...(committee?.opinion ? { opinion: committee.opinion } : {}),
    ...(project.reportedOn ? { reportedOn: project.reportedOn } : {}),
    ranking: ranking ?? [],
    ...(lotSeed ? { lotSeed } : {}),
  };
  const marked = seats.filter(({ marks }) => marks !== undefined);
  const documents: Document[] = [
    need ? { title: titles[0], data: without(need) } : { title: titles[0], reason: "没有采购需求" },
    { title: titles[1], data: plan },
    questions.length + clarifications.length > 0
      ? { title: titles[2], data: asked }
      : { title: titles[2], reason: "没有提问、询问与澄清" },
    listed(titles[3], "challenges", [...challenges].reverse()),
    listed(titles[4], "bids", bids),
    committee && open
      ? { title: titles[5], data: { ...without(committee), seats: seats.map(seated) } }
      : { title: titles[5], reason: "没有已公开的评审小组" },
    listed(titles[6], "seats", open ? marked.map(scored) : []),
    ranking ? { title: titles[7], data: report } : { title: titles[7], reason: "没有评审报告" },
    award
      ? { title: titles[8], data: { award, refusals, resultPublishedOn, experts } }
      : { title: titles[8], reason: "没有采购结果" },
  ];
  const homes = [
    `need#${project.needId}`,
    `project#${project.id}`,
    ...questions.map(({ id }) => `question#${id}`),
    ...bids.map(({ bid }) => `bid#${bid.id}`),
    `review#${project.id}`,
  ];
  return { documents, homes };
}

/** The opened bids with what they say, in the order of their signs; none before the opening. */
async function bidsOf(ctx: Context, project: Project.Record) {
  if (!project.openedAt) return [];
  const opened = (await BidOpening.readAll(ctx, project.id)).filter((bid) => bid.openedAt);
  const pages = await Promise.all(opened.map((bid) => pageOf(ctx, bid)));
  return pages.sort((a, b) => ((a.bid.mask ?? "~") < (b.bid.mask ?? "~") ? -1 : 1));
}

type Seat = Awaited<ReturnType<typeof ProjectCommittee.seatsOf>>[number];

function seated({ name, seat, state, declaration, replacedReason }: Seat) {
  return { name, seat, state, declaration, replacedReason };
}

function scored({ name, seat, marks, scoredAt, signedAt, dissent }: Seat) {
  return { name, seat, scoredAt, signedAt, dissent, marks };
}

function without<R extends { head: string }>({ head: _head, ...rest }: R): Omit<R, "head"> {
  return rest;
}
