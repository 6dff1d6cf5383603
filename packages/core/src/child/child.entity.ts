import * as z from "zod";
import { entity } from "../table/entity.ts";
import { Child } from "./child.shape.ts";

export const ChildEntity = entity({
  name: "child",
  noun: "儿童",
  shape: Child,
  key: ({ id }: { id: string }) => ({ pk: `C#${id}`, sk: "Z" }),
  indexes: (child) => ({
    one: { pk: `C#D#${child.residence.slice(0, 6)}`, sk: `${child.residence}#${child.id}` },
    two: { pk: `C#N#${child.nameHash}`, sk: `${child.residence}#${child.id}` },
  }),
  audit: ({ id }) => ({ home: `child#${id}`, subject: `child#${id}` }),
  told: ["residence", "riskLevel", "status"],
});

/** One ID number, one child; the number stands only as a keyed hash. */
export const ChildIdClaim = entity({
  name: "childIdClaim",
  noun: "证件号",
  shape: z.strictObject({ idHash: z.string(), childId: z.string() }),
  key: ({ idHash }: { idHash: string }) => ({ pk: `X#childId#${idHash}`, sk: "A" }),
});
