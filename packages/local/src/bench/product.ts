// The product in a process of its own, as `npm start` runs it; answers what the benchmark needs to know of it.
import { BriefCache } from "@guanhu/core/cache";
import type { Parts } from "@guanhu/core/context";
import { makeApp } from "@guanhu/functions/http/app";
import { makeParts } from "@guanhu/functions/parts";
import { allRoutes } from "@guanhu/functions/routes";
import { servePortal } from "../server.ts";
import { BUCKET, REGION, type Stack, startStack, TABLE } from "../stack.ts";
import { ownCpuMs, startedProcess } from "./cpu.ts";
import { answer } from "./helper.ts";
import { send } from "./load.ts";
import { checkAll, credentialsOf, type Seeded, type SeedSizes, seedWorld } from "./product.seed.ts";

export interface ProductStart {
  dataDir: string;
  memory: boolean;
}

export interface ProductStarted {
  url: string;
  dynamodb: string;
  /** Process of the store, where the system tells. */
  storePid: number | undefined;
}

export interface Tokens {
  worker: string;
  reviewer: string;
}

let stack: Stack | undefined;
let twin: { parts: Parts; stop(): Promise<void> } | undefined;
let settings: ProductStart | undefined;
let world: Seeded | undefined;

answer(
  {
    async start(wanted: ProductStart): Promise<ProductStarted> {
      settings = wanted;
      const { dataDir, memory } = wanted;
      stack = await startStack({ port: 0, dataDir, webRoot: dataDir, inMemory: memory });
      return { url: stack.url, dynamodb: stack.dynamodb, storePid: startedProcess(process.pid, "java") };
    },
    async seed(sizes: SeedSizes): Promise<Seeded> {
      world = await seedWorld(running().parts, sizes);
      return world;
    },
    async signIn(): Promise<Tokens> {
      if (!world) throw new Error("no world was made");
      return { worker: await signIn(world.worker, false), reviewer: await signIn(world.reviewer, true) };
    },
    async check(ids: string[]) {
      if (world) await checkAll(running().parts, world.checker, ids);
    },
    drain: () => running().pump.drained(),
    stopPump: () => running().pump.stop(),
    cpu: () => ownCpuMs(),
    /** The same app on the same table, but through another address of the store. */
    async twin(endpoint: string): Promise<string> {
      const parts = makeParts({
        table: TABLE,
        region: REGION,
        bucket: BUCKET,
        keyring: running().parts.keyring,
        local: {
          dynamodb: endpoint,
          // No operation of the benchmark touches a photo.
          evidence: "http://127.0.0.1:9",
          credentials: { accessKeyId: "local", secretAccessKey: "local" },
        },
      });
      const routes = allRoutes(async () => ({}));
      const app = makeApp({ parts, routes, addressOf: () => "127.0.0.1" });
      const server = await servePortal(app, { port: 0, webRoot: settings?.dataDir ?? "", evidence: "" });
      twin = { parts, stop: () => server.stop() };
      return server.url;
    },
    /** The twin has never seen anybody, like a process that has just started. */
    forget() {
      if (!twin) return;
      twin.parts.sessions = new BriefCache(5000);
      twin.parts.contractStates = new BriefCache(5000);
      twin.parts.recent = new BriefCache(600_000);
    },
  },
  async () => {
    await twin?.stop();
    await stack?.stop();
  },
);

async function signIn(account: Seeded["worker"], official: boolean): Promise<string> {
  const { url, parts } = running();
  const body = JSON.stringify({ ...(await credentialsOf(parts, account, official)), bearer: true });
  const opened = await send(url, { method: "POST", path: "/api/session", token: "", body });
  return (JSON.parse(opened) as { token: string }).token;
}

function running(): Stack {
  if (!stack) throw new Error("the product was not started");
  return stack;
}
