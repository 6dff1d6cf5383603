import type { Parts } from "@guanhu/core/context";
import { Person } from "@guanhu/core/person";
import { Session } from "@guanhu/core/session";
import { passwordOf, totpSecretOf } from "../world/sign-in.ts";
import type { StoryClient } from "./teller.ts";

/**
 * Passwords and one-time codes of the demo accounts: the codes are those of `npm run otp`, and one that has been
 * used is waited for to be followed by the next.
 * @param seed the demo world's, from its file in the data folder
 */
export function demoSecrets(parts: Parts, seed: string): StoryClient["secretsOf"] {
  return async (loginName) => {
    const password = passwordOf(seed, loginName);
    if (!totpSecretOf(seed, loginName)) return { password };
    const accountId = await Person.findId(parts.table, loginName);
    if (!accountId) throw new Error(`演示账号 ${loginName} 不存在。`);
    const { code, waitSeconds } = await Session.currentCode(parts, accountId, new Date().toISOString());
    if (waitSeconds > 0) await new Promise((resolve) => setTimeout(resolve, waitSeconds * 1000));
    return { password, code };
  };
}
