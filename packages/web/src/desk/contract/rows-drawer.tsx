import type { ContractItemProgress } from "@guanhu/core/contract/shape";
import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { useEffect } from "react";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { rowsQuery } from "../deliverable/deliverable.query.ts";
import { columnsFor } from "../deliverable/row-columns.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Shown } from "../search.ts";
import { rowsBehind } from "./rows.ts";

const c = t.contract;
const route = getRouteApi("/contracts/$id");
const ENOUGH = 20;

interface Props {
  contractId: string;
  item: ContractItemProgress;
  of: Shown;
  onClose(): void;
}

/** The rows behind a number of a contract, beside the page; the address says which. */
export function RowsDrawer({ contractId, item, of, onClose }: Props) {
  const me = useMe();
  const search = route.useSearch();
  const found = useInfiniteQuery(rowsQuery(contractId, item.id));
  const all = found.data?.pages.flatMap((page) => page.items);
  const rows = all && rowsBehind(all, of);
  const { hasNextPage, isFetching, fetchNextPage } = found;
  // Filtered pages may hold few rows: the next are fetched until there is a screen of them.
  const wanting = (rows?.length ?? ENOUGH) < ENOUGH && hasNextPage && !isFetching && !found.isError;

  useEffect(() => {
    if (wanting) void fetchNextPage();
  }, [wanting, fetchNextPage]);

  const counted = { all: undefined, delivered: item.delivered, accepted: item.accepted }[of];
  return (
    <Drawer open size={760} title={c.rowsTitle(item.name, c.of[of])} onClose={onClose}>
      <nav className="segments" aria-label={c.rowsFilter}>
        {Shown.options.map((one) => (
          <Link
            key={one}
            to="/contracts/$id"
            params={{ id: contractId }}
            search={{ ...search, rows: item.id, of: one }}
            aria-current={one === of ? "true" : undefined}
          >
            {c.of[one]}
          </Link>
        ))}
      </nav>
      {counted === undefined ? null : <p className="quiet">{c.countedAs[of](counted)}</p>}
      <ListTable<DeliverableRow>
        label={c.rowsTitle(item.name, c.of[of])}
        rows={wanting && rows?.length === 0 ? undefined : rows}
        rowKey={(row) => row.id}
        columns={columnsFor(me)}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={c.noRows} />}
        minWidth={640}
        footer={
          hasNextPage ? (
            <div className="more">
              <Button loading={isFetching} onClick={() => void fetchNextPage()}>
                {t.part.more}
              </Button>
            </div>
          ) : undefined
        }
      />
    </Drawer>
  );
}
