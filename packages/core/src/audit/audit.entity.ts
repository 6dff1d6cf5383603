import { entity } from "../table/entity.ts";
import { AccessRow, AuditRow } from "./audit.shape.ts";

export const AuditEntity = entity({
  name: "audit",
  noun: "审计记录",
  shape: AuditRow,
  key: (row: { home: string; subject: string; seq: number }) => ({
    pk: `L#${row.home}`,
    sk: `${row.subject}#${String(row.seq).padStart(6, "0")}`,
  }),
  packed: [
    "home",
    "at",
    "accountId",
    "name",
    "roles",
    "division",
    "organizationId",
    "requestId",
    "changes",
    "prev",
    "hash",
  ],
});

export const AccessEntity = entity({
  name: "access",
  noun: "查阅记录",
  shape: AccessRow,
  key: (row: { childId: string; at: string; id: string }) => ({
    pk: `R#${row.childId}`,
    sk: `${row.at}#${row.id}`,
  }),
  indexes: (row) => ({ one: { pk: `R#${row.accountId}`, sk: row.at } }),
});
