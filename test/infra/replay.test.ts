import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { replayAll } from "../../infra/replay.ts";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guanhu-aws-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Stands for the AWS command line: notes what it was asked and answers from a list, one line a call. */
async function standIn(answers: readonly string[], said = "{}"): Promise<void> {
  const script = `#!/bin/sh
for last; do :; done
echo "$*" >> ${folder}/asked
n=$(wc -l < ${folder}/asked)
sed -n "$n"p ${folder}/answers > "$last"
echo '${said}'
`;
  await writeFile(join(folder, "asked"), "");
  await writeFile(join(folder, "answers"), `${answers.join("\n")}\n`);
  await writeFile(join(folder, "aws"), script);
  await chmod(join(folder, "aws"), 0o755);
}

function replay(...args: string[]) {
  const path = `${folder}:${dirname(process.execPath)}:/usr/bin:/bin`;
  return run(process.execPath, ["--import", "tsx", "infra/replay.ts", ...args], {
    cwd: root,
    env: { ...process.env, PATH: path },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (cause: { code: number; stdout: string; stderr: string }) => cause,
  );
}

test("calls the stage's function until no letter is left, and says what it did", async () => {
  await standIn([
    JSON.stringify({ replayed: 10, failed: 0, gone: 0, more: true }),
    JSON.stringify({ replayed: 2, failed: 0, gone: 0, more: false }),
  ]);
  const done = await replay("--stage", "test");
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout.trim()).toBe(
    "已重放 12 条；仍失败 0 条（留在队列中）；数据流中已不存在 0 条（需重建视图）。",
  );
  const asked = (await readFile(join(folder, "asked"), "utf8")).trim().split("\n");
  expect(asked).toHaveLength(2);
  for (const one of asked)
    expect(one).toContain("--function-name guanhu-test-replay --region cn-northwest-1");
});

test("ends with 2 when something stays to be done", async () => {
  await standIn([JSON.stringify({ replayed: 1, failed: 1, gone: 3, more: false })]);
  const done = await replay("--stage", "test");
  expect(done.code).toBe(2);
  expect(done.stdout).toContain("仍失败 1 条");
});

test("says in one line that the function failed, or that there is no such stage", async () => {
  await standIn(['{"errorMessage":"x"}'], '{"FunctionError":"Unhandled"}');
  const failed = await replay("--stage", "dev");
  expect([failed.code, failed.stderr.trim()]).toEqual([
    1,
    "函数 guanhu-dev-replay 执行失败（Unhandled），原因见日志 /guanhu/dev/replay。",
  ]);
  expect(await replay("--stage", "x")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("没有名为“x”的环境"),
  });
});

test("does not go on for ever", async () => {
  let calls = 0;
  const total = await replayAll(async () => {
    calls += 1;
    return { replayed: 0, failed: 1, gone: 0, more: true };
  });
  expect([calls, total.failed, total.more]).toEqual([200, 200, true]);
});
