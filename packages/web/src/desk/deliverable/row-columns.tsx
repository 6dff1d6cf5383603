import { WarningOutlined } from "@ant-design/icons";
import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import type { Me } from "@guanhu/core/session/shape";
import { Link } from "@tanstack/react-router";
import { Tooltip } from "antd";
import { flagLabel } from "../../shared/flag.ts";
import { formatTime } from "../../shared/format.ts";
import { may } from "../../shared/session.ts";
import { deliverableState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import type { Column } from "../part/list-table.tsx";
import { kindLabel } from "./kind.ts";

/** Columns of lists of deliverables; a list takes those it needs. */
export const rowColumns = {
  child: {
    title: t.deliverable.child,
    key: "child",
    render: (row: DeliverableRow) => row.label,
  },
  kind: {
    title: t.deliverable.kind,
    key: "kind",
    render: (row: DeliverableRow) => kindLabel(row.kind),
  },
  onDate: {
    title: t.deliverable.onDate,
    key: "onDate",
    width: 110,
    render: (row: DeliverableRow) => row.onDate,
  },
  author: {
    title: t.deliverable.author,
    key: "author",
    render: (row: DeliverableRow) => row.authorName,
  },
  state: {
    title: t.deliverable.state,
    key: "state",
    render: (row: DeliverableRow) => <StateTag state={deliverableState(row.state)} />,
  },
  submittedAt: {
    title: t.deliverable.submittedAt,
    key: "submittedAt",
    width: 150,
    render: (row: DeliverableRow) => formatTime(row.submittedAt),
  },
  flags: {
    title: t.deliverable.flags,
    key: "flags",
    render: (row: DeliverableRow) => <FlagMark flags={row.flags} />,
  },
  photos: {
    title: t.deliverable.photos,
    key: "photos",
    align: "right" as const,
    render: (row: DeliverableRow) => row.photos,
  },
  receiptNo: {
    title: t.deliverable.receiptNo,
    key: "receiptNo",
    render: (row: DeliverableRow) => (
      <Link to="/deliverables/$id" params={{ id: row.id }} className="code">
        {row.receiptNo}
      </Link>
    ),
  },
} as const;

/** Columns of the rows behind a number: what opens is what the person may read. */
export function columnsFor(me: Me): Column<DeliverableRow>[] {
  const { onDate, author, state, flags, receiptNo } = rowColumns;
  const child = may(me, "child.read") ? linkedChild : rowColumns.child;
  const rest = [child, onDate, author, state, flags];
  if (may(me, "deliverable.read")) return [receiptNo, ...rest];
  return [may(me, "audit.read") ? auditedReceipt : plainReceipt, ...rest];
}

const linkedChild = {
  ...rowColumns.child,
  render: (row: DeliverableRow) => (
    <Link to="/children/$id" params={{ id: row.childId }}>
      {row.label}
    </Link>
  ),
};

const plainReceipt = {
  ...rowColumns.receiptNo,
  render: (row: DeliverableRow) => <code>{row.receiptNo}</code>,
};

const auditedReceipt = {
  ...rowColumns.receiptNo,
  render: (row: DeliverableRow) => (
    <Link to="/audit/$kind/$id" params={{ kind: "deliverable", id: row.id }} className="code">
      {row.receiptNo}
    </Link>
  ),
};

/** How many quality flags, and which. */
export function FlagMark({ flags }: { flags: readonly string[] }) {
  if (flags.length === 0) return <span className="quiet">{t.deliverable.noFlags}</span>;
  const labels = flags.map(flagLabel).join(t.part.semicolon);
  return (
    <Tooltip title={labels}>
      <span className="flag-mark">
        <WarningOutlined aria-hidden /> {flags.length === 1 ? labels : t.deliverable.flagCount(flags.length)}
        {flags.length > 1 ? <span className="visually-hidden">{labels}</span> : null}
      </span>
    </Tooltip>
  );
}
