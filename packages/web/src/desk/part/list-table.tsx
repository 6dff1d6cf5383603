import { Skeleton, Table, type TableProps } from "antd";
import type { ReactNode } from "react";
import { ProblemNote } from "./problem-note.tsx";
import { ScrollBox } from "./scroll-box.tsx";

/** One column: what it is called and what it shows of a row. */
export interface Column<Row> {
  title: string;
  key: string;
  render(row: Row): ReactNode;
  width?: number;
  align?: "right";
  className?: string;
}

interface Props<Row extends object> {
  label: string;
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  columns: readonly Column<Row>[];
  problem?: unknown;
  onRetry?: () => void;
  /** Being fetched again; the old rows stay. */
  fetching?: boolean;
  /** What to say, and what to do, when there is nothing. */
  empty: ReactNode;
  /** Narrower than this the table scrolls sideways. */
  minWidth?: number;
  selection?: TableProps<Row>["rowSelection"];
  rowClass?: (row: Row) => string;
  footer?: ReactNode;
}

/** A list as a table, with its loading, empty and error states. */
export function ListTable<Row extends object>({
  label,
  rows,
  rowKey,
  columns,
  problem,
  onRetry,
  fetching = false,
  empty,
  minWidth = 720,
  selection,
  rowClass,
  footer,
}: Props<Row>) {
  if (problem && !rows) {
    return (
      <div className="list-state">
        <ProblemNote problem={problem} onRetry={onRetry} />
      </div>
    );
  }
  if (!rows) {
    return (
      <div className="list-state" role="status" aria-label={label}>
        <Skeleton active title={false} paragraph={{ rows: 5 }} />
      </div>
    );
  }
  if (rows.length === 0) {
    return <div className="list-state is-empty">{empty}</div>;
  }
  return (
    <div className={fetching ? "list-table is-fetching" : "list-table"}>
      <ScrollBox label={label}>
        <Table<Row>
          size="small"
          aria-label={label}
          dataSource={[...rows]}
          rowKey={rowKey}
          columns={columns.map(({ render, ...column }) => ({
            ...column,
            render: (_: unknown, row: Row) => render(row),
          }))}
          pagination={false}
          style={{ minWidth }}
          {...(selection ? { rowSelection: selection } : {})}
          {...(rowClass ? { rowClassName: rowClass } : {})}
        />
      </ScrollBox>
      {footer}
    </div>
  );
}
