import { engagementModes, NeedStatus } from "@guanhu/core/need/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { formatMoney } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { needState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { type Column, ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import { PurchaserFilter, purchaserOf } from "../project/purchaser-filter.tsx";
import { type NeedRow, needsQuery } from "./need.query.ts";
import { nextOf } from "./need-step.ts";

const route = getRouteApi("/needs");
const c = t.need;

/** What a department needs to buy, newest first. */
export function NeedsPage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(needsQuery({ ...search, division: purchaserOf(me, search.division) }));
  return (
    <>
      <PageHead
        title={c.listTitle}
        actions={
          may(me, "need.draft") ? (
            <Link to="/needs/new">
              <Button type="primary">{c.new}</Button>
            </Link>
          ) : null
        }
      />
      <PurchaserFilter
        me={me}
        division={search.division}
        onChange={(division) => void navigate({ search: { ...search, division, cursor: undefined } })}
      />
      <nav className="segments" aria-label={c.filter}>
        {[undefined, ...NeedStatus.options].map((status) => (
          <Link
            key={status ?? "all"}
            to="/needs"
            search={{ ...search, status, cursor: undefined }}
            aria-current={status === search.status ? "true" : undefined}
          >
            {status ? needState(status).label : c.all}
          </Link>
        ))}
      </nav>
      <Panel title={c.list} note={c.order} flush>
        <ListTable<NeedRow>
          label={c.list}
          rows={found.data?.items}
          rowKey={(row) => row.id}
          columns={needColumns}
          problem={found.error}
          onRetry={() => void found.refetch()}
          fetching={found.isFetching && !found.isPending}
          empty={
            search.status ? <EmptyNote text={c.noneOf} /> : <EmptyNote text={c.none} help={c.noneHelp} />
          }
          minWidth={860}
          footer={<Pager next={found.data?.next} />}
        />
      </Panel>
    </>
  );
}

export const needColumns: readonly Column<NeedRow>[] = [
  {
    title: c.title,
    key: "title",
    render: (row) => (
      <Link to="/needs/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
    ),
  },
  { title: c.mode, key: "mode", width: 100, render: (row) => engagementModes[row.engagementMode] },
  {
    title: c.amount,
    key: "amount",
    width: 140,
    align: "right",
    render: (row) => <span className="number">{formatMoney(row.amountFen)}</span>,
  },
  { title: c.fiscalYear, key: "year", width: 90, render: (row) => row.fiscalYear },
  { title: c.state, key: "state", width: 110, render: (row) => <StateTag state={needState(row.status)} /> },
  {
    title: c.next,
    key: "next",
    render: (row) =>
      row.projectId ? (
        <Link to="/projects/$id" params={{ id: row.projectId }}>
          {c.openProject}
        </Link>
      ) : (
        nextOf(row)
      ),
  },
];
