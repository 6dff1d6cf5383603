import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { chained } from "../table/chained.ts";

export const changeReasons = {
  DEMAND: "服务对象数量变化",
  POLICY: "政策调整",
  FORCE_MAJEURE: "不可抗力",
  PUBLIC_INTEREST: "国家利益或者社会公共利益",
  CORRECTION: "文字更正",
} as const;

export const changeStates = { PROPOSED: "待对方同意", AGREED: "已生效", WITHDRAWN: "已撤回" } as const;

const AddedItem = z.strictObject({
  itemId: z.string().max(8),
  addQuantity: z.int().min(1).max(1_000_000),
});

/** A change of a contract by both parties: a supplement adds quantities, an amendment only changes words. */
export const ContractChange = z
  .strictObject({
    contractId: idShape("contract"),
    no: z.int().min(1).max(99),
    kind: z.enum(["SUPPLEMENT", "AMENDMENT"]).meta({ description: "补充合同，或条款变更" }),
    reason: z.enum(Object.keys(changeReasons) as [keyof typeof changeReasons]),
    clause: z.string().trim().min(2).max(60).meta({ description: "原合同条款号" }),
    text: z.string().trim().min(4).max(1000).meta({ description: "变更后的内容" }),
    items: z.array(AddedItem).max(20),
    amountFen: Fen,
    state: z.enum(Object.keys(changeStates) as [keyof typeof changeStates]),
    proposedBy: z.string(),
    proposedByName: z.string(),
    proposedAt: z.string(),
    agreedByName: z.string().optional(),
    agreedOn: ChinaDate.optional(),
    announcedOn: ChinaDate.optional(),
    ...chained,
  })
  .meta({ id: "ContractChange" });
export type ContractChange = z.infer<typeof ContractChange>;

export const ContractChangeInput = ContractChange.pick({
  reason: true,
  clause: true,
  text: true,
  items: true,
})
  .extend({ kind: ContractChange.shape.kind })
  .meta({ id: "ContractChangeInput" });
export type ContractChangeInput = z.infer<typeof ContractChangeInput>;

/** A change with its clock: announced within 2 working days (财办库〔2023〕243号). */
export const ContractChangeRow = ContractChange.omit({ head: true })
  .extend({
    announceBy: ChinaDate.optional(),
    provisional: z.boolean().optional(),
    overdue: z.boolean(),
  })
  .meta({ id: "ContractChangeRow" });
export type ContractChangeRow = z.infer<typeof ContractChangeRow>;
