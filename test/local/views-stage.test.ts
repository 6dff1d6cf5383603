import { isViewRow, rebuildViews } from "@guanhu/local/views";
import { writeInBulk } from "@guanhu/local/world/bulk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sortedKeys } from "../../packages/core/src/json.ts";
import { type AwsStandIn, standInForAws } from "../infra/aws.setup.ts";
import { storeCredentials } from "../setup/services.ts";
import { openTable, type TestParts } from "../setup/table.ts";
import { scan } from "../table/release/entities.ts";
import { putRelease, readRelease } from "../table/release/release.ts";
import { stackOutputs, type Watched, watchTable } from "./verify.setup.ts";

const STOPPED = { ReservedConcurrentExecutions: 0 };
const source = (State: string) => ({ EventSourceMappings: [{ State }] });
let aws: AwsStandIn;
let table: TestParts;
let watched: Watched;

beforeAll(async () => {
  [aws, table] = await Promise.all([standInForAws(), openTable()]);
  watched = await watchTable(table.endpoint);
  await putRelease(table.parts.table, readRelease("0.1"));
  // The release's views as today's code makes them.
  await rebuildViews(table.parts);
});

afterAll(async () => {
  await Promise.all([watched?.close(), aws?.remove()]);
  await table?.close();
});

async function rebuild(concurrency: unknown, mappings: unknown) {
  const outputs = { TableName: table.parts.table.name, EvidenceBucket: "none", SealBucket: "none" };
  await aws.willAnswer({ said: stackOutputs(outputs) }, { said: concurrency }, { said: mappings });
  watched.operations.length = 0;
  return aws.run("packages/local/src/views.ts", ["--stage", "test"], {
    AWS_ACCESS_KEY_ID: storeCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: storeCredentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: watched.url,
  });
}

const views = async () =>
  (await scan(table.parts.table)).filter(isViewRow).map((item) => JSON.stringify(item, sortedKeys));

test("touches nothing of a stage that serves", async () => {
  const done = await rebuild({ ReservedConcurrentExecutions: 5 }, source("Disabled"));
  expect(done).toEqual({
    code: 1,
    stdout: "",
    stderr: "函数 guanhu-test-api 仍在服务，请先把它的预留并发设为 0。\n",
  });
  expect(watched.operations).toEqual([]);
});

test("makes the views of a stage that was stopped again, the same as before", async () => {
  const before = await views();
  expect(before.length).toBeGreaterThan(0);
  const [lost] = (await scan(table.parts.table)).filter(isViewRow);
  if (!lost?.pk || !lost.sk) throw new Error("no view");
  await writeInBulk(table.parts.table, [{ remove: { pk: lost.pk, sk: lost.sk } }]);
  const done = await rebuild(STOPPED, source("Disabled"));
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout).toMatch(/视图已重建：清除 \d+ 行，重读 \d+ 条记录。/);
  expect(await views()).toEqual(before);
  expect(await aws.asked()).toEqual([
    expect.stringContaining("describe-stacks --stack-name guanhu-test"),
    expect.stringContaining("get-function-concurrency --function-name guanhu-test-api"),
    expect.stringContaining("list-event-source-mappings --function-name guanhu-test-stream"),
  ]);
});
