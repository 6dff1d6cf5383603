import { entity } from "../table/entity.ts";
import { SealNote, SealRecord } from "./seal.shape.ts";

export const SealNoteEntity = entity({
  name: "sealNote",
  noun: "待封存的审计记录",
  shape: SealNote,
  key: ({ day, batch }: { day: string; batch: string }) => ({ pk: `M#${day}`, sk: batch }),
});

export const SealEntity = entity({
  name: "seal",
  noun: "日封存",
  shape: SealRecord,
  key: ({ day }: { day: string }) => ({ pk: "M#seals", sk: day }),
});
