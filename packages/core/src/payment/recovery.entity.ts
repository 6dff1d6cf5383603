import { entity } from "../table/entity.ts";
import { Recovery } from "./recovery.shape.ts";

export const RecoveryEntity = entity({
  name: "recovery",
  noun: "追回记录",
  shape: Recovery,
  key: ({ id }: { id: string }) => ({ pk: `P#${id}`, sk: "A" }),
  indexes: (recovery) => ({
    one: { pk: `P#R#${recovery.contractId}`, sk: orderOf(recovery) },
    two: { pk: `P#R#${recovery.division}`, sk: orderOf(recovery) },
  }),
  packed: [
    "id",
    "contractId",
    "contractNo",
    "division",
    "organizationId",
    "deliverableId",
    "milestoneId",
    "amountFen",
    "reason",
    "openedAt",
    "openedBy",
    "openedByName",
    "returnedOn",
    "voucherNo",
    "recordedBy",
    "recordedByName",
  ],
  audit: ({ id, contractId }) => ({ home: `contract#${contractId}`, subject: `recovery#${id}` }),
  told: ["contractId", "deliverableId", "milestoneId", "amountFen", "reason"],
});

// What is still open comes first.
function orderOf({ state, openedAt, id }: Pick<Recovery, "state" | "openedAt" | "id">): string {
  return `${state === "OPEN" ? 0 : 1}#${openedAt}#${id}`;
}
