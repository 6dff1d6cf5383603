import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleFunctions, type DoorName } from "@guanhu/functions/bundle/bundle";

/** One instance of a function: a process that has loaded the bundle and takes events, as many as come. */
export interface Instance {
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer
  send(event: unknown, leftMs?: number): Promise<any>;
  /** Lines that it wrote, to either stream. */
  lines(): string[];
  stop(): Promise<void>;
}

export interface Artifacts {
  folder: string;
  /** A cold instance with this environment; refuses, with what it said, when the function does not start. */
  start(name: DoorName, environment: Record<string, string>): Promise<Instance>;
  close(): Promise<void>;
}

const LIFE_MS = 60_000;

/** Bundles these functions into a temporary folder. What is tested is what would be uploaded. */
export async function makeArtifacts(...names: DoorName[]): Promise<Artifacts> {
  const folder = await mkdtemp(join(tmpdir(), "guanhu-function-"));
  await bundleFunctions(folder, names);
  const open = new Set<Instance>();
  return {
    folder,
    async start(name, environment) {
      const instance = await startInstance(join(folder, name, "index.mjs"), environment);
      open.add(instance);
      return instance;
    },
    async close() {
      for (const instance of open) await instance.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startInstance(file: string, environment: Record<string, string>): Promise<Instance> {
  const child = fork(join(import.meta.dirname, "host.mjs"), [file], {
    env: {
      PATH: process.env.PATH,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test-secret-of-the-store",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
      ...environment,
    },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    timeout: LIFE_MS,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      said += String(chunk);
    });
  }
  const waiting = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let nth = 0;
  await new Promise<void>((done, fail) => {
    child.once("close", () => fail(new Error(said)));
    child.on("message", (message: { ready?: true; id?: number; result?: unknown; error?: string }) => {
      if (message.ready) return done();
      const waits = waiting.get(message.id ?? -1);
      if (message.error !== undefined) waits?.fail(new Error(message.error));
      else waits?.done(message.result);
    });
  });
  return {
    send: (event, leftMs = 10_000) =>
      new Promise((done, fail) => {
        const id = nth++;
        waiting.set(id, { done, fail });
        child.send({ id, event, leftMs });
      }),
    lines: () => said.split("\n").filter((line) => line !== ""),
    stop: () => stop(child, gone),
  };
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill();
  await gone;
}

/** A recorded event. */
// biome-ignore lint/suspicious/noExplicitAny: an event is changed at any place
export async function recorded(name: string): Promise<any> {
  return JSON.parse(await readFile(join(import.meta.dirname, "event", `${name}.json`), "utf8"));
}
