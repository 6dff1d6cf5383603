import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { RecentContracts } from "../todo/recent-contracts.tsx";
import { HistorySearch } from "./history-search.tsx";

/** Finds the history of a child, a contract or a deliverable; contracts lead to the others. */
export function AuditPage() {
  const me = useMe();
  const navigate = useNavigate();
  const [division, setDivision] = useState<string>();
  return (
    <>
      <PageHead title={t.audit.title} />
      <Panel title={t.audit.search}>
        <HistorySearch
          onFound={(kind, id) => void navigate({ to: "/audit/$kind/$id", params: { kind, id } })}
        />
      </Panel>
      <RecentContracts me={me} division={division} onDivision={setDivision} />
    </>
  );
}
