import { entity } from "../table/entity.ts";
import { Need } from "./need.shape.ts";

export const NeedEntity = entity({
  name: "need",
  noun: "采购需求",
  shape: Need,
  key: ({ id }: { id: string }) => ({ pk: `E#${id}`, sk: "A" }),
  indexes: (need) => ({
    one: { pk: `E#D#${need.division}`, sk: `${need.createdAt}#${need.id}` },
    two: { pk: `E#D#${need.division}#${need.status}`, sk: `${need.createdAt}#${need.id}` },
    three:
      need.status === "APPROVED"
        ? {
            pk: `E#B#${need.division}#${need.fiscalYear}#${need.budgetLineCode}`,
            sk: `${need.approvedAt}#${need.id}`,
          }
        : undefined,
  }),
  packed: [
    "id",
    "division",
    "purchaserName",
    "purchaserKind",
    "byReference",
    "title",
    "fiscalYear",
    "budgetLineCode",
    "amountFen",
    "engagementMode",
    "serviceKind",
    "items",
    "catalogueApproval",
    "splittingApproval",
    "negativeList",
    "consultations",
    "exAnte",
    "statusReason",
    "workedBy",
    "createdBy",
    "createdByName",
    "createdAt",
    "approvedBy",
    "approvedByName",
    "approvedAt",
  ],
  audit: ({ id }) => ({ home: `need#${id}`, subject: `need#${id}` }),
  told: ["division", "title", "fiscalYear", "budgetLineCode", "amountFen", "engagementMode", "status"],
});
