import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guanhu-start-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  child: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
}

function start(env: Record<string, string>): Run {
  const child = spawn(process.execPath, ["packages/local/bin/start.mjs"], {
    cwd: root,
    env: { ...process.env, PORT: "0", ...env },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => {
      text += data.toString("utf8");
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, output: () => text, ended };
}

async function ready(run: Run): Promise<string> {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    const url = /已就绪.*(http:\/\/127\.0\.0\.1:\d+)/.exec(run.output())?.[1];
    if (url) return url;
    if (run.child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not ready: ${run.output()}`);
}

/** Programs that have this folder in their command line or environment. */
async function leftOver(dataDir: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of (await readdir("/proc")).filter(
    (name) => /^\d+$/.test(name) && name !== String(process.pid),
  )) {
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (line.includes(dataDir)) found.push(line.replaceAll("\0", " ").slice(0, 120));
  }
  return found;
}

test("starts with the demo world, keeps its data over a second start, and Ctrl-C leaves nothing running", {
  timeout: 300_000,
}, async () => {
  const dataDir = join(folder, "world");
  const first = start({ DATA_DIR: dataDir });
  const url = await ready(first);
  expect(first.output()).toContain("正在建立演示数据");
  const health = await fetch(`${url}/api/health`);
  expect(health.status).toBe(200);
  expect(await health.json()).toEqual({ ready: true, parts: { table: true, evidence: true } });
  for (const path of ["/", "/sign-in", "/field/", "/contracts/anything"]) {
    const page = await fetch(`${url}${path}`);
    expect(page.status, path).toBe(200);
    expect(await page.text(), path).toContain("<title>关护");
  }
  expect((await fetch(`${url}/assets/none.js`)).status).toBe(404);
  const account = /qingsui\.worker1\s+(\S+)/.exec(first.output())?.[1];
  const signIn = () =>
    fetch(`${url}/api/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ loginName: "qingsui.worker1", password: account, bearer: true }),
    });
  expect((await signIn()).status).toBe(200);
  first.child.kill("SIGINT");
  expect(await first.ended).toBe(0);
  expect(await leftOver(dataDir)).toEqual([]);

  const began = Date.now();
  const second = start({ DATA_DIR: dataDir, PORT: new URL(url).port });
  expect(await ready(second)).toBe(url);
  expect(Date.now() - began).toBeLessThan(30_000);
  expect(second.output()).not.toContain("正在建立演示数据");
  expect(/qingsui\.worker1\s+(\S+)/.exec(second.output())?.[1]).toBe(account);
  expect((await signIn()).status).toBe(200);

  const third = start({ DATA_DIR: dataDir });
  expect(await third.ended).not.toBe(0);
  expect(third.output().trim().split("\n").at(-1)).toMatch(/[\u4e00-\u9fff]/);
  second.child.kill("SIGTERM");
  expect(await second.ended).toBe(0);
  expect(await leftOver(dataDir)).toEqual([]);
});

test("a taken port, a folder that cannot be written, a wrong PORT: one line, and no success", {
  timeout: 120_000,
}, async () => {
  const blocker = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => blocker.once("listening", resolve));
  const taken = String((blocker.address() as { port: number }).port);
  const file = join(folder, "a-file");
  await writeFile(file, "");
  const cases: [Record<string, string>, RegExp][] = [
    [{ PORT: taken, DATA_DIR: join(folder, "taken") }, new RegExp(`端口 ${taken} 已被占用`)],
    [{ DATA_DIR: join(file, "inside") }, /数据目录无法写入/],
    [{ PORT: "eighty", DATA_DIR: join(folder, "wrong") }, /PORT 须为/],
  ];
  for (const [env, line] of cases) {
    const run = start(env);
    expect(await run.ended, run.output()).not.toBe(0);
    const lines = run.output().trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  }
  blocker.close();
});

test("no Java, or one that is too old: one line, and no success", { timeout: 60_000 }, async () => {
  const old = join(folder, "java-home");
  await mkdir(join(old, "bin"), { recursive: true });
  await writeFile(join(old, "bin/java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
  await chmod(join(old, "bin/java"), 0o755);
  const bare = { DATA_DIR: join(folder, "bare"), PATH: join(folder, "nothing"), JAVA_HOME: "" };
  const missing = start(bare);
  expect(await missing.ended).not.toBe(0);
  expect(missing.output().trim()).toMatch(/^.*Java.*$/);
  const tooOld = start({ ...bare, JAVA_HOME: old });
  expect(await tooOld.ended).not.toBe(0);
  expect(tooOld.output().trim()).toMatch(/^.*17.*$/);
});
