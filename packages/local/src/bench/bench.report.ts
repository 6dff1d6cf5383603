import { verdicts, wordOf } from "./bench.limit.ts";
import type { Costs } from "./bench.meter.ts";
import type { BenchOptions } from "./bench.option.ts";
import type { Cell } from "./bench.round.ts";

export interface Results {
  options: BenchOptions;
  cells: Cell[];
  costs: Costs[];
  seconds: number;
}

/** What `--json` writes: calls in sequence with the sign-in check read, units with the check remembered. */
export function toJson({ cells, costs }: Results) {
  return {
    operations: cells.map(({ name, clients, product, ratio }) => {
      const cost = costs.find((one) => one.name === name);
      return {
        name,
        clients,
        p50: round(product.p50, 2),
        p95: round(product.p95, 2),
        rps: round(product.rps, 1),
        ratioP50: round(ratio, 3),
        calls: cost?.cold.sequence ?? 0,
        wru: round(cost?.warm.wru ?? 0, 2),
        rru: round(cost?.warm.rru ?? 0, 2),
      };
    }),
  };
}

/** The whole report as text. */
export function toText({ options, cells, costs, seconds }: Results): string {
  return [
    "",
    `Latency (ms) and throughput beside the floor; ratio: median of ${options.rounds} interleaved rounds (lowest to highest)`,
    table(
      [
        "operation",
        "clients",
        "p50",
        "p95",
        "req/s",
        "floor p50",
        "floor p95",
        "floor req/s",
        "p50/floor",
        "",
        "p50/same calls",
      ],
      cells.map(({ name, clients, product, floor, ratio, lowest, highest, ratioSame }) => [
        name,
        String(clients),
        ...[product.p50, product.p95, product.rps, floor.p50, floor.p95, floor.rps].map((value) =>
          fix(value, 1),
        ),
        fix(ratio, 2),
        `(${fix(lowest, 2)} to ${fix(highest, 2)})`,
        ratioSame === undefined ? "" : fix(ratioSame, 2),
      ]),
    ),
    "Same calls: beside a floor that also reads and checks what the product must before and while it writes.",
    "",
    "Store calls and units per request, by the published rules; cold: the sign-in check is read, not remembered",
    table(
      ["operation", "", "in sequence", "calls", "write units", "read units", "calls in order"],
      costs.flatMap(({ name, warm, cold }) =>
        (["warm", "cold"] as const).map((word) => {
          const cost = word === "warm" ? warm : cold;
          const { sequence, calls, wru, rru, commands } = cost;
          return [name, word, String(sequence), String(calls), fix(wru, 1), fix(rru, 1), commands];
        }),
      ),
    ),
    "",
    "Where the time goes. CPU in ms per request, the making of views included; wall time of one request at a time through the meter",
    table(
      [
        "operation",
        "clients",
        "own CPU",
        "store CPU",
        "floor CPU",
        "floor store CPU",
        "wall own",
        "wall store",
      ],
      cells.map(({ name, clients, product, floor }) => {
        const cost = costs.find((one) => one.name === name)?.warm;
        const first = clients === cells[0]?.clients;
        return [
          name,
          String(clients),
          fix(product.cpu.own, 2),
          fix(product.cpu.store, 2),
          fix(floor.cpu.own, 2),
          fix(floor.cpu.store, 2),
          first ? fix(cost?.ownMs, 2) : "",
          first ? fix(cost?.storeMs, 2) : "",
        ];
      }),
    ),
    "",
    "Beside the limits",
    table(
      ["figure", "is", "at most", "goal", ""],
      verdicts(cells, costs).map((one) => [
        one.what,
        fix(one.figure, 2),
        String(one.most),
        String(one.goal),
        wordOf(one),
      ]),
    ),
    "",
    `${fix(seconds, 0)} s in all. Compare ratios of one run, never times of two.`,
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, nth) =>
    Math.max(title.length, ...rows.map((cells) => cells[nth]?.length ?? 0)),
  );
  const isText = head.map((_, nth) => rows.some((cells) => /[a-z(]/i.test(cells[nth] ?? "")));
  return [head, ...rows]
    .map((cells) =>
      cells
        .map((cell, nth) => (isText[nth] ? cell.padEnd(widths[nth] ?? 0) : cell.padStart(widths[nth] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function fix(value: number | undefined, digits: number): string {
  return value === undefined || Number.isNaN(value) ? "-" : value.toFixed(digits);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
