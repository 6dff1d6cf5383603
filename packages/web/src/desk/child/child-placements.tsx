import type { Cover } from "@guanhu/core/placement/shape";
import { Link } from "@tanstack/react-router";
import { formatDue, today } from "../../shared/format.ts";
import { dueState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";

const c = t.cover;

/** Under which contracts the child is served, by whom, and when the next visit is due. */
export function ChildPlacements({ covers }: { covers: readonly Cover[] }) {
  const on = today();
  return (
    <ListTable<Cover>
      label={t.child.placements}
      rows={covers}
      rowKey={(row) => row.contractId}
      empty={<EmptyNote text={t.child.noPlacements} />}
      columns={[
        { title: c.contract, key: "contract", render: (row) => <ContractName cover={row} /> },
        {
          title: c.worker,
          key: "worker",
          render: (row) => row.workerName ?? <em className="missing">{c.noWorker}</em>,
        },
        { title: c.frequency, key: "frequency", render: (row) => c.everyDays(row.frequencyDays) },
        { title: c.lastVisit, key: "lastVisit", render: (row) => row.lastVisit ?? c.neverVisited },
        {
          title: c.nextDue,
          key: "nextDue",
          render: (row) => (
            <>
              <StateTag state={dueState(row.due)} /> {row.due === "ended" ? null : row.nextDue}
              {row.nextDue && row.due !== "ended" ? (
                <small className="quiet"> {formatDue(row.nextDue, on)}</small>
              ) : null}
            </>
          ),
        },
        { title: c.period, key: "period", render: (row) => t.part.period(row.from, row.to) },
      ]}
    />
  );
}

function ContractName({ cover }: { cover: Cover }) {
  return (
    <>
      <Link to="/contracts/$id" params={{ id: cover.contractId }}>
        {cover.contractTitle}
      </Link>
      <small className="quiet is-block">{cover.items.map((item) => item.name).join(t.part.comma)}</small>
    </>
  );
}
