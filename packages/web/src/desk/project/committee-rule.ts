import type { MethodName } from "@guanhu/core/purchase-rule/shape";
import { t } from "../../text/zh-cn.desk.ts";

/** From this budget on a tender is judged by seven (87号令 47 条). */
const LARGE_FEN = 1_000_000_000;

export interface Typed {
  accountId?: string;
  seat?: "EXPERT" | "PURCHASER_REP";
  chair?: boolean;
}

export interface Rule {
  name: keyof typeof t.committee.rules;
  text: string;
  kept: boolean;
}

interface Facts {
  method: MethodName;
  budgetFen: number;
  openTenderThresholdFen: number;
  complex: boolean;
}

/** How many the body has at least (87号令 47 条; 政府采购法 38、40 条): what the server will ask. */
export function leastMembers({ method, budgetFen, openTenderThresholdFen, complex }: Facts): number {
  if (method === "openTender" || method === "invitedTender") return complex || budgetFen >= LARGE_FEN ? 7 : 5;
  return budgetFen >= openTenderThresholdFen ? 5 : 3;
}

/** How many experts a body of this size needs: two thirds in whole numbers. */
export function leastExperts(size: number): number {
  return size - Math.floor(size / 3);
}

/** How a committee stands to each rule while it is typed. */
export function rulesOf(members: readonly Typed[], facts: Facts): Rule[] {
  const words = t.committee.rules;
  const size = members.length;
  const least = leastMembers(facts);
  const experts = members.filter((one) => one.seat === "EXPERT").length;
  const chairs = members.filter((one) => one.chair);
  const ids = members.flatMap(({ accountId }) => accountId?.trim() || []);
  return [
    { name: "odd", text: words.odd(size), kept: size % 2 === 1 },
    { name: "least", text: words.least(size, least), kept: size >= least },
    {
      name: "experts",
      text: words.experts(experts, leastExperts(size)),
      kept: size > 0 && experts >= leastExperts(size),
    },
    { name: "chair", text: words.chair, kept: chairs.length === 1 && chairs[0]?.seat === "EXPERT" },
    { name: "twice", text: words.twice, kept: new Set(ids).size === ids.length },
  ];
}
