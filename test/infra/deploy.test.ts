import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { cdkCommand, planDeployment } from "../../infra/deploy.ts";
import { chooseStage, regions, stages } from "../../infra/stage.ts";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

describe("a deployment", () => {
  test("runs the installed command on the assembly of its region", () => {
    const { args, region, stage } = planDeployment(["--stage", "province"]);
    expect([stage.name, region]).toEqual(["province", "cn-northwest-1"]);
    expect(args.slice(0, 4)).toEqual(["deploy", "--app", "cdk.out/cn-northwest-1", "guanhu-province"]);
    expect(planDeployment(["--stage", "dev", "--region", "cn-north-1"]).args[2]).toBe("cdk.out/cn-north-1");
    expect(existsSync(cdkCommand())).toBe(true);
  });

  test.each([
    [[], /没有名为“”的环境/],
    [["--stage", "prod"], /没有名为“prod”的环境，请用 --stage 指定其中之一：dev、test、province。$/],
    [["--stage", "toString"], /没有名为“toString”的环境/],
    [["--stage", "dev", "--region", "eu-west-1"], /不支持区域“eu-west-1”/],
    [["--stag", "dev"], /^用法：/],
  ])("is refused in one line: %j", (argv, words) => {
    expect(() => planDeployment(argv)).toThrow(words);
  });

  test("only says what it would run, when asked so", async () => {
    const { stdout } = await run(
      process.execPath,
      ["--import", "tsx", "infra/deploy.ts", "--stage", "dev", "--dry"],
      { cwd: root },
    );
    expect(stdout.trim()).toMatch(
      /^AWS_REGION=us-east-1 node node_modules\/aws-cdk\/bin\/cdk deploy --app cdk\.out\/us-east-1 guanhu-dev /,
    );
  });

  test("of an unknown stage ends with 1 and one line", async () => {
    const failed = await run(process.execPath, ["--import", "tsx", "infra/deploy.ts", "--stage", "x"], {
      cwd: root,
    }).catch((cause: unknown) => cause);
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect((failed as { stderr: string }).stderr.trim().split("\n")).toEqual([
      expect.stringContaining("没有名为“x”的环境"),
    ]);
  });
});

test("every stage runs in a region that it can name, and is called by its name", () => {
  for (const [name, stage] of Object.entries(stages)) {
    expect(stage.name).toBe(name);
    expect(regions).toContain(stage.home);
    expect(chooseStage(name).region).toBe(stage.home);
    expect(stage.alarmMail.startsWith(`/guanhu/${name}/`)).toBe(true);
  }
});
