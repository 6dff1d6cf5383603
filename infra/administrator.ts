import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { callFunction } from "./aws.ts";
import { chooseStage } from "./stage.ts";

/** What the function answers: the account with its one-time password, or why there is none. */
type Answer = { loginName: string; password: string } | { code: string; text: string };

const USAGE =
  "用法：npm run administrator -- --stage 环境 --name 姓名 --login 登录名 --division 61 [--region 区域]";

function optionsOf(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { stage: text, region: text, name: text, login: text, division: text };
  try {
    const { name, login, division, ...place } = parseArgs({ args: [...argv], options }).values;
    if (name && login && division) return { ...place, event: { name, loginName: login, division } };
  } catch {
    // Said below, as for what is missing.
  }
  throw new Error(USAGE);
}

/** `npm run administrator`: makes the first administrator of a stage; the password is printed here and nowhere else. */
async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  const { stage, region } = chooseStage(options.stage, options.region);
  const answer = await callFunction<Answer>({ stage, region, name: "administrator" }, options.event);
  if ("code" in answer) throw new Error(answer.text);
  console.log(`首个管理员已建立，登录名：${answer.loginName}`);
  console.log(`初始密码：${answer.password}`);
  console.log("初始密码只显示这一次：请在 7 天内登录并修改，随后设置动态验证码。");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  });
}
