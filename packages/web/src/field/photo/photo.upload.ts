import { answerOf, api } from "../../api/client.ts";
import { ApiProblem, toProblem } from "../../api/problem.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import { getPhoto, markPhoto, photosOf } from "../draft/draft.store.ts";
import type { DraftPhoto } from "../draft/draft.ts";

const t = fieldText.photo;
// The object store says so when the bytes are there already.
const ALREADY_THERE = 412;
const TRIES = 2;

const progress = new Map<string, number>();
const listeners = new Set<() => void>();
const running = new Map<string, Promise<boolean>>();

/** Percent of a photo that is on its way; undefined when none is. */
export function progressOf(fileId: string): number | undefined {
  return progress.get(fileId);
}

export function watchProgress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Sends the photos of a draft that are not at the object store yet, one after the other. Answers whether all
 * are there. Without network they stay waiting; what the server refuses is failed, with its words.
 */
export async function uploadPhotos(draftId: string): Promise<boolean> {
  for (const photo of await photosOf(draftId)) {
    if (photo.state === "waiting" && !(await uploadPhoto(photo.fileId))) break;
  }
  return (await photosOf(draftId)).every((photo) => photo.state === "done");
}

/** Sends one photo; asked for twice at the same time, it is sent once. */
export function uploadPhoto(fileId: string): Promise<boolean> {
  const under = running.get(fileId) ?? send(fileId).finally(() => running.delete(fileId));
  running.set(fileId, under);
  return under;
}

async function send(fileId: string): Promise<boolean> {
  const photo = await getPhoto(fileId);
  if (!photo?.blob || photo.state === "done") return photo?.state === "done";
  try {
    show(fileId, 0);
    await bring(photo, photo.blob);
    await markPhoto(fileId, { state: "done", problem: undefined });
    return true;
  } catch (cause) {
    const problem = toProblem(cause);
    // A session that is over is signed in again, and the photo goes on waiting.
    const waits = problem.retryable || problem.status === 401;
    await markPhoto(fileId, {
      state: waits ? "waiting" : "failed",
      problem: waits ? undefined : problem.message,
    });
    // A refused photo does not hold up the others.
    return !waits;
  } finally {
    show(fileId, undefined);
  }
}

async function bring(photo: DraftPhoto, blob: Blob): Promise<void> {
  const { fileId: id, contentType, size, sha256 } = photo;
  for (let nth = 1; ; nth++) {
    const upload = await answerOf(api.POST("/api/files", { body: { id, contentType, size, sha256 } }));
    if (upload.file.status === "READY") return;
    const status = upload.url ? await put(upload.url, upload.headers ?? {}, blob, id) : 200;
    if (status < 300 || status === ALREADY_THERE) break;
    // An address that has run out is asked for once more.
    if (nth >= TRIES) throw new ApiProblem({ status, code: "file.store_refused", detail: t.failed });
  }
  await answerOf(api.POST("/api/files/{id}/complete", { params: { path: { id } } }));
}

// fetch does not tell how much of a body is sent.
function put(url: string, headers: Record<string, string>, blob: Blob, fileId: string): Promise<number> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => show(fileId, Math.round((event.loaded / event.total) * 100));
    request.onload = () => done(request.status);
    request.onerror = () =>
      fail(new ApiProblem({ status: 0, code: "network.unreachable", detail: t.waiting }));
    request.ontimeout = request.onerror;
    request.timeout = 120_000;
    request.send(blob);
  });
}

function show(fileId: string, percent: number | undefined) {
  if (percent === undefined) progress.delete(fileId);
  else progress.set(fileId, percent);
  for (const listener of listeners) listener();
}
