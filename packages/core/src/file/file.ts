import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { permit, permitOn } from "../permission.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { type Ask, ask, find as findRecord, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { EvidenceUse, FileEntity } from "./file.entity.ts";
import { sniff } from "./file.rule.ts";
import {
  type FileInput,
  type File as FileRecord,
  type FileType,
  fileTypes,
  MAX_BYTES,
  type Upload,
} from "./file.shape.ts";

export type { File as Record } from "./file.shape.ts";

/**
 * Announces a photo and answers where to send it; the store itself holds type, length and hash to what was
 * announced. Refuses other types than photos and over 10 MB. The same announcement again gives a new address.
 */
export async function announce(ctx: Context, input: FileInput): Promise<Upload> {
  permit(ctx.actor, "file.upload");
  if (!isPhoto(input.contentType))
    throw refuse("file.type_not_allowed", { values: { type: input.contentType } });
  if (input.size > MAX_BYTES) throw refuse("file.too_large");
  const { organizationId, accountId } = ctx.actor;
  if (!organizationId) throw refuse("permission.denied", { values: { action: "上传附件" } });
  const file = {
    id: input.id,
    sha256: input.sha256,
    size: input.size,
    contentType: input.contentType,
    organizationId,
    ownerId: accountId,
    status: "PENDING" as const,
    createdAt: ctx.at,
  };
  const { records } = await write(ctx, "file.announce", [
    [
      create(FileEntity, file, {
        replays: (old) => old.ownerId === accountId && old.sha256 === file.sha256 && old.size === file.size,
      }),
      () => refuse("file.id_taken"),
    ],
  ]);
  const announced = withoutHead(records[0]);
  if (announced.status === "READY") return { file: announced };
  return { file: announced, ...(await ctx.parts.evidence.signUpload({ ...file, name: objectName(file) })) };
}

/**
 * Says that the bytes are there. Refuses a file that never arrived (`file.not_uploaded`) or whose first bytes
 * are of another type than it claims (`file.type_mismatch`).
 */
export async function complete(ctx: Context, id: string): Promise<Omit<FileRecord, "head">> {
  const file = await own(ctx, id, "file.upload");
  if (file.status === "READY") return withoutHead(file);
  const stored = await ctx.parts.evidence.look(objectName(file));
  if (!stored || stored.size !== file.size) throw refuse("file.not_uploaded");
  if (stored.contentType !== file.contentType || sniff(stored.first) !== file.contentType) {
    throw refuse("file.type_mismatch", { values: { type: file.contentType } });
  }
  const { records } = await write(ctx, "file.complete", [
    [patch(FileEntity, file, { set: { status: "READY" } }), () => refuse("record.stale")],
  ]);
  return withoutHead(records[0]);
}

/** Lends the read of a file to another noun. */
export function asks(id: string): Ask<typeof FileEntity> {
  return ask(FileEntity, { id });
}

/** Refuses a file that is not the actor's (as missing) or was never uploaded. */
export function refuseUnready(ctx: Context, file: FileRecord | undefined): asserts file is FileRecord {
  const mine = file?.ownerId === ctx.actor.accountId && file.organizationId === ctx.actor.organizationId;
  if (!file || !mine) throw refuse("record.missing", { values: { noun: "附件" } });
  if (file.status !== "READY") throw refuse("file.not_uploaded");
}

/** A short-lived address from which the browser loads a photo; the caller has checked that it may be seen. */
export function address(
  ctx: Context,
  file: Pick<FileRecord, "id" | "organizationId" | "contentType">,
): Promise<string> {
  return ctx.parts.evidence.signDownload(objectName(file), file.contentType);
}

/** Deliverables outside this series (a deliverable and its later versions) that use the same content. */
export async function otherUses(ctx: Context, sha256: string, firstId: string): Promise<string[]> {
  const uses = await query(ctx.parts.table, EvidenceUse, { pk: `H#${sha256}`, limit: 20 });
  return uses.items.filter((use) => use.firstId !== firstId).map((use) => use.deliverableId);
}

/** Lends the step that notes the use of a file's content by a deliverable. */
export function noteUse(
  ctx: Context,
  file: FileRecord,
  deliverable: { id: string; firstId: string },
): Guarded {
  const use = {
    sha256: file.sha256,
    fileId: file.id,
    deliverableId: deliverable.id,
    firstId: deliverable.firstId,
    organizationId: file.organizationId,
    at: ctx.at,
  };
  return [create(EvidenceUse, use), () => refuse("file.twice_in_one")];
}

async function own(ctx: Context, id: string, action: "file.upload"): Promise<FileRecord> {
  permit(ctx.actor, action);
  const file = await findRecord(ctx.parts.table, FileEntity, { id }, { consistent: true });
  if (!file) throw refuse("record.missing", { values: { noun: "附件" } });
  permitOn(ctx.actor, action, file, "附件");
  return file;
}

function objectName(file: Pick<FileRecord, "id" | "organizationId" | "contentType">): string {
  return `evidence/${file.organizationId}/${file.id}.${fileTypes[file.contentType]}`;
}

function withoutHead({ head: _head, ...file }: FileRecord): Omit<FileRecord, "head"> {
  return file;
}

function isPhoto(type: string): type is FileType {
  return Object.hasOwn(fileTypes, type);
}

export * as File from "./file.ts";
