import * as z from "zod";
import { entity } from "../table/entity.ts";
import { File } from "./file.shape.ts";

export const FileEntity = entity({
  name: "file",
  noun: "附件",
  shape: File,
  key: ({ id }: { id: string }) => ({ pk: `F#${id}`, sk: "A" }),
  audit: ({ id }) => ({ home: `file#${id}`, subject: `file#${id}` }),
  told: ["contentType", "size", "sha256"],
});

/** One use of a content by a deliverable: the same photo under two of them shows here, whoever sent it. */
export const EvidenceUse = entity({
  name: "evidenceUse",
  noun: "附件使用",
  shape: z.strictObject({
    sha256: z.string(),
    deliverableId: z.string(),
    firstId: z.string(),
    fileId: z.string(),
    organizationId: z.string(),
    at: z.string(),
  }),
  key: ({ sha256, deliverableId }: { sha256: string; deliverableId: string }) => ({
    pk: `H#${sha256}`,
    sk: deliverableId,
  }),
});
