import { refuse } from "../error.ts";
import type { CatalogueDifference, VersionEntry } from "./catalogue.shape.ts";

interface Fault {
  path: string;
  text: string;
}

/**
 * Refuses entries that do not make a catalogue (`catalogue.entries_invalid`, each fault at its place): a code given
 * twice, a parent that is not there or not one level above, a code that does not begin with its parent's, and an
 * entry that can be bought without saying how it is accepted.
 */
export function refuseEntries(entries: readonly VersionEntry[]): void {
  const byCode = new Map<string, VersionEntry>();
  const fields: Fault[] = [];
  for (const [nth, entry] of entries.entries()) {
    if (byCode.has(entry.code)) fields.push(faultAt(nth, "code", `代码 ${entry.code} 重复`));
    byCode.set(entry.code, entry);
  }
  for (const [nth, entry] of entries.entries()) {
    fields.push(...placeFaults(entry, nth, byCode), ...countingFaults(entry, nth));
  }
  if (fields.length > 0) throw refuse("catalogue.entries_invalid", { fields });
}

function placeFaults(entry: VersionEntry, nth: number, byCode: ReadonlyMap<string, VersionEntry>): Fault[] {
  if (entry.level === 1)
    return entry.parent === undefined ? [] : [faultAt(nth, "parent", "一级条目没有上级")];
  const parent = byCode.get(entry.parent ?? "");
  if (!parent) return [faultAt(nth, "parent", "上级条目不在目录中")];
  const faults: Fault[] = [];
  if (entry.level !== parent.level + 1) faults.push(faultAt(nth, "level", "级次须比上级条目低一级"));
  if (entry.kind !== parent.kind) faults.push(faultAt(nth, "kind", "类别须与上级条目一致"));
  if (!entry.code.startsWith(parent.code) || entry.code === parent.code)
    faults.push(faultAt(nth, "code", `代码须以上级代码 ${parent.code} 开头`));
  return faults;
}

function countingFaults(entry: VersionEntry, nth: number): Fault[] {
  const faults: Fault[] = [];
  if ((entry.unit === undefined) !== (entry.counting === undefined))
    faults.push(faultAt(nth, "counting", "可购买的条目须同时写明计量单位和验收方式"));
  if ((entry.counting === "DELIVERABLE") !== (entry.deliverableKind !== undefined))
    faults.push(faultAt(nth, "deliverableKind", "按成果计量的条目须写明成果类型，其他条目不写"));
  return faults;
}

/** What the second list of entries adds, takes out and changes against the first, in order of the codes. */
export function differenceOf(
  before: readonly VersionEntry[],
  after: readonly VersionEntry[],
): Pick<CatalogueDifference, "added" | "removed" | "changed"> {
  const old = new Map(before.map((entry) => [entry.code, entry]));
  const codes = new Set(after.map(({ code }) => code));
  return {
    added: after.filter(({ code }) => !old.has(code)).sort(byCode),
    removed: before.filter(({ code }) => !codes.has(code)).sort(byCode),
    changed: [...after].sort(byCode).flatMap((entry) => {
      const was = old.get(entry.code);
      const fields = was ? changedFields(was, entry) : [];
      return fields.length > 0 ? [{ code: entry.code, name: entry.name, fields }] : [];
    }),
  };
}

const compared = ["name", "level", "parent", "kind", "unit", "deliverableKind", "counting"] as const;

function changedFields(was: VersionEntry, is: VersionEntry) {
  return compared
    .filter((field) => was[field] !== is[field])
    .map((field) => ({
      field,
      ...(was[field] === undefined ? {} : { before: String(was[field]) }),
      ...(is[field] === undefined ? {} : { after: String(is[field]) }),
    }));
}

function byCode(a: VersionEntry, b: VersionEntry): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function faultAt(nth: number, field: string, text: string): Fault {
  return { path: `entries.${nth}.${field}`, text };
}
