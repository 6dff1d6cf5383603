import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Actor, systemActor } from "@guanhu/core/actor";
import { Session } from "@guanhu/core/session";
import { World as DemoMark } from "@guanhu/core/world";
import { type Stack, startStack } from "@guanhu/local/stack";
import { buildWeb, builtPortal } from "@guanhu/web/build";
import * as OTPAuth from "otpauth";
import type { Page } from "playwright-core";
import { PersonEntity } from "../../packages/core/src/person/person.entity.ts";
import { find } from "../../packages/core/src/table/table.ts";
import { makeWorld, NOW, type World } from "./world.ts";

export interface RunningPortal {
  stack: Stack;
  world: World;
  /** What the portal's clock says now. */
  now(): string;
  /** Signs in through the page, with password and one-time code. */
  signIn(page: Page, actor: Actor): Promise<void>;
  stop(): Promise<void>;
}

const PASSWORD = "Long-enough-7-words";
const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** The whole portal as `npm start` runs it, on free ports, over a small world that stands on the tests' day. */
export async function startPortal(): Promise<RunningPortal> {
  const dataDir = await mkdtemp(join(tmpdir(), "guanhu-portal-"));
  const began = Date.now();
  const now = () => new Date(Date.parse(NOW) + Date.now() - began).toISOString();
  await buildWeb();
  const stack = await startStack({ port: 0, dataDir, webRoot: builtPortal, now, inMemory: true });
  const world = await makeWorld(stack.parts);
  const call = () => ({ at: now(), requestId: crypto.randomUUID() });
  await DemoMark.markDemo({ actor: systemActor, ...call(), parts: stack.parts });
  const seeded = new Set<string>();
  const logins = new Map<string, string>();

  async function seed(actor: Actor): Promise<string> {
    const known = logins.get(actor.accountId) ?? (await loginNameOf(stack, actor));
    logins.set(actor.accountId, known);
    if (!seeded.has(actor.accountId)) {
      const secret = { password: PASSWORD, totpSecret: SECRET };
      await Session.seedCredential(stack.parts, actor.accountId, { ...secret, ...call() });
      seeded.add(actor.accountId);
    }
    return known;
  }

  return {
    stack,
    world,
    now,
    async signIn(page, actor) {
      const loginName = await seed(actor);
      await page.goto(`${stack.url}/sign-in`);
      await page.getByLabel("登录名").fill(loginName);
      await page.getByLabel("密码", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "登录", exact: true }).click();
      const code = page.getByLabel("一次性验证码");
      await code.waitFor();
      await code.fill(new OTPAuth.TOTP({ secret: SECRET }).generate({ timestamp: Date.parse(now()) }));
      await page.getByRole("button", { name: "登录", exact: true }).click();
      await page.waitForURL((url) => url.pathname !== "/sign-in");
    },
    async stop() {
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function loginNameOf(stack: Stack, actor: Actor): Promise<string> {
  const person = await find(stack.parts.table, PersonEntity, { id: actor.accountId });
  if (!person) throw new Error("no such person");
  return person.loginName;
}
