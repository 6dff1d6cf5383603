import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { AcceptanceEntity } from "../../packages/core/src/acceptance/acceptance.entity.ts";
import { AuditEntity } from "../../packages/core/src/audit/audit.entity.ts";
import { BreachEntity } from "../../packages/core/src/breach/breach.entity.ts";
import { CatalogueVersionEntity } from "../../packages/core/src/catalogue/catalogue.entity.ts";
import { ContractEntity } from "../../packages/core/src/contract/contract.entity.ts";
import { DeliverableEntity } from "../../packages/core/src/deliverable/deliverable.entity.ts";
import { DeliverableView } from "../../packages/core/src/deliverable/deliverable.view.ts";
import { EvaluationEntity } from "../../packages/core/src/evaluation/evaluation.entity.ts";
import { NeedEntity } from "../../packages/core/src/need/need.entity.ts";
import { PublishedEntity, ReleaseEntity } from "../../packages/core/src/open-data/open-data.entity.ts";
import { PaymentEntity } from "../../packages/core/src/payment/payment.entity.ts";
import { RecoveryEntity } from "../../packages/core/src/payment/recovery.entity.ts";
import { CoverView } from "../../packages/core/src/placement/placement.view.ts";
import { ProjectEntity, SeatEntity } from "../../packages/core/src/project/project.entity.ts";
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
  if (pk.startsWith("D#") && sk === "A") return DeliverableEntity;
  if (pk.startsWith("K#") && sk === "A") return ContractEntity;
  if (pk.startsWith("J#") && sk === "A") return ProjectEntity;
  if (pk.startsWith("J#") && sk.startsWith("S#")) return SeatEntity;
  if (pk.startsWith("T#cat_")) return CatalogueVersionEntity;
  if (pk.startsWith("E#") && sk === "A") return NeedEntity;
  if (pk.startsWith("A#") && sk === "A") return AcceptanceEntity;
  if (pk.startsWith("P#pay_")) return PaymentEntity;
  if (pk.startsWith("P#rcv_")) return RecoveryEntity;
  if (pk.startsWith("Z#T#")) return PublishedEntity;
  if (pk.startsWith("Z#F#")) return ReleaseEntity;
  if (pk.startsWith("V#brc_")) return BreachEntity;
  if (pk.startsWith("V#E#con_")) return EvaluationEntity;
  return undefined;
}
