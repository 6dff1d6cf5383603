import { ChinaDate, chinaDate } from "@guanhu/core/calendar";
import { DivisionCode } from "@guanhu/core/division/shape";
import { Need } from "@guanhu/core/need";
import { Budget } from "@guanhu/core/need/budget";
import { BudgetAdjustment, BudgetLineInput, BudgetLineShown } from "@guanhu/core/need/budget/shape";
import { NeedShown, PurchaserDivision } from "@guanhu/core/need/shape";
import { PurchaseRule } from "@guanhu/core/purchase-rule";
import { AppliedPurchaseRule, MethodName, PurchaseMethod } from "@guanhu/core/purchase-rule/shape";
import * as z from "zod";
import { route } from "../http/route.ts";
import { Cursor, pageOf } from "./shared.ts";

const tag = "预算与采购标准";
const FiscalYear = z.coerce.number().int().min(2020).max(2100);
const year = { division: PurchaserDivision, fiscalYear: FiscalYear };

export const budgetRoutes = [
  route(
    {
      method: "get",
      path: "/api/budget-lines",
      tag,
      summary: "购买主体一个年度的预算项目",
      gate: "budget.read",
      query: z.strictObject({ ...year, cursor: Cursor }),
      answer: pageOf(BudgetLineShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    async ({ ctx, query }) => {
      const page = await Budget.list(ctx, query);
      return { ...page, items: page.items.map(shown) };
    },
  ),
  route(
    {
      method: "post",
      path: "/api/budget-lines",
      tag,
      summary: "登记已批复的预算项目",
      gate: "budget.register",
      body: BudgetLineInput,
      status: 201,
      answer: BudgetLineShown,
      refuses: ["record.missing", "budget.code_taken", "budget.approved_in_future"],
    },
    async ({ ctx, body }) => shown(await Budget.register(ctx, body)),
  ),
  route(
    {
      method: "post",
      path: "/api/budget-lines/adjust",
      tag,
      summary: "按新的文号调整预算项目的金额",
      gate: "budget.register",
      body: BudgetAdjustment,
      answer: BudgetLineShown,
      refuses: ["record.missing", "record.stale", "budget.approved_in_future", "budget.below_committed"],
    },
    async ({ ctx, body }) => shown(await Budget.adjust(ctx, body)),
  ),
  route(
    {
      method: "get",
      path: "/api/budget-lines/needs",
      tag,
      summary: "预算项目已占用金额背后的需求，新的在前",
      gate: "need.read",
      query: z.strictObject({ ...year, code: z.string().max(40), cursor: Cursor }),
      answer: pageOf(NeedShown),
      refuses: ["record.missing", "request.bad_cursor"],
    },
    async ({ ctx, query }) => {
      const page = await Need.listByLine(ctx, query);
      return { ...page, items: page.items.map(({ head: _head, ...need }) => need) };
    },
  ),
];

export const purchaseRuleRoutes = [
  route(
    {
      method: "get",
      path: "/api/purchase-rules",
      tag,
      summary: "某区划某日适用的采购标准及其依据，以及各采购方式的法定要求",
      gate: "catalogue.read",
      query: z.strictObject({ division: DivisionCode, on: ChinaDate.optional() }),
      answer: AppliedPurchaseRule.extend({ methods: z.record(MethodName, PurchaseMethod) }).meta({
        id: "PurchaseRulesPage",
      }),
      refuses: ["purchase_rule.missing"],
    },
    ({ ctx, query }) => ({
      ...PurchaseRule.on(query.division, query.on ?? chinaDate(ctx.at)),
      methods: PurchaseRule.methods,
    }),
  ),
];

function shown({ head: _head, ...line }: Budget.Record) {
  return line;
}
