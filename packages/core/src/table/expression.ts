import type { AttributeValue, TransactWriteItem } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { AnyEntity } from "./entity.ts";
import { type IndexName, keys } from "./keys.ts";
import { isPacked, PACKED, pack } from "./packed.ts";
import { type ChangeStep, Must, type Step } from "./step.ts";

/** The whole item of a record: its fields, its key, its places in the indexes. */
export function toItem(entity: AnyEntity, record: Record<string, unknown>): Record<string, AttributeValue> {
  return toAttributes({
    ...entity.key(record as never),
    ...indexAttributes(entity, record),
    ...pack(entity, record),
  });
}

/** One step in the words of the store. */
export function toTransactItem(table: string, step: Step): TransactWriteItem {
  const shared = { TableName: table, ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const };
  if (step.op === "create") {
    return {
      Put: {
        ...shared,
        Item: toItem(step.entity, step.record),
        ConditionExpression: `attribute_not_exists(${keys.hash})`,
      },
    };
  }
  const words = new Words();
  const conditions = step.op === "upsert" ? [] : [`attribute_exists(${keys.hash})`];
  for (const [field, fact] of Object.entries(step.expect)) {
    if (isPacked(step.entity, field)) throw new Error(`${step.entity.name}.${field} is packed: no condition`);
    conditions.push(words.condition(field, fact));
  }
  const updates = step.op === "check" || step.op === "remove" ? "" : updateOf(step, words);
  const expression = {
    TableName: table,
    Key: marshall(step.key),
    ...(conditions.length > 0 ? { ConditionExpression: conditions.join(" AND ") } : {}),
    ...words.maps(),
  };
  if (step.op === "check")
    return { ConditionCheck: { ...expression, ConditionExpression: conditions.join(" AND ") } };
  if (step.op === "remove") return { Delete: expression };
  return { Update: { ...shared, ...expression, UpdateExpression: updates } };
}

function updateOf(step: ChangeStep, words: Words): string {
  const after = { ...step.current, ...step.set };
  const set = changesOf(step, after);
  const was = indexAttributes(step.entity, step.current);
  const is = indexAttributes(step.entity, after);
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (step.op === "upsert" || was[name] !== is[name]) set[name] = is[name];
  }
  const put = Object.entries(set).filter(([, value]) => value !== undefined);
  const gone = Object.keys(set).filter((field) => set[field] === undefined);
  const parts: string[] = [];
  if (put.length > 0)
    parts.push(`SET ${put.map(([f, v]) => `${words.name(f)} = ${words.value(v)}`).join(", ")}`);
  if (gone.length > 0) parts.push(`REMOVE ${gone.map((f) => words.name(f)).join(", ")}`);
  const added = Object.entries(step.add);
  if (added.length > 0)
    parts.push(`ADD ${added.map(([f, v]) => `${words.name(f)} ${words.value(v)}`).join(", ")}`);
  return parts.join(" ");
}

/** The attributes to set: a change of one packed field writes all of them again. */
function changesOf({ op, entity, set }: ChangeStep, after: Record<string, unknown>): Record<string, unknown> {
  const plain = Object.entries(set).filter(([field]) => !isPacked(entity, field));
  if (plain.length === Object.keys(set).length) return { ...set };
  if (op === "upsert") throw new Error(`${entity.name} is packed: no upsert`);
  return { ...Object.fromEntries(plain), [PACKED]: pack(entity, after)[PACKED] };
}

function indexAttributes(entity: AnyEntity, record: Record<string, unknown>): Record<string, string> {
  const places = entity.indexes?.(record as never) ?? {};
  const attributes: Record<string, string> = {};
  for (const [name, place] of Object.entries(places)) {
    if (!place) continue;
    const index = keys.indexes[name as IndexName];
    attributes[index.hash] = place.pk;
    attributes[index.range] = place.sk;
  }
  return attributes;
}

/** Names and values of one expression. */
class Words {
  #names = new Map<string, string>();
  #values: Record<string, unknown> = {};

  name(field: string): string {
    const known = this.#names.get(field);
    if (known) return known;
    const name = `#${this.#names.size}`;
    this.#names.set(field, name);
    return name;
  }

  value(value: unknown): string {
    const name = `:${Object.keys(this.#values).length}`;
    this.#values[name] = value;
    return name;
  }

  condition(field: string, fact: unknown): string {
    const name = this.name(field);
    if (fact === undefined) return `attribute_not_exists(${name})`;
    if (!(fact instanceof Must)) return `${name} = ${this.value(fact)}`;
    switch (fact.op) {
      case "atMost":
        return `${name} <= ${this.value(fact.value)}`;
      case "atLeast":
        return `${name} >= ${this.value(fact.value)}`;
      case "below":
        return `${name} < ${this.value(fact.value)}`;
      case "belowField":
        return `${name} < ${this.name(String(fact.value))}`;
      case "oneOf":
        return `${name} IN (${(fact.value as unknown[]).map((one) => this.value(one)).join(", ")})`;
      case "absent":
        return `attribute_not_exists(${name})`;
      case "absentOr":
        return `(attribute_not_exists(${name}) OR ${name} = ${this.value(fact.value)})`;
      case "absentOrBelow":
        return `(attribute_not_exists(${name}) OR ${name} < ${this.value(fact.value)})`;
    }
  }

  maps() {
    return {
      ...(this.#names.size > 0
        ? {
            ExpressionAttributeNames: Object.fromEntries(
              [...this.#names].map(([field, name]) => [name, field]),
            ),
          }
        : {}),
      ...(Object.keys(this.#values).length > 0
        ? { ExpressionAttributeValues: toAttributes(this.#values) }
        : {}),
    };
  }
}

function toAttributes(value: Record<string, unknown>): Record<string, AttributeValue> {
  return marshall(value, { removeUndefinedValues: true });
}
