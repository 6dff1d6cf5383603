import type { ProjectShown } from "@guanhu/core/project/shape";
import { Link } from "@tanstack/react-router";
import { formatMoney } from "../../shared/format.ts";
import { projectState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";

const c = t.project;

/** Purchases that failed or were given up. */
export function OverTable({ rows }: { rows: readonly ProjectShown[] }) {
  return (
    <Panel title={c.over} flush>
      <ListTable<ProjectShown>
        label={c.over}
        rows={rows}
        rowKey={(row) => row.id}
        empty={null}
        minWidth={640}
        columns={[
          {
            title: c.title,
            key: "title",
            render: (row) => (
              <Link to="/projects/$id" params={{ id: row.id }}>
                {row.title}
              </Link>
            ),
          },
          {
            title: c.budget,
            key: "budget",
            align: "right",
            width: 140,
            render: (row) => <span className="number">{formatMoney(row.budgetFen)}</span>,
          },
          {
            title: c.reason,
            key: "reason",
            render: (row) => {
              const ended = row.failure ?? row.termination;
              return ended ? c.endedOn(ended.reason, ended.on) : null;
            },
          },
          {
            title: c.state,
            key: "state",
            width: 100,
            render: (row) => <StateTag state={projectState(row.status)} />,
          },
        ]}
      />
    </Panel>
  );
}
