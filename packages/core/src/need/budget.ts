import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { permitOn } from "../permission.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { type Ask, ask, find as findRecord, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { BudgetLineEntity } from "./budget.entity.ts";
import type { BudgetAdjustment, BudgetLineInput, BudgetLine as LineRecord } from "./budget.shape.ts";

export type { BudgetLine as Record } from "./budget.shape.ts";

const NOUN = "预算项目";

interface Place {
  division: string;
  fiscalYear: number;
}

/** A budget line, and what is left of it. */
export async function get(ctx: Context, parts: Place & { code: string }): Promise<LineRecord> {
  permitOn(ctx.actor, "budget.read", parts, NOUN);
  const line = await findRecord(ctx.parts.table, BudgetLineEntity, parts);
  if (!line) throw refuse("record.missing", { values: { noun: NOUN } });
  return line;
}

/** A purchaser's budget lines of a fiscal year, by code. */
export async function list(
  ctx: Context,
  filter: Place & { cursor?: string | undefined },
): Promise<Page<LineRecord>> {
  permitOn(ctx.actor, "budget.read", filter, NOUN);
  return query(ctx.parts.table, BudgetLineEntity, {
    pk: `B#${filter.division}#${filter.fiscalYear}`,
    limit: 20,
    cursor: filter.cursor,
  });
}

/** Registers an approved budget line; refuses a code in use, and an approval dated after today. */
export async function register(ctx: Context, input: BudgetLineInput): Promise<LineRecord> {
  permitOn(ctx.actor, "budget.register", input, NOUN);
  refuseLater(ctx, input.approvedOn);
  const { records } = await write(ctx, "budget.register", [
    [
      create(BudgetLineEntity, {
        ...input,
        committedFen: 0,
        registeredBy: ctx.actor.accountId,
        registeredByName: ctx.actor.name,
      }),
      () => refuse("budget.code_taken", { values: { code: input.code } }),
    ],
  ]);
  return records[0];
}

/** Changes the amount of a line by a new document; refuses less than needs have been approved for. */
export async function adjust(ctx: Context, input: BudgetAdjustment): Promise<LineRecord> {
  permitOn(ctx.actor, "budget.register", input, NOUN);
  refuseLater(ctx, input.approvedOn);
  const line = await findRecord(ctx.parts.table, BudgetLineEntity, input, { consistent: true });
  if (!line) throw refuse("record.missing", { values: { noun: NOUN } });
  const current = { version: line.version };
  if (line.version !== input.version) throw refuse("record.stale", { current });
  if (input.amountFen < line.committedFen) throw refuse("budget.below_committed");
  const { amountFen, approvedOn, documentNo } = input;
  const { records } = await write(ctx, "budget.adjust", [
    [
      patch(BudgetLineEntity, line, { set: { amountFen, approvedOn, documentNo } }),
      () => refuse("record.stale", { current }),
    ],
  ]);
  return records[0];
}

/** Lends the read of a budget line. */
export function asks(parts: Place & { code: string }): Ask<typeof BudgetLineEntity> {
  return ask(BudgetLineEntity, parts);
}

/** Lends the step that commits an amount of a line that was read; `budget.moved` when it changed meanwhile. */
export function commit(line: LineRecord, amountFen: number): Guarded {
  return [
    patch(BudgetLineEntity, line, { set: { committedFen: line.committedFen + amountFen } }),
    () => refuse("budget.moved", { values: { code: line.code } }),
  ];
}

function refuseLater(ctx: Context, date: string): void {
  if (date > chinaDate(ctx.at)) throw refuse("budget.approved_in_future");
}

export * as Budget from "./budget.ts";
