import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { runNode } from "./child.mjs";
import { ensureInstalled, root } from "./install.mjs";

const [file, ...args] = process.argv.slice(2);
if (!file || !existsSync(resolve(root, file))) {
  console.error("用法：node packages/local/bin/run.mjs 文件.ts [参数……]（路径从代码根目录算起）");
  process.exit(1);
}
ensureInstalled();
const { code } = await runNode(["--import", "tsx", resolve(root, file), ...args]);
process.exit(code);
