import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type AttributeValue, ScanCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { AnyEntity } from "../../../packages/core/src/table/entity.ts";
import { type Table, toRecord } from "../../../packages/core/src/table/table.ts";

export type Item = Record<string, AttributeValue>;

const core = new URL("../../../packages/core/src/", import.meta.url);

/** Every entity that is stored today, by name: whatever an `x.entity.ts` or `x.view.ts` exports as one. */
export async function allEntities(): Promise<Map<string, AnyEntity>> {
  const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(entity|view)\.ts$/.test(name),
  );
  const found = new Map<string, AnyEntity>();
  for (const file of files.sort()) {
    const module = (await import(join(core.pathname, file))) as Record<string, unknown>;
    for (const one of Object.values(module)) if (isEntity(one)) found.set(one.name, one);
  }
  return found;
}

/** The entity that an item is of: its key is made of its own fields, and its shape takes them. */
export function entityOf(entities: Iterable<AnyEntity>, item: Item): AnyEntity {
  const { pk, sk } = item;
  const fitting = [...entities].filter((entity) => {
    const record = toRecord(entity, unmarshall(item));
    if (!entity.shape.safeParse(record).success) return false;
    const key = entity.key(record as never);
    return key.pk === pk?.S && key.sk === sk?.S;
  });
  const [only] = fitting;
  if (!only || fitting.length > 1) throw new Error(`${pk?.S} ${sk?.S} is of ${fitting.length} entities`);
  return only;
}

/** Every item of a table, ordered by key. */
export async function scan({ client, name }: Table): Promise<Item[]> {
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: name, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  const nameOf = ({ pk, sk }: Item) => `${pk?.S}\n${sk?.S}`;
  return items.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function isEntity(value: unknown): value is AnyEntity {
  if (typeof value !== "object" || value === null) return false;
  return "name" in value && "noun" in value && "shape" in value && "key" in value;
}
