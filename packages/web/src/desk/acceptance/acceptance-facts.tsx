import { Link } from "@tanstack/react-router";
import { formatTime } from "../../shared/format.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DivisionName } from "../division/place.tsx";
import { Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";
import type { AcceptanceRow } from "./acceptance.query.ts";
import { ContractLink } from "./acceptance-columns.tsx";

const c = t.acceptance;

/** Which contract and milestone it is, between whom, and until when it counts. */
export function AcceptanceFacts({ acceptance }: { acceptance: AcceptanceRow }) {
  const me = useMe();
  return (
    <Panel title={c.facts}>
      <Facts
        items={[
          { label: c.contract, value: <ContractLink me={me} of={acceptance} /> },
          { label: c.contractNo, value: <code>{acceptance.contractNo}</code> },
          { label: c.milestone, value: acceptance.milestoneName },
          { label: c.purchaser, value: acceptance.purchaserName },
          { label: c.organization, value: acceptance.organizationName },
          { label: c.division, value: <DivisionName code={acceptance.division} /> },
          { label: c.frozenAt, value: formatTime(acceptance.frozenAt) },
          { label: c.openedBy, value: acceptance.openedByName },
          acceptance.previousId
            ? {
                label: c.previous,
                value: (
                  <Link to="/acceptances/$id" params={{ id: acceptance.previousId }}>
                    {c.previousOpen}
                  </Link>
                ),
              }
            : undefined,
          { label: c.way, value: c.wayText },
        ]}
      />
    </Panel>
  );
}
