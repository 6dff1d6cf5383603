import type { Cover } from "@guanhu/core/placement/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { formatAge, today } from "../../shared/format.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { RiskMark } from "../child/risk-mark.tsx";
import { AssignDialog } from "../contract/assign-dialog.tsx";
import { ChildName } from "../contract/cover-columns.tsx";
import { Place } from "../division/place.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { unassignedQuery } from "./todo.query.ts";

/** Children whom nobody of the organization goes to yet, due first. */
export function UnassignedPanel() {
  const me = useMe();
  const unassigned = useQuery(unassignedQuery());
  const [assigning, setAssigning] = useState<Cover>();
  const on = today();
  const rows = unassigned.data;
  return (
    <Panel title={t.todo.unassigned} note={rows ? t.todo.children(rows.length) : null} flush>
      <ListTable<Cover>
        label={t.todo.unassigned}
        rows={rows}
        rowKey={(row) => row.contractId + row.childId}
        problem={unassigned.error}
        onRetry={() => void unassigned.refetch()}
        empty={<EmptyNote text={t.todo.noUnassigned} />}
        minWidth={800}
        columns={[
          { title: t.cover.child, key: "child", render: (row) => <ChildName me={me} cover={row} /> },
          { title: t.cover.age, key: "age", render: (row) => formatAge(row.birthDate, on) },
          { title: t.cover.risk, key: "risk", render: (row) => <RiskMark level={row.riskLevel} /> },
          { title: t.cover.residence, key: "residence", render: (row) => <Place code={row.residence} /> },
          { title: t.cover.nextDue, key: "nextDue", render: (row) => row.nextDue ?? row.from },
          {
            title: t.cover.contract,
            key: "contract",
            render: (row) => (
              <Link to="/contracts/$id" params={{ id: row.contractId }}>
                {row.contractTitle}
              </Link>
            ),
          },
          {
            title: t.part.actions,
            key: "actions",
            render: (row) => (
              <Button
                type="link"
                size="small"
                onClick={() => setAssigning(row)}
                aria-label={t.cover.assignOne(row.label)}
              >
                {t.cover.assign}
              </Button>
            ),
          },
        ]}
      />
      {assigning ? (
        <AssignDialog
          contractId={assigning.contractId}
          covers={[assigning]}
          onDone={() => undefined}
          onClose={() => setAssigning(undefined)}
        />
      ) : null}
    </Panel>
  );
}
