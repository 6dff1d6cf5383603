import { entity } from "../table/entity.ts";
import { Breach } from "./breach.shape.ts";

export const BreachEntity = entity({
  name: "breach",
  noun: "违约记录",
  shape: Breach,
  key: ({ id }: { id: string }) => ({ pk: `V#${id}`, sk: "A" }),
  indexes: (breach) => ({
    one: { pk: `V#K#${breach.contractId}`, sk: `${breach.reported.at}#${breach.id}` },
    // What somebody has to do, what is late first.
    two: breach.dueOn ? { pk: `V#D#${breach.division}`, sk: `${breach.dueOn}#${breach.id}` } : undefined,
    three: { pk: `V#O#${breach.organizationId}`, sk: `${breach.reported.at}#${breach.id}` },
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
    "clause",
    "facts",
    "evidence",
    "reported",
    "defence",
    "lapsed",
    "decision",
    "withdrawn",
  ],
  audit: ({ id, contractId }) => ({ home: `contract#${contractId}`, subject: `breach#${id}` }),
  told: ["contractId", "organizationId", "clause", "facts", "evidence"],
});
