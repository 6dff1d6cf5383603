import * as z from "zod";
import { DeliverableHeader } from "../header.shape.ts";
import { type Kind, kindNames, kinds } from "./kind.ts";

type BodyShape<K extends Kind> = z.ZodObject<
  { kind: z.ZodLiteral<K>; header: typeof DeliverableHeader; content: (typeof kinds)[K]["content"] },
  z.core.$strict
>;
type AnyBodyShape = { [K in Kind]: BodyShape<K> }[Kind];

export const KindName = z.enum(kindNames).meta({ id: "KindName", description: "成果类型" });
export type KindName = z.infer<typeof KindName>;

/** What the client sends: the kind, the common header, and the content that the kind asks for. */
export const DeliverableBody = z
  .discriminatedUnion("kind", bodyShapes())
  .meta({ id: "DeliverableBody", description: "成果内容" });
export type DeliverableBody = z.infer<typeof DeliverableBody>;

// The registry has at least one kind and each shape is built for its own name, which a map cannot express.
function bodyShapes(): [AnyBodyShape, ...AnyBodyShape[]] {
  return kindNames.map((kind) =>
    z
      .strictObject({ kind: z.literal(kind), header: DeliverableHeader, content: kinds[kind].content })
      .meta({ id: `${kind[0]?.toUpperCase()}${kind.slice(1)}Body`, description: kinds[kind].label }),
  ) as unknown as [AnyBodyShape, ...AnyBodyShape[]];
}
