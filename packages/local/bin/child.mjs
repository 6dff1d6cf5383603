import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./install.mjs";

const guard = new URL("./guard.mjs", import.meta.url).href;
const graceTime = 15_000;
// npm passes a Ctrl-C on that the terminal has already delivered: two in so short a time are one.
const sameSignal = 1_000;

/**
 * Runs node with the given arguments until it ends, and resolves to its exit code and whether it was interrupted. The first Ctrl-C (or SIGTERM,
 * or the end of the process that started this one) is passed on once; a second one, or 15 seconds, ends the
 * child and its group at once.
 */
export function runNode(args) {
  // A group of its own, so that a Ctrl-C reaches it only through here; the guard ends it if this process is killed.
  const child = spawn(process.execPath, ["--import", guard, ...args], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // The SDK's versions are pinned: its word about next year's Node is not for whoever starts the portal.
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
  });
  let asked;
  const killGroup = () => {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // Nothing of the group is left.
    }
  };
  const end = (signal) => {
    const now = performance.now();
    if (asked !== undefined && now - asked < sameSignal) return;
    if (asked !== undefined) return killGroup();
    asked = now;
    child.kill(signal);
    setTimeout(killGroup, graceTime).unref();
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const handlers = signals.map((signal) => [signal, () => end(signal)]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) end("SIGTERM");
  }, 500);
  return new Promise((done) => {
    const finish = (code) => {
      if (asked !== undefined) killGroup();
      clearInterval(watch);
      for (const [signal, handler] of handlers) process.off(signal, handler);
      done({ code, interrupted: asked !== undefined });
    };
    child.once("error", (error) => {
      console.error(`无法运行 node：${error.message}`);
      finish(1);
    });
    child.once("exit", (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
