import type * as z from "zod";
import type { IndexName, Key } from "./keys.ts";

/** Where an audit row hangs: in the file of a child or a contract (`home`), in the chain of one subject. */
export interface AuditPlace {
  home: string;
  subject: string;
}

/**
 * How a record is stored: its shape, its key and its places in the indexes.
 * An entity with `audit` gets a row in its subject's chain with every write; its records carry
 * `version` (which is the number of rows in the chain) and `head` (hash of the newest row).
 */
export interface Entity<Shape extends z.ZodObject = z.ZodObject, Parts = never> {
  name: string;
  /** What people call it, for "没有找到…". */
  noun: string;
  shape: Shape;
  key(parts: Parts): Key;
  indexes?(record: z.infer<Shape>): Partial<Record<IndexName, Key | undefined>>;
  /**
   * Fields that are kept together in one attribute, as a list of their values in this order: a page of such
   * records is smaller and quicker to read. No condition can be set on them; null and absent are the same. The
   * order is part of what is stored: new fields go to the end, and none is taken out.
   */
  packed?: readonly (keyof z.infer<Shape> & string)[];
  audit?(record: z.infer<Shape>): AuditPlace;
  /** Fields that the row of the creation tells; of the rest it holds the hash. */
  told?: readonly string[];
}

// A record can be addressed by itself: its fields include the parts of its key.
export type AnyEntity = Entity<z.ZodObject, never>;

export type RecordOf<E extends AnyEntity> = z.infer<E["shape"]>;

export function entity<Shape extends z.ZodObject, Parts>(
  definition: Entity<Shape, Parts>,
): Entity<Shape, Parts> {
  return definition;
}
