import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

export interface PumpSettings {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  streamArn: string;
  /** Where an earlier pump left off; absent: everything that the stream still has is told again. */
  positions?: Positions;
  handle(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse>;
  /** Pause between looks unless a whole batch came, in ms. */
  idleMs?: number;
}

/** Last record told of each shard. */
export interface Positions {
  load(): Promise<Record<string, string>>;
  save(positions: Record<string, string>): Promise<void>;
}

export interface Pump {
  /** Resolves when nothing new has come from any shard for a while: what was written is told. */
  drained(): Promise<void>;
  stop(): Promise<void>;
}

interface Shard {
  id: string;
  iterator?: string | undefined;
  /** Sequence number of the last record told. */
  last?: string | undefined;
  done: boolean;
}

const BATCH = 100;
const ATTEMPTS = 5;
// What was written is in the stream well before this.
const QUIET_MS = 400;
// New shards appear every few hours, and whenever one has ended.
const SHARDS_MS = 2000;

/**
 * Does on one machine what Lambda's event source does: reads DynamoDB Streams shard by shard, parents before
 * children, hands batches to the handler, and goes back to the first record that failed.
 */
export function startPump(settings: PumpSettings): Pump {
  const client = new DynamoDBStreamsClient(settings);
  const idleMs = settings.idleMs ?? 250;
  const shards = new Map<string, Shard>();
  let told: Record<string, string> | undefined;
  let described = -Infinity;
  let stopped = false;
  let quietSince = performance.now();
  const waiting = new Set<() => void>();

  async function look(): Promise<number> {
    const open = [...shards.values()].some((shard) => !shard.done);
    if (!open || performance.now() - described > SHARDS_MS) await findShards();
    let seen = 0;
    for (const shard of shards.values()) {
      if (shard.done || stopped) continue;
      seen += await readShard(shard);
    }
    return seen;
  }

  async function findShards() {
    described = performance.now();
    told ??= (await settings.positions?.load()) ?? {};
    let last: string | undefined;
    do {
      const answer = await client.send(
        new DescribeStreamCommand({ StreamArn: settings.streamArn, ExclusiveStartShardId: last }),
      );
      const stream = answer.StreamDescription;
      for (const { ShardId: id, ParentShardId: parent } of stream?.Shards ?? []) {
        if (!id || shards.has(id)) continue;
        const before = parent ? shards.get(parent) : undefined;
        if (before && !before.done) continue;
        shards.set(id, { id, last: told[id], done: false });
      }
      last = stream?.LastEvaluatedShardId;
    } while (last);
  }

  async function iteratorOf({ id, last }: Shard): Promise<string | undefined> {
    const place = { StreamArn: settings.streamArn, ShardId: id };
    const from = last
      ? ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: last } as const)
      : ({ ShardIteratorType: "TRIM_HORIZON" } as const);
    const answer = await client.send(new GetShardIteratorCommand({ ...place, ...from }));
    return answer.ShardIterator;
  }

  async function readShard(shard: Shard): Promise<number> {
    try {
      shard.iterator ??= await iteratorOf(shard);
      const answer = await client.send(
        new GetRecordsCommand({ ShardIterator: shard.iterator, Limit: BATCH }),
      );
      const records = (answer.Records ?? []).map(toEventRecord);
      if (records.length > 0 && !(await tell(shard, records))) return records.length;
      shard.iterator = answer.NextShardIterator;
      shard.done = answer.NextShardIterator === undefined;
      return records.length;
    } catch (cause) {
      // An iterator lives for minutes; after a pause, or when its place was trimmed, a new one is asked for.
      if (cause instanceof TrimmedDataAccessException) shard.last = undefined;
      shard.iterator = undefined;
      if (cause instanceof ExpiredIteratorException || cause instanceof TrimmedDataAccessException) return 0;
      throw cause;
    }
  }

  /** Hands records over and notes how far they were told; false when one keeps failing. */
  async function tell(shard: Shard, records: DynamoDBRecord[]): Promise<boolean> {
    const failed = await deliver(records);
    const good = failed === undefined ? records : records.slice(0, placeOf(records, failed));
    shard.last = good.at(-1)?.dynamodb?.SequenceNumber ?? shard.last;
    if (shard.last) told = { ...told, [shard.id]: shard.last };
    if (told) await settings.positions?.save(told);
    if (failed !== undefined) shard.iterator = undefined;
    return failed === undefined;
  }

  /** Hands a batch over; answers the record to go back to when it keeps failing. */
  async function deliver(records: DynamoDBRecord[]): Promise<string | undefined> {
    let open = records;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const { batchItemFailures } = await settings.handle({ Records: open });
      const first = batchItemFailures[0]?.itemIdentifier;
      if (first === undefined) return undefined;
      open = open.slice(placeOf(open, first));
      await pause(50 * attempt);
    }
    return open[0]?.dynamodb?.SequenceNumber;
  }

  async function run() {
    while (!stopped) {
      const seen = await look().catch((cause: unknown) => {
        if (!stopped)
          console.error(`视图更新暂停：${cause instanceof Error ? cause.name : "未知错误"}，稍后重试`);
        return -1;
      });
      if (seen !== 0) quietSince = performance.now();
      if (performance.now() - quietSince > Math.max(QUIET_MS, 2 * idleMs))
        for (const resolve of waiting) resolve();
      // A moment's gathering makes one transaction of many changes, as the batching window does on AWS.
      if (seen < BATCH) await pause(seen < 0 ? 1000 : idleMs);
    }
  }

  const running = run();
  return {
    async drained() {
      quietSince = performance.now();
      await new Promise<void>((resolve) => {
        const done = () => {
          waiting.delete(done);
          resolve();
        };
        waiting.add(done);
      });
    },
    async stop() {
      stopped = true;
      await running;
      for (const resolve of waiting) resolve();
      client.destroy();
    },
  };
}

function placeOf(records: readonly DynamoDBRecord[], sequenceNumber: string): number {
  return records.findIndex((record) => record.dynamodb?.SequenceNumber === sequenceNumber);
}

/** A record as Lambda hands it to a function: bytes in base64. */
export function toEventRecord(record: StreamRecord): DynamoDBRecord {
  const { dynamodb } = record;
  return {
    eventID: record.eventID ?? "",
    eventName: record.eventName as "INSERT" | "MODIFY" | "REMOVE",
    eventSource: "aws:dynamodb",
    dynamodb: {
      SequenceNumber: dynamodb?.SequenceNumber ?? "",
      Keys: toEventValue(dynamodb?.Keys) as never,
      // Made when it is asked for: most images never are.
      get NewImage() {
        return toEventValue(dynamodb?.NewImage) as never;
      },
      get OldImage() {
        return toEventValue(dynamodb?.OldImage) as never;
      },
      StreamViewType: "NEW_AND_OLD_IMAGES",
    },
  };
}

function toEventValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(toEventValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toEventValue(inner)]));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
