import { fork } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Bundle, bundleFunctions, lambdaOptions } from "@guanhu/functions/bundle/bundle";
import { build } from "esbuild";

/**
 * What may be: at most, and what is aimed at. Bytes of the API's code at the start; its load, and its first answer
 * (load, the noun's routes, the app made of them), beside the load of the bare SDK client.
 */
export const limits = {
  kilobytes: { most: 420, goal: 150 },
  load: { most: 1.3, goal: 0.5 },
  answered: { most: 2.8, goal: 1.5 },
} as const;

export interface Cold {
  name: string;
  /** Code that is loaded at the start, in KB (1000 bytes), and code that is loaded when needed. */
  kilobytes: number;
  laterKilobytes: number;
  /** Until the handler is there: medians in ms, and beside the bare SDK client. */
  wall: number;
  cpu: number;
  ratio: number;
  cpuRatio: number;
  /** Until the first answer of a door to the gateway (to nobody, so without the table): median in ms, and ratio. */
  answered?: number;
  answeredRatio?: number;
}

interface Cell {
  name: string;
  file: string;
  bytes: number;
  laterBytes: number;
  event: string | undefined;
}

interface Measured {
  wall: number;
  cpu: number;
  answered?: number;
}

const root = resolve(import.meta.dirname, "../../../..");
const probe = join(import.meta.dirname, "probe.mjs");
const PROBE_MS = 30_000;
/** What somebody without a session asks of a door: it is answered without the table, but not without the routes. */
const asked: Readonly<Record<string, string>> = {
  api: "/api/deliverables/mine",
  "sign-in": "/api/session",
  public: "/api/divisions/6107",
};

/** What the functions need to start; nothing of it is called. */
const environment = {
  AWS_REGION: "cn-northwest-1",
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
  STAGE: "cold",
  TABLE_NAME: "guanhu",
  EVIDENCE_BUCKET: "evidence",
  SEAL_BUCKET: "seals",
  CHILD_KEY_ID: "child",
  SIGN_IN_KEY_ID: "sign-in",
  INDEX_KEY_WRAPPED: Buffer.alloc(60).toString("base64"),
  DEAD_LETTER_QUEUE_URL: "http://127.0.0.1:1/000000000000/none",
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
};

/**
 * Loads every bundle `runs` times, each in a fresh process and in turn with the others, beside an empty handler and
 * beside the bare SDK client as it is bundled without further measures.
 */
export async function measureCold(runs: number): Promise<Cold[]> {
  const folder = await mkdtemp(join(tmpdir(), "guanhu-cold-"));
  try {
    const cells = await makeCells(folder);
    const taken = new Map<string, Measured[]>(cells.map(({ name }) => [name, []]));
    // The first round warms the machine's file cache and does not count.
    for (let round = 0; round <= runs; round++) {
      for (let nth = 0; nth < cells.length; nth++) {
        const cell = cells[(nth + round) % cells.length];
        if (!cell) continue;
        const measured = await load(cell);
        if (round > 0) taken.get(cell.name)?.push(measured);
      }
    }
    return summary(cells, taken);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeCells(folder: string): Promise<Cell[]> {
  const bare = join(folder, "bare.mjs");
  const text = "export const handler = async () => ({ statusCode: 200 });\n";
  await writeFile(bare, text);
  const events = new Map<string, string>();
  for (const [name, rawPath] of Object.entries(asked)) {
    const event = join(folder, `${name}.json`);
    await writeFile(event, JSON.stringify({ ...nobodysRequest, rawPath }));
    events.set(name, event);
  }
  const sdk = join(folder, "sdk.mjs");
  const { outputFiles } = await build({
    stdin: { contents: SDK_CLIENT, resolveDir: join(root, "functions") },
    ...lambdaOptions,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  await writeFile(sdk, code);
  const bundles = await bundleFunctions(join(folder, "functions"));
  return [
    { name: "空函数", file: bare, bytes: text.length, laterBytes: 0, event: undefined },
    { name: SDK, file: sdk, bytes: code.length, laterBytes: 0, event: undefined },
    ...bundles.map((bundle: Bundle) => ({ ...bundle, event: events.get(bundle.name) })),
  ];
}

const SDK = "SDK 客户端";
const SDK_CLIENT = `import { DynamoDBClient, GetItemCommand, QueryCommand, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
const client = new DynamoDBClient({});
const commands = [GetItemCommand, QueryCommand, TransactWriteItemsCommand];
export const handler = async ({ nth, input }) => client.send(new commands[nth](input));`;

const nobodysRequest = {
  version: "2.0",
  rawQueryString: "",
  headers: {},
  requestContext: { domainName: "localhost", http: { method: "GET", sourceIp: "127.0.0.1" } },
  isBase64Encoded: false,
};

function load({ name, file, event }: Cell): Promise<Measured> {
  return new Promise((done, fail) => {
    const child = fork(probe, event ? [file, event] : [file], {
      env: { PATH: process.env.PATH, ...environment },
      execArgv: [],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      timeout: PROBE_MS,
    });
    let measured: Measured | undefined;
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += String(chunk);
    });
    child.on("message", (message) => {
      measured = message as Measured;
    });
    child.on("error", fail);
    child.on("exit", (code) => {
      if (measured) done(measured);
      else fail(new Error(`${name} 无法加载（退出码 ${code}）：${said.slice(-500)}`));
    });
  });
}

function summary(cells: readonly Cell[], taken: ReadonlyMap<string, Measured[]>): Cold[] {
  const of = (name: string, field: "wall" | "cpu" | "answered") =>
    median((taken.get(name) ?? []).map((one) => one[field] ?? 0));
  return cells.map(({ name, bytes, laterBytes, event }) => ({
    name,
    kilobytes: bytes / 1000,
    laterKilobytes: laterBytes / 1000,
    wall: of(name, "wall"),
    cpu: of(name, "cpu"),
    ratio: of(name, "wall") / of(SDK, "wall"),
    cpuRatio: of(name, "cpu") / of(SDK, "cpu"),
    ...(event
      ? { answered: of(name, "answered"), answeredRatio: of(name, "answered") / of(SDK, "wall") }
      : {}),
  }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
