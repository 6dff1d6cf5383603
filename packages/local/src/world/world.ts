import { systemActor } from "@guanhu/core/actor";
import { chinaDate } from "@guanhu/core/calendar";
import type { Parts } from "@guanhu/core/context";
import { Session } from "@guanhu/core/session";
import { keys } from "@guanhu/core/table/keys";
import { World } from "@guanhu/core/world";
import { projectItems, writeInBulk } from "./bulk.ts";
import { type DemoPlan, type DemoSummary, planDemo } from "./demo.plan.ts";
import { inParallel, type Progress, runPlan } from "./load.ts";
import { callOf, instantOf } from "./plan.ts";
import { type DemoSignIn, demoSignIns, openDemoFile, passwordOf, totpSecretOf } from "./sign-in.ts";
import type { Item } from "./staging.expression.ts";
import { Staging } from "./staging.ts";

export type { DemoSummary } from "./demo.plan.ts";
export { type DemoSignIn, demoSignIns } from "./sign-in.ts";

// argon2 runs on four threads of its own.
const HASHES_AT_ONCE = 4;

export interface DemoOptions {
  /** The world stands on the China date of this instant: up to the evening before it has its history. */
  now: string;
  /** From which the passwords and authenticators of its accounts are drawn. */
  seed: string;
  onProgress?: Progress | undefined;
}

/**
 * Loads the demo world the first time, and says on each start who can sign in. A first start that was broken off
 * is begun anew: the mark of a demo world is written last.
 */
export async function ensureDemoWorld(
  parts: Parts,
  options: { dataDir: string; now: string; onProgress?: (text: string) => void },
): Promise<DemoSignIn[]> {
  const demo = await openDemoFile(options.dataDir, options.now);
  if (!(await World.isDemo(parts.table))) {
    await loadDemoWorld(parts, { ...demo, onProgress: options.onProgress && inWords(options.onProgress) });
  }
  return demoSignIns(demo.seed);
}

/**
 * Builds the demo world through the verbs of the domain and writes it, views included. It is built in memory and
 * written whole, which takes a few seconds where a transaction each would take a minute; a test holds what the
 * memory and the table make of the same verbs to be the same.
 */
export async function loadDemoWorld(parts: Parts, options: DemoOptions): Promise<DemoSummary> {
  const { onProgress = () => undefined } = options;
  const plan = await planDemo(options.now);
  const staging = new Staging();
  const staged = staging.parts(parts);
  await buildDemo(staged, plan, options);
  await projectItems(staged, [...staging.items()]);
  const items = [...staging.items()];
  const isMark = (item: Item) => item[keys.hash]?.S === "WORLD";
  let done = 0;
  const write = (some: readonly Item[]) =>
    writeInBulk(
      parts.table,
      some.map((put) => ({ put })),
      (count) => {
        done += count;
        onProgress({ label: "写入", done, of: items.length });
      },
    );
  await write(items.filter((item) => !isMark(item)));
  await write(items.filter(isMark));
  return plan.summary;
}

/** What is worth looking at in the demo world that stands on that instant's day. */
export async function demoSummary(now: string): Promise<DemoSummary> {
  return (await planDemo(now)).summary;
}

/** Makes the plan happen on these parts, with sign-ins; nothing of it waits for the stream. */
export async function buildDemo(parts: Parts, plan: DemoPlan, options: DemoOptions): Promise<void> {
  const { seed, onProgress = () => undefined } = options;
  const at = instantOf(chinaDate(options.now), 0);
  await World.markDemo({ actor: systemActor, ...callOf("mark", at), parts });
  await runPlan(parts, plan, onProgress);
  let done = 0;
  const of = plan.people.length;
  await inParallel(
    plan.people,
    async ({ id, loginName }) => {
      const { requestId } = callOf(`credential/${loginName}`, at);
      const totpSecret = totpSecretOf(seed, loginName);
      const password = passwordOf(seed, loginName);
      await Session.seedCredential(parts, id, { password, totpSecret, at, requestId });
      done += 1;
      onProgress({ label: "账号", done, of });
    },
    HASHES_AT_ONCE,
  );
}

/** Progress as lines to read: one when a step begins and one in the middle of a long one. */
function inWords(tell: (text: string) => void): Progress {
  const told = new Map<string, number>();
  return ({ label, done, of }) => {
    if (of === 0) return;
    const half = of > 200 ? Math.floor((done / of) * 2) : 0;
    if (told.get(label) === half || done === of) return;
    told.set(label, half);
    tell(half === 0 ? `正在建立演示数据：${label}（${of}）……` : `  ${label} ${done}/${of}`);
  };
}
