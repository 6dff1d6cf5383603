import { createHash } from "node:crypto";
import { makeId } from "@guanhu/core/id";
import { drawPhoto } from "../world/photo.ts";
import { type Step, StoryBroken, type Teller } from "./teller.ts";

/** Sends a photo as a phone does: announce, put the bytes straight into the object store, say that they are there. */
export async function* sendPhoto(teller: Teller, by: string, label: string): AsyncGenerator<Step, string> {
  const now = new Date().toISOString();
  const bytes = drawPhoto(crypto.randomUUID(), now);
  const id = makeId("file", now);
  const announced = yield* teller.tell({
    by,
    asks: `登记${label}：类型、大小、哈希`,
    method: "POST",
    path: "/api/files",
    body: announcementOf(id, bytes, "image/png"),
    expect: 201,
    facts: ({ file }) => [`${file.id}，${file.size} 字节`],
  });
  const status = await putBytes(announced, bytes);
  yield teller.report({
    by,
    asks: `${label}直传对象存储`,
    request: "PUT（预签名地址）",
    expected: { status: 200 },
    status,
    facts: [`${bytes.length} 字节`],
    ...(status === 200 ? {} : { complaint: "应为 200" }),
  });
  if (status !== 200) throw new StoryBroken("照片没有上传成功");
  yield* teller.tell({
    by,
    asks: `${label}上传完成：核对大小与实际类型`,
    method: "POST",
    path: `/api/files/${id}/complete`,
    expect: 200,
    facts: (file) => [`状态 ${file.status}`],
  });
  return id;
}

export function announcementOf(id: string, bytes: Uint8Array, contentType: string) {
  const sha256 = createHash("sha256").update(bytes).digest("base64");
  return { id, contentType, size: bytes.length, sha256 };
}

/** Puts bytes where an announcement says; answers the store's status. */
export async function putBytes(
  announced: { url?: string; headers?: Record<string, string> },
  bytes: Uint8Array,
): Promise<number> {
  if (!announced.url) return 0;
  const answer = await fetch(announced.url, {
    method: "PUT",
    headers: announced.headers ?? {},
    body: new Uint8Array(bytes),
  });
  await answer.arrayBuffer();
  return answer.status;
}
