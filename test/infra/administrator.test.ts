import { afterAll, beforeAll, expect, test } from "vitest";
import { type AwsStandIn, standInForAws } from "./aws.setup.ts";

let aws: AwsStandIn;
const who = ["--name", "王一", "--login", "wang1", "--division", "61"];

beforeAll(async () => {
  aws = await standInForAws();
});
afterAll(() => aws.remove());

const make = (...args: string[]) => aws.run("infra/administrator.ts", args);

test("calls the stage's function and shows the password, once", async () => {
  await aws.willAnswer({ answered: { loginName: "wang1", password: "Kp7m-Xq3t-Rw9d-Ha4z" } });
  const done = await make("--stage", "test", ...who);
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout.split("Kp7m-Xq3t-Rw9d-Ha4z")).toHaveLength(2);
  expect(done.stdout).toContain("登录名：wang1");
  const [call, ...more] = await aws.asked();
  expect(more).toEqual([]);
  expect(call).toMatch(
    /^--region cn-northwest-1 .+ lambda invoke --function-name guanhu-test-administrator /,
  );
  expect(await aws.events()).toEqual([{ name: "王一", loginName: "wang1", division: "61" }]);
});

test("says in one line why there is none", async () => {
  await aws.willAnswer({ answered: { code: "person.first_exists", text: "本省已有系统管理员。" } });
  expect(await make("--stage", "dev", ...who)).toEqual({
    code: 1,
    stdout: "",
    stderr: "本省已有系统管理员。\n",
  });
  await aws.willAnswer({ refused: "AccessDeniedException" });
  expect((await make("--stage", "dev", ...who)).stderr).toBe(
    "无法调用函数 guanhu-dev-administrator：AccessDeniedException\n",
  );
});

test.each([[[]], [["--stage", "dev", "--name", "王一"]], [["--stage", "dev", ...who, "--password", "x"]]])(
  "says how it is used, and calls nothing: %j",
  async (args) => {
    await aws.willAnswer();
    const done = await make(...args);
    expect([done.code, done.stderr]).toEqual([
      1,
      expect.stringMatching(/^用法：npm run administrator .+\n$/),
    ]);
    expect(await aws.asked()).toEqual([]);
  },
);
