import { Child } from "../child/child.ts";
import type { Context } from "../context.ts";
import { Contract } from "../contract/contract.ts";
import { Deliverable } from "../deliverable/deliverable.ts";
import { refuse } from "../error.ts";
import { permit, permitOn } from "../permission.ts";
import { findAll, type Page, query } from "../table/table.ts";
import { AccessEntity, AuditEntity } from "./audit.entity.ts";
import type { AccessRow, AuditRow } from "./audit.shape.ts";
import { findBreak } from "./chain.ts";

const MOST_ROWS = 100;

export type Subject = "child" | "contract" | "deliverable";

/** A subject's history: its rows in order, and whether the chain of each subject in it holds. */
export interface History {
  items: AuditRow[];
  next?: string;
  /** Keys of rows at which a chain breaks; empty when all hold. Only whole chains are judged. */
  broken: string[];
}

/**
 * The history of a child (its own rows, its placements and its deliverables), of a contract, or of one
 * deliverable. *Missing* outside the auditor's division.
 */
export async function history(
  ctx: Context,
  wanted: { kind: Subject; id: string; cursor?: string | undefined },
): Promise<History> {
  permit(ctx.actor, "audit.read");
  const { home, subject } = await placeOf(ctx, wanted.kind, wanted.id);
  const page = await query(ctx.parts.table, AuditEntity, {
    pk: `L#${home}`,
    ...(subject ? { begins: `${subject}#` } : {}),
    limit: MOST_ROWS,
    cursor: wanted.cursor,
  });
  const whole = wanted.cursor === undefined && page.next === undefined;
  return { ...page, broken: whole ? breaksOf(page.items) : [] };
}

/** Who read a child's personal data, newest first, 20 a page. */
export async function accesses(
  ctx: Context,
  childId: string,
  page: { cursor?: string | undefined },
): Promise<Page<AccessRow>> {
  permit(ctx.actor, "audit.read");
  await placeOf(ctx, "child", childId);
  const pk = `R#${childId}`;
  return query(ctx.parts.table, AccessEntity, { pk, descending: true, limit: 20, cursor: page.cursor });
}

async function placeOf(ctx: Context, kind: Subject, id: string): Promise<{ home: string; subject?: string }> {
  const { table } = ctx.parts;
  if (kind === "child") {
    const [child] = await findAll(table, [Child.asks(id)]);
    permitOn(ctx.actor, "audit.read", { division: child?.residence }, "儿童");
    return { home: `child#${id}` };
  }
  if (kind === "contract") {
    const [contract] = await findAll(table, [Contract.asks(id)]);
    permitOn(ctx.actor, "audit.read", { division: contract?.division }, "合同");
    return { home: `contract#${id}` };
  }
  const [deliverable] = await findAll(table, [Deliverable.asks(id)]);
  permitOn(ctx.actor, "audit.read", { division: deliverable?.division }, "成果");
  if (!deliverable) throw refuse("record.missing", { values: { noun: "成果" } });
  return { home: `child#${deliverable.childId}`, subject: `deliverable#${id}` };
}

function breaksOf(rows: readonly AuditRow[]): string[] {
  const chains = new Map<string, AuditRow[]>();
  for (const row of rows) chains.set(row.subject, [...(chains.get(row.subject) ?? []), row]);
  return [...chains.values()].flatMap((chain) => {
    const broken = findBreak(chain);
    return broken ? [`${broken.subject}#${broken.seq}`] : [];
  });
}

export * as Audit from "./audit.ts";
