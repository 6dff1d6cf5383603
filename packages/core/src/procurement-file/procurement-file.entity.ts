import { entity } from "../table/entity.ts";
import { ProcurementFile } from "./procurement-file.shape.ts";

export const ProcurementFileEntity = entity({
  name: "procurementFile",
  noun: "采购档案",
  shape: ProcurementFile,
  key: ({ contractId }: { contractId: string }) => ({ pk: `V#F#${contractId}`, sk: "A" }),
  audit: ({ contractId }) => ({ home: `contract#${contractId}`, subject: `procurement-file#${contractId}` }),
  told: ["state", "reads", "indexHash"],
});
