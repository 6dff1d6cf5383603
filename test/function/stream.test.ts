import { GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from "@aws-sdk/client-dynamodb-streams";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { chinaDate } from "@guanhu/core/calendar";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { bucket, region, storeCredentials } from "../setup/services.ts";
import { openTable, type TestParts } from "../setup/table.ts";
import { makeWorld } from "../setup/world.ts";
import { type Artifacts, type Instance, makeArtifacts, recorded } from "./artifact.setup.ts";
import { startQueue, type TestQueue } from "./queue.setup.ts";

let artifacts: Artifacts;
let table: TestParts;
let queue: TestQueue;
let environment: Record<string, string>;

const DAY_MS = 86_400_000;

beforeAll(async () => {
  [artifacts, table, queue] = await Promise.all([
    makeArtifacts("stream", "tick", "replay"),
    openTable(),
    startQueue(region),
  ]);
  environment = {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: storeCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: storeCredentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB_STREAMS: table.endpoint,
    AWS_ENDPOINT_URL_S3: inject("evidence"),
    STAGE: "test",
    TABLE_NAME: table.parts.table.name,
    // The store of the tests has this one bucket.
    SEAL_BUCKET: bucket,
    DEAD_LETTER_QUEUE_URL: queue.url,
  };
});

afterAll(async () => {
  await artifacts?.close();
  await Promise.all([table?.close(), queue?.close()]);
});

async function item(pk: string, sk: string): Promise<Record<string, unknown> | undefined> {
  const { client, name } = table.parts.table;
  const answer = await client.send(
    new GetItemCommand({ TableName: name, Key: marshall({ pk, sk }), ConsistentRead: true }),
  );
  return answer.Item && unmarshall(answer.Item);
}

interface Recorded {
  dynamodb: { Keys: { pk: { S: string }; sk: { S: string } }; SequenceNumber: string; NewImage?: object };
}

function keysIn(event: { Records: Recorded[] }) {
  const all = event.Records.map(({ dynamodb: { Keys } }) => ({ pk: Keys.pk.S, sk: Keys.sk.S }));
  const placement = all.find(({ sk }) => sk.startsWith("X#"));
  const deliverable = all.find(({ pk }) => pk.startsWith("D#"));
  return {
    childId: placement?.pk.slice(2) ?? "",
    contractId: placement?.sk.slice(2) ?? "",
    deliverableId: deliverable?.pk.slice(2) ?? "",
  };
}

describe("the function behind the stream", () => {
  let stream: Instance;

  test("what the table told becomes views; told again, they stay as they are", async () => {
    const event = await recorded("stream");
    const { childId, contractId, deliverableId } = keysIn(event);
    stream = await artifacts.start("stream", environment);
    expect(await stream.send(event)).toEqual({ batchItemFailures: [] });
    const cover = await item(`C#${childId}`, `V#${contractId}`);
    expect(cover).toBeDefined();
    const again = await artifacts.start("stream", environment);
    expect(await again.send(event)).toEqual({ batchItemFailures: [] });
    expect(await item(`C#${childId}`, `V#${contractId}`)).toEqual(cover);
    const line = JSON.parse(stream.lines().at(-1) ?? "");
    expect(line).toMatchObject({
      Function: "stream",
      from: event.Records[0].dynamodb.SequenceNumber,
      to: event.Records.at(-1).dynamodb.SequenceNumber,
      ChangesTold: 3,
    });
    expect(new Set(line.subjects)).toEqual(new Set([`${childId}/${contractId}`, deliverableId]));
    // The requests that wrote the audit rows of the batch: from here the way leads back to the browser.
    const written = event.Records.filter(({ dynamodb }: Recorded) => dynamodb.Keys.pk.S.startsWith("L#"));
    expect(written.length).toBeGreaterThan(0);
    expect(line.requests.length).toBeGreaterThan(0);
    const images = JSON.stringify(written);
    for (const id of line.requests) expect(images).toContain(id);
  });

  test("the answer names the record that fails, and those before it are told", async () => {
    const event = await recorded("stream");
    const { childId, contractId } = keysIn(event);
    const nth = event.Records.findIndex(({ dynamodb }: Recorded) => dynamodb.Keys.pk.S.startsWith("D#"));
    event.Records[nth].dynamodb.NewImage.version = { UNKNOWN: "2" };
    const answer = await stream.send(event);
    const number = event.Records[nth].dynamodb.SequenceNumber;
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: number }] });
    expect(await item(`C#${childId}`, `V#${contractId}`)).toBeDefined();
    expect(JSON.parse(stream.lines().at(-1) ?? "")).toMatchObject({ from: number, ChangesFailed: 1 });
  });

  test("no line says more than ids", async () => {
    const text = stream.lines().join("\n");
    for (const name of ["社工甲", "采购员甲", "负责人甲", "留守儿童"]) expect(text).not.toContain(name);
    for (const line of stream.lines()) expect(() => JSON.parse(line)).not.toThrow();
  });
});

describe("the function of the clock", () => {
  test("after midnight in China it seals the day that the stream told, once", async () => {
    const tomorrow = new Date(Date.now() + DAY_MS);
    const event = await recorded("schedule");
    event.time = tomorrow.toISOString();
    const tick = await artifacts.start("tick", environment);
    const sealed = await tick.send(event);
    expect(sealed.day).toBe(chinaDate(new Date().toISOString()));
    expect(sealed.rows).toBe(4);
    const again = await artifacts.start("tick", environment);
    expect((await again.send(event)).root).toBe(sealed.root);
    expect(JSON.parse(tick.lines().at(-1) ?? "")).toMatchObject({ Function: "tick", rows: 4, DaysSealed: 1 });
  });

  test.each([
    ["schedule-day", "2024-11-23"],
    ["schedule", "2026-11-24"],
  ])("%s: the China date that ended is %s", async (name, day) => {
    const tick = await artifacts.start("tick", environment);
    expect(await tick.send(await recorded(name))).toMatchObject({ day });
  });

  test("a day that has not ended is not sealed, nor one that is none", async () => {
    const tick = await artifacts.start("tick", environment);
    const today = chinaDate(new Date().toISOString());
    await expect(tick.send({ day: today })).rejects.toThrow(/has not ended/);
    await expect(tick.send({ day: "2026-02-30" })).rejects.toThrow();
  });
});

describe("the function that replays dead letters", () => {
  test("a letter's records are told from the stream and the letter is gone; what cannot be read stays", async () => {
    const world = await makeWorld(table.parts);
    const childId = await world.placedChild();
    expect(await item(`C#${childId}`, `V#${world.contract.id}`)).toBeUndefined();
    const letter = await recorded("dead-letter");
    letter.DDBStreamBatchInfo = { ...letter.DDBStreamBatchInfo, ...(await placeOf(childId)) };
    const lost = await recorded("dead-letter");
    lost.DDBStreamBatchInfo.streamArn = letter.DDBStreamBatchInfo.streamArn;
    queue.put(JSON.stringify(letter), "no letter at all", JSON.stringify(lost));
    const replay = await artifacts.start("replay", environment);
    expect(await replay.send({}, 60_000)).toEqual({ replayed: 1, failed: 1, gone: 1, more: false });
    expect(queue.left()).toEqual(["no letter at all"]);
    expect(await item(`C#${childId}`, `V#${world.contract.id}`)).toBeDefined();
  });

  test("it takes no letter that it has no time for", async () => {
    queue.put("another");
    const replay = await artifacts.start("replay", environment);
    expect(await replay.send({}, 5000)).toEqual({ replayed: 0, failed: 0, gone: 0, more: true });
    expect(queue.left()).toContain("another");
  });
});

/** Where the placement of this child stands in the table's stream. */
async function placeOf(childId: string) {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const client = new DynamoDBStreamsClient({ region, endpoint: table.endpoint, credentials });
  // Something behind it, so that the place is not the stream's end.
  const { client: store, name } = table.parts.table;
  await store.send(new PutItemCommand({ TableName: name, Item: marshall({ pk: "Z#end", sk: "Z" }) }));
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: name }));
  const streamArn = Streams[0]?.StreamArn ?? "";
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }));
  for (const { ShardId: shardId = "" } of StreamDescription?.Shards ?? []) {
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        StreamArn: streamArn,
        ShardId: shardId,
        ShardIteratorType: "TRIM_HORIZON",
      }),
    );
    let iterator = ShardIterator;
    const numbers: string[] = [];
    for (let page = 0; iterator && page < 20; page++) {
      const answer = await client.send(new GetRecordsCommand({ ShardIterator: iterator }));
      for (const { dynamodb } of answer.Records ?? []) {
        const own = dynamodb?.Keys?.pk?.S === `C#${childId}` && dynamodb.Keys.sk?.S?.startsWith("X#");
        if (own) numbers.push(dynamodb.SequenceNumber ?? "");
      }
      iterator = answer.NextShardIterator;
    }
    if (numbers.length > 0) {
      const [startSequenceNumber] = numbers;
      return { shardId, streamArn, startSequenceNumber, endSequenceNumber: numbers.at(-1) };
    }
  }
  throw new Error("the stream did not tell of it");
}
