import type { Costs } from "./bench.meter.ts";
import type { Cell } from "./bench.round.ts";

/** A figure beside what it may be at the most, and what it should be. */
export interface Verdict {
  what: string;
  figure: number;
  most: number;
  goal: number;
}

/** The figures that this product promises to keep, where they were measured. */
export function verdicts(cells: readonly Cell[], costs: readonly Costs[]): Verdict[] {
  const ratios = cells
    .filter(({ name }) => name !== "accept")
    .map(({ name, clients, ratio }) => {
      const [most, goal] = name === "submit" ? [1.45, 1.15] : [1.3, 0.9];
      return { what: `${name} p50 / floor, ${clients} at once`, figure: ratio, most, goal };
    });
  const sequences = costs.flatMap(({ name, cold }) => {
    if (name === "worker's page") return [];
    const [most, goal] = name === "submit" || name === "accept" ? [3, 2] : [2, 1];
    return [
      { what: `${name}: store calls in sequence, sign-in check read`, figure: cold.sequence, most, goal },
    ];
  });
  return [...ratios, ...sequences, ...units(costs)];
}

/** `ok` within the limit, `goal` where the goal is reached, else `over`. */
export function wordOf({ figure, most, goal }: Verdict): "goal" | "ok" | "over" {
  if (figure <= goal) return "goal";
  return figure <= most ? "ok" : "over";
}

function units(costs: readonly Costs[]): Verdict[] {
  const of = (name: Costs["name"]) => costs.find((one) => one.name === name);
  const lines: [name: Costs["name"], unit: "wru" | "rru", most: number, goal: number][] = [
    ["submit", "wru", 14, 9],
    ["submit", "rru", 2, 1.5],
    ["accept", "wru", 11, 9],
    ["queue", "rru", 2, 1],
    ["timeline", "rru", 2, 1],
    ["page", "rru", 2, 1],
  ];
  return lines.flatMap(([name, unit, most, goal]) => {
    const cost = of(name);
    if (!cost) return [];
    const word = unit === "wru" ? "write units" : "read units";
    const warm = { what: `${name}: ${word}`, figure: cost.warm[unit], most, goal };
    const cold = { what: `${name}: ${word}, sign-in check read`, figure: cost.cold[unit], most, goal };
    return unit === "wru" ? [warm] : [warm, cold];
  });
}
