import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DynamoDb, startDynamoDb } from "../../packages/local/src/dynamodb/dynamodb.ts";
import { checkJava } from "../../packages/local/src/dynamodb/java.ts";
import { until } from "./objectstore.setup.ts";

const source = fileURLToPath(new URL("../../packages/local/src/dynamodb/dynamodb.ts", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

let folder: string;
let shared: DynamoDb;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guanhu-dynamodb-"));
  shared = await startDynamoDb();
});
afterAll(async () => {
  await shared.stop();
  await rm(folder, { recursive: true, force: true });
});

function client(endpoint: string, region = "cn-northwest-1"): DynamoDBClient {
  return new DynamoDBClient({ endpoint, region, credentials: { accessKeyId: "k", secretAccessKey: "s" } });
}

async function createTable(db: DynamoDBClient, TableName: string): Promise<void> {
  await db.send(
    new CreateTableCommand({
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
    }),
  );
}

/** A process that nobody has collected yet (state Z) has ended too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return (
      !existsSync("/proc/self/stat") || !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"))
    );
  } catch {
    return false;
  }
}

/** Addresses that a process listens on, from the kernel's own list: `0100007F:1F90` is 127.0.0.1:8080. */
async function listening(port: number): Promise<string[]> {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  const tables = await Promise.all(
    ["tcp", "tcp6"].map((name) => readFile(`/proc/net/${name}`, "utf8").catch(() => "")),
  );
  const rows = tables.flatMap((table) => table.split("\n").map((line) => line.trim().split(/\s+/)));
  return rows.flatMap(([, local = "", , state]) =>
    state === "0A" && local.endsWith(`:${hex}`) ? [local.slice(0, -5)] : [],
  );
}

describe("the database of one machine", () => {
  test("shows the same tables under every region", async () => {
    await createTable(client(shared.endpoint), "seen-everywhere");
    const { TableNames } = await client(shared.endpoint, "us-east-1").send(new ListTablesCommand());
    expect(TableNames).toContain("seen-everywhere");
  });

  test.runIf(process.platform === "linux")("listens on the loopback address only", async () => {
    expect(await listening(shared.port)).toEqual(["0100007F"]);
  });

  test("does not answer a web page", async () => {
    const ask = (headers: Record<string, string>) =>
      fetch(shared.endpoint, {
        method: "POST",
        body: "{}",
        headers: {
          "x-amz-target": "DynamoDB_20120810.ListTables",
          authorization:
            "AWS4-HMAC-SHA256 Credential=k/20260101/r/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
          ...headers,
        },
      });
    expect((await ask({})).status).toBe(200);
    const page = await ask({ origin: "http://page.test" });
    expect(page.status).toBe(403);
    expect(page.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("keeps its data on disk, and two of them never share a folder", async () => {
    const dataDir = join(folder, "kept", "deep");
    const first = await startDynamoDb({ dataDir });
    await createTable(client(first.endpoint), "kept");
    await client(first.endpoint).send(
      new PutItemCommand({ TableName: "kept", Item: { pk: { S: "child" } } }),
    );
    await expect(startDynamoDb({ dataDir })).rejects.toThrow("数据目录正被另一个进程使用");
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await startDynamoDb({ dataDir });
    const { Item } = await client(second.endpoint).send(
      new GetItemCommand({ TableName: "kept", Key: { pk: { S: "child" } } }),
    );
    expect(Item).toEqual({ pk: { S: "child" } });
    await second.stop();
    await second.stop();
  });

  test("a port that is taken and a folder that cannot be written give one clear line", async () => {
    await expect(startDynamoDb({ port: shared.port })).rejects.toThrow(`端口 ${shared.port} 已被占用`);
    const file = join(folder, "a-file");
    await writeFile(file, "");
    await expect(startDynamoDb({ dataDir: file })).rejects.toThrow("数据目录无法写入");
  });

  test.each(["SIGKILL", "exit"])("ends when its parent ends by %s", async (way) => {
    const script = join(folder, "parent.mts");
    await writeFile(
      script,
      `import { startDynamoDb } from ${JSON.stringify(source)};
       const { pid } = await startDynamoDb();
       console.log(pid);
       ${way === "exit" ? "" : "setInterval(() => undefined, 1000);"}`,
    );
    const parent = spawn(process.execPath, ["--import", "tsx", script], { cwd: root });
    const exited = once(parent, "exit");
    const pid = Number(String((await once(parent.stdout, "data"))[0]));
    expect(pid).toBeGreaterThan(0);
    if (way !== "exit") {
      expect(isAlive(pid)).toBe(true);
      parent.kill("SIGKILL");
    }
    await exited;
    await until(async () => !isAlive(pid));
  });
});

describe("the Java that is asked for", () => {
  const says = async (name: string, version: string) => {
    const home = join(folder, name);
    await mkdir(join(home, "bin"), { recursive: true });
    await writeFile(join(home, "bin", "java"), `#!/bin/sh\necho '${version}' >&2\n`);
    chmodSync(join(home, "bin", "java"), 0o755);
    return checkJava({ JAVA_HOME: home, PATH: process.env.PATH });
  };

  test("is that of JAVA_HOME, 17 or newer", async () => {
    expect(await says("v17", 'openjdk version "17.0.15" 2025-04-15')).toEqual({
      ok: true,
      version: "17.0.15",
    });
    expect(await says("v25", 'openjdk version "25" 2025-09-16')).toEqual({ ok: true, version: "25" });
    expect(await says("v21ea", 'openjdk version "21-ea" 2023-09-19')).toEqual({ ok: true, version: "21-ea" });
  });

  test("an older one or none is refused with one line", async () => {
    for (const version of ["1.8.0_292", "11.0.2", "16.0.1"]) {
      const text = `Java 版本太旧（${version}）：本机数据库需要 JDK 17 或更新版本，请升级后重试。`;
      expect(await says(`v${version}`, `java version "${version}"`)).toEqual({ ok: false, text });
    }
    const none = await checkJava({ PATH: folder });
    expect(none).toEqual({ ok: false, text: expect.stringContaining("没有找到 Java") });
  });

  test("one without compiler is refused with one line", async () => {
    const real = execFileSync("sh", ["-c", "command -v java"], { encoding: "utf8" }).trim();
    const home = join(folder, "jre");
    await mkdir(join(home, "bin"), { recursive: true });
    // A JRE differs in two ways that matter here: its version text, so nothing compiled is at hand, and this module.
    await writeFile(
      join(home, "bin", "java"),
      `#!/bin/sh
       [ "$1" = -version ] && { echo 'openjdk version "17.0.0-jre"' >&2; exit 0; }
       [ "$1" = -m ] && { echo 'Error occurred during boot layer: Module jdk.compiler not found' >&2; exit 1; }
       exec ${real} "$@"\n`,
    );
    chmodSync(join(home, "bin", "java"), 0o755);
    const before = process.env.JAVA_HOME;
    process.env.JAVA_HOME = home;
    try {
      await expect(startDynamoDb()).rejects.toThrow("请安装完整的 JDK 17");
    } finally {
      if (before === undefined) delete process.env.JAVA_HOME;
      else process.env.JAVA_HOME = before;
    }
  });
});
