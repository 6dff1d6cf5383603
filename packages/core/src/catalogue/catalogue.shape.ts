import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { KindName } from "../deliverable/kind/kind.shape.ts";
import { DivisionCode } from "../division/division.shape.ts";
import { idShape } from "../id.ts";
import { chained } from "../table/chained.ts";

/** How a line that buys this is accepted. */
export const countings = { DELIVERABLE: "按成果计量", DOCUMENT: "按文件验收" } as const;

/** One entry of the guidance catalogue (政府购买服务指导性目录), dated: what may be bought. */
export const CatalogueEntry = z
  .strictObject({
    code: z.string().regex(/^[AB][0-9A-Z]{0,11}$/, "目录代码以 A 或 B 开头，其后为数字或大写字母"),
    name: z.string().trim().min(1).max(40),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    parent: z.string().optional(),
    kind: z.enum(["A", "B"]).meta({ description: "A 公共服务；B 政府履职所需辅助性服务" }),
    unit: z.string().trim().min(1).max(8).optional().meta({ description: "计量单位；有则可购买" }),
    deliverableKind: KindName.optional().meta({ description: "以哪类成果计量" }),
    counting: z
      .enum(Object.keys(countings) as [keyof typeof countings])
      .optional()
      .meta({ description: "DELIVERABLE 按成果计量；DOCUMENT 按文件验收（如平台维护、品牌建设）" }),
    validFrom: ChinaDate,
    validTo: ChinaDate.optional(),
    documentNo: z.string().nullable().meta({ description: "依据文号；null 表示待核定" }),
  })
  .meta({ id: "CatalogueEntry" });
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

/** An entry as a version holds it: the version's own dates and document hold for all of its entries. */
export const VersionEntry = CatalogueEntry.omit({ validFrom: true, validTo: true, documentNo: true }).meta({
  id: "CatalogueVersionEntry",
});
export type VersionEntry = z.infer<typeof VersionEntry>;

export const versionStatus = { DRAFT: "草案", PUBLISHED: "已发布" } as const;

/** One version of a department's guidance catalogue: drafted, then published and never changed again but for its end. */
export const CatalogueVersion = z
  .strictObject({
    id: idShape("catalogueVersion"),
    division: DivisionCode.refine((code) => code.length <= 6, "目录由省、市、县级部门编制"),
    documentNo: z.string().trim().min(2).max(100).optional().meta({ description: "发布文号" }),
    title: z.string().trim().min(4).max(80),
    validFrom: ChinaDate,
    validTo: ChinaDate.optional().meta({ description: "由下一版本发布时确定" }),
    status: z.enum(Object.keys(versionStatus) as [keyof typeof versionStatus]),
    entries: z.array(VersionEntry).min(1).max(1000),
    copiedFrom: z.string().nullable().meta({ description: "所依据的版本；null 表示内置目录" }),
    editedBy: z.array(z.string()).max(100),
    createdBy: z.string(),
    createdByName: z.string(),
    createdAt: z.string(),
    publishedBy: z.string().optional(),
    publishedByName: z.string().optional(),
    publishedAt: z.string().optional(),
    ...chained,
  })
  .meta({ id: "CatalogueVersion" });
export type CatalogueVersion = z.infer<typeof CatalogueVersion>;

/** What begins a draft; its entries are those in force. */
export const VersionInput = CatalogueVersion.pick({
  division: true,
  documentNo: true,
  title: true,
  validFrom: true,
}).meta({ id: "CatalogueVersionInput" });
export type VersionInput = z.infer<typeof VersionInput>;

/** The whole draft as it shall be, and the version that was seen. */
export const VersionEdit = CatalogueVersion.pick({
  version: true,
  documentNo: true,
  title: true,
  validFrom: true,
  entries: true,
}).meta({ id: "CatalogueVersionEdit" });
export type VersionEdit = z.infer<typeof VersionEdit>;

/** A version in a list, without its entries. */
export const VersionRow = CatalogueVersion.omit({ entries: true, editedBy: true, head: true })
  .extend({ entryCount: z.int() })
  .meta({ id: "CatalogueVersionRow" });
export type VersionRow = z.infer<typeof VersionRow>;

/** The catalogue in force on a day. */
export const CatalogueInForce = z
  .strictObject({
    versionId: z.string().nullable().meta({ description: "null 表示内置目录，待核定" }),
    division: DivisionCode,
    title: z.string(),
    documentNo: z.string().nullable(),
    validFrom: ChinaDate,
    validTo: ChinaDate.optional(),
    items: z.array(CatalogueEntry),
  })
  .meta({ id: "CatalogueInForce" });
export type CatalogueInForce = z.infer<typeof CatalogueInForce>;

const FieldChange = z.strictObject({
  field: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
});

/** What a version changes against the catalogue in force before it. */
export const CatalogueDifference = z
  .strictObject({
    against: z.strictObject({
      versionId: z.string().nullable(),
      title: z.string(),
      documentNo: z.string().nullable(),
    }),
    added: z.array(VersionEntry),
    removed: z.array(VersionEntry),
    changed: z.array(z.strictObject({ code: z.string(), name: z.string(), fields: z.array(FieldChange) })),
  })
  .meta({ id: "CatalogueDifference" });
export type CatalogueDifference = z.infer<typeof CatalogueDifference>;
