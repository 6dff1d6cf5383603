import type { Me } from "@guanhu/core/session/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { t } from "../../text/zh-cn.desk.ts";
import { stillWaiting } from "../deliverable/decide.ts";
import { queueQuery } from "../deliverable/deliverable.query.ts";
import { countyOf } from "../division/county.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { queueColumns } from "../queue/queue-table.tsx";
import { StartReview } from "../queue/start-review.tsx";

const SHOWN = 8;

/** The deliverables that have waited longest for my word. */
export function QueuePanel({ me, division }: { me: Me; division: string | undefined }) {
  const county = countyOf(me, division);
  const queue = useQuery({ ...queueQuery({ division: county.ask }), enabled: county.known });
  if (!county.known) return null;
  const rows = queue.data && stillWaiting(queue.data.items);
  const count = rows ? t.todo.count(rows.length, queue.data?.next !== undefined) : null;
  return (
    <Panel
      title={me.organizationId ? t.todo.toCheck : t.todo.toReview}
      note={count}
      flush
      extra={
        <>
          <Link to="/queue" search={division ? { division } : {}}>
            {t.todo.all}
          </Link>
          <StartReview rows={rows} division={division} />
        </>
      }
    >
      <ListTable
        label={t.todo.toReview}
        rows={rows?.slice(0, SHOWN)}
        rowKey={(row) => row.id}
        columns={queueColumns(division)}
        problem={queue.error}
        onRetry={() => void queue.refetch()}
        empty={<EmptyNote text={t.queue.empty} />}
        minWidth={860}
      />
    </Panel>
  );
}
