import type { Cover } from "@guanhu/core/placement/shape";
import type { Me } from "@guanhu/core/session/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { formatAge, formatDue, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { RiskMark } from "../child/risk-mark.tsx";
import { ChildName } from "../contract/cover-columns.tsx";
import { countyOf } from "../division/county.ts";
import { Place } from "../division/place.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { overdueQuery } from "./todo.query.ts";

const FIRST = 10;

/** Children whose visit is overdue, the longest first. */
export function OverduePanel({ me, division }: { me: Me; division: string | undefined }) {
  const county = countyOf(me, division);
  const overdue = useQuery({ ...overdueQuery(county.ask), enabled: county.known });
  const [all, setAll] = useState(false);
  if (!county.known) return null;
  const on = today();
  const rows = overdue.data;
  return (
    <Panel title={t.todo.overdue} note={rows ? t.todo.children(rows.length) : null} flush>
      <ListTable<Cover>
        label={t.todo.overdue}
        rows={all ? rows : rows?.slice(0, FIRST)}
        rowKey={(row) => row.contractId + row.childId}
        problem={overdue.error}
        onRetry={() => void overdue.refetch()}
        empty={<EmptyNote text={t.todo.noOverdue} />}
        minWidth={860}
        columns={[
          { title: t.cover.child, key: "child", render: (row) => <ChildName me={me} cover={row} /> },
          { title: t.cover.age, key: "age", render: (row) => formatAge(row.birthDate, on) },
          { title: t.cover.risk, key: "risk", render: (row) => <RiskMark level={row.riskLevel} /> },
          { title: t.cover.residence, key: "residence", render: (row) => <Place code={row.residence} /> },
          {
            title: t.cover.nextDue,
            key: "nextDue",
            render: (row) => (
              <span className="wait-red">
                {row.nextDue} {row.nextDue ? formatDue(row.nextDue, on) : null}
              </span>
            ),
          },
          {
            title: t.cover.lastVisit,
            key: "lastVisit",
            render: (row) => row.lastVisit ?? t.cover.neverVisited,
          },
          { title: t.cover.worker, key: "worker", render: (row) => row.workerName ?? t.cover.noWorker },
          {
            title: t.cover.contract,
            key: "contract",
            render: (row) => (
              <Link to="/contracts/$id" params={{ id: row.contractId }}>
                {row.contractTitle}
              </Link>
            ),
          },
        ]}
        footer={
          !all && rows && rows.length > FIRST ? (
            <div className="more">
              <Button onClick={() => setAll(true)}>{t.todo.showAll(rows.length)}</Button>
            </div>
          ) : undefined
        }
      />
    </Panel>
  );
}
