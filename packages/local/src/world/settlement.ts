import { Acceptance } from "@guanhu/core/acceptance";
import { AcceptanceDecision } from "@guanhu/core/acceptance/decide";
import type { Actor } from "@guanhu/core/actor";
import { chinaDate } from "@guanhu/core/calendar";
import type { Context, Parts } from "@guanhu/core/context";
import { Contract } from "@guanhu/core/contract";
import { ContractAgreement } from "@guanhu/core/contract/agreement";
import { Opinion } from "@guanhu/core/opinion";
import { Payment } from "@guanhu/core/payment";
import { counties } from "./cast.data.ts";
import type { ContractTerms } from "./demo.terms.data.ts";
import { callOf, type PersonPlan } from "./plan.ts";
import { requestIdOf } from "./random.ts";

interface Ground {
  parts: Parts;
  people: readonly PersonPlan[];
  now: string;
}

/**
 * The first acceptances and payments of the demo world, within the last hour: one contract paid, one accepted whose
 * payment is blocked by an expired clearance, one that is being judged.
 */
export async function settle(
  ground: Ground,
  contracts: readonly { id: string; terms: ContractTerms; stage: ContractTerms["settled"] }[],
): Promise<void> {
  for (const { id, terms, stage } of contracts) await settleOne(ground, id, terms, stage);
}

async function settleOne(
  ground: Ground,
  contractId: string,
  terms: ContractTerms,
  stage: ContractTerms["settled"],
) {
  const { short } = counties[terms.county];
  // Published and filed in time; the contract that is asked about shows what an overdue clock looks like.
  if (stage !== "asked") await announce(ground, contractId, terms);
  const team = [`${short}.acceptance`, `${short}.acceptor`];
  const [leader = ""] = team;
  let minutes = 58;
  // Everybody acts a minute after the one before.
  const as = (loginName: string): Context => {
    minutes -= 1;
    return contextOf(ground, loginName, minutes, `${terms.key}/${minutes}`);
  };
  const memberIds = team.map((loginName) => personOf(ground, loginName).id);
  let acceptance = await Acceptance.open(as(leader), { contractId, memberIds });
  const { id } = acceptance;
  acceptance = await Acceptance.draw(as(leader), id, acceptance.version, {
    seed: requestIdOf(`sample/${terms.key}`),
  });
  if (stage === "asked") return;

  const families = await Opinion.list(as(`${short}.childcare`), id, {});
  for (const [nth, family] of families.items.entries()) {
    const satisfaction = nth % 4 === 3 ? 4 : 5;
    const answer = { version: family.version, received: true, satisfaction, respondent: "GUARDIAN" } as const;
    await Opinion.enter(as(`${short}.childcare`), family.id, answer);
  }
  const lines = acceptance.lines.map(({ itemId }) => ({ itemId, result: "PASS" as const }));
  let { version } = await AcceptanceDecision.judge(as(leader), id, { version: acceptance.version, lines });
  for (const member of team) ({ version } = await AcceptanceDecision.sign(as(member), id, { version }));
  const opinion = "成果真实、数量相符，服务对象评价良好，同意通过本期验收。";
  const concluded = await AcceptanceDecision.conclude(as(leader), id, {
    version,
    outcome: "ACCEPT",
    opinion,
  });
  const manager = `${terms.organization}.manager`;
  ({ version } = await AcceptanceDecision.confirm(as(manager), id, concluded.version));
  await AcceptanceDecision.publish(as(leader), id, version);
  if (stage === "accepted") return;

  const on = chinaDate(ground.now);
  const payment = await Payment.request(as(manager), {
    acceptanceId: id,
    amountFen: concluded.acceptedFen ?? 0,
    invoice: { number: `FP-${on.replaceAll("-", "")}-${short.toUpperCase()}`, on },
  });
  const approved = await Payment.approve(as(`${short}.finance`), payment.id, payment.version);
  const voucher = { version: approved.version, voucherNo: `ZF-${on.replaceAll("-", "")}-001`, paidOn: on };
  const paid = await Payment.pay(as(`${short}.payment`), payment.id, voucher);
  await Payment.confirm(as(manager), payment.id, paid.version);
}

async function announce(ground: Ground, contractId: string, { key, county }: ContractTerms): Promise<void> {
  const { short } = counties[county];
  const by = contextOf(ground, `${short}.procurement`, 59, `${key}/announce`);
  const on = (await Contract.find(by, contractId))?.signedOn ?? "";
  const number = `${short.toUpperCase()}-${on.replaceAll("-", "")}-01`;
  await ContractAgreement.publish(by, contractId, { medium: "陕西省政府采购网", number: `GG-${number}`, on });
  await ContractAgreement.file(by, contractId, { office: "县级财政部门", number: `BA-${number}`, on });
}

function contextOf(ground: Ground, loginName: string, minutes: number, name: string): Context {
  const at = new Date(Date.parse(ground.now) - minutes * 60_000).toISOString();
  const { id, name: called, roles, division, organizationId } = personOf(ground, loginName);
  const actor: Actor = {
    accountId: id,
    name: called,
    roles,
    ...(division ? { division } : {}),
    ...(organizationId ? { organizationId } : {}),
  };
  return { actor, ...callOf(`settlement/${name}`, at), parts: ground.parts };
}

function personOf({ people }: Ground, loginName: string): PersonPlan {
  const person = people.find((one) => one.loginName === loginName);
  if (!person) throw new Error(`${loginName} is not in the cast`);
  return person;
}
