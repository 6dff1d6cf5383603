import type { FileHandle } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { ObjectFiles } from "./files.ts";
import type { Credentials } from "./signature.ts";

/** What the handlers work with. */
export interface Store {
  bucket: string;
  credentials: Credentials;
  files: ObjectFiles;
  /** Largest object, in bytes. */
  maxObjectBytes: number;
  now(): Date;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Text, or a part of an open file, which is closed after sending. */
  body?: string | { file: FileHandle; start: number; length: number };
}

/** Sends an answer; a client that goes away in the middle is no error. */
export async function send(response: ServerResponse, answer: Answer): Promise<void> {
  const { status, headers = {}, body } = answer;
  if (typeof body !== "object") {
    const length =
      body === undefined && headers["content-length"] !== undefined ? {} : lengthOf(status, body);
    response.writeHead(status, { ...headers, ...length }).end(body);
    return;
  }
  response.writeHead(status, headers);
  if (body.length === 0) {
    await body.file.close();
    response.end();
    return;
  }
  const stream = body.file.createReadStream({ start: body.start, end: body.start + body.length - 1 });
  await pipeline(stream, response).catch(() => response.destroy());
}

function lengthOf(status: number, body: string | undefined): Record<string, string> {
  if (status === 204 || status === 304) return {};
  return { "content-length": String(Buffer.byteLength(body ?? "")) };
}
