import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BriefCache } from "@guanhu/core/cache";
import type { Parts } from "@guanhu/core/context";
import { s3Evidence } from "@guanhu/core/file/evidence";
import { memoryKeyring } from "@guanhu/core/keyring/local";
import { tableDefinition } from "@guanhu/core/table/keys";
import { startDynamoDb } from "@guanhu/local/dynamodb/dynamodb";
import { inject } from "vitest";
import { bucket, region, storeCredentials } from "./services.ts";

export interface TestParts {
  /** Of the store that holds the table. */
  endpoint: string;
  parts: Parts;
  /** Parts of another process on the same table: nothing remembered from this one. */
  another(): Parts;
  close(): Promise<void>;
}

/** A table of its own on the run's DynamoDB Local, with the parts that stand on it. */
export async function openTable(endpoint = inject("dynamodb")): Promise<TestParts> {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const client = new DynamoDBClient({ region, endpoint, credentials });
  const name = `test-${crypto.randomUUID()}`;
  await client.send(new CreateTableCommand(tableDefinition(name)));
  const keyring = memoryKeyring();
  const evidence = s3Evidence({
    bucket,
    region,
    endpoint: inject("evidence"),
    credentials: storeCredentials,
  });
  const make = (): Parts => ({
    table: { client, name },
    keyring,
    evidence,
    contractStates: new BriefCache(200),
    recent: new BriefCache(10_000),
    sessions: new BriefCache(200),
  });
  return {
    endpoint,
    parts: make(),
    another: make,
    async close() {
      await client.send(new DeleteTableCommand({ TableName: name }));
      client.destroy();
    },
  };
}

/** As `openTable`, on a store of its own: for tests that write so much that all others would wait for them. */
export async function openTableApart(): Promise<TestParts> {
  const store = await startDynamoDb();
  const table = await openTable(store.endpoint);
  return {
    ...table,
    async close() {
      await table.close();
      await store.stop();
    },
  };
}
