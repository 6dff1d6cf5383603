import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { ResidentId } from "../resident-id.ts";
import { Bytes, chained } from "../table/chained.ts";

export const childCategories = {
  leftBehind: "农村留守儿童",
  inDifficulty: "困境儿童",
  deFactoUnsupported: "事实无人抚养儿童",
  orphan: "孤儿",
  migrant: "流动儿童",
} as const;

export const riskLevels = { red: "高风险", yellow: "中高风险", blue: "中低风险", green: "低风险" } as const;
export const RiskLevel = z
  .enum(Object.keys(riskLevels) as [keyof typeof riskLevels])
  .meta({ id: "RiskLevel" });
export type RiskLevel = z.infer<typeof RiskLevel>;

export const relations = {
  father: "父亲",
  mother: "母亲",
  grandfather: "祖父",
  grandmother: "祖母",
  maternalGrandfather: "外祖父",
  maternalGrandmother: "外祖母",
  delegatedCarer: "受委托照护人",
  other: "其他",
} as const;

/** A parent, or who cares for the child in the parents' stead. */
export const Guardian = z
  .strictObject({
    relation: z.enum(Object.keys(relations) as [keyof typeof relations]),
    name: z.string().trim().min(1).max(40),
    phone: z
      .string()
      .regex(/^\d{7,12}$/, "电话为 7 至 12 位数字")
      .optional(),
    workPlace: z.string().trim().max(60).optional(),
    livesWithChild: z.boolean(),
  })
  .meta({ id: "Guardian" });

/** What identifies a child or touches its privacy: encrypted field by field under the child's own data key. */
export const ChildPersonal = z
  .strictObject({
    name: z.string().trim().min(1).max(40),
    idNumber: ResidentId.optional(),
    noIdReason: z.enum(["NO_HUKOU", "NOT_PROVIDED"]).optional().meta({ description: "无证件号的原因" }),
    address: z.string().trim().min(2).max(120),
    guardians: z.array(Guardian).min(1).max(8),
    health: z.string().trim().max(200).optional(),
  })
  .meta({ id: "ChildPersonal" });
export type ChildPersonal = z.infer<typeof ChildPersonal>;

export const sealedFields = ["name", "idNumber", "noIdReason", "address", "guardians", "health"] as const;

const Village = z.string().regex(/^\d{12}$/, "请选择到村（居）");

/** A child's record as it is kept: what may be shown in lists, and the rest sealed. */
export const Child = z
  .strictObject({
    id: idShape("child"),
    label: z.string().meta({ description: "姓名（已脱敏）" }),
    sex: z.enum(["male", "female"]),
    birthDate: ChinaDate,
    residence: Village.meta({ description: "现居住地，十二位区划代码" }),
    hukouDivision: z
      .string()
      .regex(/^\d{6}$/)
      .meta({ description: "户籍所在县区" }),
    categories: z
      .array(z.enum(Object.keys(childCategories) as [keyof typeof childCategories]))
      .min(1)
      .max(5),
    riskLevel: RiskLevel,
    status: z.enum(["CONFIRMED", "EXITED"]),
    createdAt: z.string(),
    dataKey: Bytes,
    nameHash: z.string(),
    idHash: z.string().optional(),
    sealed: z.strictObject({
      name: Bytes,
      idNumber: Bytes.optional(),
      noIdReason: Bytes.optional(),
      address: Bytes,
      guardians: Bytes,
      health: Bytes.optional(),
    }),
    ...chained,
  })
  .meta({ id: "ChildRecord" });
export type Child = z.infer<typeof Child>;

/** What an official enters to open a child's file. */
export const ChildInput = Child.pick({
  sex: true,
  birthDate: true,
  residence: true,
  hukouDivision: true,
  categories: true,
  riskLevel: true,
})
  .extend({ personal: ChildPersonal })
  .meta({ id: "ChildInput" });
export type ChildInput = z.infer<typeof ChildInput>;

/** A child as lists show it: nothing that identifies. */
export const ChildSummary = Child.omit({
  dataKey: true,
  nameHash: true,
  idHash: true,
  sealed: true,
  head: true,
}).meta({ id: "Child" });
export type ChildSummary = z.infer<typeof ChildSummary>;

/** Why somebody reads a child's personal data (个人信息保护法 6条: 目的明确). */
export const RevealInput = z
  .strictObject({
    purpose: z.enum(["visit", "review", "supervision", "correction"]),
  })
  .meta({ id: "RevealInput" });
export type RevealInput = z.infer<typeof RevealInput>;

export const ChildSearch = z
  .strictObject({
    idNumber: ResidentId.optional(),
    name: z.string().trim().min(1).max(40).optional(),
  })
  .refine(
    (search) => (search.idNumber === undefined) !== (search.name === undefined),
    "请填写证件号或姓名之一",
  )
  .meta({ id: "ChildSearch" });
export type ChildSearch = z.infer<typeof ChildSearch>;
