import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import type { Actor } from "@guanhu/core/actor";
import type { Answer, Portal } from "./portal.ts";
import { phoneId } from "./report.ts";

/** A small real PNG; another number, another picture. */
export function photoFile(nth: number): Buffer {
  const size = 16;
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: size * 3 }, (_, x) => (x * 7 + y * 13 + nth * 31) % 256)]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = deflateSync(Buffer.concat(rows));
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", body),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export interface SentPhoto {
  fileId: string;
  announced: Answer;
  upload?: Response;
  completed: Answer;
}

/** Sends a photo as a phone does: announce, upload to the store, complete. `change` spoils the upload. */
export async function sendPhoto(
  portal: Pick<Portal, "call">,
  actor: Actor,
  bytes: Buffer,
  options: { upload?: boolean; change?: "bytes" | "length" | "type" } = {},
): Promise<SentPhoto> {
  const fileId = phoneId("fil");
  const announced = await portal.call(actor, "POST", "/api/files", {
    id: fileId,
    contentType: "image/png",
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("base64"),
  });
  const complete = () => portal.call(actor, "POST", `/api/files/${fileId}/complete`);
  if (options.upload === false) return { fileId, announced, completed: await complete() };
  const { url, headers } = announced.body as { url: string; headers: Record<string, string> };
  const sent = { ...headers };
  let body = bytes;
  if (options.change === "bytes")
    body = Buffer.from(bytes.map((byte, place) => (place === 60 ? byte ^ 1 : byte)));
  if (options.change === "length") body = Buffer.concat([bytes, Buffer.alloc(10)]);
  if (options.change === "type") sent["content-type"] = "text/html";
  const upload = await fetch(url, { method: "PUT", headers: sent, body: new Uint8Array(body) });
  return { fileId, announced, upload, completed: await complete() };
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
