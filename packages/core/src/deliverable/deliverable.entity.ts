import { entity } from "../table/entity.ts";
import { Deliverable } from "./deliverable.shape.ts";

export const DeliverableEntity = entity({
  name: "deliverable",
  noun: "成果",
  shape: Deliverable,
  key: ({ id }: { id: string }) => ({ pk: `D#${id}`, sk: "A" }),
  audit: ({ id, childId }) => ({ home: `child#${childId}`, subject: `deliverable#${id}` }),
  told: ["kind", "onDate", "edition", "receiptNo", "replaces"],
});
