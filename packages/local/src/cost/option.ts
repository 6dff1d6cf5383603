import { parseArgs } from "node:util";
import { type Region, regions } from "./prices.ts";
import { type Scenario, scenarioOf, scenarios } from "./usage.ts";

export interface CostOptions {
  scenarios: readonly Scenario[];
  region: Region;
  json?: string;
  /** Measure anew instead of computing a bill. */
  measure: boolean;
  help: boolean;
}

export const usageText = `npm run cost -- [options]
  --children N      a place with so many children, 1 to 10,000,000 (county, city and province)
  --deliverables N  deliverables of a year there, 0 to 1,000,000,000 (as many per child as in the province)
  --region R        ${regions.join(" or ")} (${regions[0]})
  --json FILE       write the bills to a file, too
  --measure         measure units, bytes and times again and show them beside those in usage.ts`;

/** @throws Error with one line when an option is unknown or out of bounds */
export function parseOptions(args: readonly string[]): CostOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      children: { type: "string" },
      deliverables: { type: "string" },
      region: { type: "string", default: regions[0] ?? "" },
      json: { type: "string" },
      measure: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const region = regions.find((one) => one === values.region);
  if (!region) throw new Error(`--region: ${regions.join(" or ")}, not ${values.region}`);
  if (values.deliverables !== undefined && values.children === undefined) {
    throw new Error("--deliverables: say how many --children they are for");
  }
  const children = whole("children", values.children, 1, 10_000_000);
  const deliverables = whole("deliverables", values.deliverables, 0, 1_000_000_000);
  const { json, measure, help } = values;
  return {
    scenarios: children === undefined ? scenarios : [scenarioOf("as asked", children, deliverables)],
    region,
    measure,
    help,
    ...(json === undefined ? {} : { json }),
  };
}

function whole(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new Error(`--${name}: a whole number from ${least} to ${most}, not ${text}`);
  }
  return value;
}
