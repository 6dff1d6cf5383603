import { addDays, type ChinaDate } from "../calendar.ts";
import { refuse } from "../error.ts";
import data from "./division.data.json" with { type: "json" };
import { divisionChanges } from "./division.history.ts";
import {
  ancestorCodes,
  type DateOrYear,
  type Division,
  type DivisionLevel,
  isWithin,
  levelOf,
  normalizeDivisionCode,
  parentCode,
} from "./division.shape.ts";

/** Where the names and codes come from: package, year, licence. */
export const source = data.source;

export { ancestorCodes, isWithin, levelOf, parentCode };

/** The division with this code, abolished ones too; with `on`, only if it was in force on that day. */
export async function find(code: string, on?: ChinaDate): Promise<Division | undefined> {
  const own = normalizeDivisionCode(code);
  if (own.length !== 12) return findUpper(own, on);
  const town = findUpper(own.slice(0, 9));
  return town && (await villagesOf(town)).find((village) => village.code === own);
}

/** As `find`; refuses `division.missing`. */
export async function get(code: string, on?: ChinaDate): Promise<Division> {
  const found = await find(code, on);
  if (!found) throw missing(code);
  return found;
}

/** The village where somebody can live; refuses `division.missing`, and `division.not_village` for other levels and pseudo-towns. */
export async function requireVillage(code: string): Promise<Division> {
  const found = await get(code);
  if (found.level === "village" && found.pickable) return found;
  throw refuse("division.not_village", { values: { name: found.name } });
}

/** As `find`, for province to town, without loading the villages. */
export function findUpper(code: string, on?: ChinaDate): Division | undefined {
  const found = upper().byCode.get(normalizeDivisionCode(code));
  return found && (on === undefined || isInForce(found, on)) ? found : undefined;
}

/** As `get`, for province to town, without loading the villages. */
export function getUpper(code: string, on?: ChinaDate): Division {
  const found = findUpper(code, on);
  if (!found) throw missing(code);
  return found;
}

/** The division that holds this code's area today (province to town): an abolished county gives its successor. */
export function resolve(code: string): Division | undefined {
  const found = findUpper(code);
  return found?.successor ? resolve(found.successor) : found;
}

/** Divisions in force directly below, by code; refuses `division.missing`. With `pickable`, those a person may choose. */
export async function children(
  code: string,
  { pickable = false }: { pickable?: boolean } = {},
): Promise<Division[]> {
  const parent = getUpper(code);
  const below = parent.level === "town" ? await villagesOf(parent) : (upper().below.get(parent.code) ?? []);
  return pickable ? below.filter((division) => division.pickable) : [...below];
}

/** Names from the province down to this division; refuses `division.missing`. */
export async function path(code: string): Promise<string[]> {
  const own = await get(code);
  return own.level === "village" ? [...pathToTown(own.code), own.name] : pathToTown(own.code);
}

/** Names from the province down, at most to the town, without loading the villages; refuses `division.missing`. */
export function pathToTown(code: string): string[] {
  const own = normalizeDivisionCode(code).slice(0, 9);
  return [...ancestorCodes(own), own].map((each) => getUpper(each).name);
}

/**
 * Divisions in force below `within` whose name has the text in it, the closest first. Endings such as
 * 村委会 and 村民委员会, 居委会 and 社区 count as the same. Refuses `division.missing`.
 */
export async function search(
  text: string,
  within: string,
  { pickable = false, limit = 20 }: { pickable?: boolean; limit?: number } = {},
): Promise<Division[]> {
  const wanted = plainName(text);
  if (wanted === "") return [];
  const scope = await find(within);
  if (!scope) throw missing(within);
  const hits: { division: Division; rank: number }[] = [];
  for (const division of await allWithin(scope)) {
    if (pickable && !division.pickable) continue;
    const name = plainName(division.name);
    if (name.includes(wanted)) {
      hits.push({ division, rank: name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2 });
    }
  }
  hits.sort((a, b) => a.rank - b.rank || order(a.division, b.division));
  return hits.slice(0, limit).map(({ division }) => division);
}

interface Upper {
  byCode: Map<string, Division>;
  below: Map<string, Division[]>;
}

const SEPARATOR = "|";
let made: Upper | undefined;
let villageNames: Promise<Record<string, string>> | undefined;

function upper(): Upper {
  if (made) return made;
  const byCode = new Map<string, Division>();
  const below = new Map<string, Division[]>();
  const { code, name } = data.province;
  byCode.set(code, current(code, name, "province", null));
  const levels: [Record<string, string>, DivisionLevel, number][] = [
    [data.cities, "city", 2],
    [data.counties, "county", 2],
    [data.towns, "town", 3],
  ];
  for (const [packed, level, digits] of levels) {
    for (const [parent, entries] of Object.entries(packed)) {
      const list = unpack(entries, parent, level, digits);
      below.set(parent, list);
      for (const division of list) byCode.set(division.code, division);
    }
  }
  for (const change of divisionChanges) {
    const successor = byCode.get(change.successor);
    if (!successor) throw new Error(`the successor ${change.successor} of ${change.code} is missing`);
    successor.validFrom = change.since;
    successor.documentNo = change.documentNo;
    byCode.set(change.code, {
      ...current(change.code, change.name, "county", successor.parent),
      pickable: false,
      validTo: change.since.length === 4 ? change.since : addDays(change.since, -1),
      successor: change.successor,
      documentNo: change.documentNo,
    });
  }
  for (const division of byCode.values()) Object.freeze(division);
  made = { byCode, below };
  return made;
}

async function villagesOf(town: Division): Promise<Division[]> {
  villageNames ??= import("./village.data.json", { with: { type: "json" } }).then(
    (file) => file.default.villages,
  );
  const packed = (await villageNames)[town.code];
  const list = packed === undefined ? [] : unpack(packed, town.code, "village", 3);
  return town.pickable ? list : list.map((village) => ({ ...village, kind: "special", pickable: false }));
}

async function allWithin(scope: Division): Promise<Division[]> {
  if (scope.level === "village") return [];
  const all: Division[] = [];
  for (const division of upper().byCode.values()) {
    if (division.validTo !== null || !isWithin(division.code, scope.code)) continue;
    if (division.code !== scope.code) all.push(division);
    if (division.level === "town") all.push(...(await villagesOf(division)));
  }
  return all;
}

function unpack(packed: string, parent: string, level: DivisionLevel, digits: number): Division[] {
  return packed
    .split(SEPARATOR)
    .map((entry) => current(parent + entry.slice(0, digits), entry.slice(digits), level, parent));
}

function current(code: string, name: string, level: DivisionLevel, parent: string | null): Division {
  const special = level === "town" && code[6] === "4";
  return {
    code,
    name,
    level,
    parent,
    kind: special ? "special" : "ordinary",
    pickable: !special,
    validFrom: null,
    validTo: null,
    successor: null,
    documentNo: null,
  };
}

// Within a year of which only the year is known, both the old and the new division are accepted.
function isInForce({ validFrom, validTo }: Division, on: ChinaDate): boolean {
  const startsBy = (since: DateOrYear) => since <= on.slice(0, since.length);
  const endsAfter = (until: DateOrYear) => until >= on.slice(0, until.length);
  return (validFrom === null || startsBy(validFrom)) && (validTo === null || endsAfter(validTo));
}

function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/(?<=.)\(.*?\)$/, "")
    .replace(/[()]/g, "")
    .replace(/村?(村民委员会|村委会)$/, "村")
    .replace(/(?<=.)(社区)?(居民委员会|居委会|社区)$/, "");
}

function order(a: Division, b: Division): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function missing(code: string) {
  return refuse("division.missing", { values: { code: code.slice(0, 20) } });
}

export * as Division from "./division.ts";
