import { type BenchOptions, requestsOf } from "./bench.option.ts";
import { fire } from "./load.ts";
import { type OperationName, type Target, writes } from "./operation.ts";
import { median, percentile } from "./stat.ts";

/** CPU of one side, in ms per request: the server itself, and the store while it served it. */
export interface CpuShare {
  own: number;
  store: number | undefined;
}

/** An operation at a number of clients: latency in ms, requests a second, CPU. */
export interface Side {
  p50: number;
  p95: number;
  rps: number;
  cpu: CpuShare;
}

export interface Cell {
  name: OperationName;
  clients: number;
  product: Side;
  floor: Side;
  /** Median of the rounds' p50 over the floor's p50; lowest and highest round. */
  ratio: number;
  lowest: number;
  highest: number;
  /** Of writes: the same ratio to the floor that also reads and checks what the product must. */
  ratioSame?: number;
}

/** A target, and how to see what it used and to wait until it is at rest. */
export interface Measured {
  target: Target;
  cpu(): Promise<{ own: number; store: number | undefined }>;
  /** Nothing of it works any more: views are made. */
  rest(): Promise<void>;
}

interface Round {
  latencies: number[];
  rps: number;
  cpu: CpuShare;
}

/** One cell: rounds in which all are measured one after the other, who is first changing from round to round. */
export async function measureCell(
  options: BenchOptions,
  sides: Record<"product" | "floor" | "same", Measured>,
  name: OperationName,
  clients: number,
): Promise<Cell> {
  const rounds: Record<"product" | "floor" | "same", Round[]> = { product: [], floor: [], same: [] };
  const order: (keyof typeof rounds)[] = writes.includes(name)
    ? ["product", "floor", "same"]
    : ["product", "floor"];
  for (let nth = 0; nth < options.rounds; nth++) {
    for (const side of order) rounds[side].push(await measure(options, sides[side], name, clients));
    order.push(...order.splice(0, 1));
  }
  const ratiosTo = (side: "floor" | "same") =>
    rounds[side].map((round, nth) => {
      return percentile(rounds.product[nth]?.latencies ?? [], 0.5) / percentile(round.latencies, 0.5);
    });
  const ratios = ratiosTo("floor");
  const same = ratiosTo("same");
  return {
    name,
    clients,
    product: sideOf(rounds.product),
    floor: sideOf(rounds.floor),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    ...(same.length > 0 ? { ratioSame: median(same) } : {}),
  };
}

async function measure(
  options: BenchOptions,
  side: Measured,
  name: OperationName,
  clients: number,
): Promise<Round> {
  const isWrite = writes.includes(name);
  const count = requestsOf(options, clients, isWrite);
  const before = await side.cpu();
  const { target } = side;
  const burst = await fire(target.url, target.next[name], { clients, count, seconds: options.seconds });
  // Making the views of what was written is part of the work, and must not fall into the next measurement.
  if (isWrite) await side.rest();
  const after = await side.cpu();
  const done = burst.latencies.length;
  if (done === 0) throw new Error(`${target.name}: no request of ${name} left`);
  const store = after.store === undefined ? undefined : (after.store - (before.store ?? 0)) / done;
  return {
    latencies: burst.latencies,
    rps: done / burst.seconds,
    cpu: { own: (after.own - before.own) / done, store },
  };
}

function sideOf(rounds: readonly Round[]): Side {
  const latencies = rounds.flatMap((round) => round.latencies);
  const stores = rounds.flatMap(({ cpu }) => cpu.store ?? []);
  return {
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    rps: median(rounds.map((round) => round.rps)),
    cpu: {
      own: median(rounds.map((round) => round.cpu.own)),
      store: stores.length > 0 ? median(stores) : undefined,
    },
  };
}
