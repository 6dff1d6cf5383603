import { sortedKeys } from "../json.ts";
import type { AnyEntity } from "./entity.ts";

/** The attribute that holds the packed fields. */
export const PACKED = "p";

/** Whether a field of this entity is kept with others in one attribute. */
export function isPacked(entity: AnyEntity, field: string): boolean {
  return entity.packed?.includes(field) ?? false;
}

/** The fields as they are stored: the packed ones as one JSON list of their values, in the order of the entity. */
export function pack(entity: AnyEntity, record: Record<string, unknown>): Record<string, unknown> {
  const { packed } = entity;
  if (!packed) return record;
  const plain: Record<string, unknown> = { ...record };
  for (const field of packed) delete plain[field];
  plain[PACKED] = JSON.stringify(
    packed.map((field) => packable(entity, field, record[field])),
    sortedKeys,
  );
  return plain;
}

/** The fields as the record has them. A list that an older version wrote is shorter: its last fields are absent. */
export function unpack(
  { packed }: AnyEntity,
  { [PACKED]: list, ...record }: Record<string, unknown>,
): Record<string, unknown> {
  if (!packed || typeof list !== "string") return record;
  const values = JSON.parse(list) as unknown[];
  for (const [nth, field] of packed.entries()) {
    const value = values[nth];
    if (value !== undefined && value !== null) record[field] = value;
    // An item from before it was packed may still have the field on its own.
    else delete record[field];
  }
  return record;
}

// Bytes would not come back from JSON as what they were.
function packable({ name }: AnyEntity, field: string, value: unknown): unknown {
  if (value instanceof Uint8Array) throw new Error(`${name}.${field} is bytes: not to be packed`);
  return value ?? null;
}
