import type { ChinaDate } from "../../calendar.ts";
import { type Code, type FieldFault, type Refusal, refuse } from "../../error.ts";
import type { Scale } from "./guardianship-assessment/scale.rule.ts";
import type { Checklist } from "./home-visit-inspection/checklist.data.ts";

/** One thing wrong with a body: the code of the refusal, where it lies (`content.scores.3.score`), and why. */
export interface Fault extends FieldFault {
  code: Code;
}

/** Something odd that does not refuse the body; the reviewer decides. */
export interface Flag {
  code: string;
  label: string;
}

/** A table that a region sets: it is in force from a day to (and with) a day, under a document number. */
export interface Dated {
  id: string;
  version: number;
  label: string;
  effectiveFrom: ChinaDate;
  effectiveTo?: ChinaDate;
  documentNo?: string;
  /** True until the department has confirmed the table (待核定). */
  provisional: boolean;
}

/** What a region sets about the taking of deliverables: none of it is law. */
export interface RegionValues extends Dated {
  /** Age in years from which a child is to be asked for its own view. */
  childViewFromAge: number;
  /** Persons on a home visit, the author included. */
  homeVisitWorkers: number;
  assessors: number;
  /** Whether who serves a family may not assess it. */
  independentAssessors: boolean;
  lateEntryHours: number;
  shortVisitMinutes: number;
  nightFromHour: number;
  nightToHour: number;
  farFromHomeMeters: number;
  scales: readonly Scale[];
  checklists: readonly Checklist[];
}

/** What the rules need to know besides the body itself; read by the server, never sent by the client. */
export interface Facts {
  /** Instant of the request. */
  at: string;
  authorId: string;
  /** Undefined for officials. */
  authorOrganizationId: string | undefined;
  childBirthDate: ChinaDate | undefined;
  /** Where the child is registered to live, if that point is known. */
  home: { latitude: number; longitude: number } | undefined;
  /** Accounts that serve this child under a placement. */
  serviceWorkerIds: readonly string[];
  /** Organizations whose deliverables the body compares. */
  comparedOrganizationIds: readonly string[];
  region: RegionValues;
}

export function fault(code: Code, path: string, values?: Record<string, string | number>): Fault {
  return { code, path, text: refuse(code, { values }).message };
}

/** The one refusal for a list of faults: the code of the first, and all of them as fields. */
export function refuseFaults(faults: readonly [Fault, ...Fault[]]): Refusal {
  return refuse(faults[0].code, { fields: faults.map(({ path, text }) => ({ path, text })) });
}

/** The table of that id and version, if it is in force on the day. */
export function findInForce<T extends Dated>(
  tables: readonly T[],
  wanted: { id: string; version: number },
  onDate: ChinaDate,
): T | undefined {
  return tables.find(
    (table) => table.id === wanted.id && table.version === wanted.version && isInForce(table, onDate),
  );
}

/** The newest table in force on the day: what a new form starts with. */
export function newestInForce<T extends Dated>(tables: readonly T[], onDate: ChinaDate): T | undefined {
  return tables
    .filter((table) => isInForce(table, onDate))
    .sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || b.version - a.version)[0];
}

function isInForce(table: Dated, onDate: ChinaDate): boolean {
  return table.effectiveFrom <= onDate && (table.effectiveTo === undefined || onDate <= table.effectiveTo);
}
