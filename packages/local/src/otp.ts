import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Parts } from "@guanhu/core/context";
import { Person } from "@guanhu/core/person";
import { Session } from "@guanhu/core/session";
import { openRunning } from "./demo/running.parts.ts";

const root = resolve(import.meta.dirname, "../../..");

/**
 * The next one-time code of a login name, as a line to read. Only where invented people live: refuses on a table
 * that is not marked as a demo world, an unknown name, and an account without an authenticator.
 */
export async function tellCode(parts: Parts, loginName: string, at: string): Promise<string> {
  const accountId = await Person.findId(parts.table, loginName.trim().toLowerCase());
  if (!accountId) throw new Error(`没有登录名 ${loginName}，请核对；npm start 时列出了各岗位的登录名。`);
  const { code, waitSeconds } = await Session.currentCode(parts, accountId, at);
  return waitSeconds > 0 ? `${code}（${waitSeconds} 秒后可用）` : code;
}

async function main(): Promise<void> {
  const [loginName] = process.argv.slice(2);
  if (!loginName) throw new Error("用法：npm run otp -- 登录名");
  const dataDir = resolve(process.env.DATA_DIR ?? join(root, ".data"));
  const { parts, close } = await openRunning(dataDir);
  try {
    console.log(await tellCode(parts, loginName, new Date().toISOString()));
  } finally {
    close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : String(cause));
    process.exitCode = 1;
  });
}
