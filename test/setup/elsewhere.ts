import { makeId } from "@guanhu/core/id";
import { AcceptanceEntity } from "../../packages/core/src/acceptance/acceptance.entity.ts";
import { OpinionEntity } from "../../packages/core/src/opinion/opinion.entity.ts";
import { PaymentEntity } from "../../packages/core/src/payment/payment.entity.ts";
import { RecoveryEntity } from "../../packages/core/src/payment/recovery.entity.ts";
import { create, type Guarded } from "../../packages/core/src/table/step.ts";
import { write } from "../../packages/core/src/table/write.ts";
import { NOW, TODAY, type World } from "./world.ts";

/** An acceptance of the other county with an opinion, a payment and a recovery: what nobody of the county may find. */
export async function acceptedElsewhere(
  world: World,
  { childId, deliverableId }: { childId: string; deliverableId: string },
): Promise<Record<"acceptances" | "opinions" | "payments" | "recoveries", string>> {
  const { id: contractId, contractNo, title, division, purchaserName } = world.otherContract;
  const { organizationId, organizationName } = world.otherContract;
  const acceptanceId = makeId("acceptance", NOW);
  const opinionId = makeId("opinion", NOW);
  const paymentId = makeId("payment", NOW);
  const recoveryId = makeId("recovery", NOW);
  const { accountId, name } = world.people.otherAcceptance;
  const of = { contractId, contractNo, title, division, purchaserName, organizationId, organizationName };
  const milestone = { milestoneId: "m1", milestoneName: "中期验收" } as const;
  const taken = () => new Error("an id is taken") as never;
  const steps: Guarded[] = [
    [
      create(AcceptanceEntity, {
        ...of,
        ...milestone,
        id: acceptanceId,
        state: "ACCEPTED",
        frozenAt: NOW,
        lines: [
          {
            itemId: "1",
            name: "入户走访",
            unit: "人次",
            contracted: 200,
            quantity: 1,
            amountFen: 12_000,
            deducted: 0,
            deductedFen: 0,
          },
        ],
        members: [{ accountId, name }],
        acceptedFen: 12_000,
        openedBy: accountId,
        openedByName: name,
      }),
      taken,
    ],
    [
      create(OpinionEntity, {
        id: opinionId,
        acceptanceId,
        contractId,
        division,
        childId,
        label: "儿童 A",
        nth: 1,
        topic: { place: "商洛市商州区", organizationName, services: ["入户走访"], month: "2026-03" },
        state: "ASKED",
      }),
      taken,
    ],
    [
      create(PaymentEntity, {
        ...of,
        ...milestone,
        id: paymentId,
        acceptanceId,
        amountFen: 12_000,
        invoice: { number: "FP-ELSEWHERE", on: TODAY },
        invoiceReceivedOn: TODAY,
        due: { date: "2026-03-24", provisional: false, basis: "收到发票之日起 10 个工作日内" },
        state: "REQUESTED",
        requestedBy: world.people.otherManager.accountId,
        requestedByName: world.people.otherManager.name,
        requestedAt: NOW,
      }),
      taken,
    ],
    [
      create(RecoveryEntity, {
        contractId,
        contractNo,
        division,
        organizationId,
        id: recoveryId,
        deliverableId,
        milestoneId: "m1",
        amountFen: 12_000,
        state: "OPEN",
        reason: "DELIVERABLE_FALSE",
        openedAt: NOW,
        openedBy: accountId,
        openedByName: name,
      }),
      taken,
    ],
  ];
  await write(world.as(world.people.otherAcceptance), "test.elsewhere", steps);
  return { acceptances: acceptanceId, opinions: opinionId, payments: paymentId, recoveries: recoveryId };
}
