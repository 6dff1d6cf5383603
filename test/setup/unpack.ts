import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { AuditEntity } from "../../packages/core/src/audit/audit.entity.ts";
import { ContractEntity } from "../../packages/core/src/contract/contract.entity.ts";
import { DeliverableView } from "../../packages/core/src/deliverable/deliverable.view.ts";
import { CoverView } from "../../packages/core/src/placement/placement.view.ts";
import type { AnyEntity } from "../../packages/core/src/table/entity.ts";
import { unpack } from "../../packages/core/src/table/packed.ts";

/** An item as plain values, keys included, with its packed fields unpacked. */
export function plainItem(item: Record<string, AttributeValue>): Record<string, unknown> {
  const entity = packedEntityOf(item.pk?.S ?? "", item.sk?.S ?? "");
  const plain = unmarshall(item);
  return entity ? unpack(entity, plain) : plain;
}

function packedEntityOf(pk: string, sk: string): AnyEntity | undefined {
  if (pk.startsWith("L#")) return AuditEntity;
  if (pk.startsWith("C#") && sk.startsWith("T#")) return DeliverableView;
  if (pk.startsWith("C#") && sk.startsWith("V#")) return CoverView;
  if (pk.startsWith("K#") && sk === "A") return ContractEntity;
  return undefined;
}
