import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { chooseStage, type Region, type Stage } from "./stage.ts";

/** What one run of the replay function answers. */
export interface Answer {
  replayed: number;
  failed: number;
  gone: number;
  more: boolean;
}

const MOST_ROUNDS = 200;
const run = promisify(execFile);

/** Calls the replay function until no letter is left that can be taken, and adds up what it did. */
export async function replayAll(call: () => Promise<Answer>): Promise<Answer> {
  const total: Answer = { replayed: 0, failed: 0, gone: 0, more: true };
  for (let round = 0; total.more && round < MOST_ROUNDS; round++) {
    const { replayed, failed, gone, more } = await call();
    total.replayed += replayed;
    total.failed += failed;
    total.gone += gone;
    total.more = more;
  }
  return total;
}

/**
 * Runs the replay function of a stage once, through the AWS command line and its credentials.
 * @throws Error with one Chinese line when the command is missing, is refused, or the function fails
 */
export async function callReplay(stage: Stage, region: Region): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), "guanhu-replay-"));
  const answer = join(folder, "answer.json");
  const name = `guanhu-${stage.name}-replay`;
  try {
    const { stdout } = await run("aws", [
      ...["lambda", "invoke", "--function-name", name, "--region", region, "--output", "json"],
      // As long as the function may run, and not a second time behind its back.
      ...["--cli-read-timeout", "910", "--payload", "e30=", answer],
    ]);
    const { FunctionError } = JSON.parse(stdout) as { FunctionError?: string };
    if (FunctionError)
      throw new Error(`函数 ${name} 执行失败（${FunctionError}），原因见日志 /guanhu/${stage.name}/replay。`);
    return JSON.parse(await readFile(answer, "utf8")) as Answer;
  } catch (cause) {
    const { code, stderr } = cause as { code?: string; stderr?: string };
    if (code === "ENOENT") throw new Error("没有找到 aws 命令，请先安装并登录 AWS 命令行工具。");
    if (stderr) throw new Error(`无法调用函数 ${name}：${stderr.trim()}`);
    throw cause;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function optionsOf(argv: readonly string[]) {
  try {
    const options = { stage: { type: "string" }, region: { type: "string" } } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch {
    throw new Error("用法：npm run replay -- --stage 环境 [--region 区域]");
  }
}

async function main(): Promise<number> {
  const options = optionsOf(process.argv.slice(2));
  const { stage, region } = chooseStage(options.stage, options.region);
  const { replayed, failed, gone, more } = await replayAll(() => callReplay(stage, region));
  console.log(
    `已重放 ${replayed} 条；仍失败 ${failed} 条（留在队列中）；数据流中已不存在 ${gone} 条（需重建视图）。`,
  );
  if (more) console.log("队列中还有消息，请再运行一次。");
  return failed > 0 || gone > 0 || more ? 2 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main().catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : cause);
    return 1;
  });
}
