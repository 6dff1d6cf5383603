import * as z from "zod";
import { Fen } from "../money.ts";
import { entity } from "../table/entity.ts";
import { BudgetLine } from "./budget.shape.ts";
import { Need } from "./need.shape.ts";

interface LineParts {
  division: string;
  fiscalYear: number;
  code: string;
}

export const BudgetLineEntity = entity({
  name: "budgetLine",
  noun: "预算项目",
  shape: BudgetLine,
  key: ({ division, fiscalYear, code }: LineParts) => ({ pk: `B#${division}#${fiscalYear}`, sk: code }),
  audit: ({ division, fiscalYear, code }) => ({
    home: `budget#${division}`,
    subject: `budgetLine#${division}#${fiscalYear}#${code}`,
  }),
  told: ["division", "fiscalYear", "code", "name", "amountFen", "approvedOn", "documentNo"],
});

const bought = {
  division: z.string(),
  fiscalYear: Need.shape.fiscalYear,
  budgetLineCode: z.string(),
  catalogueCode: z.string(),
};

interface LedgerParts {
  division: string;
  fiscalYear: number;
  budgetLineCode: string;
  catalogueCode: string;
}

const ledgerPk = ({ division, fiscalYear }: { division: string; fiscalYear: number }) =>
  `B#S#${division}#${fiscalYear}`;

/** What a purchaser bought of one entry under one budget line in a year by other methods than open tender (条例 28条). */
export const SplittingLedger = entity({
  name: "splittingLedger",
  noun: "累计采购",
  shape: z.strictObject({ ...bought, nonOpenFen: Fen, approvals: z.int().min(0) }),
  key: (parts: LedgerParts) => ({
    pk: ledgerPk(parts),
    sk: `${parts.budgetLineCode}#${parts.catalogueCode}`,
  }),
});

/** One need's share in the ledger: counted once, and taken back when its project failed. */
export const SplittingEntry = entity({
  name: "splittingEntry",
  noun: "累计采购明细",
  shape: z.strictObject({
    ...bought,
    needId: z.string(),
    fen: Fen,
    state: z.enum(["COUNTED", "TAKEN_BACK"]),
  }),
  key: (parts: LedgerParts & { needId: string }) => ({
    pk: ledgerPk(parts),
    sk: `${parts.budgetLineCode}#${parts.catalogueCode}#${parts.needId}`,
  }),
});
