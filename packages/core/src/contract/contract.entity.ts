import * as z from "zod";
import { Fen } from "../money.ts";
import { entity } from "../table/entity.ts";
import { Contract } from "./contract.shape.ts";

export const ContractEntity = entity({
  name: "contract",
  noun: "合同",
  shape: Contract,
  key: ({ id }: { id: string }) => ({ pk: `K#${id}`, sk: "A" }),
  indexes: (contract) => ({
    one: { pk: `K#D#${contract.division}`, sk: `${contract.from}#${contract.id}` },
    two: { pk: `K#O#${contract.organizationId}`, sk: `${contract.from}#${contract.id}` },
  }),
  // Every submission checks the contract, and pays for its size.
  packed: [
    "id",
    "contractNo",
    "title",
    "division",
    "purchaserName",
    "organizationId",
    "organizationName",
    "items",
    "amountFen",
    "piaNo",
    "dataEntrustmentAgreed",
    "createdBy",
    "createdByName",
    "createdAt",
    "signedOn",
    "signedBy",
    "signedByName",
    "endedOn",
    "statusReason",
  ],
  audit: ({ id }) => ({ home: `contract#${id}`, subject: `contract#${id}` }),
  told: ["contractNo", "title", "organizationId", "amountFen", "from", "to", "status"],
});

/** One number, one contract, per purchaser. */
export const ContractNoClaim = entity({
  name: "contractNo",
  noun: "合同编号",
  shape: z.strictObject({ division: z.string(), contractNo: z.string(), contractId: z.string() }),
  key: (claim: { division: string; contractNo: string }) => ({
    pk: `X#contractNo#${claim.division}#${claim.contractNo}`,
    sk: "A",
  }),
});

/** What has been accepted under one line: it gates money, so it moves in the transaction of the acceptance. */
export const AcceptedCount = entity({
  name: "acceptedCount",
  noun: "验收数量",
  shape: z.strictObject({
    contractId: z.string(),
    itemId: z.string(),
    quantity: z.int().min(1),
    accepted: z.int().min(0),
    acceptedFen: Fen,
  }),
  key: ({ contractId, itemId }: { contractId: string; itemId: string }) => ({
    pk: `K#${contractId}`,
    sk: `I#${itemId}`,
  }),
});

/** One child, one line, one day counts once (the claim of an accepted deliverable). */
export const CountedDay = entity({
  name: "countedDay",
  noun: "计量",
  shape: z.strictObject({
    contractId: z.string(),
    itemId: z.string(),
    childId: z.string(),
    onDate: z.string(),
    deliverableId: z.string(),
  }),
  key: (claim: { contractId: string; itemId: string; childId: string; onDate: string }) => ({
    pk: `N#${claim.contractId}#${claim.itemId}#${claim.childId}`,
    sk: claim.onDate,
  }),
});
