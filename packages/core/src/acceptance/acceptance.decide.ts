import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { ContractCount } from "../contract/contract.count.ts";
import { ContractLedger } from "../contract/contract.ledger.ts";
import { Contract } from "../contract/contract.ts";
import { refuse } from "../error.ts";
import { Opinion } from "../opinion/opinion.ts";
import { type Guarded, patch } from "../table/step.ts";
import { findAll, find as findRecord } from "../table/table.ts";
import { change, load } from "./acceptance.change.ts";
import { AcceptanceEntity } from "./acceptance.entity.ts";
import { refuseState, refuseUnproven, refuseUnsigned, worthOf } from "./acceptance.rule.ts";
import type {
  Acceptance as AcceptanceRecord,
  ConcludeInput,
  JudgeInput,
  SignInput,
} from "./acceptance.shape.ts";

/** Says of each line whether it meets its standard; what was signed before is to be signed anew. */
export async function judge(ctx: Context, id: string, input: JudgeInput): Promise<AcceptanceRecord> {
  const acceptance = await load(ctx, id, "acceptance.open");
  refuseOutsider(ctx, acceptance);
  refuseState(acceptance, input.version, ["OPENED", "SAMPLED"]);
  const judged = new Map(input.lines.map((line) => [line.itemId, line]));
  for (const itemId of judged.keys()) {
    if (acceptance.lines.some((line) => line.itemId === itemId)) continue;
    throw refuse("contract.item_missing", { values: { item: itemId } });
  }
  const lines = acceptance.lines.map((line) => {
    const { result, remark } = judged.get(line.itemId) ?? line;
    const { result: _result, remark: _remark, ...rest } = line;
    return { ...rest, ...(result ? { result } : {}), ...(remark ? { remark } : {}) };
  });
  const fault = lines.find((line) => line.result === "FAIL" && !line.remark);
  if (fault) throw refuse("acceptance.fail_unexplained", { values: { name: fault.name } });
  return change(ctx, "acceptance.judge", acceptance, { lines, members: unsigned(acceptance) });
}

/** Signs as a member of the team, for the lines as they stand. */
export async function sign(ctx: Context, id: string, input: SignInput): Promise<AcceptanceRecord> {
  const acceptance = await load(ctx, id, "acceptance.sign");
  const own = acceptance.members.find((member) => member.accountId === ctx.actor.accountId);
  if (!own) throw refuse("acceptance.not_member");
  refuseState(acceptance, input.version, ["OPENED", "SAMPLED"]);
  const unjudged = acceptance.lines.find((line) => line.quantity > 0 && !line.result);
  if (unjudged) throw refuse("acceptance.line_unjudged", { values: { name: unjudged.name } });
  if (own.signedAt) throw refuse("acceptance.signed_already");
  const signed = { ...own, signedAt: ctx.at, ...(input.opinion ? { opinion: input.opinion } : {}) };
  const members = acceptance.members.map((member) => (member === own ? signed : member));
  return change(ctx, "acceptance.sign", acceptance, { members });
}

/**
 * Concludes an acceptance. Accepted: what the lines are worth is owed, up to the shares of the accepted milestones
 * (in the same transaction). To be rectified: the milestone runs on and is accepted by a new acceptance.
 * Refuses unsigned members, unjudged or failed lines, and too few opinions of families (实施条例 45条).
 */
export async function conclude(ctx: Context, id: string, input: ConcludeInput): Promise<AcceptanceRecord> {
  const acceptance = await load(ctx, id, "acceptance.open");
  refuseOutsider(ctx, acceptance);
  const accepts = input.outcome === "ACCEPT";
  refuseState(acceptance, input.version, accepts ? ["SAMPLED"] : ["OPENED", "SAMPLED"]);
  refuseUnsigned(acceptance);
  const tally = await Opinion.tally(ctx, id);
  const [contract, ledger] = await findAll(
    ctx.parts.table,
    [Contract.asks(acceptance.contractId), ContractLedger.asks(acceptance.contractId)] as const,
    { consistent: true },
  );
  if (!contract || !ledger) throw refuse("record.missing", { values: { noun: "合同" } });
  const stamp = {
    opinion: input.opinion,
    tally,
    concludedBy: ctx.actor.accountId,
    concludedByName: ctx.actor.name,
    concludedOn: chinaDate(ctx.at),
  };
  const ending = acceptance.sample ? [Opinion.closing(id, tally)] : [];
  if (!accepts) return sendBack(ctx, acceptance, contract, { ...stamp, rectifyBy: input.rectifyBy }, ending);
  refuseUnproven(acceptance, tally);
  const milestones = Contract.movedMilestones(contract, acceptance.milestoneId, { state: "ACCEPTED" });
  const acceptedFen = worthOf(acceptance.lines);
  const sums = ContractLedger.afterAcceptance(
    ledger,
    acceptedFen,
    Contract.ceilingOf({ ...contract, milestones }),
  );
  return change(ctx, "acceptance.accept", acceptance, { ...stamp, state: "ACCEPTED", acceptedFen }, [
    Contract.movingMilestones(contract, milestones),
    ContractLedger.moving(ledger, sums),
    ...ending,
  ]);
}

/** The organization confirms the result (205号: 承接主体确认). */
export async function confirm(ctx: Context, id: string, version: number): Promise<AcceptanceRecord> {
  const acceptance = await load(ctx, id, "acceptance.confirm");
  refuseState(acceptance, version, ["ACCEPTED", "RECTIFY"]);
  if (acceptance.confirmedAt) throw refuse("acceptance.confirmed_already");
  const set = { confirmedByName: ctx.actor.name, confirmedAt: ctx.at };
  return change(ctx, "acceptance.confirm", acceptance, set);
}

/** Publishes the result, without any child (实施条例 45条). */
export async function publish(ctx: Context, id: string, version: number): Promise<AcceptanceRecord> {
  const acceptance = await load(ctx, id, "acceptance.open");
  refuseState(acceptance, version, ["ACCEPTED", "RECTIFY"]);
  if (acceptance.publishedOn) throw refuse("acceptance.published_already");
  return change(ctx, "acceptance.publish", acceptance, { publishedOn: chinaDate(ctx.at) });
}

/** Lends the step that takes one deliverable, found false, out of a line that is being judged: to be signed anew. */
export async function deducting(
  ctx: Context,
  id: string | undefined,
  found: { itemId: string; priceFen: number },
): Promise<Guarded> {
  const acceptance = id
    ? await findRecord(ctx.parts.table, AcceptanceEntity, { id }, { consistent: true })
    : undefined;
  if (!acceptance) throw refuse("record.missing", { values: { noun: "验收" } });
  const lines = acceptance.lines.map((line) =>
    line.itemId === found.itemId
      ? { ...line, deducted: line.deducted + 1, deductedFen: line.deductedFen + found.priceFen }
      : line,
  );
  return [
    patch(AcceptanceEntity, acceptance, { set: { lines, members: unsigned(acceptance) } }),
    () => refuse("record.stale"),
  ];
}

async function sendBack(
  ctx: Context,
  acceptance: AcceptanceRecord,
  contract: Contract.Record,
  { rectifyBy, ...stamp }: Partial<AcceptanceRecord>,
  ending: Guarded[],
): Promise<AcceptanceRecord> {
  if (!rectifyBy || rectifyBy < chinaDate(ctx.at)) throw refuse("acceptance.rectify_by");
  const milestones = Contract.movedMilestones(contract, acceptance.milestoneId, {
    state: "OPEN",
    acceptanceId: acceptance.id,
  });
  return change(ctx, "acceptance.rectify", acceptance, { ...stamp, rectifyBy, state: "RECTIFY" }, [
    Contract.movingMilestones(contract, milestones),
    ...ContractCount.reopening(contract, acceptance.milestoneId),
    ...ending,
  ]);
}

function refuseOutsider(ctx: Context, { openedBy, members }: AcceptanceRecord): void {
  const { accountId } = ctx.actor;
  if (openedBy === accountId || members.some((member) => member.accountId === accountId)) return;
  throw refuse("acceptance.not_member");
}

function unsigned({ members }: AcceptanceRecord): AcceptanceRecord["members"] {
  return members.map(({ accountId, name }) => ({ accountId, name }));
}

export * as AcceptanceDecision from "./acceptance.decide.ts";
