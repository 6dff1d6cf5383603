export type Values = Readonly<Record<string, unknown>>;

/**
 * A copy of the values with another value at a path such as `content.scores.3.score`; what lies beside the
 * path is the same object as before. Missing parts are made: a list where the next key is a number.
 * `undefined` takes the key away.
 */
export function setAt<T extends Values>(values: T, path: string, value: unknown): T {
  return put(values, path.split("."), value) as T;
}

/** Whether a person has filled something in: not empty, not blank, not a list without entries. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  if (typeof value === "number") return !Number.isNaN(value);
  if (Array.isArray(value)) return value.length > 0;
  return true;
}

/** Whether the path is the other one, or lies within it. */
export function isWithinPath(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`);
}

function put(current: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const isIndex = /^\d+$/.test(key);
  if (Array.isArray(current) || (current === undefined && isIndex)) {
    const list: unknown[] = Array.isArray(current) ? [...current] : [];
    list[Number(key)] = put(list[Number(key)], rest, value);
    return list;
  }
  const object = isObject(current) ? current : {};
  const next = put(object[key], rest, value);
  if (next !== undefined) return { ...object, [key]: next };
  const { [key]: _gone, ...others } = object;
  return others;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
