import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { chained } from "../table/chained.ts";

export const recoveryStates = { OPEN: "待追回", RETURNED: "已追回" } as const;

export const RecoveryState = z
  .enum(Object.keys(recoveryStates) as [keyof typeof recoveryStates])
  .meta({ id: "RecoveryState" });
export type RecoveryState = z.infer<typeof RecoveryState>;

export const recoveryReasons = { DELIVERABLE_FALSE: "已付款的成果被认定不实" } as const;

/** Money that was paid and is not owed: it is to come back. */
export const Recovery = z
  .strictObject({
    id: idShape("recovery"),
    contractId: idShape("contract"),
    contractNo: z.string(),
    division: z.string(),
    organizationId: idShape("organization"),
    deliverableId: idShape("deliverable").meta({ description: "被认定不实的成果" }),
    milestoneId: z.string(),
    amountFen: Fen.min(1),
    state: RecoveryState,
    reason: z.enum(Object.keys(recoveryReasons) as [keyof typeof recoveryReasons]),
    openedAt: z.string(),
    openedBy: z.string(),
    openedByName: z.string(),
    returnedOn: ChinaDate.optional(),
    voucherNo: z.string().trim().min(2).max(60).optional().meta({ description: "缴款凭证号" }),
    recordedBy: z.string().optional(),
    recordedByName: z.string().optional(),
    ...chained,
  })
  .meta({ id: "Recovery" });
export type Recovery = z.infer<typeof Recovery>;

/** A recovery as it is shown. */
export const RecoveryShown = Recovery.omit({ head: true }).meta({ id: "RecoveryShown" });
export type RecoveryShown = z.infer<typeof RecoveryShown>;

/** That the money came back: when, and by which voucher. */
export const SettleInput = z
  .strictObject({
    version: z.int().min(1),
    returnedOn: ChinaDate,
    voucherNo: z.string().trim().min(2).max(60),
  })
  .meta({ id: "RecoverySettleInput" });
export type SettleInput = z.infer<typeof SettleInput>;
