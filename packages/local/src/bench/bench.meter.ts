import { send } from "./load.ts";
import { type Call, coveredMs, inSequence, type Meter } from "./meter.ts";
import { type OperationName, operationNames, type ProductTarget } from "./operation.ts";
import { mean, median } from "./stat.ts";

/** What one request costs in the store, in the mean; calls in the median. */
export interface Cost {
  /** Calls one after the other, and all. */
  sequence: number;
  calls: number;
  wru: number;
  rru: number;
  /** Ms in the store, and ms of the request in which no call was under way. */
  storeMs: number;
  ownMs: number;
  commands: string;
}

export interface Costs {
  name: OperationName | "worker's page";
  /** The sign-in check remembered from a request before, and read anew. */
  warm: Cost;
  cold: Cost;
}

/** Every operation through the meter, one request at a time, so many times cold and warm. */
export async function measureCosts(
  meter: Meter,
  url: string,
  target: ProductTarget,
  options: { samples: number; forget: () => Promise<void> },
): Promise<Costs[]> {
  const costs: Costs[] = [];
  for (const name of [...operationNames, "worker's page"] as const) {
    const shotOf = () => (name === "worker's page" ? target.workersPage() : target.next[name]());
    const one = async () => {
      const shot = shotOf();
      if (!shot) throw new Error(`no request of ${name} left for the meter`);
      meter.take();
      const from = performance.now();
      await send(url, shot);
      return { ms: performance.now() - from, calls: meter.take() };
    };
    const samples = { cold: [] as Sample[], warm: [] as Sample[] };
    for (let nth = 0; nth < options.samples; nth++) {
      await options.forget();
      samples.cold.push(await one());
      samples.warm.push(await one());
    }
    costs.push({ name, warm: costOf(samples.warm), cold: costOf(samples.cold) });
  }
  return costs;
}

interface Sample {
  ms: number;
  calls: Call[];
}

function costOf(samples: readonly Sample[]): Cost {
  const sum = (calls: readonly Call[], value: (call: Call) => number) =>
    calls.reduce((total, call) => total + value(call), 0);
  return {
    sequence: median(samples.map(({ calls }) => inSequence(calls))),
    calls: median(samples.map(({ calls }) => calls.length)),
    wru: mean(samples.map(({ calls }) => sum(calls, (call) => call.wru))),
    rru: mean(samples.map(({ calls }) => sum(calls, (call) => call.rru))),
    storeMs: median(samples.map(({ calls }) => sum(calls, (call) => call.storeMs))),
    ownMs: median(samples.map(({ ms, calls }) => ms - coveredMs(calls))),
    commands:
      samples
        .at(-1)
        ?.calls.map((call) => call.command)
        .join(" → ") ?? "",
  };
}
