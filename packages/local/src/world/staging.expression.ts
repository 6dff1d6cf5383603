import type { AttributeValue } from "@aws-sdk/client-dynamodb";

export type Item = Record<string, AttributeValue>;

/** The words of one expression: what `#0` and `:0` stand for. */
export interface Words {
  ExpressionAttributeNames?: Record<string, string> | undefined;
  ExpressionAttributeValues?: Record<string, AttributeValue> | undefined;
}

/**
 * Whether an item meets a condition, in the words that the write door uses and no others: comparisons of a field
 * with a value or another field, `IN`, `attribute_exists`, `attribute_not_exists`, `AND`, and `OR` in brackets.
 */
export function meets(condition: string | undefined, item: Item | undefined, words: Words): boolean {
  if (!condition) return true;
  return condition.split(" AND ").every((part) => {
    const either = /^\((.+ OR .+)\)$/.exec(part)?.[1];
    return (either?.split(" OR ") ?? [part]).some((fact) => holds(fact, item, words));
  });
}

function holds(fact: string, item: Item | undefined, words: Words): boolean {
  const exists = /^attribute_(not_)?exists\(([#\w]+)\)$/.exec(fact);
  if (exists) return (item?.[nameOf(exists[2], words)] !== undefined) !== (exists[1] === "not_");
  const among = /^(#\d+) IN \((.+)\)$/.exec(fact);
  const field = (name: string | undefined) => item?.[nameOf(name, words)];
  if (among) {
    return (among[2] ?? "").split(", ").some((value) => compare(field(among[1]), wordOf(value, words)) === 0);
  }
  const comparison = /^(#\d+) (=|<=|>=|<) (#\d+|:\d+)$/.exec(fact);
  if (!comparison) throw new Error(`not a condition of the write door: ${fact}`);
  const [, left, sign, right = ""] = comparison;
  const order = compare(field(left), right.startsWith("#") ? field(right) : wordOf(right, words));
  if (order === undefined) return false;
  return sign === "=" ? order === 0 : sign === "<=" ? order <= 0 : sign === ">=" ? order >= 0 : order < 0;
}

/** The item after an update of the write door: `SET a = :v, …`, `REMOVE a, …`, `ADD a :n, …`. */
export function update(expression: string, item: Item, words: Words): Item {
  const after = { ...item };
  for (const [, clause, body = ""] of expression.matchAll(
    /(SET|REMOVE|ADD) (.+?)(?= (?:SET|REMOVE|ADD) |$)/g,
  )) {
    for (const part of body.split(", ")) {
      const [name, ...rest] = part.split(" ");
      const field = nameOf(name, words);
      if (clause === "SET" && rest[0] === "=") after[field] = wordOf(rest[1], words);
      else if (clause === "REMOVE" && rest.length === 0) delete after[field];
      else if (clause === "ADD" && rest.length === 1)
        after[field] = sum(after[field], wordOf(rest[0], words));
      else throw new Error(`not an update of the write door: ${part}`);
    }
  }
  return after;
}

// Numbers by value, texts by their code units, which for the ASCII of keys, dates and states is the store's order.
function compare(left: AttributeValue | undefined, right: AttributeValue | undefined): number | undefined {
  if (left?.N !== undefined && right?.N !== undefined) return Number(left.N) - Number(right.N);
  if (left?.S !== undefined && right?.S !== undefined)
    return left.S < right.S ? -1 : left.S > right.S ? 1 : 0;
  if (left?.BOOL !== undefined && right?.BOOL !== undefined) return left.BOOL === right.BOOL ? 0 : 1;
  return undefined;
}

function sum(left: AttributeValue | undefined, right: AttributeValue): AttributeValue {
  return { N: String(Number(left?.N ?? 0) + Number(right.N)) };
}

function nameOf(name: string | undefined, { ExpressionAttributeNames: names }: Words): string {
  const own = name?.startsWith("#") ? names?.[name] : name;
  if (own === undefined) throw new Error(`no name for ${name}`);
  return own;
}

function wordOf(name: string | undefined, { ExpressionAttributeValues: values }: Words): AttributeValue {
  const own = values?.[name ?? ""];
  if (own === undefined) throw new Error(`no value for ${name}`);
  return own;
}
