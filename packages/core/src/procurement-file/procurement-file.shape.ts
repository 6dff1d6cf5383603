import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { chained } from "../table/chained.ts";

export const procurementFileStates = { KEPT: "保存中", RELEASED: "期满，可以销毁" } as const;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The record of a contract's procurement file: who took it out last, with which index, and whether its time is over.
 * The file itself is made from the records of buying whenever it is read; nothing of them is ever removed.
 */
export const ProcurementFile = z
  .strictObject({
    contractId: idShape("contract"),
    contractNo: z.string(),
    division: z.string(),
    state: z.enum(Object.keys(procurementFileStates) as [keyof typeof procurementFileStates]),
    reads: z.int().min(0).meta({ description: "调阅次数" }),
    readBy: z.string().optional(),
    readByName: z.string().optional().meta({ description: "最近一次由谁调阅" }),
    readAt: z.string().optional(),
    indexHash: Sha256.optional().meta({ description: "当时目录 index.json 的 SHA-256" }),
    keptUntil: ChinaDate.optional(),
    released: z.strictObject({ by: z.string(), byName: z.string(), at: z.string() }).optional(),
    ...chained,
  })
  .meta({ id: "ProcurementFile" });
export type ProcurementFile = z.infer<typeof ProcurementFile>;

export const ProcurementFileShown = ProcurementFile.omit({ head: true }).meta({ id: "ProcurementFileShown" });
export type ProcurementFileShown = z.infer<typeof ProcurementFileShown>;

const Piece = z.strictObject({ name: z.string(), bytes: z.int().min(0), sha256: Sha256 });

/** What `index.json` of a package says: every document in order with its hashes, and what is not there and why. */
export const FileIndex = z.strictObject({
  product: z.literal("关护"),
  contractId: z.string(),
  contractNo: z.string(),
  title: z.string(),
  purchaserName: z.string(),
  organizationName: z.string(),
  madeAt: z.string(),
  requestId: z.string().meta({ description: "调阅请求的编号，与审计记录一致" }),
  keepUntil: ChinaDate.optional(),
  documents: z.array(z.strictObject({ no: z.string(), title: z.string(), json: Piece, html: Piece })),
  absent: z.array(z.strictObject({ no: z.string(), title: z.string(), reason: z.string() })),
});
export type FileIndex = z.infer<typeof FileIndex>;
