import * as z from "zod";

/** What one field of a record was and became; bytes and long texts stand as their SHA-256. */
export const Change = z.strictObject({
  field: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});

/** One link of a subject's chain: who did what to it, when, and the hash of the link before. */
export const AuditRow = z
  .strictObject({
    home: z.string().meta({ description: "所属卷宗，如 child#chd_…" }),
    subject: z.string().meta({ description: "记录，如 deliverable#dlv_…" }),
    seq: z.int().min(1),
    action: z.string(),
    at: z.string(),
    accountId: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    division: z.string().optional(),
    organizationId: z.string().optional(),
    requestId: z.string(),
    changes: z.array(Change),
    prev: z.string(),
    hash: z.string(),
  })
  .meta({ id: "AuditRow" });
export type AuditRow = z.infer<typeof AuditRow>;

/** One read of a child's personal data: who, which fields, for what purpose, from where. */
export const AccessRow = z
  .strictObject({
    childId: z.string(),
    id: z.string(),
    at: z.string(),
    accountId: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    division: z.string().optional(),
    organizationId: z.string().optional(),
    fields: z.array(z.string()).meta({ description: "读取的信息类别" }),
    purpose: z.string(),
    record: z.string().optional().meta({ description: "经由哪条记录读取" }),
    address: z.string().optional(),
    requestId: z.string(),
  })
  .meta({ id: "AccessRow" });
export type AccessRow = z.infer<typeof AccessRow>;
