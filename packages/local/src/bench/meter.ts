import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { countReads, countWrites, type Touched, touchedBy } from "./meter.count.ts";
import type { WireItem, WireTable } from "./units.ts";

/** One call to the store, as it came through the meter. Times in ms on one clock. */
export interface Call {
  command: string;
  from: number;
  to: number;
  /** Time in the store alone. */
  storeMs: number;
  wru: number;
  rru: number;
  failed: boolean;
}

export interface Meter {
  url: string;
  /** The calls since the last `take`. */
  take(): Call[];
  stop(): Promise<void>;
}

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

// Calls that were sent side by side overlap for certain when each lasts this long.
const LEAST_MS = 4;
const uncounted = /^(Batch)?Execute|^Export|^Import/;

/**
 * A proxy before the store on 127.0.0.1 that counts every call and works its units out by the published rules:
 * it looks at each written item before and after the write, past the product.
 */
export async function startMeter(upstream: string): Promise<Meter> {
  const { hostname, port } = new URL(upstream);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const tables = new Map<string, WireTable>();
  let calls: Call[] = [];

  function send(command: string, body: Buffer, headers: Record<string, string>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = {
        ...headers,
        "x-amz-target": `DynamoDB_20120810.${command}`,
        "content-length": body.length,
      };
      const out = request({ hostname, port, method: "POST", path: "/", headers: sent, agent }, (answer) => {
        readAll(answer).then(
          (read) => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: read }),
          reject,
        );
      });
      out.on("error", reject);
      out.end(body);
    });
  }

  async function ask<T>(command: string, input: object): Promise<T> {
    const answer = await send(command, Buffer.from(JSON.stringify(input)), own);
    if (answer.status !== 200) throw new Error(`${command}: ${answer.body.toString("utf8").slice(0, 200)}`);
    return JSON.parse(answer.body.toString("utf8")) as T;
  }

  async function learn(command: string, body: Record<string, unknown>) {
    for (const name of tableNames(command, body)) {
      if (tables.has(name)) continue;
      const { Table } = await ask<{ Table: WireTable }>("DescribeTable", { TableName: name });
      tables.set(name, Table);
    }
  }

  function tableOf(name: string): WireTable {
    const table = tables.get(name);
    if (!table) throw new Error(`unknown table ${name}`);
    return table;
  }

  function imagesOf(touched: readonly Touched[]): Promise<(WireItem | undefined)[]> {
    return Promise.all(
      touched.map(async ({ table, key }) => {
        const input = { TableName: table, Key: key, ConsistentRead: true };
        return (await ask<{ Item?: WireItem }>("GetItem", input)).Item;
      }),
    );
  }

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse) {
    const from = performance.now();
    const command = String(incoming.headers["x-amz-target"] ?? "").split(".")[1] ?? "";
    if (uncounted.test(command)) throw new Error(`${command} is not counted`);
    const bytes = await readAll(incoming);
    const body = JSON.parse(bytes.toString("utf8")) as Record<string, unknown>;
    await learn(command, body);
    const touched = touchedBy(command, body, (name) => tableOf(name).KeySchema);
    const before = touched ? await imagesOf(touched) : [];
    const asked = performance.now();
    const answer = await send(command, bytes, plainHeaders(incoming));
    const storeMs = performance.now() - asked;
    const failed = answer.status !== 200;
    const after = touched && !failed ? await imagesOf(touched) : before;
    const wru = touched ? countWrites(command, touched, { before, after }, tableOf) : 0;
    const rru = touched || failed ? 0 : countReads(command, body, JSON.parse(answer.body.toString("utf8")));
    await pause(from + LEAST_MS - performance.now());
    calls.push({ command, from, to: performance.now(), storeMs, wru, rru, failed });
    outgoing.writeHead(answer.status, { ...answer.headers, "content-length": answer.body.length });
    outgoing.end(answer.body);
  }

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch((cause: unknown) => {
      console.error(`meter: ${cause instanceof Error ? cause.message : cause}`);
      outgoing.writeHead(502).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = calls;
      calls = [];
      return taken;
    },
    stop: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The most calls that came one after the other: none of them began before the one before had its answer. */
export function inSequence(calls: readonly Call[]): number {
  let count = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const call of [...calls].sort((a, b) => a.to - b.to)) {
    if (call.from < end) continue;
    count += 1;
    end = call.to;
  }
  return count;
}

/** Ms in which at least one call was under way. */
export function coveredMs(calls: readonly Call[]): number {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...calls].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

// The local store takes any signature.
const own = {
  "content-type": "application/x-amz-json-1.0",
  authorization:
    "AWS4-HMAC-SHA256 Credential=local/20260101/cn-northwest-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
};

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  const left = new Set(["host", "connection", "content-length", "transfer-encoding", "x-amz-target"]);
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      left.has(name) || typeof value !== "string" ? [] : [[name, value]],
    ),
  );
}

function tableNames(command: string, body: Record<string, unknown>): string[] {
  if (!/^(Put|Update|Delete)Item$|WriteItems?$/.test(command)) return [];
  if (command === "BatchWriteItem") return Object.keys(body.RequestItems as object);
  if (command !== "TransactWriteItems") return [String(body.TableName)];
  return (body.TransactItems as Record<string, { TableName: string }>[]).flatMap((item) =>
    Object.values(item).map((part) => part.TableName),
  );
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
