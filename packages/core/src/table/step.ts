import type { Refusal } from "../error.ts";
import type { AnyEntity, RecordOf } from "./entity.ts";
import type { Key } from "./keys.ts";

/** What a fact must be besides equal to a value. */
export class Must {
  readonly op:
    | "atMost"
    | "atLeast"
    | "below"
    | "oneOf"
    | "absent"
    | "absentOr"
    | "absentOrBelow"
    | "belowField";
  readonly value: unknown;
  constructor(op: Must["op"], value?: unknown) {
    this.op = op;
    this.value = value;
  }
}

export const must = {
  atMost: (value: string | number) => new Must("atMost", value),
  atLeast: (value: string | number) => new Must("atLeast", value),
  below: (value: string | number) => new Must("below", value),
  /** Less than another number of the same record. */
  belowField: (field: string) => new Must("belowField", field),
  oneOf: (values: readonly (string | number)[]) => new Must("oneOf", values),
  absent: () => new Must("absent"),
  /** Not there yet, or equal to the value. */
  absentOr: (value: string | number) => new Must("absentOr", value),
  /** Not there yet, or less than the value. */
  absentOrBelow: (value: string | number) => new Must("absentOrBelow", value),
};

type Expect<R> = { [F in keyof R]?: R[F] | Must };
type Loose<R> = { [F in keyof R]?: R[F] | undefined };

export interface CreateStep<E extends AnyEntity = AnyEntity> {
  op: "create";
  entity: E;
  record: Record<string, unknown>;
  /** Is what stands there already this same record, sent again? */
  replays?: ((existing: never) => boolean) | undefined;
}

export interface ChangeStep<E extends AnyEntity = AnyEntity> {
  op: "patch" | "upsert" | "remove" | "check";
  entity: E;
  key: Key;
  current: Record<string, unknown>;
  set: Record<string, unknown>;
  add: Record<string, number>;
  expect: Record<string, unknown>;
}

export type Step<E extends AnyEntity = AnyEntity> = CreateStep<E> | ChangeStep<E>;

/** A step and what to answer when its condition does not hold; `now` is the record as it stands. */
export type Guarded<E extends AnyEntity = AnyEntity> = readonly [Step<E>, (now?: never) => Refusal];

type Chained = "version" | "head";
type PartsOf<E> = E extends { key(parts: infer P): Key } ? P : never;

/** A new record; refused when one stands there already, unless `replays` says it is the same. */
export function create<E extends AnyEntity>(
  entity: E,
  record: Omit<RecordOf<E>, Chained>,
  options: { replays?: (existing: RecordOf<E>) => boolean } = {},
): CreateStep<E> {
  return { op: "create", entity, record, replays: options.replays };
}

/**
 * Changes a record that was read: `set` (undefined takes the field away) and `add` beside what is expected.
 * An audited record is also expected to have the version that was read, which then rises by one.
 */
export function patch<E extends AnyEntity>(
  entity: E,
  current: RecordOf<E>,
  change: { set?: Loose<RecordOf<E>>; add?: Loose<RecordOf<E>>; expect?: Expect<RecordOf<E>> },
): ChangeStep<E> {
  return {
    op: "patch",
    entity,
    key: entity.key(current as never),
    current,
    set: change.set ?? {},
    add: (change.add ?? {}) as Record<string, number>,
    expect: change.expect ?? {},
  };
}

/** As `patch`, for counters that may not be there yet and are not audited. */
export function upsert<E extends AnyEntity>(
  entity: E,
  parts: PartsOf<E>,
  change: { set?: Loose<RecordOf<E>>; add?: Loose<RecordOf<E>>; expect?: Expect<RecordOf<E>> },
): ChangeStep<E> {
  return {
    op: "upsert",
    entity,
    key: entity.key(parts as never),
    current: parts as Record<string, unknown>,
    set: change.set ?? {},
    add: (change.add ?? {}) as Record<string, number>,
    expect: change.expect ?? {},
  };
}

/** Writes nothing, but the whole write is refused unless the record is there and as expected. */
export function check<E extends AnyEntity>(
  entity: E,
  parts: PartsOf<E>,
  expect: Expect<RecordOf<E>>,
): ChangeStep<E> {
  const current = parts as Record<string, unknown>;
  return { op: "check", entity, key: entity.key(parts as never), current, set: {}, add: {}, expect };
}
