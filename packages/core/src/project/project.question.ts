import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { Organization } from "../organization/organization.ts";
import { permit, permitOn } from "../permission.ts";
import { check, create, type Guarded, patch } from "../table/step.ts";
import { find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { ProjectEntity } from "./project.entity.ts";
import { ClarificationEntity, QuestionEntity } from "./project.question.entity.ts";
import {
  bidsUntilAfter,
  refuseAsking,
  refuseClarifying,
  refuseNaming,
  shownOf,
} from "./project.question.rule.ts";
import type {
  AnswerInput,
  Clarification,
  ClarificationInput,
  Question,
  QuestionInput,
  QuestionShown,
} from "./project.question.shape.ts";
import { Project } from "./project.ts";

const NOUN = "采购项目";

/**
 * Questions and their answers, newest first. Officials see all without who asked; an organization sees its own, and
 * of the others' the answered ones about the documents.
 */
export async function list(
  ctx: Context,
  projectId: string,
  page: { cursor?: string | undefined },
): Promise<Page<QuestionShown>> {
  await visible(ctx, projectId);
  const found = await query(ctx.parts.table, QuestionEntity, {
    pk: `J#${projectId}`,
    begins: "Q#",
    descending: true,
    limit: 20,
    cursor: page.cursor,
  });
  const today = chinaDate(ctx.at);
  const { organizationId } = ctx.actor;
  return { ...found, items: found.items.flatMap((one) => shownOf(one, organizationId, today) ?? []) };
}

/** Clarifications of the documents, newest first. */
export async function listClarifications(
  ctx: Context,
  projectId: string,
  page: { cursor?: string | undefined },
): Promise<Page<Clarification>> {
  await visible(ctx, projectId);
  return query(ctx.parts.table, ClarificationEntity, {
    pk: `J#${projectId}`,
    begins: "R#",
    descending: true,
    limit: 20,
    cursor: page.cursor,
  });
}

/**
 * Asks about a project that was announced. Refuses a question about the documents after its deadline, and a text that
 * names the asker, because it is published without the name.
 */
export async function ask(ctx: Context, projectId: string, input: QuestionInput): Promise<QuestionShown> {
  permit(ctx.actor, "question.ask");
  const project = await visible(ctx, projectId);
  refuseAsking(input.kind, project, ctx.at);
  const { organizationId } = ctx.actor;
  if (!organizationId) throw refuse("permission.denied", { values: { action: "提问" } });
  refuseNaming(input.text, (await Organization.find(ctx, organizationId))?.name);
  const { records } = await write(ctx, "question.ask", [
    [
      create(QuestionEntity, {
        ...input,
        id: newId(ctx, "question"),
        projectId,
        organizationId,
        askedBy: ctx.actor.accountId,
        askedAt: ctx.at,
      }),
      () => refuse("record.exists", { values: { noun: "提问" } }),
    ],
  ]);
  return shown(ctx, records[0]);
}

/** Answers a question, once; about the documents for all. Refuses a text that names who asked. */
export async function answer(
  ctx: Context,
  projectId: string,
  questionId: string,
  input: AnswerInput,
): Promise<QuestionShown> {
  await official(ctx, projectId, "question.answer");
  const parts = { projectId, id: questionId };
  const question = await findRecord(ctx.parts.table, QuestionEntity, parts, { consistent: true });
  if (!question) throw refuse("record.missing", { values: { noun: "提问" } });
  const current = { version: question.version };
  if (question.version !== input.version) throw refuse("record.stale", { current });
  if (question.answer) throw refuse("question.answered");
  refuseNaming(input.text, (await Organization.find(ctx, question.organizationId))?.name);
  const given = {
    text: input.text,
    answeredBy: ctx.actor.accountId,
    answeredByName: ctx.actor.name,
    answeredAt: ctx.at,
  };
  const { records } = await write(ctx, "question.answer", [
    [patch(QuestionEntity, question, { set: { answer: given } }), () => refuse("record.stale", { current })],
  ]);
  return shown(ctx, records[0]);
}

/**
 * Publishes a clarification of the documents. A material one moves the end of bidding so far that the days which the
 * law asks before it are left (条例 31条). Refuses one after the end of bidding.
 */
export async function clarify(
  ctx: Context,
  projectId: string,
  input: ClarificationInput,
): Promise<Clarification> {
  const project = await official(ctx, projectId, "question.answer");
  const current = { version: project.version, state: project.status };
  if (project.version !== input.version) throw refuse("record.stale", { current });
  const notice = refuseClarifying(project, ctx.at);
  const { material, text, questionId } = input;
  if (questionId) await refuseNoQuestion(ctx, projectId, questionId);
  const { moved, ...after } = bidsUntilAfter({ method: project.method, notice }, { material, at: ctx.at });
  const { records } = await write(ctx, "question.clarify", [
    [
      create(ClarificationEntity, {
        id: newId(ctx, "question", 1),
        projectId,
        material,
        text,
        ...(questionId ? { questionId } : {}),
        medium: notice.medium,
        publishedOn: chinaDate(ctx.at),
        publishedAt: ctx.at,
        publishedBy: ctx.actor.accountId,
        publishedByName: ctx.actor.name,
        bidsUntilBefore: notice.bidsUntil,
        ...after,
      }),
      () => refuse("record.exists", { values: { noun: "澄清" } }),
    ],
    moved ? Project.moveBidsUntil(project, after.bidsUntil) : asRead(project),
  ]);
  return records[0];
}

async function visible(ctx: Context, projectId: string): Promise<Project.Record> {
  permit(ctx.actor, "project.read");
  const project = await Project.find(ctx, projectId);
  if (!project) throw refuse("record.missing", { values: { noun: NOUN } });
  const { organizationId } = ctx.actor;
  if (!organizationId) permitOn(ctx.actor, "project.read", project, NOUN);
  else if (!Project.isOpenTo(organizationId, project))
    throw refuse("record.missing", { values: { noun: NOUN } });
  return project;
}

async function official(ctx: Context, projectId: string, action: "question.answer"): Promise<Project.Record> {
  permit(ctx.actor, action);
  const project = await Project.find(ctx, projectId);
  if (!project) throw refuse("record.missing", { values: { noun: NOUN } });
  permitOn(ctx.actor, action, project, NOUN);
  return project;
}

async function refuseNoQuestion(ctx: Context, projectId: string, id: string): Promise<void> {
  const question = await findRecord(ctx.parts.table, QuestionEntity, { projectId, id });
  if (!question) throw refuse("record.missing", { values: { noun: "提问" } });
}

function asRead(project: Project.Record): Guarded {
  return [
    check(ProjectEntity, project, { version: project.version, status: project.status }),
    () => refuse("record.stale", { current: { version: project.version, state: project.status } }),
  ];
}

function shown(ctx: Context, question: Question): QuestionShown {
  const seen = shownOf(question, ctx.actor.organizationId, chinaDate(ctx.at));
  if (!seen) throw refuse("record.missing", { values: { noun: "提问" } });
  return seen;
}

export * as ProjectQuestion from "./project.question.ts";
