import { afterAll, beforeAll, expect, test } from "vitest";
import { replayAll } from "../../infra/replay.ts";
import { type AwsStandIn, standInForAws } from "./aws.setup.ts";

let aws: AwsStandIn;

beforeAll(async () => {
  aws = await standInForAws();
});

afterAll(() => aws.remove());

const replay = (...args: string[]) => aws.run("infra/replay.ts", args);

test("calls the stage's function until no letter is left, and says what it did", async () => {
  await aws.willAnswer(
    { answered: { replayed: 10, failed: 0, gone: 0, more: true } },
    { answered: { replayed: 2, failed: 0, gone: 0, more: false } },
  );
  const done = await replay("--stage", "test");
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout.trim()).toBe(
    "已重放 12 条；仍失败 0 条（留在队列中）；数据流中已不存在 0 条（需重建视图）。",
  );
  const asked = await aws.asked();
  expect(asked).toHaveLength(2);
  for (const one of asked)
    expect(one).toMatch(/^--region cn-northwest-1 .+--function-name guanhu-test-replay /);
});

test("ends with 2 when something stays to be done", async () => {
  await aws.willAnswer({ answered: { replayed: 1, failed: 1, gone: 3, more: false } });
  const done = await replay("--stage", "test");
  expect(done.code).toBe(2);
  expect(done.stdout).toContain("仍失败 1 条");
});

test("says in one line that the function failed, or that there is no such stage", async () => {
  await aws.willAnswer({ answered: { errorMessage: "x" }, said: { FunctionError: "Unhandled" } });
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
