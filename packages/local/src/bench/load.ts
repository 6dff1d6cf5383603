import { Agent, request } from "node:http";

export interface Shot {
  method: "GET" | "POST";
  path: string;
  token: string;
  body?: string;
}

export interface Burst {
  /** Ms from sending to the last byte, one per request. */
  latencies: number[];
  seconds: number;
}

const LONGEST_MS = 60_000;

/**
 * Sends requests from so many clients, each of which sends its next one when it has its answer, until `count`
 * are sent, `seconds` are over or `next` has none left. Keeps connections open.
 * @throws Error when an answer is not a success
 */
export async function fire(
  url: string,
  next: () => Shot | undefined,
  limits: { clients: number; count: number; seconds: number },
): Promise<Burst> {
  const agent = new Agent({ keepAlive: true, maxSockets: limits.clients });
  const latencies: number[] = [];
  const start = performance.now();
  const deadline = start + limits.seconds * 1000;
  let sent = 0;
  async function client() {
    while (sent < limits.count && performance.now() < deadline) {
      const shot = next();
      if (!shot) return;
      sent += 1;
      const from = performance.now();
      await send(url, shot, agent);
      latencies.push(performance.now() - from);
    }
  }
  try {
    await Promise.all(Array.from({ length: limits.clients }, client));
    return { latencies, seconds: (performance.now() - start) / 1000 };
  } finally {
    agent.destroy();
  }
}

/** One request; its answer as text. */
export function send(url: string, shot: Shot, agent?: Agent): Promise<string> {
  const { hostname, port } = new URL(url);
  const headers: Record<string, string | number> = { authorization: `Bearer ${shot.token}` };
  if (shot.body !== undefined) {
    headers["content-type"] = "application/json";
    headers["content-length"] = Buffer.byteLength(shot.body);
  }
  return new Promise((resolve, reject) => {
    const out = request(
      { hostname, port, method: shot.method, path: shot.path, headers, ...(agent ? { agent } : {}) },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () => {
          const text = Buffer.concat(parts).toString("utf8");
          const status = answer.statusCode ?? 0;
          if (status >= 200 && status < 300) return resolve(text);
          reject(new Error(`${shot.method} ${shot.path}: ${status} ${text.slice(0, 300)}`));
        });
      },
    );
    out.setTimeout(LONGEST_MS, () => out.destroy(new Error(`${shot.method} ${shot.path}: no answer`)));
    out.on("error", (cause: NodeJS.ErrnoException) => {
      // The server let go of an idle connection while the request was on its way: it has not seen it.
      if (out.reusedSocket && cause.code === "ECONNRESET") send(url, shot, agent).then(resolve, reject);
      else reject(cause);
    });
    out.end(shot.body);
  });
}
