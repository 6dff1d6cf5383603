// `npm run bench`: what the product's operations take beside a floor on the same store, and what they cost there.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchOptions, parseOptions, usage } from "./bench.option.ts";
import { toJson, toText } from "./bench.report.ts";
import { runBench } from "./bench.run.ts";

const options = optionsOrExit();
const dataDir = await mkdtemp(join(tmpdir(), "guanhu-bench-"));
const stops: (() => Promise<void>)[] = [];
let ending: Promise<void> | undefined;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void finish().finally(() => process.exit(130)));
}
try {
  const results = await runBench(
    options,
    dataDir,
    (stop) => stops.push(stop),
    (line) => console.log(line),
  );
  console.log(toText(results));
  if (options.json) await writeFile(options.json, `${JSON.stringify(toJson(results), null, 2)}\n`);
} catch (cause) {
  // After a Ctrl-C everything fails; it is no fault of its own.
  if (!ending) console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
} finally {
  await finish();
}

function finish(): Promise<void> {
  ending ??= (async () => {
    for (const stop of stops.splice(0).reverse()) await stop().catch(() => undefined);
    await rm(dataDir, { recursive: true, force: true });
  })();
  return ending;
}

function optionsOrExit(): BenchOptions {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : cause}\n\n${usage}`);
    process.exit(1);
  }
}
