import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findDeployed, refuseServing } from "../../infra/aws.ts";
import { chooseStage } from "../../infra/stage.ts";
import { type AwsStandIn, standInForAws } from "./aws.setup.ts";

const { stage, region } = chooseStage("test");
let aws: AwsStandIn;

beforeAll(async () => {
  aws = await standInForAws();
  vi.stubEnv("PATH", aws.path);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await aws.remove();
});

describe("a deployed stage", () => {
  const Outputs = [
    { OutputKey: "TableName", OutputValue: "guanhu-test-Table1" },
    { OutputKey: "EvidenceBucket", OutputValue: "evidence-1" },
    { OutputKey: "SealBucket", OutputValue: "seals-1" },
  ];

  test("is found by the outputs of its stack", async () => {
    await aws.willAnswer({ said: { Stacks: [{ Outputs }] } });
    expect(await findDeployed(stage, region)).toEqual({
      table: "guanhu-test-Table1",
      evidence: "evidence-1",
      seals: "seals-1",
    });
    expect(await aws.asked()).toEqual([
      `--region ${region} --output json cloudformation describe-stacks --stack-name guanhu-test`,
    ]);
  });

  test("is refused in one line when its stack is not there, or not done", async () => {
    await aws.willAnswer({ refused: "Stack with id guanhu-test does not exist\n" });
    await expect(findDeployed(stage, region)).rejects.toThrow(
      /^无法读取堆栈 guanhu-test：Stack with id guanhu-test does not exist$/,
    );
    await aws.willAnswer({ said: { Stacks: [{ Outputs: Outputs.slice(0, 2) }] } });
    await expect(findDeployed(stage, region)).rejects.toThrow("堆栈 guanhu-test 没有输出 SealBucket");
  });

  test("without the command the error says what to install", async () => {
    vi.stubEnv("PATH", "/nowhere");
    try {
      await expect(findDeployed(stage, region)).rejects.toThrow("没有找到 aws 命令");
    } finally {
      vi.stubEnv("PATH", aws.path);
    }
  });
});

describe("a stage serves", () => {
  const stopped = { ReservedConcurrentExecutions: 0 };
  const source = (...states: string[]) => ({ EventSourceMappings: states.map((State) => ({ State })) });

  test.each([
    ["takes requests without a limit", undefined, source("Disabled"), "guanhu-test-api 仍在服务"],
    ["takes few", { ReservedConcurrentExecutions: 5 }, source("Disabled"), "guanhu-test-api 仍在服务"],
    ["follows the table", stopped, source("Enabled"), "guanhu-test-stream 仍在跟随数据变更"],
    ["is about to stop", stopped, source("Disabled", "Disabling"), "guanhu-test-stream 仍在跟随"],
  ])("that %s", async (_what, concurrency, mappings, words) => {
    await aws.willAnswer({ said: concurrency }, { said: mappings });
    await expect(refuseServing(stage, region)).rejects.toThrow(words);
  });

  test("not, when it takes no requests and follows nothing", async () => {
    await aws.willAnswer({ said: stopped }, { said: source("Disabled") });
    await refuseServing(stage, region);
    expect(await aws.asked()).toEqual([
      expect.stringContaining("get-function-concurrency --function-name guanhu-test-api"),
      expect.stringContaining("list-event-source-mappings --function-name guanhu-test-stream"),
    ]);
  });
});
