import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { portalFile, portalHeaders } from "@guanhu/web/serve";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

export interface PortalServer {
  url: string;
  port: number;
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves the API, the public site and the built portal on 127.0.0.1. Paths without a file belong to the portal's own routing:
 * below /field/ to the field pages, else to the desk.
 * @throws Error with one Chinese line when the port is taken
 */
export async function servePortal(
  // biome-ignore lint/suspicious/noExplicitAny: the app's own variables do not matter to a server
  app: Hono<any>,
  options: { port: number; webRoot: string; evidence: string },
): Promise<PortalServer> {
  const api = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (/^\/(api|public)(\/|$)/.test(path)) return void api(request, response);
    sendFile(options, path).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === "EADDRINUSE";
      reject(
        new Error(
          taken ? `端口 ${options.port} 已被占用，请用 PORT 另选一个端口。` : `无法监听：${cause.code}`,
        ),
      );
    });
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 500).unref();
      }),
  };
}

async function sendFile(options: { webRoot: string; evidence: string }, path: string) {
  const wanted = join(options.webRoot, normalize(decodeURIComponent(path)));
  const inside = wanted.startsWith(options.webRoot);
  const isFile = inside && existsSync(wanted) && (await stat(wanted)).isFile();
  if (!isFile && extname(path) !== "" && extname(path) !== ".html") {
    return { status: 404, headers: { "content-type": "text/plain; charset=utf-8" }, body: "没有这个文件" };
  }
  const file = isFile ? wanted : join(options.webRoot, portalFile(path));
  const hashed = isFile && path.startsWith("/assets/");
  return {
    status: 200,
    headers: {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
      ...portalHeaders(options.evidence),
    },
    body: await readFile(file),
  };
}
