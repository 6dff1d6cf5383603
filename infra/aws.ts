import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Region, Stage } from "./stage.ts";

const run = promisify(execFile);
const MOST_BYTES = 16_000_000;

/**
 * Runs the AWS command line with the operator's own credentials; answers what it printed, read as JSON.
 * @throws Error with one Chinese line when the command is missing, or that begins with `task` when it is refused
 */
export async function askAws<T>(region: Region, task: string, args: readonly string[]): Promise<T> {
  const all = ["--region", region, "--output", "json", ...args];
  // Once: whoever asks says it again himself, and some things must not happen a second time behind his back.
  const env = { ...process.env, AWS_MAX_ATTEMPTS: "1" };
  try {
    const { stdout } = await run("aws", all, { env, maxBuffer: MOST_BYTES });
    return JSON.parse(stdout.trim() || "null") as T;
  } catch (cause) {
    const { code, stderr } = cause as { code?: string; stderr?: string };
    if (code === "ENOENT") throw new Error("没有找到 aws 命令，请先安装并登录 AWS 命令行工具。");
    if (stderr) throw new Error(`${task}：${stderr.trim()}`);
    throw cause;
  }
}

/**
 * Calls a function of a stage once and waits for its answer, as long as it may run.
 * @throws Error with one Chinese line when it cannot be called, or fails
 */
export async function callFunction<T>(
  { stage, region, name }: { stage: Stage; region: Region; name: string },
  event: unknown,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "guanhu-call-"));
  const answer = join(folder, "answer.json");
  const full = `guanhu-${stage.name}-${name}`;
  const payload = join(folder, "event.json");
  try {
    await writeFile(payload, JSON.stringify(event));
    const { FunctionError } = await askAws<{ FunctionError?: string }>(region, `无法调用函数 ${full}`, [
      ...["lambda", "invoke", "--function-name", full, "--cli-read-timeout", "910"],
      // Bytes of a file: the one form that both versions of the command read alike.
      ...["--payload", `fileb://${payload}`, answer],
    ]);
    if (FunctionError) {
      throw new Error(
        `函数 ${full} 执行失败（${FunctionError}），原因见日志 /guanhu/${stage.name}/${name}。`,
      );
    }
    return JSON.parse(await readFile(answer, "utf8")) as T;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where a deployed stage has its records. */
export interface Deployed {
  table: string;
  evidence: string;
  seals: string;
}

/**
 * What a deployed stage is called in the account, by the outputs of its stack.
 * @throws Error with one Chinese line when the stack is not there, may not be read, or lacks an output
 */
export async function findDeployed(stage: Stage, region: Region): Promise<Deployed> {
  const stack = `guanhu-${stage.name}`;
  const found = await askAws<{ Stacks: { Outputs?: { OutputKey: string; OutputValue: string }[] }[] }>(
    region,
    `无法读取堆栈 ${stack}`,
    ["cloudformation", "describe-stacks", "--stack-name", stack],
  );
  const outputs = found.Stacks[0]?.Outputs ?? [];
  const outputOf = (key: string) => {
    const value = outputs.find(({ OutputKey }) => OutputKey === key)?.OutputValue;
    if (!value) throw new Error(`堆栈 ${stack} 没有输出 ${key}，请先完成部署。`);
    return value;
  };
  return {
    table: outputOf("TableName"),
    evidence: outputOf("EvidenceBucket"),
    seals: outputOf("SealBucket"),
  };
}

/**
 * Refuses, with one Chinese line, a stage that serves: its portal still takes requests, or its views still follow
 * the table.
 */
export async function refuseServing(stage: Stage, region: Region): Promise<void> {
  const name = (one: string) => `guanhu-${stage.name}-${one}`;
  const task = "无法确认环境已停止服务";
  const api = await askAws<{ ReservedConcurrentExecutions?: number } | null>(region, task, [
    ...["lambda", "get-function-concurrency", "--function-name", name("api")],
  ]);
  if (api?.ReservedConcurrentExecutions !== 0) {
    throw new Error(`函数 ${name("api")} 仍在服务，请先把它的预留并发设为 0。`);
  }
  const { EventSourceMappings } = await askAws<{ EventSourceMappings: { State: string }[] }>(region, task, [
    ...["lambda", "list-event-source-mappings", "--function-name", name("stream")],
  ]);
  if (EventSourceMappings.some(({ State }) => State !== "Disabled")) {
    throw new Error(`函数 ${name("stream")} 仍在跟随数据变更，请先停用它的事件源。`);
  }
}
