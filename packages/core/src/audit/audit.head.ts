import type { Context } from "../context.ts";
import { query } from "../table/table.ts";
import { AuditEntity } from "./audit.entity.ts";
import type { AuditRow } from "./audit.shape.ts";
import { findBreak } from "./chain.ts";

/** Where the chain of one subject stands: how many rows it has, the hash of the newest, and whether it holds. */
export interface ChainHead {
  subject: string;
  rows: number;
  head: string;
  lastAt: string;
  holds: boolean;
}

/** The heads of all chains of one file (`contract#con_…`), by subject; who may see them is for the caller to know. */
export async function headsOf(ctx: Context, home: string): Promise<ChainHead[]> {
  const heads: ChainHead[] = [];
  let chain: AuditRow[] = [];
  const close = () => {
    const last = chain.at(-1);
    if (!last) return;
    const { subject, hash: head, at: lastAt } = last;
    heads.push({ subject, rows: chain.length, head, lastAt, holds: findBreak(chain) === undefined });
    chain = [];
  };
  let cursor: string | undefined;
  do {
    const page = await query(ctx.parts.table, AuditEntity, { pk: `L#${home}`, limit: 100, cursor });
    for (const row of page.items) {
      if (chain[0] && chain[0].subject !== row.subject) close();
      chain.push(row);
    }
    cursor = page.next;
  } while (cursor);
  close();
  return heads;
}

export * as AuditHead from "./audit.head.ts";
