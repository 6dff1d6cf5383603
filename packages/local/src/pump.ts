import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

export interface PumpSettings {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  streamArn: string;
  /** From the oldest record kept, or only what comes from now on. */
  from: "TRIM_HORIZON" | "LATEST";
  handle(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse>;
  /** Pause between looks when nothing came, in ms. */
  idleMs?: number;
}

export interface Pump {
  /** Resolves when the pump has seen the end of every shard with nothing new: what was written is told. */
  drained(): Promise<void>;
  stop(): Promise<void>;
}

const BATCH = 100;
const ATTEMPTS = 5;

/**
 * Does on one machine what Lambda's event source does: reads DynamoDB Streams shard by shard, parents before
 * children, hands batches to the handler, and goes back to the first record that failed.
 */
export function startPump(settings: PumpSettings): Pump {
  const client = new DynamoDBStreamsClient(settings);
  const idleMs = settings.idleMs ?? 120;
  const shards = new Map<string, { iterator: string | undefined; done: boolean }>();
  let stopped = false;
  let idleRounds = 0;
  const waiting = new Set<() => void>();

  async function look(): Promise<number> {
    await findShards();
    let seen = 0;
    for (const [id, shard] of shards) {
      if (shard.done || stopped) continue;
      seen += await readShard(id, shard);
    }
    return seen;
  }

  async function findShards() {
    let last: string | undefined;
    do {
      const answer = await client.send(
        new DescribeStreamCommand({ StreamArn: settings.streamArn, ExclusiveStartShardId: last }),
      );
      const described = answer.StreamDescription;
      for (const { ShardId: id, ParentShardId: parent } of described?.Shards ?? []) {
        if (!id || shards.has(id)) continue;
        const known = parent ? shards.get(parent) : undefined;
        if (known && !known.done) continue;
        const type = shards.size === 0 ? settings.from : "TRIM_HORIZON";
        shards.set(id, { iterator: await iteratorOf(id, type), done: false });
      }
      last = described?.LastEvaluatedShardId;
    } while (last);
  }

  async function iteratorOf(id: string, type: "TRIM_HORIZON" | "LATEST" | "AT_SEQUENCE_NUMBER", at?: string) {
    const answer = await client.send(
      new GetShardIteratorCommand({
        StreamArn: settings.streamArn,
        ShardId: id,
        ShardIteratorType: type,
        SequenceNumber: at,
      }),
    );
    return answer.ShardIterator;
  }

  async function readShard(
    id: string,
    shard: { iterator: string | undefined; done: boolean },
  ): Promise<number> {
    const answer = await client.send(new GetRecordsCommand({ ShardIterator: shard.iterator, Limit: BATCH }));
    const records = (answer.Records ?? []).map(toEventRecord);
    const failed = records.length > 0 ? await deliver(records) : undefined;
    if (failed !== undefined) {
      shard.iterator = await iteratorOf(id, "AT_SEQUENCE_NUMBER", failed);
      return records.length;
    }
    shard.iterator = answer.NextShardIterator;
    shard.done = answer.NextShardIterator === undefined;
    return records.length;
  }

  /** Hands a batch over; answers the record to go back to when it keeps failing. */
  async function deliver(records: DynamoDBRecord[]): Promise<string | undefined> {
    let open = records;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const { batchItemFailures } = await settings.handle({ Records: open });
      const first = batchItemFailures[0]?.itemIdentifier;
      if (first === undefined) return undefined;
      open = open.slice(open.findIndex((record) => record.dynamodb?.SequenceNumber === first));
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
      idleRounds = seen === 0 ? idleRounds + 1 : 0;
      if (idleRounds >= 2) for (const resolve of waiting) resolve();
      if (seen <= 0) await pause(seen < 0 ? 1000 : idleMs);
    }
  }

  const running = run();
  return {
    async drained() {
      idleRounds = 0;
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
      NewImage: toEventValue(dynamodb?.NewImage) as never,
      OldImage: toEventValue(dynamodb?.OldImage) as never,
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
