import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { Link } from "@tanstack/react-router";
import { formatWait, now } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { rowColumns } from "../deliverable/row-columns.tsx";
import type { Column } from "../part/list-table.tsx";
import { waitTone } from "./wait.ts";

/** Columns of the queue: what waits, since when, and what to look at twice. */
export function queueColumns(division: string | undefined): Column<DeliverableRow>[] {
  const at = now();
  return [
    {
      title: t.queue.item,
      key: "item",
      render: (row: DeliverableRow) => (
        <Link
          to="/deliverables/$id"
          params={{ id: row.id }}
          search={{ from: "queue", ...(division ? { division } : {}) }}
        >
          {row.label} · {rowColumns.kind.render(row)}
        </Link>
      ),
    },
    {
      title: t.queue.waits,
      key: "waits",
      width: 120,
      render: (row: DeliverableRow) => (
        <span className={`wait-${waitTone(row.submittedAt, at)}`}>{formatWait(row.submittedAt, at)}</span>
      ),
    },
    rowColumns.onDate,
    rowColumns.author,
    rowColumns.flags,
    rowColumns.photos,
    {
      title: t.deliverable.edition,
      key: "edition",
      render: (row: DeliverableRow) =>
        row.edition > 1 ? t.deliverable.editionNo(row.edition) : t.format.none,
    },
    rowColumns.submittedAt,
  ];
}
