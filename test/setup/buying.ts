import type { Actor, Role } from "@guanhu/core/actor";
import type { Context, Parts } from "@guanhu/core/context";
import { makeId } from "@guanhu/core/id";
import { Need } from "@guanhu/core/need";
import { Budget } from "@guanhu/core/need/budget";
import type { NeedInput } from "@guanhu/core/need/shape";
import { COUNTY, NOW } from "./world.ts";

/** An official of the county (or of another division) with these duties. */
export function official(name: string, roles: Role[], division = COUNTY): Actor {
  return { accountId: makeId("account", NOW), name, roles, division };
}

export function contextOf(parts: Parts, actor: Actor, at = NOW): Context {
  return { actor, at, requestId: crypto.randomUUID(), parts };
}

export const budgetCode = "2081001";

export function needInput(change: Partial<NeedInput> = {}): NeedInput {
  return {
    division: COUNTY,
    purchaserName: "汉中市南郑区民政局",
    purchaserKind: "STATE_ORGAN",
    title: "农村留守儿童走访核查服务",
    fiscalYear: 2026,
    budgetLineCode: budgetCode,
    amountFen: 100_000_000,
    engagementMode: "GOV_PURCHASE",
    serviceKind: "PUBLIC",
    items: [{ catalogueCode: "A060101", quantity: 2_000, standard: "每名儿童每季度至少走访一次" }],
    ...change,
  };
}

/** Registers the county's budget line, with this amount. */
export function budgetLine(parts: Parts, amountFen: number, change: object = {}) {
  return Budget.register(contextOf(parts, official("财务甲", ["finance"])), {
    division: COUNTY,
    fiscalYear: 2026,
    code: budgetCode,
    name: "农村留守儿童关爱服务",
    amountFen,
    approvedOn: "2026-01-20",
    documentNo: "南财预〔2026〕1号",
    ...change,
  });
}

export const noToAll = [1, 2, 3, 4, 5, 6].map((no) => ({ no, answer: false }));

/** A need that was brought as far as to its evaluation, by one procurement official. */
export async function evaluatedNeed(parts: Parts, buyer: Actor, change: Partial<NeedInput> = {}) {
  const as = () => contextOf(parts, buyer);
  const drafted = await Need.draft(as(), needInput(change));
  const { id } = drafted;
  await Need.answer(as(), id, { version: 1, answers: noToAll });
  await Need.check(as(), id, 2);
  const consultation = {
    heldOn: "2026-02-10",
    form: "MEETING",
    participants: 23,
    summary: "同意购买",
  } as const;
  await Need.consult(as(), id, { version: 3, ...consultation });
  await Need.closeConsultation(as(), id, 4);
  return Need.evaluate(as(), id, {
    version: 5,
    heldOn: "2026-02-20",
    evaluator: "南郑区财政投资评审中心",
    conclusion: "SUPPORT",
    opinion: "需求明确，测算合理",
  });
}
