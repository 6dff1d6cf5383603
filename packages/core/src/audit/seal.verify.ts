import type { Parts } from "../context.ts";
import type { AuditRow } from "./audit.shape.ts";
import { canonical, findBreak, GENESIS } from "./chain.ts";
import { merkleRoot } from "./merkle.ts";
import { lineOf, list, readSeal } from "./seal.ts";

/** What does not hold, each by name; all empty when everything does. */
export interface Verdict {
  rows: number;
  chains: number;
  seals: number;
  /** Rows at which a chain breaks. */
  broken: string[];
  /** Days whose object is missing, says something else than the table, or whose root or chain of seals is wrong. */
  wrongSeals: string[];
  /** Sealed rows that the table no longer holds, or holds with another hash. */
  lost: string[];
  /** Rows written before the last sealed day began that no seal holds. */
  unsealed: string[];
}

/**
 * Recomputes everything that the audit promises from what lies in the table and in the store of seals, without the
 * application: every chain, every seal, and that sealed and stored rows are the same.
 */
export async function verify(parts: Parts, rows: AsyncIterable<AuditRow>): Promise<Verdict> {
  const verdict: Verdict = {
    rows: 0,
    chains: 0,
    seals: 0,
    broken: [],
    wrongSeals: [],
    lost: [],
    unsealed: [],
  };
  const chains = new Map<string, AuditRow[]>();
  const stored = new Map<string, string>();
  for await (const row of rows) {
    verdict.rows += 1;
    const name = `${row.home}/${row.subject}`;
    const chain = chains.get(name);
    if (chain) chain.push(row);
    else chains.set(name, [row]);
    stored.set(lineOf(row), row.at);
  }
  verdict.chains = chains.size;
  for (const [name, chain] of chains) {
    const at = findBreak(chain.sort((a, b) => a.seq - b.seq));
    if (at) verdict.broken.push(`${name}#${at.seq}`);
  }
  await verifySeals(parts, stored, verdict);
  return verdict;
}

async function verifySeals(parts: Parts, stored: ReadonlyMap<string, string>, verdict: Verdict) {
  const seals = await list(parts.table);
  const sealed = new Set<string>();
  let prev = GENESIS;
  for (const seal of seals) {
    verdict.seals += 1;
    const found = await readSeal(parts, seal.day);
    const same = found && canonical(found.seal) === canonical(seal);
    if (!same || merkleRoot(found.lines) !== seal.root || seal.prev !== prev) {
      verdict.wrongSeals.push(seal.day);
    }
    for (const line of found?.lines ?? []) {
      sealed.add(line);
      if (!stored.has(line)) verdict.lost.push(line.slice(0, line.lastIndexOf(" ")));
    }
    prev = seal.root;
  }
  const first = seals[0];
  const last = seals.at(-1);
  if (!first || !last) return;
  const [from, to] = [startOf(first.day), startOf(last.day)];
  for (const [line, at] of stored) {
    if (at >= from && at < to && !sealed.has(line)) {
      verdict.unsealed.push(line.slice(0, line.lastIndexOf(" ")));
    }
  }
}

/** The instant at which a China day begins. */
function startOf(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString();
}
