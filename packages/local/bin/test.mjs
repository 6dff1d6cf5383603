import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runNode } from "./child.mjs";
import { ensureInstalled, root } from "./install.mjs";

ensureInstalled();
const steps = [
  { title: "类型检查", program: ["typescript", "tsc"], args: [] },
  { title: "格式与规范", program: ["@biomejs/biome", "biome"], args: ["ci", "."] },
  { title: "测试", program: ["vitest", "vitest"], args: ["run", ...process.argv.slice(2)] },
];
for (const [at, { title, program, args }] of steps.entries()) {
  const shown = [program[1], ...args].join(" ");
  console.log(`\n【${at + 1}/${steps.length}】${title}：${shown}`);
  const start = performance.now();
  const { code, interrupted } = await runNode([binary(...program), ...args]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (interrupted) process.exit(code || 130);
  if (code !== 0) {
    console.error(`\n【${at + 1}/${steps.length}】${title}没有通过（用时 ${seconds} 秒，退出码 ${code}）。`);
    process.exit(code);
  }
  console.log(`【${at + 1}/${steps.length}】${title}通过，用时 ${seconds} 秒。`);
}

/** The program of an installed package, run by node itself: no shell in between that could keep a signal. */
function binary(name, command) {
  const require = createRequire(join(root, "package.json"));
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}
