import {
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ResourceNotFoundException,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";
import type { Context, DynamoDBRecord } from "aws-lambda";
import * as z from "zod";
import { readReplay } from "./config.ts";
import { lambdaParts } from "./lambda.ts";
import { type Message, sqsQueue } from "./queue.ts";
import { handleStream, type StreamHandler, streamLog } from "./stream.ts";

/** What a replay did with the dead letters that it found. */
export interface Replayed {
  /** Letters whose changes are in the views now, and which are out of the queue. */
  replayed: number;
  /** Letters that failed again, or could not be read: they stay in the queue. */
  failed: number;
  /** Letters whose changes the stream no longer has (after 24 hours): out of the queue, the views must be rebuilt. */
  gone: number;
  /** There may be more letters: call again. */
  more: boolean;
}

/** What Lambda writes to the queue of a stream: not the records, but where they stood. */
const Letter = z.object({
  DDBStreamBatchInfo: z.object({
    shardId: z.string(),
    startSequenceNumber: z.string(),
    endSequenceNumber: z.string(),
    streamArn: z.string(),
  }),
});
type Place = z.infer<typeof Letter>["DDBStreamBatchInfo"];

const ROUNDS = 10;
const READS = 50;
const MARGIN_MS = 10_000;

/** The operator's door: hands what the stream gave up on to the stream's own handler once more. */
export function replayDoor(env = process.env) {
  const settings = readReplay(env);
  const parts = lambdaParts(settings);
  const queue = sqsQueue(settings.DEAD_LETTER_QUEUE_URL, settings.AWS_REGION, env);
  const client = new DynamoDBStreamsClient({ region: settings.AWS_REGION });
  const tell: StreamHandler = (event) => handleStream(parts, event, streamLog("replay"));

  return async (_event: unknown, context: Pick<Context, "getRemainingTimeInMillis">): Promise<Replayed> => {
    const done: Replayed = { replayed: 0, failed: 0, gone: 0, more: true };
    for (let round = 0; round < ROUNDS && context.getRemainingTimeInMillis() > MARGIN_MS; round++) {
      const messages = await queue.receive();
      for (const message of messages) {
        const outcome = await replay(client, tell, message);
        done[outcome] += 1;
        if (outcome !== "failed") await queue.remove(message);
      }
      done.more = messages.length > 0;
      if (!done.more) break;
    }
    return done;
  };
}

async function replay(
  client: DynamoDBStreamsClient,
  tell: StreamHandler,
  { MessageId, Body }: Message,
): Promise<"replayed" | "failed" | "gone"> {
  try {
    const { DDBStreamBatchInfo: place } = Letter.parse(JSON.parse(Body));
    const records = await readBack(client, place);
    if (!records) return "gone";
    const { batchItemFailures } = await tell({ Records: records });
    return batchItemFailures.length === 0 ? "replayed" : "failed";
  } catch (cause) {
    const error = cause instanceof Error ? cause.name : "unknown";
    console.error(JSON.stringify({ replay: "failed", messageId: MessageId, error }));
    return "failed";
  }
}

/** The records of a letter, from its first to its last; undefined when the stream has dropped them. */
async function readBack(client: DynamoDBStreamsClient, place: Place): Promise<DynamoDBRecord[] | undefined> {
  const records: DynamoDBRecord[] = [];
  const last = BigInt(place.endSequenceNumber);
  try {
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        StreamArn: place.streamArn,
        ShardId: place.shardId,
        ShardIteratorType: "AT_SEQUENCE_NUMBER",
        SequenceNumber: place.startSequenceNumber,
      }),
    );
    let iterator = ShardIterator;
    for (let read = 0; iterator && read < READS; read++) {
      const page = await client.send(new GetRecordsCommand({ ShardIterator: iterator }));
      // The handler takes bytes as they are here, and as base64 as in an event.
      const found = (page.Records ?? []) as unknown as DynamoDBRecord[];
      records.push(...found.filter((one) => BigInt(one.dynamodb?.SequenceNumber ?? 0) <= last));
      if (found.some((one) => BigInt(one.dynamodb?.SequenceNumber ?? 0) >= last)) return records;
      iterator = page.NextShardIterator;
    }
  } catch (cause) {
    if (cause instanceof TrimmedDataAccessException || cause instanceof ResourceNotFoundException)
      return undefined;
    throw cause;
  }
  // A letter of which not all was read must not leave the queue.
  throw Object.assign(new Error("batch not read to its end"), { name: "IncompleteBatch" });
}
