// `npm run cost`: what a month costs on AWS, from measured units, assumed use and dated list prices.
import { writeFile } from "node:fs/promises";
import { chinaDate } from "@guanhu/core/calendar";
import { startDynamoDb } from "../dynamodb/dynamodb.ts";
import { billOf } from "./formula.ts";
import { measureUsage } from "./measure.ts";
import { type CostOptions, parseOptions, usageText } from "./option.ts";
import { priceList } from "./prices.ts";
import { billText, comparisonText, groundText, toJson } from "./report.ts";
import { assumed, measured } from "./usage.ts";

try {
  await run(parseOptions(process.argv.slice(2)));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}

async function run({ scenarios, region, json, measure, help }: CostOptions): Promise<void> {
  if (help) return console.log(usageText);
  if (measure) return measureAgain();
  const prices = { region, list: priceList[region], day: chinaDate(new Date().toISOString()) };
  const bills = scenarios.map((scenario) => billOf(scenario, { measured, assumed }, prices));
  if (json) await writeFile(json, `${JSON.stringify(toJson(bills), null, 2)}\n`);
  console.log([...bills.map(billText), groundText(bills, measured, assumed)].join("\n\n"));
}

async function measureAgain(): Promise<void> {
  const store = await startDynamoDb();
  try {
    console.log(comparisonText(await measureUsage(store.endpoint), measured));
  } finally {
    await store.stop();
  }
}
