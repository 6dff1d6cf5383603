import { digest } from "../audit/chain.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { permit } from "../permission.ts";
import { stillUnchallenged } from "../project/project.lend.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { ask, findAll } from "../table/table.ts";
import { write } from "../table/write.ts";
import type {
  Agreement as AgreementRecord,
  Engagement,
  Signature,
  Terms,
} from "./contract.agreement.shape.ts";
import { AgreementEntity, ContractEntity } from "./contract.entity.ts";
import { refuseTransition } from "./contract.rule.ts";
import type { Contract as ContractRecord } from "./contract.shape.ts";
import { contractText } from "./contract.text.ts";
import { Contract } from "./contract.ts";

/** Lends the step that files the paper of a new contract. */
export function drafting(
  contractId: string,
  paper: { terms: Terms; engagement: Engagement; originalFen: number; awardedOn?: string | undefined },
): Guarded {
  const { awardedOn, ...rest } = paper;
  const record = {
    contractId,
    ...rest,
    ...(awardedOn ? { awardedOn } : {}),
    supplementFen: 0,
    signatures: [],
  };
  return [create(AgreementEntity, record), () => refuse("record.exists", { values: { noun: "合同文本" } })];
}

/** The text that both sides sign, and its hash. */
export async function text(ctx: Context, id: string): Promise<{ text: string; hash: string }> {
  permit(ctx.actor, "contract.read");
  const { contract, agreement } = await load(ctx, id, "contract.read");
  const words = contractText(contract, agreement.terms);
  return { text: words, hash: digest(words) };
}

/**
 * Signs a draft for the actor's side: the county by a reviewer, the organization by its manager. What is signed is
 * the text as it stands, by its hash. With the second signature the contract is signed.
 * Refuses whoever drafted it (政府采购法 61条: 采购与合同审核分离), a side that has signed, a project that is
 * challenged (实施条例 54条).
 */
export async function sign(ctx: Context, id: string, version: number): Promise<ContractRecord> {
  const { contract, agreement } = await load(ctx, id, "contract.sign");
  const current = { version: contract.version, state: contract.status };
  if (contract.version !== version) throw refuse("record.stale", { current });
  if (contract.createdBy === ctx.actor.accountId) throw refuse("contract.signer_is_drafter");
  refuseTransition(contract, "SIGNED");
  const side = ctx.actor.organizationId ? "UNDERTAKER" : "PURCHASER";
  if (agreement.signatures.some((one) => one.side === side)) throw refuse("contract.side_signed");
  const signature: Signature = {
    side,
    accountId: ctx.actor.accountId,
    name: ctx.actor.name,
    at: ctx.at,
    textHash: digest(contractText(contract, agreement.terms)),
  };
  const signatures = [...agreement.signatures, signature];
  const paper: Guarded = [
    patch(AgreementEntity, agreement, { set: { signatures } }),
    () => refuse("record.stale", { current }),
  ];
  const unchallenged = contract.projectId ? [stillUnchallenged(contract.projectId)] : [];
  const official = signatures.find((one) => one.side === "PURCHASER");
  if (!official || signatures.length < 2) {
    await write(ctx, "contract.sign", [paper, ...unchallenged]);
    return contract;
  }
  const signed = {
    status: "SIGNED" as const,
    signedOn: chinaDate(ctx.at),
    signedBy: official.accountId,
    signedByName: official.name,
  };
  const { records } = await write(ctx, "contract.signed", [
    [patch(ContractEntity, contract, { set: signed }), () => refuse("record.stale", { current })],
    paper,
    ...unchallenged,
  ]);
  return records[0];
}

/** Says where a signed contract was published (实施条例 50条); late is told by the clock, not refused. */
export async function publish(
  ctx: Context,
  id: string,
  publication: NonNullable<AgreementRecord["publication"]>,
): Promise<AgreementRecord> {
  return record(ctx, id, { publication });
}

/** Says where a copy was filed (政府采购法 47条). */
export async function file(
  ctx: Context,
  id: string,
  filing: NonNullable<AgreementRecord["filing"]>,
): Promise<AgreementRecord> {
  return record(ctx, id, { filing });
}

async function record(
  ctx: Context,
  id: string,
  set: Pick<AgreementRecord, "publication"> | Pick<AgreementRecord, "filing">,
): Promise<AgreementRecord> {
  const { contract, agreement } = await load(ctx, id, "contract.publish");
  const on = Object.values(set)[0]?.on ?? "";
  if (!contract.signedOn)
    throw refuse("contract.not_signed", { values: { contractNo: contract.contractNo } });
  if (on < contract.signedOn || on > chinaDate(ctx.at)) throw refuse("contract.published_on");
  const [name] = Object.keys(set) as ["publication" | "filing"];
  if (agreement[name]) throw refuse("contract.published_already");
  const { records } = await write(ctx, `contract.${name}`, [
    [patch(AgreementEntity, agreement, { set }), () => refuse("record.stale")],
  ]);
  return records[0];
}

async function load(
  ctx: Context,
  id: string,
  action: "contract.read" | "contract.sign" | "contract.publish",
) {
  permit(ctx.actor, action);
  const [contract, agreement] = await findAll(
    ctx.parts.table,
    [ask(ContractEntity, { id }), ask(AgreementEntity, { contractId: id })] as const,
    { consistent: true },
  );
  if (!contract || !agreement) throw refuse("record.missing", { values: { noun: "合同" } });
  Contract.refuseNotMine(ctx, contract, action);
  return { contract, agreement };
}

export * as ContractAgreement from "./contract.agreement.ts";
