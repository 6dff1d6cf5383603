import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
const oldest = [20, 11];
const modules = join(root, "node_modules");
const stamp = join(modules, ".guanhu-lock");

/**
 * Installs the dependencies when what is installed is not what package-lock.json says, and does nothing
 * otherwise. Ends the process with one line when Node is too old or the installation fails.
 */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    fail(`Node.js 版本太旧（${process.versions.node}）：需要 ${oldest.join(".")} 或更新版本，请升级后重试。`);
  }
  const lock = read(join(root, "package-lock.json"));
  if (lock === undefined) fail("缺少 package-lock.json：请在完整的代码目录中运行。");
  const mark = createHash("sha256").update(lock).digest("hex");
  if (read(stamp) === mark) return;
  if (!holds(lock, read(join(modules, ".package-lock.json")))) install();
  try {
    writeFileSync(stamp, mark);
  } catch (error) {
    fail(`无法写入依赖目录 ${modules}：${error.message}`);
  }
}

function install() {
  console.log("正在安装依赖（npm ci），第一次需要几分钟……");
  const options = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const done = spawnSync(command, [...first, ...options], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npm",
  });
  if (done.signal) process.exit(130);
  if (done.error) fail(`没有找到 npm，无法安装依赖：${done.error.message}`);
  if (done.status !== 0) fail(`依赖安装失败（npm ci 退出码 ${done.status}），请查看上面的说明后重试。`);
}

/** Whether npm's own record of node_modules has every package of the lock file, in its version. */
function holds(lock, record) {
  if (record === undefined) return false;
  try {
    const installed = JSON.parse(record).packages;
    return Object.entries(JSON.parse(lock).packages).every(([path, wanted]) => {
      if (!path.startsWith("node_modules/") && !path.includes("/node_modules/")) return true;
      const found = installed[path];
      if (!found) return wanted.optional === true || wanted.peer === true;
      return found.version === wanted.version && found.integrity === wanted.integrity;
    });
  } catch {
    return false;
  }
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
