import { daysBetween } from "@guanhu/core/calendar";
import type { ContractPage } from "@guanhu/core/contract/shape";
import { formatTime, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DivisionName } from "../division/place.tsx";
import { Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";

const c = t.contract;

/** Parties, term and papers of a contract. */
export function ContractFacts({ page: { contract } }: { page: ContractPage }) {
  const left = daysBetween(today(), contract.to);
  return (
    <Panel title={c.facts}>
      <Facts
        items={[
          { label: c.purchaser, value: contract.purchaserName },
          { label: c.division, value: <DivisionName code={contract.division} /> },
          { label: c.organization, value: contract.organizationName },
          {
            label: c.term,
            value: (
              <>
                {t.part.period(contract.from, contract.to)}
                {contract.status === "ACTIVE" ? (
                  <span className="quiet"> {left >= 0 ? c.daysLeft(left) : c.termOver}</span>
                ) : null}
              </>
            ),
          },
          { label: c.pia, value: <code>{contract.piaNo}</code> },
          { label: c.entrustment, value: c.entrusted },
          {
            label: c.drafted,
            value: (
              <>
                {contract.createdByName} <span className="quiet">{formatTime(contract.createdAt)}</span>
              </>
            ),
          },
          contract.signedOn
            ? {
                label: c.signed,
                value: (
                  <>
                    {contract.signedByName} <span className="quiet">{contract.signedOn}</span>
                  </>
                ),
              }
            : undefined,
          contract.endedOn ? { label: c.ended, value: contract.endedOn } : undefined,
        ]}
      />
    </Panel>
  );
}
