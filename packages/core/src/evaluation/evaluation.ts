import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { Contract } from "../contract/contract.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { Need } from "../need/need.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { Project } from "../project/project.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { findAll, find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { EvaluationEntity } from "./evaluation.entity.ts";
import { factsOf } from "./evaluation.fact.ts";
import {
  recipientsOf,
  refuseFinal,
  refuseMarks,
  refuseNotThird,
  refuseUnready,
  resultOf,
  ruleOn,
} from "./evaluation.rule.ts";
import type {
  EvaluationPage,
  Evaluation as EvaluationRecord,
  EvaluationShown,
  PublicEvaluation,
  PurchaserMarksInput,
  ThirdPartyInput,
} from "./evaluation.shape.ts";

export type { Evaluation as Record } from "./evaluation.shape.ts";

const NOUN = "绩效评价";

/**
 * The evaluation of a contract with its numbers: as they are now, or as they were published. *Missing* outside the
 * actor's division, and for the organization until it is published.
 */
export async function get(ctx: Context, contractId: string): Promise<EvaluationPage> {
  const evaluation = await load(ctx, contractId, "evaluation.read");
  if (ctx.actor.organizationId && !evaluation.publishedOn)
    throw refuse("record.missing", { values: { noun: NOUN } });
  return pageOf(ctx, evaluation);
}

/** Evaluations of a county, newest first; an organization sees its own published ones. */
export async function list(
  ctx: Context,
  filter: { division?: string | undefined; cursor?: string | undefined },
): Promise<Page<EvaluationShown>> {
  permit(ctx.actor, "evaluation.read");
  const { organizationId } = ctx.actor;
  const division = filter.division ?? ctx.actor.division ?? "";
  if (!organizationId) permitOn(ctx.actor, "evaluation.read", { division }, "县区");
  const page = await query(ctx.parts.table, EvaluationEntity, {
    ...(organizationId
      ? ({ index: "three", pk: `V#E#O#${organizationId}` } as const)
      : ({ index: "one", pk: `V#E#D#${division}` } as const)),
    descending: true,
    limit: 20,
    cursor: filter.cursor,
  });
  return { ...page, items: page.items.map(shown) };
}

/** Published evaluations of a county as anyone may read them, newest first. */
export async function listPublic(
  ctx: Pick<Context, "parts">,
  filter: { division: string; cursor?: string | undefined },
): Promise<Page<PublicEvaluation>> {
  const page = await query(ctx.parts.table, EvaluationEntity, {
    index: "two",
    pk: `V#E#P#${filter.division}`,
    descending: true,
    limit: 20,
    cursor: filter.cursor,
  });
  return { ...page, items: page.items.flatMap((one) => publicOf(one) ?? []) };
}

/** The published evaluation of a contract as anyone may read it. */
export async function getPublic(ctx: Pick<Context, "parts">, contractId: string): Promise<PublicEvaluation> {
  const evaluation = await findRecord(ctx.parts.table, EvaluationEntity, { contractId });
  const seen = evaluation && publicOf(evaluation);
  if (!seen) throw refuse("record.missing", { values: { noun: NOUN } });
  return seen;
}

/**
 * Opens the evaluation of a contract, once, beside the ex-ante evaluation of its need (102号令 20条). Refuses a
 * contract that was never signed.
 */
export async function open(ctx: Context, contractId: string): Promise<EvaluationPage> {
  permit(ctx.actor, "evaluation.enter");
  const contract = await Contract.find(ctx, contractId);
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  permitOn(ctx.actor, "evaluation.enter", contract, "合同");
  const { contractNo, title, division, purchaserName, organizationId, organizationName } = contract;
  if (contract.status === "DRAFT") throw refuse("contract.not_signed", { values: { contractNo } });
  const need = await needOf(ctx, contract);
  const { records } = await write(ctx, "evaluation.open", [
    [
      create(EvaluationEntity, {
        ...{ contractId, contractNo, title, division, purchaserName, organizationId, organizationName },
        id: newId(ctx, "evaluation"),
        ...(need ? { needId: need.id } : {}),
        ...(need?.exAnte ? { exAnte: need.exAnte } : {}),
        state: "DRAFT",
        opened: stamp(ctx),
      }),
      () => refuse("record.exists", { values: { noun: NOUN } }),
    ],
  ]);
  return pageOf(ctx, records[0]);
}

/** Enters the purchaser's scores, each with its reason; again until publication. Refuses what leaves one out. */
export async function markAsPurchaser(
  ctx: Context,
  contractId: string,
  { version, marks }: PurchaserMarksInput,
): Promise<EvaluationPage> {
  const evaluation = await load(ctx, contractId, "evaluation.enter");
  refuseFinal(evaluation, version);
  refuseMarks(marks, "PURCHASER", ruleOn(evaluation.division, chinaDate(ctx.at)));
  return change(ctx, "evaluation.purchaser", evaluation, { purchaser: { ...stamp(ctx), marks } });
}

/**
 * Files the third party's report with its scores, or the reason why there is none (国办发〔2013〕96号); again until
 * publication. Refuses a party of the contract as third party.
 */
export async function fileThirdParty(
  ctx: Context,
  contractId: string,
  { version, report, absence }: ThirdPartyInput,
): Promise<EvaluationPage> {
  const evaluation = await load(ctx, contractId, "evaluation.enter");
  refuseFinal(evaluation, version);
  if ((report === undefined) === (absence === undefined)) throw refuse("evaluation.report_or_absence");
  const today = chinaDate(ctx.at);
  if (report) {
    refuseNotThird(report, evaluation, today);
    refuseMarks(report.marks, "THIRD_PARTY", ruleOn(evaluation.division, today));
  }
  return change(ctx, "evaluation.third_party", evaluation, {
    thirdParty: report ? { ...stamp(ctx), ...report } : undefined,
    thirdPartyAbsence: absence ? { ...stamp(ctx), reason: absence } : undefined,
  });
}

/**
 * Publishes the evaluation with its numbers as they are now; it is final. Refuses while the contract runs or a source
 * is missing, and whoever gave a score.
 */
export async function publish(ctx: Context, contractId: string, version: number): Promise<EvaluationPage> {
  const evaluation = await load(ctx, contractId, "evaluation.publish");
  refuseFinal(evaluation, version);
  const contract = await contractOf(ctx, contractId);
  refuseUnready(evaluation, contract, ctx.actor.accountId);
  const { recipients, result } = await measured(ctx, evaluation, contract);
  const set = { state: "PUBLISHED" as const, recipients, result, published: stamp(ctx) };
  const publishedOn = chinaDate(ctx.at);
  return change(ctx, "evaluation.publish", evaluation, { ...set, publishedOn }, [
    Contract.stillAsRead(contract),
  ]);
}

async function load(ctx: Context, contractId: string, action: Action): Promise<EvaluationRecord> {
  permit(ctx.actor, action);
  const evaluation = await findRecord(
    ctx.parts.table,
    EvaluationEntity,
    { contractId },
    { consistent: true },
  );
  if (!evaluation) throw refuse("record.missing", { values: { noun: NOUN } });
  permitOn(ctx.actor, action, evaluation, NOUN);
  return evaluation;
}

async function change(
  ctx: Context,
  action: string,
  evaluation: EvaluationRecord,
  set: { [F in keyof EvaluationRecord]?: EvaluationRecord[F] | undefined },
  steps: Guarded[] = [],
): Promise<EvaluationPage> {
  const { records } = await write(ctx, action, [
    [
      patch(EvaluationEntity, evaluation, { set, expect: { state: "DRAFT" } }),
      (now?: EvaluationRecord) => {
        const { version, state } = now ?? evaluation;
        const final = state === "PUBLISHED";
        return refuse(final ? "evaluation.published" : "record.stale", { current: { version, state } });
      },
    ],
    ...steps,
  ]);
  // Safe: the first step is the evaluation's.
  return pageOf(ctx, records[0] as unknown as EvaluationRecord);
}

async function pageOf(ctx: Context, evaluation: EvaluationRecord): Promise<EvaluationPage> {
  const { recipients, result } = evaluation;
  if (recipients && result) return { evaluation: shown(evaluation), recipients, result };
  const contract = await contractOf(ctx, evaluation.contractId);
  return { evaluation: shown(evaluation), ...(await measured(ctx, evaluation, contract)) };
}

async function measured(ctx: Context, evaluation: EvaluationRecord, contract: Contract.Record) {
  const facts = await factsOf(ctx, contract);
  const rule = ruleOn(evaluation.division, chinaDate(ctx.at));
  return {
    recipients: recipientsOf(facts.acceptances),
    result: resultOf(rule, facts, evaluation, ctx.at),
  };
}

async function contractOf(ctx: Context, contractId: string): Promise<Contract.Record> {
  const [contract] = await findAll(ctx.parts.table, [Contract.asks(contractId)] as const, {
    consistent: true,
  });
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  return contract;
}

async function needOf(ctx: Context, { projectId }: Contract.Record): Promise<Need.Record | undefined> {
  const project = projectId ? await Project.find(ctx, projectId) : undefined;
  if (!project) return undefined;
  const [need] = await findAll(ctx.parts.table, [Need.asks(project.needId)] as const);
  return need;
}

function stamp(ctx: Context) {
  return { by: ctx.actor.accountId, byName: ctx.actor.name, at: ctx.at };
}

function shown({ head: _head, ...evaluation }: EvaluationRecord): EvaluationShown {
  return evaluation;
}

function publicOf(evaluation: EvaluationRecord): PublicEvaluation | undefined {
  const { result, recipients, publishedOn, thirdParty, thirdPartyAbsence, exAnte } = evaluation;
  if (!result || !recipients || !publishedOn) return undefined;
  const { id, contractId, contractNo, title, division, purchaserName } = evaluation;
  const { organizationId, organizationName } = evaluation;
  const { acceptanceIds: _ids, ...tally } = recipients;
  const indicators = result.indicators.map(({ rows: _rows, ...one }) => one);
  return {
    ...{ id, contractId, contractNo, title, division, purchaserName, organizationId, organizationName },
    ...(exAnte ? { exAnte } : {}),
    publishedOn,
    recipients: tally,
    ...(thirdParty
      ? {
          thirdParty: {
            institution: thirdParty.institution,
            reportNo: thirdParty.reportNo,
            evaluatedOn: thirdParty.evaluatedOn,
          },
        }
      : {}),
    ...(thirdPartyAbsence ? { thirdPartyAbsence: thirdPartyAbsence.reason } : {}),
    result: { ...result, indicators },
  };
}

export * as Evaluation from "./evaluation.ts";
