import { chinaDate } from "../calendar.ts";
import { Catalogue } from "../catalogue/catalogue.ts";
import type { Context } from "../context.ts";
import { Refusal, refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { findAll, find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import type { BudgetLine } from "./budget.shape.ts";
import { Budget } from "./budget.ts";
import { NeedEntity } from "./need.entity.ts";
import { asks, lendProject, takeBack } from "./need.lend.ts";
import {
  itemsOf,
  refuseBudget,
  refuseEstimates,
  refuseFuture,
  refuseNegative,
  refuseOutside,
  refuseOwn,
  refuseTransition,
  refuseUnconsulted,
} from "./need.rule.ts";
import type {
  Consultation,
  ExAnte,
  NeedEdit,
  NeedInput,
  Need as NeedRecord,
  NeedStatus,
  NegativeAnswersInput,
  SplittingState,
} from "./need.shape.ts";
import { countNonOpen, splitting as splittingState, uncountNonOpen } from "./need.splitting.ts";

export type { Need as Record } from "./need.shape.ts";
export { asks, countNonOpen, lendProject, takeBack, uncountNonOpen };

const NOUN = "采购需求";
const BUDGET_ATTEMPTS = 6;

/** The need; *missing* outside the actor's division. */
export async function get(ctx: Context, id: string): Promise<NeedRecord> {
  return load(ctx, id, "need.read", { consistent: false });
}

/** A purchaser's needs, newest first; of one state, where it is named. */
export async function list(
  ctx: Context,
  filter: { division?: string | undefined; status?: NeedStatus | undefined; cursor?: string | undefined },
): Promise<Page<NeedRecord>> {
  permit(ctx.actor, "need.read");
  const division = (filter.division ?? ctx.actor.division ?? "").padEnd(6, "0");
  permitOn(ctx.actor, "need.read", { division }, "县区");
  return query(ctx.parts.table, NeedEntity, {
    ...(filter.status
      ? ({ index: "two", pk: `E#D#${division}#${filter.status}` } as const)
      : ({ index: "one", pk: `E#D#${division}` } as const)),
    descending: true,
    limit: 20,
    cursor: filter.cursor,
  });
}

/** The approved needs behind a budget line's committed amount, newest first. */
export async function listByLine(
  ctx: Context,
  line: { division: string; fiscalYear: number; code: string; cursor?: string | undefined },
): Promise<Page<NeedRecord>> {
  permitOn(ctx.actor, "need.read", line, "预算项目");
  return query(ctx.parts.table, NeedEntity, {
    index: "three",
    pk: `E#B#${line.division}#${line.fiscalYear}#${line.code}`,
    descending: true,
    limit: 20,
    cursor: line.cursor,
  });
}

/** How much of its entries was bought in the year without open tender, and whether this need goes beyond. */
export async function splitting(ctx: Context, id: string): Promise<SplittingState[]> {
  return splittingState(ctx, await get(ctx, id));
}

/**
 * Drafts a need. Refuses who may not buy (102号令 5、8条), what is not in the catalogue (14条; or approved by the
 * finance department), estimates that do not sum to the amount, and approvals dated after today.
 */
export async function draft(ctx: Context, input: NeedInput): Promise<NeedRecord> {
  permitOn(ctx.actor, "need.draft", input, "县区");
  const content = await contentOf(ctx, input, input.division);
  const { records } = await write(ctx, "need.draft", [
    [
      create(NeedEntity, {
        ...content,
        division: input.division,
        id: newId(ctx, "need"),
        negativeList: [],
        consultations: [],
        status: "DRAFT",
        workedBy: [ctx.actor.accountId],
        createdBy: ctx.actor.accountId,
        createdByName: ctx.actor.name,
        createdAt: ctx.at,
      }),
      () => refuse("record.exists", { values: { noun: NOUN } }),
    ],
  ]);
  return records[0];
}

/** Changes a draft; refuses as `draft` does. */
export async function edit(ctx: Context, id: string, input: NeedEdit): Promise<NeedRecord> {
  const need = await load(ctx, id, "need.draft");
  refuseStale(need, input.version);
  refuseOutside(need, "DRAFT");
  const { version: _seen, ...change } = input;
  const { catalogueApproval, splittingApproval } = change;
  const content = await contentOf(ctx, change, need.division);
  return save(ctx, "need.edit", need, { ...content, catalogueApproval, splittingApproval });
}

/** Answers questions of the negative list under the actor's name (102号令 10条); a later answer replaces an earlier one. */
export async function answer(ctx: Context, id: string, input: NegativeAnswersInput): Promise<NeedRecord> {
  const need = await load(ctx, id, "need.draft");
  refuseStale(need, input.version);
  refuseOutside(need, "DRAFT");
  const by = { answeredBy: ctx.actor.accountId, answeredByName: ctx.actor.name, answeredAt: ctx.at };
  const answers = new Map(need.negativeList.map((one) => [one.no, one]));
  for (const { no, answer: yes } of input.answers) answers.set(no, { no, answer: yes, ...by });
  const negativeList = [...answers.values()].sort((a, b) => a.no - b.no);
  return save(ctx, "need.answer", need, { negativeList });
}

/**
 * Checks a draft: all six questions of the negative list answered no, every entry in the catalogue in force, and a
 * budget line that has the amount.
 */
export async function check(ctx: Context, id: string, version: number): Promise<NeedRecord> {
  const need = await load(ctx, id, "need.draft");
  refuseStale(need, version);
  refuseTransition(need, "CHECKED");
  refuseNegative(need.negativeList);
  await refuseCatalogue(ctx, need);
  const [line] = await findAll(ctx.parts.table, [Budget.asks(lineOf(need))], { consistent: true });
  refuseBudget(need, line, chinaDate(ctx.at));
  return save(ctx, "need.check", need, { status: "CHECKED" });
}

/** Records a consultation of the public on a checked need (条例 15条); refuses a day to come. */
export async function consult(
  ctx: Context,
  id: string,
  { version, ...consultation }: Consultation & { version: number },
): Promise<NeedRecord> {
  const need = await load(ctx, id, "need.draft");
  refuseStale(need, version);
  refuseOutside(need, "CHECKED");
  refuseFuture(consultation.heldOn, chinaDate(ctx.at));
  if (need.consultations.length >= 20) throw refuse("need.consultations_full");
  return save(ctx, "need.consult", need, { consultations: [...need.consultations, consultation] });
}

/** Closes the consultation; refuses a public service on which nobody was consulted (条例 15条). */
export async function closeConsultation(ctx: Context, id: string, version: number): Promise<NeedRecord> {
  const need = await load(ctx, id, "need.draft");
  refuseStale(need, version);
  refuseTransition(need, "CONSULTED");
  refuseUnconsulted(need);
  return save(ctx, "need.consulted", need, { status: "CONSULTED" });
}

/** Records the ex-ante evaluation of a need on which the public was consulted; refuses a day to come. */
export async function evaluate(
  ctx: Context,
  id: string,
  { version, ...exAnte }: ExAnte & { version: number },
): Promise<NeedRecord> {
  const need = await load(ctx, id, "need.draft");
  refuseStale(need, version);
  refuseTransition(need, "EX_ANTE_EVALUATED");
  refuseFuture(exAnte.heldOn, chinaDate(ctx.at));
  return save(ctx, "need.evaluate", need, { exAnte, status: "EX_ANTE_EVALUATED" });
}

/**
 * Approves a need and commits its amount of the budget line, both or neither. Refuses whoever worked on it, an
 * evaluation that advised against it, an entry no longer in force, and more than the line still has.
 */
export async function approve(ctx: Context, id: string, version: number): Promise<NeedRecord> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await approveOnce(ctx, id, version);
    } catch (cause) {
      const moved = cause instanceof Refusal && cause.code === "budget.moved";
      if (!moved || attempt === BUDGET_ATTEMPTS) throw cause;
    }
  }
}

async function approveOnce(ctx: Context, id: string, version: number): Promise<NeedRecord> {
  const need = await load(ctx, id, "need.approve");
  refuseOwn(need, ctx.actor.accountId);
  refuseStale(need, version);
  refuseTransition(need, "APPROVED");
  if (need.exAnte?.conclusion === "OPPOSE") throw refuse("need.evaluation_opposes");
  await refuseCatalogue(ctx, need);
  const [line] = await findAll(ctx.parts.table, [Budget.asks(lineOf(need))], { consistent: true });
  refuseBudget(need, line, chinaDate(ctx.at));
  return decide(ctx, need, "APPROVED", {}, line);
}

/** Turns a need down with a reason; refuses whoever worked on it. */
export async function reject(
  ctx: Context,
  id: string,
  input: { version: number; reason: string },
): Promise<NeedRecord> {
  const need = await load(ctx, id, "need.approve");
  refuseOwn(need, ctx.actor.accountId);
  refuseStale(need, input.version);
  refuseTransition(need, "REJECTED");
  return decide(ctx, need, "REJECTED", { statusReason: input.reason });
}

async function load(
  ctx: Context,
  id: string,
  action: Action,
  options: { consistent: boolean } = { consistent: true },
): Promise<NeedRecord> {
  permit(ctx.actor, action);
  const need = await findRecord(ctx.parts.table, NeedEntity, { id }, options);
  if (!need) throw refuse("record.missing", { values: { noun: NOUN } });
  permitOn(ctx.actor, action, need, NOUN);
  return need;
}

async function contentOf(ctx: Context, input: Omit<NeedInput, "division">, division: string) {
  const today = chinaDate(ctx.at);
  const byReference = PurchaseRule.purchaserBasis(input.purchaserKind) === "BY_REFERENCE";
  refuseEstimates(input);
  refuseFuture(input.catalogueApproval?.approvedOn, today);
  refuseFuture(input.splittingApproval?.approvedOn, today);
  const catalogue = await Catalogue.inForce(ctx, division, today);
  const items = itemsOf(input.items, catalogue, input.catalogueApproval !== undefined);
  return { ...input, byReference, items };
}

// The catalogue may have changed since the need was drafted.
async function refuseCatalogue(ctx: Context, need: NeedRecord): Promise<void> {
  const catalogue = await Catalogue.inForce(ctx, need.division, chinaDate(ctx.at));
  itemsOf(need.items, catalogue, need.catalogueApproval !== undefined);
}

function refuseStale(need: NeedRecord, seen: number): void {
  if (need.version !== seen) throw refuse("record.stale", { current: currentOf(need) });
}

function currentOf({ version, status }: NeedRecord) {
  return { version, state: status };
}

function lineOf({ division, fiscalYear, budgetLineCode: code }: NeedRecord) {
  return { division, fiscalYear, code };
}

type Change = { [F in keyof NeedRecord]?: NeedRecord[F] | undefined };

async function save(ctx: Context, action: string, need: NeedRecord, set: Change): Promise<NeedRecord> {
  const workedBy = [...new Set([...need.workedBy, ctx.actor.accountId])];
  const { records } = await write(ctx, action, [moved(need, { ...set, workedBy })]);
  return records[0];
}

async function decide(
  ctx: Context,
  need: NeedRecord,
  status: "APPROVED" | "REJECTED",
  set: Change,
  line?: BudgetLine,
): Promise<NeedRecord> {
  const by = {
    approvedBy: ctx.actor.accountId,
    approvedByName: ctx.actor.name,
    approvedAt: ctx.at,
  };
  const action = status === "APPROVED" ? "need.approve" : "need.reject";
  const { records } = await write(ctx, action, [
    moved(need, { ...set, ...(status === "APPROVED" ? by : {}), status }),
    ...(line ? [Budget.commit(line, need.amountFen)] : []),
  ]);
  return records[0];
}

function moved(need: NeedRecord, set: Change): Guarded<typeof NeedEntity> {
  return [
    patch(NeedEntity, need, { set, expect: { status: need.status } }),
    (now?: NeedRecord) => refuse("record.stale", { current: currentOf(now ?? need) }),
  ];
}

export * as Need from "./need.ts";
