import { type Cold, limits, measureCold } from "./cold.ts";

const DEFAULT_RUNS = 15;
const MOST_RUNS = 50;
const NAME_WIDTH = 14;

async function main(): Promise<void> {
  const runs = runsOf(process.argv[2]);
  console.log(`每个函数在新进程中加载 ${runs} 次，轮流进行；取中位数。\n`);
  const rows = await measureCold(runs);
  console.log(
    "函数            启动 KB   按需 KB   加载 ms    CPU ms  加载/SDK   CPU/SDK  首次应答 ms  首次/SDK",
  );
  for (const row of rows) console.log(lineOf(row));
  const api = rows.find(({ name }) => name === "api");
  const first = api?.answeredRatio;
  if (!api || first === undefined) throw new Error("api was not measured");
  console.log(`\napi 启动代码 ${verdict(api.kilobytes, limits.kilobytes, " KB")}`);
  console.log(`api 加载/SDK 客户端 ${verdict(api.ratio, limits.load, "")}`);
  console.log(`api 首次应答/SDK 客户端加载 ${verdict(first, limits.answered, "")}`);
  if (api.kilobytes > limits.kilobytes.most || api.ratio > limits.load.most) process.exitCode = 1;
}

function lineOf(row: Cold): string {
  const { name, kilobytes, laterKilobytes, wall, cpu, ratio, cpuRatio, answered, answeredRatio } = row;
  // Chinese signs are two columns wide.
  const width = [...name].reduce((sum, sign) => sum + (sign > "\u00ff" ? 2 : 1), 0);
  const numbers = [
    kilobytes.toFixed(1),
    laterKilobytes.toFixed(1),
    wall.toFixed(1),
    cpu.toFixed(1),
    ratio.toFixed(2),
    cpuRatio.toFixed(2),
    answered?.toFixed(1) ?? "",
    answeredRatio?.toFixed(2) ?? "",
  ];
  return `${name}${" ".repeat(NAME_WIDTH - width)}${numbers.map((one) => one.padStart(10)).join("")}`;
}

function verdict(value: number, { most, goal }: { most: number; goal: number }, unit: string): string {
  const word = value <= goal ? "goal" : value <= most ? "ok" : "over";
  const digits = unit ? 0 : 2;
  return `${value.toFixed(digits)}${unit}（上限 ${most}，目标 ${goal}）：${word}`;
}

function runsOf(text: string | undefined): number {
  const runs = Number(text ?? DEFAULT_RUNS);
  if (Number.isInteger(runs) && runs >= 1 && runs <= MOST_RUNS) return runs;
  throw new Error(`次数须为 1 至 ${MOST_RUNS} 的整数，现为 ${text}。`);
}

await main();
