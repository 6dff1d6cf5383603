import * as z from "zod";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { chained } from "../table/chained.ts";

/**
 * The money of a contract as it gates payment, in fen. Payable so far is what was accepted (`worthFen`), at most
 * the shares of the accepted milestones (`ceilingFen`); what is requested or paid is taken from it.
 */
export const Ledger = z
  .strictObject({
    contractId: idShape("contract"),
    worthFen: Fen.meta({ description: "已履约验收的成果金额，属实的" }),
    ceilingFen: Fen.meta({ description: "已验收各期按比例的上限" }),
    requestedFen: Fen.meta({ description: "已申请、尚未支付" }),
    paidFen: Fen,
    recoveryFen: Fen.meta({ description: "应追回、尚未追回" }),
    recoveredFen: Fen,
    ...chained,
  })
  .meta({ id: "Ledger" });
export type Ledger = z.infer<typeof Ledger>;

/** The money of a contract, in fen, each number with its rows: contracted, delivered, accepted, payable, paid. */
export const ContractMoney = z
  .strictObject({
    contractedFen: Fen,
    reviewedFen: Fen.meta({ description: "已审核通过成果的金额" }),
    acceptedFen: Fen.meta({ description: "已履约验收的金额" }),
    payableFen: Fen.meta({ description: "按里程碑比例至今应付" }),
    requestedFen: Fen.meta({ description: "已申请、尚未支付" }),
    paidFen: Fen,
    recoveryFen: Fen.meta({ description: "应追回、尚未追回" }),
    availableFen: Fen.meta({ description: "现在可以申请支付" }),
  })
  .meta({ id: "ContractMoney" });
export type ContractMoney = z.infer<typeof ContractMoney>;
