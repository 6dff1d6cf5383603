import * as z from "zod";
import type { AnyEntity } from "../../../packages/core/src/table/entity.ts";

/** What a stored shape promises: path of a field to whether it is always there, and its values where it has a list. */
export interface StoredShape {
  fields: Record<string, "required" | "optional">;
  values: Record<string, string[]>;
  /** Fields in the order in which they lie in one attribute. */
  packed: string[];
}

type Schema = {
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
};

/** The stored shape of an entity; inner fields have paths such as `items[].kind`. */
export function storedShapeOf(entity: AnyEntity): StoredShape {
  // As input: a field that has a default need not be there.
  const schema = z.toJSONSchema(entity.shape, { unrepresentable: "any", io: "input" }) as Schema;
  const shape: StoredShape = { fields: {}, values: {}, packed: [...(entity.packed ?? [])] };
  walk(schema, "", true);
  return shape;

  function walk(part: Schema, path: string, always: boolean): void {
    const one = resolve(part);
    const values = one.const === undefined ? one.enum : [one.const];
    if (values) shape.values[path] = values.map(String).sort();
    for (const [field, inner] of Object.entries(one.properties ?? {})) {
      const name = path ? `${path}.${field}` : field;
      const needed = one.required?.includes(field) ?? false;
      shape.fields[name] = needed && always ? "required" : "optional";
      // What is inside something that may be absent is needed only where that is there.
      walk(inner, name, true);
    }
    if (one.items) walk(one.items, `${path}[]`, true);
    for (const choice of one.anyOf ?? []) walk(choice, path, false);
  }

  function resolve(part: Schema): Schema {
    const name = part.$ref?.replace("#/$defs/", "");
    return name ? (schema.$defs?.[name] ?? {}) : part;
  }
}

/**
 * What keeps today's code from reading what a release wrote: fields that are gone (or renamed), that are needed
 * now and were not always there, values that are no longer allowed, packed fields that have moved. Fields that are
 * packed since are no break: an item from before has them on their own, and is read so.
 */
export function breaksOf(name: string, was: StoredShape, is: StoredShape | undefined): string[] {
  if (!is) return [`${name}: the entity is gone or renamed`];
  const gone = Object.keys(was.fields)
    .filter((field) => !(field in is.fields))
    .map((field) => `${name}.${field}: gone or renamed`);
  const needed = Object.entries(is.fields)
    .filter(([field, how]) => how === "required" && was.fields[field] !== "required")
    // A field inside something new is not missed by an old record.
    .filter(([field]) => !isInsideNew(field, was))
    .map(([field]) => `${name}.${field}: needed today, but the release did not always write it`);
  const values = Object.entries(was.values).flatMap(([field, allowed]) => {
    const now = is.values[field];
    const lost = now ? allowed.filter((value) => !now.includes(value)) : [];
    return lost.map((value) => `${name}.${field}: "${value}" is no longer allowed`);
  });
  const moved = was.packed
    .filter((field, nth) => is.packed[nth] !== field)
    .map((field) => `${name}.${field}: moved in the packed list, which only grows at its end`);
  return [...gone, ...needed, ...values, ...moved];
}

function isInsideNew(field: string, was: StoredShape): boolean {
  const outer = field.slice(0, Math.max(0, field.lastIndexOf("."))).replace(/\[\]$/, "");
  return outer !== "" && !(outer in was.fields);
}
