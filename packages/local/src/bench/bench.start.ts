import { join } from "node:path";
import { type BenchOptions, requestsOf } from "./bench.option.ts";
import type { Measured } from "./bench.round.ts";
import { cpuMsOf } from "./cpu.ts";
import { type Helper, startHelper } from "./helper.ts";
import { FloorTarget, ProductTarget, type Target } from "./operation.ts";
import type { Seeded, SeedSizes } from "./product.seed.ts";
import type { ProductStart, ProductStarted, Tokens } from "./product.ts";

/** Product and floor, each in its process, on one DynamoDB Local. */
export interface Servers {
  product: Helper;
  dynamodb: string;
  targets: { product: ProductTarget; floor: FloorTarget; same: FloorTarget };
  sides: Record<"product" | "floor" | "same", Measured>;
  /** Waits until the views of all that was written are made. */
  drain(): Promise<void>;
}

/** Starts both, makes the world and signs in. Each process is told to `keep`, to be stopped in any case. */
export async function startServers(
  options: BenchOptions,
  dataDir: string,
  keep: (stop: () => Promise<void>) => void,
  say: (line: string) => void,
): Promise<Servers> {
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
  const tokens = await product.ask<Tokens>("signIn");
  const targets = {
    product: new ProductTarget(url, world, tokens),
    floor: new FloorTarget(floorAt.url, world),
    same: new FloorTarget(floorAt.url, world, "same"),
  };
  const drain = async () => {
    if (!options.noPump) await product.ask("drain");
  };
  const measured = (helper: Helper, target: Target, rest: () => Promise<void>): Measured => ({
    target,
    rest,
    cpu: async () => ({ own: await helper.ask<number>("cpu"), store: cpuMsOf(storePid) }),
  });
  const sides = {
    product: measured(product, targets.product, drain),
    floor: measured(floor, targets.floor, async () => undefined),
    same: measured(floor, targets.same, async () => undefined),
  };
  return { product, dynamodb, targets, sides, drain };
}

// A child is accepted once a day at the most, so many reports need many children.
function sizesFor(options: BenchOptions): SeedSizes {
  const perRound = options.clients.reduce((sum, clients) => sum + requestsOf(options, clients, true), 0);
  const visited = Math.min(300, Math.max(12, Math.ceil((options.rounds * perRound) / 20)));
  return { visited, read: 2, rows: 42, waiting: 40 };
}
