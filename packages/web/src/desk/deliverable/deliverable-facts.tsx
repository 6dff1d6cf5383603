import type { ContractPage } from "@guanhu/core/contract/shape";
import type { DeliverablePage } from "@guanhu/core/deliverable/shape";
import { Link } from "@tanstack/react-router";
import { formatMinutes, formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";
import { CountedIn, PaidBy } from "./counted-in.tsx";

const d = t.deliverable;

interface Props {
  deliverable: DeliverablePage["deliverable"];
  contract: ContractPage | undefined;
}

/** Where a deliverable belongs, who made it when, and who has said what on it. */
export function DeliverableFacts({ deliverable, contract }: Props) {
  const me = useMe();
  const item = contract?.contract.items.find((one) => one.id === deliverable.itemId);
  const milestone = contract?.contract.milestones?.find((one) => one.id === deliverable.milestoneId);
  return (
    <Panel title={d.facts}>
      <Facts
        items={[
          {
            label: d.child,
            value: may(me, "child.read") ? (
              <Link to="/children/$id" params={{ id: deliverable.childId }}>
                {deliverable.label}
              </Link>
            ) : (
              deliverable.label
            ),
          },
          {
            label: d.contract,
            value: (
              <Link to="/contracts/$id" params={{ id: deliverable.contractId }}>
                {contract?.contract.title ?? d.openContract}
              </Link>
            ),
          },
          { label: d.item, value: item?.name ?? deliverable.itemId },
          { label: d.organization, value: contract?.contract.organizationName },
          { label: d.author, value: deliverable.authorName },
          { label: d.onDate, value: deliverable.onDate },
          { label: d.minutes, value: formatMinutes(deliverable.minutes) },
          { label: d.submittedAt, value: formatTime(deliverable.submittedAt) },
          step(d.checkedBy, deliverable.checkedByName, deliverable.checkedAt),
          step(d.reviewedBy, deliverable.reviewedByName, deliverable.reviewedAt),
          milestone ? { label: d.countedIn, value: <CountedIn milestone={milestone} /> } : undefined,
          milestone && may(me, "payment.read")
            ? {
                label: d.paidBy,
                value: <PaidBy contractId={deliverable.contractId} milestoneId={milestone.id} />,
              }
            : undefined,
        ]}
      />
      {may(me, "audit.read") ? (
        <Link to="/audit/$kind/$id" params={{ kind: "deliverable", id: deliverable.id }}>
          {t.audit.open}
        </Link>
      ) : null}
    </Panel>
  );
}

function step(label: string, by: string | undefined, at: string | undefined) {
  if (!by) return undefined;
  const value = (
    <>
      {by} <span className="quiet">{formatTime(at)}</span>
    </>
  );
  return { label, value };
}
