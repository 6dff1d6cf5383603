import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseOptions, requestsOf } from "../../packages/local/src/bench/bench.option.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guanhu-test-bench-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the benchmark with a temporary folder of its own. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "packages/local/src/bench/bench.ts", ...args], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, NODE_NO_WARNINGS: "1" },
    stdio: "pipe",
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  return { child, said: () => said };
}

/** What the run left in its temporary folder. */
async function leftovers(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith("guanhu-bench-"));
}

test("a tiny run measures every operation, counts it and leaves nothing behind", async () => {
  const file = join(folder, "figures.json");
  const args = ["--rounds", "1", "--count", "5", "--clients", "1", "--memory", "--json", file];
  const { child, said } = start(args);
  const [code] = await once(child, "exit");
  expect(code, said()).toBe(0);
  const { operations } = JSON.parse(await readFile(file, "utf8")) as {
    operations: Record<string, number | string>[];
  };
  expect(operations.map(({ name, clients }) => [name, clients])).toEqual(
    ["submit", "queue", "timeline", "page", "accept"].map((name) => [name, 1]),
  );
  for (const one of operations) {
    expect(Object.keys(one)).toEqual([
      "name",
      "clients",
      "p50",
      "p95",
      "rps",
      "ratioP50",
      "calls",
      "wru",
      "rru",
    ]);
    const writes = one.name === "submit" || one.name === "accept";
    expect(one.p50).toBeGreaterThan(0);
    expect(one.p95).toBeGreaterThanOrEqual(Number(one.p50));
    expect(one.rps).toBeGreaterThan(0);
    expect(one.ratioP50).toBeGreaterThan(0.1);
    expect(one.calls).toBeGreaterThanOrEqual(1);
    expect(one.calls).toBeLessThanOrEqual(4);
    expect(one.rru).toBeGreaterThanOrEqual(0.5);
    if (writes) expect(one.wru).toBeGreaterThanOrEqual(6);
    else expect(one.wru).toBe(0);
  }
  expect(said()).toContain("Beside the limits");
  expect(await leftovers()).toEqual([]);
}, 120_000);

test("Ctrl-C in the middle ends everything and cleans up", async () => {
  const { child, said } = start(["--rounds", "3", "--clients", "1", "--memory"]);
  await expect.poll(said, { timeout: 60_000 }).toContain("making the world");
  child.kill("SIGINT");
  const [code] = await once(child, "exit");
  expect(code).toBe(130);
  expect(await leftovers()).toEqual([]);
}, 120_000);

test.each([
  [["--rounds", "0"], "--rounds"],
  [["--rounds", "31"], "--rounds"],
  [["--count", "2.5"], "--count"],
  [["--clients", "1,,8"], "--clients"],
  [["--clients", "1,2,3,4,5"], "--clients"],
  [["--seconds", "x"], "--seconds"],
  [["--fast"], "--fast"],
])("refuses %j", (args, word) => {
  expect(() => parseOptions(args)).toThrow(word);
});

test("a measurement has two writes per client at the least, and four reads per write", () => {
  const options = parseOptions([]);
  expect(options).toMatchObject({ rounds: 10, clients: [1, 8, 32], memory: false });
  expect(requestsOf(options, 1, true)).toBe(24);
  expect(requestsOf(options, 32, true)).toBe(64);
  expect(requestsOf(options, 32, false)).toBe(256);
  expect(requestsOf(parseOptions(["--count", "5"]), 32, true)).toBe(5);
});
