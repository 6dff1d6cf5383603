import { join } from "node:path";
import { measureCosts } from "./bench.meter.ts";
import { type BenchOptions, requestsOf } from "./bench.option.ts";
import type { Results } from "./bench.report.ts";
import { type Cell, type Measured, measureCell } from "./bench.round.ts";
import { cpuMsOf } from "./cpu.ts";
import { type Helper, startHelper } from "./helper.ts";
import { fire, send } from "./load.ts";
import { startMeter } from "./meter.ts";
import { FloorTarget, operationNames, ProductTarget, rowsOf, type Target, writes } from "./operation.ts";
import type { Login, Seeded, SeedSizes } from "./product.seed.ts";
import type { ProductStart, ProductStarted } from "./product.ts";

// Accepts that are not measured in rounds: before the first, and through the meter.
const SPARE = 40;
const WARM_UP = 16;

/**
 * The whole run: starts product and floor on one DynamoDB Local, makes the world, measures the rounds without
 * and the costs through the meter. What was started is told to `keep`, to be stopped in any case.
 */
export async function runBench(
  options: BenchOptions,
  dataDir: string,
  keep: (stop: () => Promise<void>) => void,
  say: (line: string) => void,
): Promise<Results> {
  const start = performance.now();
  const startKept = (file: string) => {
    const helper = startHelper(file);
    keep(() => helper.stop());
    return helper;
  };
  const product = startKept("./product.ts");
  const began: ProductStart = { dataDir: join(dataDir, "product"), memory: options.memory };
  const { url, dynamodb, storePid } = await product.ask<ProductStarted>("start", began);
  say(`DynamoDB Local ${options.memory ? "in memory" : "on disk, as npm start keeps it"}; making the world`);
  const world = await product.ask<Seeded>("seed", sizesFor(options));
  await product.ask("drain");
  if (options.noPump) await product.ask("stopPump");
  const floor = startKept("./floor.ts");
  const floorAt = await floor.ask<{ url: string }>("start", dynamodb);
  const tokens = {
    worker: await signIn(url, world.workerLogin),
    reviewer: await signIn(url, world.reviewerLogin),
  };
  const target = new ProductTarget(url, world, tokens);
  const floorTarget = new FloorTarget(floorAt.url, world);
  const measured = (helper: Helper, one: Target, rest: () => Promise<void>): Measured => ({
    target: one,
    rest,
    cpu: async () => ({ own: await helper.ask<number>("cpu"), store: cpuMsOf(storePid) }),
  });
  const drain = async () => {
    if (!options.noPump) await product.ask("drain");
  };
  const sides = {
    product: measured(product, target, drain),
    floor: measured(floor, floorTarget, async () => undefined),
  };

  const cells: Cell[] = [];
  for (const name of operationNames) {
    if (name === "accept") await prepareAccepts(options, product, target, drain);
    if (name === "accept" || name === "submit") await warmUp([target, floorTarget], name);
    else await showRows([target, floorTarget], name);
    if (writes.includes(name)) await drain();
    for (const clients of options.clients) {
      const cell = await measureCell(options, sides, name, clients);
      cells.push(cell);
      say(`${name}, ${clients} at once: ${cell.ratio.toFixed(2)} of the floor`);
    }
  }

  const meter = await startMeter(dynamodb);
  keep(() => meter.stop());
  const twin = await product.ask<string>("twin", meter.url);
  const costs = await measureCosts(meter, twin, target, () => product.ask("forget"));
  return { options, cells, costs, seconds: (performance.now() - start) / 1000 };
}

/** A child is visited once a day at the most, so many reports need many children. */
function sizesFor(options: BenchOptions): SeedSizes {
  const visited = Math.min(300, Math.max(12, Math.ceil(acceptsOf(options) / 20)));
  return { visited, read: 2, rows: 42, waiting: 40 };
}

function acceptsOf(options: BenchOptions): number {
  const perRound = options.clients.reduce((sum, clients) => sum + requestsOf(options, clients, true), 0);
  return options.rounds * perRound + SPARE;
}

async function signIn(url: string, { loginName, password, code }: Login): Promise<string> {
  const body = JSON.stringify({ loginName, password, bearer: true, ...(code ? { code } : {}) });
  const answer = await send(url, { method: "POST", path: "/api/session", token: "", body });
  return (JSON.parse(answer) as { token: string }).token;
}

/** Has as many deliverables checked as will be accepted; sends more where the rounds sent too few. */
async function prepareAccepts(
  options: BenchOptions,
  product: Helper,
  target: ProductTarget,
  drain: () => Promise<void>,
) {
  const wanted = acceptsOf(options);
  const missing = wanted - target.submitted;
  if (missing > 0) {
    await fire(target.url, target.next.submit, { clients: 8, count: missing, seconds: 300 });
  }
  const ids = target.takeSubmitted(wanted);
  await product.ask("check", ids);
  target.addChecked(ids);
  await drain();
}

async function warmUp(targets: readonly Target[], name: "submit" | "accept") {
  for (const one of targets) {
    await fire(one.url, one.next[name], { clients: 4, count: WARM_UP, seconds: 30 });
  }
}

/** Twenty rows come back, from both. */
async function showRows(targets: readonly Target[], name: "queue" | "timeline" | "page") {
  for (const one of targets) {
    const shot = one.next[name]();
    if (!shot) throw new Error(`${one.name}: no request of ${name}`);
    const rows = rowsOf[name]?.(JSON.parse(await send(one.url, shot)));
    if (rows !== 20) throw new Error(`${one.name}: ${name} answers ${rows} rows instead of 20`);
    await fire(one.url, one.next[name], { clients: 4, count: 4 * WARM_UP, seconds: 30 });
  }
}
