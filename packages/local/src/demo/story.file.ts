import { makeId } from "@guanhu/core/id";
import { drawPhoto } from "../world/photo.ts";
import { announcementOf, putBytes } from "./photo.ts";
import { players, type Stage, visitOf } from "./stage.ts";
import { type Step, StoryBroken, type Teller } from "./teller.ts";

const TOO_LARGE = 11 * 1024 * 1024;

/** Files that are refused, and the one that is only flagged. */
export async function* files(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  teller.chapter = "八、附件";
  const by = players.caseworker;
  const child = stage.children[3];
  if (!child) throw new StoryBroken("没有第四名儿童");
  const now = new Date().toISOString();
  const bytes = drawPhoto(crypto.randomUUID(), now);
  const announce = { by, method: "POST", path: "/api/files" } as const;
  const newId = () => makeId("file", now);

  yield* teller.tell({
    ...announce,
    asks: "登记一个不是照片的文件",
    body: announcementOf(newId(), bytes, "text/html"),
    expect: [400, "file.type_not_allowed"],
  });
  yield* teller.tell({
    ...announce,
    asks: "登记一张 11 MB 的照片",
    body: { ...announcementOf(newId(), bytes, "image/png"), size: TOO_LARGE },
    expect: [400, "file.too_large"],
  });
  const lying = newId();
  const announced = yield* teller.tell({
    ...announce,
    asks: "登记为 JPEG，实为 PNG",
    body: announcementOf(lying, bytes, "image/jpeg"),
    expect: 201,
  });
  await putBytes(announced, bytes);
  yield* teller.tell({
    by,
    method: "POST",
    asks: "核对实际类型",
    path: `/api/files/${lying}/complete`,
    expect: [400, "file.type_mismatch"],
  });
  const absent = newId();
  yield* teller.tell({
    ...announce,
    asks: "登记一张照片，但不上传",
    body: announcementOf(absent, bytes, "image/png"),
    expect: 201,
  });
  yield* teller.tell({
    by,
    method: "POST",
    asks: "说已上传",
    path: `/api/files/${absent}/complete`,
    expect: [409, "file.not_uploaded"],
  });
  const without = visitOf(stage, { contractId: stage.contract.id, child, photoIds: [absent] });
  stage.refusedIds.push(without.id);
  yield* teller.tell({
    by,
    method: "POST",
    asks: "用没有上传的照片提交",
    path: "/api/deliverables",
    body: without,
    expect: [409, "file.not_uploaded"],
  });
  const [used = ""] = stage.photoIds;
  const reused = visitOf(stage, { contractId: stage.contract.id, child, photoIds: [used] });
  yield* teller.tell({
    by,
    method: "POST",
    asks: "用另一份成果用过的照片提交：不拒绝，只提示",
    path: "/api/deliverables",
    body: reused,
    expect: 201,
    facts: ({ flags }) => [`提示：${flags.join("、")}`],
    check: ({ flags }) => (flags.includes("deliverable.flag.photo_reused") ? undefined : "没有提示照片重复"),
  });
  yield* teller.tell({
    by,
    method: "POST",
    asks: "撤回这一份",
    path: `/api/deliverables/${reused.id}/withdraw`,
    body: { version: 1, reason: "演示用，撤回" },
    expect: 200,
    facts: ({ state }) => [`状态 ${state}`],
  });
}
