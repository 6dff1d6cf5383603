import { join, resolve } from "node:path";
import { buildWeb, builtPortal } from "@guanhu/web/build";
import { type Clock, startClock } from "./clock.ts";
import { announce, withdraw } from "./running.ts";
import { type Stack, startStack } from "./stack.ts";
import { type DemoSignIn, ensureDemoWorld } from "./world/world.ts";

const root = resolve(import.meta.dirname, "../../..");

/** Starts the whole portal on this machine, loads the demo world the first time, and says where it is. */
async function start(): Promise<void> {
  const began = performance.now();
  const dataDir = resolve(process.env.DATA_DIR ?? join(root, ".data"));
  const port = portOf(process.env.PORT);
  const [stack] = await Promise.all([
    startStack({ port, dataDir, webRoot: builtPortal, log: (line) => logLine(line) }),
    buildWeb(),
  ]);
  let clock: Clock | undefined;
  stopOnSignal(stack, dataDir, () => clock?.stop());
  const signIns = await ensureDemoWorld(stack.parts, {
    dataDir,
    now: new Date().toISOString(),
    onProgress: (text) => console.log(text),
  });
  await stack.pump.drained();
  clock = startClock(stack.parts, () => new Date().toISOString());
  await announce(dataDir, { url: stack.url, dynamodb: stack.dynamodb, evidence: stack.evidence });
  tell(stack.url, dataDir, signIns, performance.now() - began);
}

function tell(url: string, dataDir: string, signIns: readonly DemoSignIn[], ms: number): void {
  console.log(`\n关护已就绪（用时 ${(ms / 1000).toFixed(1)} 秒）：${url}`);
  console.log(`接口说明：${url}/api/docs    数据目录：${dataDir}\n`);
  console.log("演示账号（一次性验证码：npm run otp -- 登录名）：");
  for (const { role, loginName, password, needsCode } of signIns) {
    console.log(`  ${pad(role, 14)} ${loginName.padEnd(18)} ${password}${needsCode ? "  需验证码" : ""}`);
  }
  console.log("\n按 Ctrl-C 停止。");
}

function stopOnSignal(stack: Stack, dataDir: string, stopClock: () => Promise<void> | undefined): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await withdraw(dataDir);
    await stopClock();
    await stack.stop();
    process.exit(0);
  };
  // A terminal that is gone must not end us before everything is stopped.
  process.stdout.on("error", () => undefined);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === "") return 8080;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT 须为 0 至 65535 的整数，现为 ${text}。`);
}

// Only what went wrong: a portal in use would fill the terminal.
function logLine(line: { status: number }): void {
  if (line.status >= 500) console.error(JSON.stringify(line));
}

/** Chinese signs are two columns wide. */
function pad(text: string, columns: number): string {
  const width = [...text].reduce((sum, sign) => sum + (sign > "\u00ff" ? 2 : 1), 0);
  return text + " ".repeat(Math.max(0, columns - width));
}

start().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exit(1);
});
