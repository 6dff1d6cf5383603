import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { Fen } from "../money.ts";
import { chained } from "../table/chained.ts";
import { Need, PurchaserDivision } from "./need.shape.ts";

/** One line of a department's approved budget, and how much of it needs have been approved for. */
export const BudgetLine = z
  .strictObject({
    division: PurchaserDivision,
    fiscalYear: Need.shape.fiscalYear,
    code: z
      .string()
      .trim()
      .regex(/^[0-9A-Za-z-]{1,40}$/, "预算项目代码为数字、字母或连字符"),
    name: z.string().trim().min(2).max(80),
    amountFen: Fen.min(1),
    committedFen: Fen.meta({ description: "已批准的采购需求占用" }),
    approvedOn: ChinaDate.meta({ description: "预算批复日期" }),
    documentNo: z.string().trim().min(2).max(100).meta({ description: "预算批复文号" }),
    registeredBy: z.string(),
    registeredByName: z.string(),
    ...chained,
  })
  .meta({ id: "BudgetLine" });
export type BudgetLine = z.infer<typeof BudgetLine>;

export const BudgetLineShown = BudgetLine.omit({ head: true }).meta({ id: "BudgetLineShown" });

export const BudgetLineInput = BudgetLine.omit({
  committedFen: true,
  registeredBy: true,
  registeredByName: true,
  version: true,
  head: true,
}).meta({ id: "BudgetLineInput" });
export type BudgetLineInput = z.infer<typeof BudgetLineInput>;

/** A budget line names itself by division, year and code; what an adjustment changes it to, by which document. */
export const BudgetAdjustment = BudgetLine.pick({
  division: true,
  fiscalYear: true,
  code: true,
  amountFen: true,
  approvedOn: true,
  documentNo: true,
  version: true,
}).meta({ id: "BudgetAdjustment" });
export type BudgetAdjustment = z.infer<typeof BudgetAdjustment>;
