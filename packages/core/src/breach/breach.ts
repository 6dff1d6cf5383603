import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { Contract } from "../contract/contract.ts";
import { Deliverable } from "../deliverable/deliverable.ts";
import { refuse } from "../error.ts";
import { File } from "../file/file.ts";
import { newId } from "../id.new.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { create, patch } from "../table/step.ts";
import { findAll, find as findRecord, type Page, type QueryOptions, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { BreachEntity } from "./breach.entity.ts";
import {
  clocksOf,
  dueOnOf,
  refuseDecision,
  refuseEarly,
  refuseLate,
  refuseTransition,
  refuseUnproven,
} from "./breach.rule.ts";
import type {
  BreachDecisionInput,
  BreachEvidence,
  BreachInput,
  Breach as BreachRecord,
  BreachShown,
  BreachState,
  BreachWithdrawal,
  DefenceInput,
} from "./breach.shape.ts";

export type { Breach as Record } from "./breach.shape.ts";

const NOUN = "违约记录";

/** The breach with its clocks; *missing* outside the actor's division or organization. */
export async function get(ctx: Context, id: string): Promise<BreachShown> {
  return shown(ctx, await load(ctx, id, "breach.read"));
}

/** The breaches of a contract, newest first, 20 a page. */
export async function listByContract(
  ctx: Context,
  contractId: string,
  page: { cursor?: string | undefined },
): Promise<Page<BreachShown>> {
  permit(ctx.actor, "breach.read");
  const contract = await Contract.find(ctx, contractId);
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  Contract.refuseNotMine(ctx, contract, "breach.read");
  return list(ctx, { index: "one", pk: `V#K#${contractId}`, descending: true, limit: 20, ...page });
}

/** Breaches of a county that wait for a step, what is due first; an organization sees its own of all states. */
export async function listOpen(
  ctx: Context,
  filter: { division?: string | undefined; cursor?: string | undefined },
): Promise<Page<BreachShown>> {
  permit(ctx.actor, "breach.read");
  const { organizationId } = ctx.actor;
  const { cursor } = filter;
  if (organizationId) {
    const own = { index: "three", pk: `V#O#${organizationId}`, descending: true } as const;
    return list(ctx, { ...own, limit: 20, cursor });
  }
  const division = filter.division ?? ctx.actor.division ?? "";
  permitOn(ctx.actor, "breach.read", { division }, "县区");
  return list(ctx, { index: "two", pk: `V#D#${division}`, limit: 20, cursor });
}

/**
 * Reports that the organization broke the contract, with what proves it. Refuses a contract that was never signed, a
 * report without evidence, and evidence that belongs to another organization or contract.
 */
export async function report(ctx: Context, input: BreachInput): Promise<BreachShown> {
  permit(ctx.actor, "breach.report");
  const contract = await Contract.find(ctx, input.contractId);
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  permitOn(ctx.actor, "breach.report", contract, "合同");
  if (contract.status === "DRAFT")
    throw refuse("contract.not_signed", { values: { contractNo: contract.contractNo } });
  refuseUnproven(input.evidence);
  await refuseForeign(ctx, input.evidence, contract);
  const { contractNo, title, division, purchaserName, organizationId, organizationName } = contract;
  const facts = { division, state: "REPORTED" as const, reported: stamp(ctx) };
  const dueOn = dueOnOf(facts);
  const { records } = await write(ctx, "breach.report", [
    [
      create(BreachEntity, {
        ...input,
        ...facts,
        id: newId(ctx, "breach"),
        contractNo,
        title,
        purchaserName,
        organizationId,
        organizationName,
        ...(dueOn ? { dueOn } : {}),
      }),
      () => refuse("record.exists", { values: { noun: NOUN } }),
    ],
  ]);
  return shown(ctx, records[0]);
}

/** The organization states its defence, once. Refuses one after the period, and evidence that is not its own. */
export async function answer(ctx: Context, id: string, input: DefenceInput): Promise<BreachShown> {
  const breach = await load(ctx, id, "breach.answer");
  refuseTransition(breach, input.version, "ANSWERED");
  refuseLate(breach, chinaDate(ctx.at));
  const { text, evidence } = input;
  await refuseForeign(ctx, evidence, { id: breach.contractId, organizationId: breach.organizationId });
  return move(ctx, breach, "ANSWERED", { defence: { ...stamp(ctx), text, evidence } });
}

/** Records that the period of the defence is over without a statement. Refuses while it runs. */
export async function lapse(ctx: Context, id: string, version: number): Promise<BreachShown> {
  const breach = await load(ctx, id, "breach.decide");
  refuseTransition(breach, version, "ANSWERED");
  refuseEarly(breach, chinaDate(ctx.at));
  return move(ctx, breach, "ANSWERED", { lapsed: stamp(ctx) });
}

/**
 * Decides on a breach, with the measures that follow where it is upheld. Refuses whoever reported it, a decision
 * before the defence was stated or its period is over, and measures that do not fit the outcome.
 */
export async function decide(ctx: Context, id: string, input: BreachDecisionInput): Promise<BreachShown> {
  const breach = await load(ctx, id, "breach.decide");
  refuseTransition(breach, input.version, "DECIDED");
  const contract = await Contract.find(ctx, breach.contractId);
  const { accountId } = ctx.actor;
  const today = chinaDate(ctx.at);
  refuseDecision(input, { breach, accountId, amountFen: contract?.amountFen ?? 0, today });
  const { version: _version, ...decision } = input;
  return move(ctx, breach, "DECIDED", { decision: { ...stamp(ctx), ...decision } });
}

/** Takes a report back before it is decided on; refuses anybody but its reporter. */
export async function withdraw(ctx: Context, id: string, input: BreachWithdrawal): Promise<BreachShown> {
  const breach = await load(ctx, id, "breach.report");
  refuseTransition(breach, input.version, "WITHDRAWN");
  if (breach.reported.by !== ctx.actor.accountId) throw refuse("breach.not_reporter");
  return move(ctx, breach, "WITHDRAWN", { withdrawn: { ...stamp(ctx), reason: input.reason } });
}

async function load(ctx: Context, id: string, action: Action): Promise<BreachRecord> {
  permit(ctx.actor, action);
  const breach = await findRecord(ctx.parts.table, BreachEntity, { id }, { consistent: true });
  if (!breach) throw refuse("record.missing", { values: { noun: NOUN } });
  permitOn(ctx.actor, action, breach, NOUN);
  return breach;
}

async function move(
  ctx: Context,
  breach: BreachRecord,
  state: BreachState,
  change: Partial<BreachRecord>,
): Promise<BreachShown> {
  const set = { ...change, state, dueOn: dueOnOf({ ...breach, ...change, state }) };
  const { records } = await write(ctx, `breach.${state.toLowerCase()}`, [
    [
      patch(BreachEntity, breach, { set, expect: { state: breach.state } }),
      (now?: BreachRecord) => {
        const { version, state: stands } = now ?? breach;
        const moved = stands !== breach.state;
        return refuse(moved ? "breach.wrong_state" : "record.stale", { current: { version, state: stands } });
      },
    ],
  ]);
  return shown(ctx, records[0]);
}

/** Refuses a deliverable of another contract, and a file of another organization or never uploaded. */
async function refuseForeign(
  ctx: Context,
  { files, deliverables }: BreachEvidence,
  contract: { id: string; organizationId: string },
): Promise<void> {
  const wanted = [...files.map((id) => File.asks(id)), ...deliverables.map((id) => Deliverable.asks(id))];
  if (wanted.length === 0) return;
  const found = await findAll(ctx.parts.table, wanted);
  const faults = found.flatMap((one, nth) => {
    const id = nth < files.length ? files[nth] : deliverables[nth - files.length];
    return one && isOf(one, contract) ? [] : [{ path: "evidence", text: id ?? "" }];
  });
  if (faults.length > 0) throw refuse("breach.evidence_foreign", { fields: faults });
}

function isOf(one: File.Record | Deliverable.Record, contract: { id: string; organizationId: string }) {
  if ("contractId" in one) return one.contractId === contract.id;
  return one.organizationId === contract.organizationId && one.status === "READY";
}

async function list(ctx: Context, options: QueryOptions): Promise<Page<BreachShown>> {
  const page = await query(ctx.parts.table, BreachEntity, options);
  return { ...page, items: page.items.map((one) => shown(ctx, one)) };
}

function stamp(ctx: Context) {
  return { by: ctx.actor.accountId, byName: ctx.actor.name, at: ctx.at };
}

function shown(ctx: Context, { head: _head, ...breach }: BreachRecord): BreachShown {
  return { ...breach, clocks: clocksOf(breach, chinaDate(ctx.at)) };
}

export * as Breach from "./breach.ts";
