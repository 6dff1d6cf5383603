import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Watched {
  url: string;
  /** Operations that came by, without their version. */
  operations: string[];
  close(): Promise<void>;
}

/** Stands before a table's endpoint, lets everything through, and notes what is asked of it. */
export async function watchTable(endpoint: string): Promise<Watched> {
  const operations: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    operations.push(String(request.headers["x-amz-target"]).split(".")[1] ?? "");
    const { host: _host, connection: _connection, "content-length": _length, ...headers } = request.headers;
    const answer = await fetch(endpoint, {
      method: "POST",
      headers: headers as Record<string, string>,
      body: Buffer.concat(chunks),
    });
    const type = answer.headers.get("content-type") ?? "application/x-amz-json-1.0";
    response.writeHead(answer.status, { "content-type": type });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    operations,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** What CloudFormation says of a stack. */
export function stackOutputs(outputs: Record<string, string>) {
  const Outputs = Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }));
  return { Stacks: [{ StackName: "guanhu-test", Outputs }] };
}
