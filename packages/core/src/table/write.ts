import {
  type CancellationReason,
  type DynamoDBClient,
  PutItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { AuditEntity } from "../audit/audit.entity.ts";
import { changesOf, creationOf, GENESIS, sealRow } from "../audit/chain.ts";
import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import type { AnyEntity, RecordOf } from "./entity.ts";
import { toTransactItem } from "./expression.ts";
import { create, type Guarded, type Step } from "./step.ts";
import { pause, type Table, toRecord } from "./table.ts";

const ATTEMPTS = 6;
const MOST_ITEMS = 100;

type Results<S extends readonly Guarded[]> = {
  [I in keyof S]: S[I] extends Guarded<infer E> ? RecordOf<E> : never;
};

export interface Written<S extends readonly Guarded[]> {
  /** The first step's record stood there already, sent by the same caller with the same content. */
  replayed: boolean;
  /** The records after the write, step by step. */
  records: Results<S>;
}

/**
 * The one door to the table. All steps happen, or none; every audited record that changes gets the next row
 * of its chain in the same transaction. A step whose condition does not hold answers with its own refusal.
 * Contention is retried with the same token, so that an attempt whose answer was lost is not done twice.
 * @throws Refusal of the first step that does not hold; `write.contended` when contention does not end
 */
export async function write<const S extends readonly Guarded[]>(
  ctx: Context,
  action: string,
  steps: S,
): Promise<Written<S>> {
  const chained = steps.map(([step]) => chain(ctx, action, step));
  const rows = chained.flatMap(({ row }) => (row ? [row] : []));
  const plain = [...chained.map(({ step }) => step), ...rows.map((row) => create(AuditEntity, row))];
  const reasons = await commit(ctx.parts.table, plain);
  const results = () => chained.map(({ step }) => resultOf(step)) as unknown as Results<S>;
  if (!reasons) return { replayed: false, records: results() };

  const olds = reasons.map((reason, nth): Record<string, unknown> | undefined => {
    const step = plain[nth];
    return reason.Item && step && toRecord(step.entity, unmarshall(reason.Item));
  });
  // The answer to an earlier attempt was lost: what stands there is what this very request wrote.
  if (chained.some(({ row }, i) => row && olds[i]?.head === row.hash)) {
    return { replayed: false, records: results() };
  }
  const first = chained[0]?.step;
  if (first?.op === "create" && first.replays && olds[0] && first.replays(olds[0] as never)) {
    return { replayed: true, records: [olds[0]] as unknown as Results<S> };
  }
  const failed = reasons.findIndex((reason) => reason.Code === "ConditionalCheckFailed");
  const guarded = steps[failed];
  // An audit row that stands already means that its subject moved on between the read and the write.
  throw guarded ? guarded[1](olds[failed] as never) : refuse("record.stale");
}

function chain(ctx: Context, action: string, step: Step) {
  const { entity } = step;
  if (!entity.audit || step.op === "check") return { step, row: undefined };
  if (step.op === "upsert" || step.op === "remove")
    throw new Error(`${entity.name} is audited: no ${step.op}`);
  const before = step.op === "create" ? {} : step.current;
  const after = step.op === "create" ? step.record : { ...step.current, ...step.set };
  const version = Number(before.version ?? 0) + 1;
  const row = sealRow({
    ...entity.audit(after as never),
    seq: version,
    action,
    at: ctx.at,
    accountId: ctx.actor.accountId,
    name: ctx.actor.name,
    roles: [...ctx.actor.roles],
    ...(ctx.actor.division ? { division: ctx.actor.division } : {}),
    ...(ctx.actor.organizationId ? { organizationId: ctx.actor.organizationId } : {}),
    requestId: ctx.requestId,
    changes: step.op === "create" ? creationOf(after, entity.told ?? []) : changesOf(before, after),
    prev: String(before.head ?? GENESIS),
  });
  const links = { version, head: row.hash };
  if (step.op === "create")
    return { step: { ...step, record: checked(entity, { ...step.record, ...links }) }, row };
  return {
    step: { ...step, set: { ...step.set, ...links }, expect: { version: before.version, ...step.expect } },
    row,
  };
}

// Wrong records are worse than a failed request: what does not fit its shape is a defect, found here.
function checked(entity: AnyEntity, record: Record<string, unknown>): Record<string, unknown> {
  const parsed = entity.shape.safeParse(record);
  if (!parsed.success)
    throw new Error(`${entity.name} does not fit its shape: ${issuePaths(parsed.error.issues)}`);
  return record;
}

function issuePaths(issues: readonly { path: PropertyKey[]; code?: string | undefined }[]): string {
  return issues.map((issue) => `${issue.path.map(String).join(".")} ${issue.code}`).join(", ");
}

function resultOf(step: Step): Record<string, unknown> {
  if (step.op === "create") return step.record;
  const after: Record<string, unknown> = { ...step.current, ...step.set };
  for (const [field, amount] of Object.entries(step.add)) after[field] = Number(after[field] ?? 0) + amount;
  return after;
}

/** Sends the steps; answers why they were cancelled when a condition did not hold, undefined when all happened. */
async function commit(table: Table, steps: readonly Step[]): Promise<CancellationReason[] | undefined> {
  const items = steps.map((step) => toTransactItem(table.name, step));
  if (items.length > MOST_ITEMS) throw new Error(`${items.length} items in one transaction`);
  const only = items.length === 1 ? items[0] : undefined;
  if (only?.Put || only?.Update) return single(table, only);
  const command = new TransactWriteItemsCommand({
    TransactItems: items,
    ClientRequestToken: crypto.randomUUID(),
    ...(table.observe ? { ReturnConsumedCapacity: "TOTAL" } : {}),
  });
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await table.client.send(command);
      const units = (answer.ConsumedCapacity ?? []).reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
      table.observe?.({ command: "TransactWriteItems", units });
      return undefined;
    } catch (cause) {
      const reasons = cause instanceof TransactionCanceledException ? (cause.CancellationReasons ?? []) : [];
      if (reasons.some((reason) => reason.Code === "ConditionalCheckFailed")) return reasons;
      if (!isContention(cause, reasons)) throw cause;
      if (attempt === ATTEMPTS) throw refuse("write.contended");
      await backOff(attempt);
    }
  }
}

// One item needs no transaction: half the write units.
async function single(table: Table, item: TransactWriteItem): Promise<CancellationReason[] | undefined> {
  const counted = table.observe ? { ReturnConsumedCapacity: "TOTAL" as const } : {};
  for (let attempt = 1; ; attempt++) {
    const reasons = await trySingle(table, item, counted);
    if (reasons !== "contention") return reasons;
    if (attempt === ATTEMPTS) throw refuse("write.contended");
    await backOff(attempt);
  }
}

async function trySingle(
  table: Table,
  item: TransactWriteItem,
  counted: object,
): Promise<CancellationReason[] | undefined | "contention"> {
  try {
    const answer = await sendSingle(table.client, item, counted);
    table.observe?.({
      command: item.Put ? "PutItem" : "UpdateItem",
      units: answer.ConsumedCapacity?.CapacityUnits ?? 0,
    });
    return undefined;
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    if (cause.name === "TransactionConflictException") return "contention";
    if (cause.name !== "ConditionalCheckFailedException") throw cause;
    const old = "Item" in cause ? (cause.Item as CancellationReason["Item"]) : undefined;
    return [{ Code: "ConditionalCheckFailed", Item: old }];
  }
}

function backOff(attempt: number): Promise<void> {
  return pause(2 ** attempt * (5 + Math.random() * 10));
}

function sendSingle(client: DynamoDBClient, item: TransactWriteItem, counted: object) {
  if (item.Put) return client.send(new PutItemCommand({ ...item.Put, ...counted }));
  return client.send(
    new UpdateItemCommand({ ...(item.Update as NonNullable<typeof item.Update>), ...counted }),
  );
}

function isContention(cause: unknown, reasons: readonly CancellationReason[]): boolean {
  if (cause instanceof Error && cause.name === "TransactionInProgressException") return true;
  const codes = reasons.map((reason) => reason.Code).filter((code) => code && code !== "None");
  return codes.length > 0 && codes.every((code) => code && RETRYABLE.has(code));
}

const RETRYABLE = new Set(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]);
