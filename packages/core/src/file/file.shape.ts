import * as z from "zod";
import { idShape } from "../id.ts";
import { chained } from "../table/chained.ts";

/** At most 10 MB a file. */
export const MAX_BYTES = 10 * 1024 * 1024;

export const fileTypes = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" } as const;
export type FileType = keyof typeof fileTypes;

/** SHA-256 of the content, base64 (44 signs). */
export const Sha256 = z.string().regex(/^[A-Za-z0-9+/]{43}=$/, "须为 SHA-256 的 Base64 编码");

/** A piece of evidence: a photo in the object store. */
export const File = z
  .strictObject({
    id: idShape("file"),
    organizationId: idShape("organization"),
    ownerId: idShape("account"),
    contentType: z.enum(Object.keys(fileTypes) as [FileType]),
    size: z.int().min(1).max(MAX_BYTES).meta({ description: "字节数" }),
    sha256: Sha256,
    status: z.enum(["PENDING", "READY"]),
    createdAt: z.string(),
    ...chained,
  })
  .meta({ id: "File" });
export type File = z.infer<typeof File>;

/** What the phone says of a photo before it sends it. The limits are checked by the verb, with a text each. */
export const FileInput = z
  .strictObject({
    id: idShape("file"),
    contentType: z.string().max(60),
    size: z.int().min(1),
    sha256: Sha256,
  })
  .meta({ id: "FileInput" });
export type FileInput = z.infer<typeof FileInput>;

/** Where and how to send the bytes: `PUT url` with exactly these headers. */
export const Upload = z
  .strictObject({
    file: File.omit({ head: true }),
    url: z.url().optional().meta({ description: "已上传时不再给出" }),
    headers: z.record(z.string(), z.string()).optional(),
  })
  .meta({ id: "Upload" });
export type Upload = z.infer<typeof Upload>;
