import * as z from "zod";
import { Fen } from "../money.ts";
import { entity } from "../table/entity.ts";
import { Agreement } from "./contract.agreement.shape.ts";
import { ContractChange } from "./contract.change.shape.ts";
import { Ledger } from "./contract.ledger.shape.ts";
import { Contract, type MilestoneId, milestoneIds } from "./contract.shape.ts";

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
    "projectId",
    "milestones",
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

export const AgreementEntity = entity({
  name: "agreement",
  noun: "合同文本",
  shape: Agreement,
  key: ({ contractId }: { contractId: string }) => ({ pk: `K#${contractId}`, sk: "T" }),
  audit: ({ contractId }) => ({ home: `contract#${contractId}`, subject: `agreement#${contractId}` }),
  told: ["originalFen", "awardedOn"],
});

export const ContractChangeEntity = entity({
  name: "contractChange",
  noun: "合同变更",
  shape: ContractChange,
  key: ({ contractId, no }: { contractId: string; no: number }) => ({
    pk: `K#C#${contractId}`,
    sk: String(no).padStart(3, "0"),
  }),
  audit: ({ contractId, no }) => ({ home: `contract#${contractId}`, subject: `change#${contractId}#${no}` }),
  told: ["kind", "reason", "amountFen"],
});

export const LedgerEntity = entity({
  name: "ledger",
  noun: "合同资金",
  shape: Ledger,
  key: ({ contractId }: { contractId: string }) => ({ pk: `K#${contractId}`, sk: "L" }),
  audit: ({ contractId }) => ({ home: `contract#${contractId}`, subject: `ledger#${contractId}` }),
  told: ["worthFen", "ceilingFen"],
});

type CountField = MilestoneId | `${MilestoneId}Fen`;

/** Numbers of the milestones in the count of a line: how many were let through for each, and their worth in fen. */
function milestoneCounts(): Record<CountField, z.ZodOptional<z.ZodInt>> {
  const fields = milestoneIds.flatMap((id) => [
    [id, z.int().min(0).optional()],
    [`${id}Fen`, Fen.optional()],
  ]);
  // Safe: two fields for every id, as the type says.
  return Object.fromEntries(fields) as Record<CountField, z.ZodOptional<z.ZodInt>>;
}

/**
 * What the county has let through under one line: in all, and for each milestone. It gates money, so it moves in the
 * transaction of the review; `milestoneId` is the milestone that is counted for now.
 */
export const AcceptedCount = entity({
  name: "acceptedCount",
  noun: "验收数量",
  shape: z.strictObject({
    contractId: z.string(),
    itemId: z.string(),
    quantity: z.int().min(1),
    accepted: z.int().min(0),
    acceptedFen: Fen,
    milestoneId: z.string().optional(),
    ...milestoneCounts(),
  }),
  key: ({ contractId, itemId }: { contractId: string; itemId: string }) => ({
    pk: `K#${contractId}`,
    sk: `I#${itemId}`,
  }),
});

/** The days on which a line counted a child, where the contract sets how many days lie between them at least. */
export const CountedLine = entity({
  name: "countedLine",
  noun: "计量间隔",
  shape: z.strictObject({
    contractId: z.string(),
    itemId: z.string(),
    childId: z.string(),
    days: z.array(z.string()).max(400),
    moves: z.int().min(1),
  }),
  key: (claim: { contractId: string; itemId: string; childId: string }) => ({
    pk: `N#${claim.contractId}#${claim.itemId}#${claim.childId}`,
    sk: "A",
  }),
});

/** One child, one line, one day counts once: the claim of an accepted deliverable, free again if it was false. */
export const CountedDay = entity({
  name: "countedDay",
  noun: "计量",
  shape: z.strictObject({
    contractId: z.string(),
    itemId: z.string(),
    childId: z.string(),
    onDate: z.string(),
    deliverableId: z.string().optional(),
  }),
  key: (claim: { contractId: string; itemId: string; childId: string; onDate: string }) => ({
    pk: `N#${claim.contractId}#${claim.itemId}#${claim.childId}`,
    sk: claim.onDate,
  }),
});
