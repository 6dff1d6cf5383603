import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { CreateTableCommand, DescribeTableCommand, UpdateTableCommand } from "@aws-sdk/client-dynamodb";
import type { Actor } from "@guanhu/core/actor";
import type { Parts } from "@guanhu/core/context";
import { tableDefinition } from "@guanhu/core/table/keys";
import { planDemo } from "./demo.plan.ts";
import { IdNumbers } from "./family.ts";
import { openFolder } from "./folder.ts";
import { loadProvince } from "./province.ts";
import { keepDemoFile } from "./sign-in.ts";
import { loadDemoWorld } from "./world.ts";

const root = resolve(import.meta.dirname, "../../../..");
const USAGE = "用法：npm run world -- --children 230000 [--deliverables 100000] [--placed 30]";

/**
 * Fills an empty data folder with the demo world and, besides, so many children all over the province. The portal
 * must not be running on it; afterwards `npm start` serves it.
 */
async function main(): Promise<void> {
  const wanted = readArguments();
  const dataDir = resolve(process.env.DATA_DIR ?? join(root, ".data"));
  const began = performance.now();
  const folder = await openFolder(dataDir);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop.abort());
  try {
    await makeTable(folder.parts.table, dataDir);
    await fill(folder.parts, dataDir, wanted, stop.signal);
    await startStream(folder.parts.table);
  } finally {
    await folder.stop();
  }
  const ended = stop.signal.aborted ? "已中断，已写入的县区可以使用" : "完成";
  console.log(`${ended}（用时 ${secondsSince(began)} 秒）。用 npm start 打开：DATA_DIR=${dataDir}`);
  if (stop.signal.aborted) process.exitCode = 130;
}

interface Wanted {
  children: number;
  deliverables: number;
  placed: number;
}

function readArguments(): Wanted {
  const { values } = parseArgs({
    options: {
      children: { type: "string" },
      deliverables: { type: "string", default: "0" },
      placed: { type: "string", default: "30" },
    },
  });
  const children = Number(values.children);
  const deliverables = Number(values.deliverables);
  const percent = Number(values.placed);
  const whole = [children, deliverables].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!whole || children < 1 || !(percent >= 0 && percent <= 100)) throw new Error(USAGE);
  return { children, deliverables, placed: percent / 100 };
}

async function fill(parts: Parts, dataDir: string, wanted: Wanted, signal: AbortSignal): Promise<void> {
  const now = new Date().toISOString();
  const demo = await keepDemoFile(dataDir, { now });
  const ids = new IdNumbers();
  const plan = await planDemo(now, ids);
  await loadDemoWorld(parts, demo);
  console.log("演示数据已建立，开始建立全省数据……");
  const began = performance.now();
  let told = began;
  const done = await loadProvince(parts, {
    ...wanted,
    now,
    ids,
    signal,
    administrator: administratorOf(plan),
    onProgress: ({ children, items }) => {
      if (performance.now() - told < 10_000) return;
      told = performance.now();
      const rate = Math.round((children * 1000) / (told - began));
      console.log(`  儿童 ${children}/${wanted.children}，条目 ${items}，每秒 ${rate} 名`);
    },
  });
  const rate = Math.round((done.children * 1000) / (performance.now() - began));
  console.log(`儿童 ${done.children}，成果 ${done.deliverables}，条目 ${done.items}；每秒 ${rate} 名儿童。`);
}

function administratorOf({ people, administratorId }: Awaited<ReturnType<typeof planDemo>>): Actor {
  const found = people.find((one) => one.id === administratorId);
  if (!found) throw new Error("nobody administers the world");
  const { id, name, roles, division } = found;
  return { accountId: id, name, roles, ...(division ? { division } : {}) };
}

// Without a stream for now: a million changes would be told, and all of their views are written already.
async function makeTable({ client, name }: Parts["table"], dataDir: string): Promise<void> {
  const { StreamSpecification: _stream, ...definition } = tableDefinition(name);
  await client.send(new CreateTableCommand(definition)).catch((cause: unknown) => {
    if (!(cause instanceof Error) || cause.name !== "ResourceInUseException") throw cause;
    throw new Error(`数据目录里已有数据：${dataDir}。请用 DATA_DIR 另选一个目录。`);
  });
}

async function startStream({ client, name }: Parts["table"]): Promise<void> {
  const { StreamSpecification } = tableDefinition(name);
  await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification }));
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  if (!Table?.LatestStreamArn) throw new Error("数据表没有变更流，无法更新视图。");
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
});
