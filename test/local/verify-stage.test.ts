import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DeleteItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { systemActor } from "@guanhu/core/actor";
import { Seal } from "@guanhu/core/audit/seal";
import { s3Seals } from "@guanhu/core/audit/seal/store";
import { addDays, chinaDate } from "@guanhu/core/calendar";
import { Person } from "@guanhu/core/person";
import { startObjectStore } from "@guanhu/local/objectstore/objectstore";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AwsStandIn, standInForAws } from "../infra/aws.setup.ts";
import { region, storeCredentials } from "../setup/services.ts";
import { openTable, type TestParts } from "../setup/table.ts";
import { scan } from "../table/release/entities.ts";
import { stackOutputs, type Watched, watchTable } from "./verify.setup.ts";

const SEALS = "seals-of-the-stage";
const PEOPLE = 12;
const today = chinaDate(new Date().toISOString());
let aws: AwsStandIn;
let table: TestParts;
let watched: Watched;
let folder: string;
let store: Awaited<ReturnType<typeof startObjectStore>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guanhu-seals-"));
  [aws, table, store] = await Promise.all([
    standInForAws(),
    openTable(),
    startObjectStore({ dataDir: folder, bucket: SEALS, region, ...storeCredentials, allowedOrigins: [] }),
  ]);
  watched = await watchTable(table.endpoint);
  const seals = s3Seals({ bucket: SEALS, region, endpoint: store.endpoint, credentials: storeCredentials });
  const parts = { ...table.parts, seals };
  for (let nth = 0; nth < PEOPLE; nth++) {
    await Person.register(
      { actor: systemActor, at: new Date().toISOString(), requestId: crypto.randomUUID(), parts },
      { name: "王一", loginName: `wang${nth}`, roles: ["administration"], division: "61" },
    );
  }
  const rows = (await scan(parts.table)).flatMap((item) =>
    Seal.isAudit(item.pk?.S ?? "") ? (Seal.rowOf(unmarshall(item)) ?? []) : [],
  );
  await Seal.note(parts, rows, "1", new Date().toISOString());
  await Seal.sealDay(parts, today, `${addDays(today, 1)}T01:00:00.000Z`);
});

afterAll(async () => {
  await Promise.all([watched?.close(), store?.stop(), aws?.remove()]);
  await table?.close();
  await rm(folder, { recursive: true, force: true });
});

async function verify(outputs: Record<string, string> = {}, ...args: string[]) {
  const all = { TableName: table.parts.table.name, EvidenceBucket: "none", SealBucket: SEALS, ...outputs };
  await aws.willAnswer({ said: stackOutputs(all) });
  watched.operations.length = 0;
  return aws.run("packages/local/src/verify.ts", ["--stage", "test", ...args], {
    AWS_ACCESS_KEY_ID: storeCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: storeCredentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: watched.url,
    AWS_ENDPOINT_URL_S3: store.endpoint,
  });
}

test("verifies the table and the seals that the stack names, and only reads", async () => {
  const done = await verify();
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout).toContain(`审计记录 ${PEOPLE} 条，链条 ${PEOPLE} 条，日封存 1 份，全部一致。`);
  expect(await aws.asked()).toEqual([
    `--region ${region} --output json cloudformation describe-stacks --stack-name guanhu-test`,
  ]);
  expect(new Set(watched.operations)).toEqual(new Set(["Scan", "Query"]));
});

test("finds a row that was taken away, and ends with 1", async () => {
  const { client, name } = table.parts.table;
  const rows = (await scan(table.parts.table)).filter((item) => Seal.isAudit(item.pk?.S ?? ""));
  const [row] = rows;
  if (!row?.pk || !row.sk) throw new Error("no row");
  await client.send(new DeleteItemCommand({ TableName: name, Key: { pk: row.pk, sk: row.sk } }));
  try {
    const done = await verify();
    expect(done.code).toBe(1);
    expect(done.stdout).toContain("已封存而库中没有或已被改动");
  } finally {
    await client.send(new PutItemCommand({ TableName: name, Item: row }));
  }
});

test("verifies a restored table before the stage uses it", async () => {
  const done = await verify({ TableName: "the-old-one" }, "--table", table.parts.table.name);
  expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining("全部一致") });
});

test("says in one line that the table is not there", async () => {
  const done = await verify({ TableName: "no-such-table" });
  expect(done).toMatchObject({ code: 1, stdout: "" });
  expect(done.stderr.trim().split("\n")).toEqual([expect.stringContaining("ResourceNotFoundException")]);
});

test("says how it is used", async () => {
  const done = await aws.run("packages/local/src/verify.ts", ["--tabel", "x"]);
  expect(done).toEqual({
    code: 1,
    stdout: "",
    stderr: "用法：npm run audit:verify -- [--stage 环境 [--region 区域] [--table 表名]]\n",
  });
});
