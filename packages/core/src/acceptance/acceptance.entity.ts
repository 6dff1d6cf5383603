import { entity } from "../table/entity.ts";
import { Acceptance } from "./acceptance.shape.ts";

export const AcceptanceEntity = entity({
  name: "acceptance",
  noun: "验收",
  shape: Acceptance,
  key: ({ id }: { id: string }) => ({ pk: `A#${id}`, sk: "A" }),
  indexes: (acceptance) => ({
    one: { pk: `A#K#${acceptance.contractId}`, sk: acceptance.frozenAt },
    two: { pk: `A#D#${acceptance.division}`, sk: acceptance.frozenAt },
    three: acceptance.publishedOn
      ? { pk: `A#P#${acceptance.division}`, sk: `${acceptance.publishedOn}#${acceptance.id}` }
      : undefined,
  }),
  packed: [
    "id",
    "contractId",
    "contractNo",
    "title",
    "division",
    "purchaserName",
    "organizationId",
    "organizationName",
    "milestoneId",
    "milestoneName",
    "previousId",
    "frozenAt",
    "lines",
    "members",
    "sample",
    "tally",
    "opinion",
    "rectifyBy",
    "acceptedFen",
    "openedBy",
    "openedByName",
    "concludedBy",
    "concludedByName",
    "concludedOn",
    "confirmedByName",
    "confirmedAt",
    "publishedOn",
  ],
  audit: ({ id, contractId }) => ({ home: `contract#${contractId}`, subject: `acceptance#${id}` }),
  told: ["contractId", "milestoneId", "frozenAt"],
});
