import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { columnsFor } from "../deliverable/row-columns.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Counted } from "../search.ts";
import { type LineKey, lineRowsQuery } from "./acceptance.query.ts";

const c = t.acceptance;

interface Props {
  line: LineKey;
  name: string;
  /** How many were counted when the acceptance was concluded, or until now. */
  counted: number;
  /** The page that it stands beside; its address says which rows are shown. */
  page: string;
  onClose(): void;
}

/** The deliverables behind a line of an acceptance, and from each the way to its child. */
export function LineDrawer({ line, name, counted, page, onClose }: Props) {
  const me = useMe();
  const found = useInfiniteQuery(lineRowsQuery(line));
  const title = c.rowsTitle(name, c.of[line.state]);
  return (
    <Drawer open size={760} title={title} onClose={onClose}>
      <nav className="segments" aria-label={c.rowsFilter}>
        {Counted.options.map((one) => (
          <Link
            key={one}
            to={page}
            search={{ rows: line.itemId, of: one }}
            aria-current={one === line.state ? "true" : undefined}
          >
            {c.of[one]}
          </Link>
        ))}
      </nav>
      {line.state === "ACCEPTED" ? <p className="quiet drawer-note">{c.countedAs(counted)}</p> : null}
      <ListTable<DeliverableRow>
        label={title}
        rows={found.data?.pages.flatMap((one) => one.items)}
        rowKey={(row) => row.id}
        columns={columnsFor(me)}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={c.noRows} />}
        minWidth={640}
        footer={
          found.hasNextPage ? (
            <div className="more">
              <Button loading={found.isFetching} onClick={() => void found.fetchNextPage()}>
                {t.part.more}
              </Button>
            </div>
          ) : undefined
        }
      />
    </Drawer>
  );
}
