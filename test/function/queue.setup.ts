import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { signatureOf } from "./signature.setup.ts";

export interface TestQueue {
  url: string;
  /** Bodies that are still in it. */
  left(): string[];
  put(...bodies: string[]): void;
  close(): Promise<void>;
}

/** Answers SQS's JSON protocol on the loopback; every request must be signed as AWS's own signer would sign it. */
export async function startQueue(region: string): Promise<TestQueue> {
  const messages = new Map<string, { body: string; hidden: boolean }>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    if ((await signatureOf(request, text, region, "sqs")) !== request.headers.authorization) {
      return response.writeHead(403).end();
    }
    const input = JSON.parse(text) as { ReceiptHandle?: string };
    if (request.headers["x-amz-target"] === "AmazonSQS.DeleteMessage") {
      messages.delete(input.ReceiptHandle ?? "");
      return response.end();
    }
    const open = [...messages].filter(([, { hidden }]) => !hidden).slice(0, 10);
    for (const [, message] of open) message.hidden = true;
    const Messages = open.map(([id, { body }]) => ({ MessageId: id, ReceiptHandle: id, Body: body }));
    return response.end(JSON.stringify(Messages.length > 0 ? { Messages } : {}));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/000000000000/dead-letters`,
    left: () => [...messages.values()].map(({ body }) => body),
    put(...bodies) {
      for (const body of bodies) messages.set(crypto.randomUUID(), { body, hidden: false });
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
