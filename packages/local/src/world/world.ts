import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { systemActor } from "@guanhu/core/actor";
import { chinaDate } from "@guanhu/core/calendar";
import type { Parts } from "@guanhu/core/context";
import { Session } from "@guanhu/core/session";
import { keys } from "@guanhu/core/table/keys";
import { World } from "@guanhu/core/world";
import { projectItems, writeInBulk, writeStaged } from "./bulk.ts";
import { type DemoPlan, type DemoSummary, planDemo } from "./demo.plan.ts";
import { inParallel, type Progress, runPlan } from "./load.ts";
import { callOf, instantOf } from "./plan.ts";
import { settle } from "./settlement.ts";
import {
  type DemoFile,
  type DemoSignIn,
  demoSignIns,
  keepDemoFile,
  passwordOf,
  readDemoFile,
  totpSecretOf,
} from "./sign-in.ts";
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
 * is done again: the mark of a demo world is written last.
 */
export async function ensureDemoWorld(
  parts: Parts,
  options: { dataDir: string; now: string; onProgress?: (text: string) => void },
): Promise<DemoSignIn[]> {
  const { dataDir, now, onProgress: tell } = options;
  const kept = await readDemoFile(dataDir);
  const loaded = await World.isDemo(parts.table);
  const demo = loaded ? kept : await demoFileFor(parts, dataDir, now, kept);
  if (!demo) throw new Error(`缺少演示数据的密码种子：${dataDir}/demo.json。请恢复该文件，或另选数据目录。`);
  if (!loaded) await loadDemoWorld(parts, { ...demo, onProgress: tell && inWords(tell) });
  return demoSignIns(demo.seed);
}

// A load that was broken off goes on for the same day: the same ids, so that nothing stands there twice.
async function demoFileFor(
  { table }: Parts,
  dataDir: string,
  now: string,
  kept: DemoFile | undefined,
): Promise<DemoFile> {
  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name, Limit: 1 }));
  if (kept && Items.length > 0) return kept;
  if (Items.length > 0) {
    throw new Error("数据表里已有其他数据，不能建立演示数据；请用 DATA_DIR 另选一个目录。");
  }
  return keepDemoFile(dataDir, { now, seed: kept?.seed });
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
  await settle({ parts: staged, people: plan.people, now: options.now }, plan.settlements);
  const items = [...staging.items()];
  let done = 0;
  const onWritten = (count: number) => {
    done += count;
    onProgress({ label: "写入", done, of: items.length });
  };
  const isMark = (item: Item) => item[keys.hash]?.S === "WORLD";
  await writeStaged(
    parts.table,
    items.filter((item) => !isMark(item)),
    onWritten,
  );
  await writeInBulk(
    parts.table,
    items.filter(isMark).map((put) => ({ put })),
    onWritten,
  );
  return plan.summary;
}

/** What is worth looking at in the demo world that stands on that instant's day. */
export async function demoSummary(now: string): Promise<DemoSummary> {
  return (await planDemo(now)).summary;
}

/** Makes the plan happen on these parts, with sign-ins; nothing of it waits for the stream. */
export async function buildDemo(parts: Parts, plan: DemoPlan, options: DemoOptions): Promise<void> {
  const { seed, onProgress } = options;
  const at = instantOf(chinaDate(options.now), 0);
  await World.markDemo({ actor: systemActor, ...callOf("mark", at), parts });
  await runPlan(parts, plan, { onProgress });
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
      onProgress?.({ label: "账号", done, of });
    },
    HASHES_AT_ONCE,
  );
}

/** Progress as lines to read: one when a step begins, and one in the middle of a long one. */
function inWords(tell: (text: string) => void): Progress {
  const told = new Map<string, number>();
  return ({ label, done, of }) => {
    const half = of > 200 ? Math.floor((done / of) * 2) : 0;
    if (done === of || told.get(label) === half) return;
    told.set(label, half);
    tell(half === 0 ? `正在建立演示数据：${label}（${of}）` : `  ${label} ${done}/${of}`);
  };
}
