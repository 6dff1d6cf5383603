import { measureCosts } from "./bench.meter.ts";
import { type BenchOptions, requestsOf } from "./bench.option.ts";
import type { Results } from "./bench.report.ts";
import { type Cell, measureCell } from "./bench.round.ts";
import { type Servers, startServers } from "./bench.start.ts";
import { fire, send } from "./load.ts";
import { startMeter } from "./meter.ts";
import { type OperationName, operationNames, rowsOf, type Target } from "./operation.ts";

// Code that has run some hundred times is compiled: what is measured is a server that has been up for a while.
const WARM_UP_ROUNDS = 20;
const SAMPLES = 8;

/**
 * The whole run: the rounds without the meter, then every operation through it. What was started is told to
 * `keep`, to be stopped in any case.
 */
export async function runBench(
  options: BenchOptions,
  dataDir: string,
  keep: (stop: () => Promise<void>) => void,
  say: (line: string) => void,
): Promise<Results> {
  const start = performance.now();
  const servers = await startServers(options, dataDir, keep, say);
  const cells: Cell[] = [];
  for (const name of operationNames) {
    await warmUp(servers, name, WARM_UP_ROUNDS * requestsOf(options, 1, true));
    for (const clients of options.clients) {
      const wanted = options.rounds * requestsOf(options, clients, true);
      if (name === "accept") await prepareAccepts(servers, wanted);
      const cell = await measureCell(options, servers.sides, name, clients);
      cells.push(cell);
      say(`${name}, ${clients} at once: ${cell.ratio.toFixed(2)} of the floor`);
    }
  }
  const { product, targets, dynamodb } = servers;
  const meter = await startMeter(dynamodb);
  keep(() => meter.stop());
  const twin = await product.ask<string>("twin", meter.url);
  // As many as there are rounds tell enough of a short run.
  const samples = Math.min(SAMPLES, 1 + options.rounds);
  await prepareAccepts(servers, 2 * samples);
  const forget = () => product.ask<void>("forget");
  const costs = await measureCosts(meter, twin, targets.product, { samples, forget });
  return { options, cells, costs, seconds: (performance.now() - start) / 1000 };
}

/** Has so many deliverables that can be accepted; sends more where the rounds sent too few. */
async function prepareAccepts({ product, targets, drain }: Servers, wanted: number) {
  const unchecked = Math.max(0, wanted - targets.product.checked);
  await sendMore(targets.product, unchecked - targets.product.submitted);
  await sendMore(targets.floor, wanted - targets.floor.submitted);
  await sendMore(targets.same, wanted - targets.same.submitted);
  const ids = targets.product.takeSubmitted(unchecked);
  await product.ask("check", ids);
  targets.product.addChecked(ids);
  await drain();
}

async function sendMore({ url, next }: Target, count: number) {
  if (count > 0) await fire(url, next.submit, { clients: 8, count, seconds: 300 });
}

/** The first requests are slower than all others; those that read must show twenty rows, on both sides. */
async function warmUp(servers: Servers, name: OperationName, requests: number) {
  if (name === "accept") await prepareAccepts(servers, requests);
  for (const target of Object.values(servers.targets)) {
    const count = rowsOf[name] ? 4 * requests : requests;
    await showRows(target, name);
    await fire(target.url, target.next[name], { clients: 4, count, seconds: 30 });
  }
  await servers.drain();
}

async function showRows(target: Target, name: OperationName) {
  const count = rowsOf[name];
  const shot = count && target.next[name]();
  if (!shot) return;
  const rows = count(JSON.parse(await send(target.url, shot)));
  if (rows !== 20) throw new Error(`${target.name}: ${name} answers ${rows} rows instead of 20`);
}
