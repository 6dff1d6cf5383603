import * as z from "zod";

/** One entry of the guidance catalogue (政府购买服务指导性目录), dated: what may be bought. */
export const CatalogueEntry = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    parent: z.string().optional(),
    kind: z.enum(["A", "B"]).meta({ description: "A 公共服务；B 政府履职所需辅助性服务" }),
    unit: z.string().optional().meta({ description: "计量单位" }),
    deliverableKind: z.string().optional().meta({ description: "以哪类成果计量" }),
    validFrom: z.string(),
    validTo: z.string().optional(),
    documentNo: z.string().nullable().meta({ description: "依据文号；null 表示待核定" }),
  })
  .meta({ id: "CatalogueEntry" });
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;
