import { join, resolve } from "node:path";
import { bundleFunctions } from "./bundle.ts";

const outDir = join(resolve(import.meta.dirname, "../.."), "dist/functions");
const bundles = await bundleFunctions(outDir);
console.log(`${outDir}\n函数        启动 KB   按需 KB`);
for (const { name, bytes, laterBytes } of bundles) {
  console.log(`${name.padEnd(10)}${kilobytes(bytes)}${kilobytes(laterBytes)}`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(10);
}
