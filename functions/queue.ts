import { createHash, createHmac } from "node:crypto";
import * as z from "zod";

export interface Queue {
  /** At most ten messages; hidden from others until `remove`, or until their time is up. */
  receive(): Promise<Message[]>;
  remove(message: Message): Promise<void>;
}

const Message = z.object({ MessageId: z.string(), ReceiptHandle: z.string(), Body: z.string() });
export type Message = z.infer<typeof Message>;
const Received = z.object({ Messages: z.array(Message).optional() });

const ANSWER_MS = 5000;
const MOST = 10;

/** A queue of SQS by its address: two calls of its JSON protocol, signed with the function's own credentials. */
export function sqsQueue(queueUrl: string, region: string, env = process.env): Queue {
  const call = async (action: string, input: Record<string, unknown>) => {
    const body = JSON.stringify({ QueueUrl: queueUrl, ...input });
    const { origin, host } = new URL(queueUrl);
    const headers = {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `AmazonSQS.${action}`,
      "x-amz-date": new Date().toISOString().replace(/[-:]|\.\d+/g, ""),
      ...(env.AWS_SESSION_TOKEN ? { "x-amz-security-token": env.AWS_SESSION_TOKEN } : {}),
    };
    const authorization = sign({ ...headers, host }, body, region, env);
    const answer = await fetch(`${origin}/`, {
      method: "POST",
      headers: { ...headers, authorization },
      body,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (!answer.ok) throw new Error(`SQS ${action}: ${answer.status}`);
    const text = await answer.text();
    return text === "" ? {} : (JSON.parse(text) as unknown);
  };
  return {
    async receive() {
      const answer = await call("ReceiveMessage", { MaxNumberOfMessages: MOST });
      return Received.parse(answer).Messages ?? [];
    },
    async remove({ ReceiptHandle }) {
      await call("DeleteMessage", { ReceiptHandle });
    },
  };
}

/** Signature version 4 of a POST to `/` without a query: every given header is signed. */
function sign(
  headers: Record<string, string>,
  body: string,
  region: string,
  env: typeof process.env,
): string {
  const names = Object.keys(headers).sort();
  const signed = names.join(";");
  const request = [
    "POST",
    "/",
    "",
    ...names.map((name) => `${name}:${headers[name]}`),
    "",
    signed,
    hash(body),
  ];
  const date = headers["x-amz-date"] ?? "";
  const scope = `${date.slice(0, 8)}/${region}/sqs/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", date, scope, hash(request.join("\n"))].join("\n");
  const key = scope.split("/").reduce<string | Buffer>(mac, `AWS4${env.AWS_SECRET_ACCESS_KEY ?? ""}`);
  const signature = mac(key, toSign).toString("hex");
  const credential = `${env.AWS_ACCESS_KEY_ID ?? ""}/${scope}`;
  return `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`;
}

function mac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
