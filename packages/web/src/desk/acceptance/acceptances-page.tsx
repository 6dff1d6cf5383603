import { AcceptanceState } from "@guanhu/core/acceptance/shape";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect } from "react";
import { useMe } from "../../shared/session.ts";
import { acceptanceState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { countyOf } from "../division/county.ts";
import { CountyFilter } from "../division/county-filter.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { type AcceptanceRow, acceptancesQuery } from "./acceptance.query.ts";
import { acceptanceColumns } from "./acceptance-columns.tsx";

const route = getRouteApi("/acceptances");
const c = t.acceptance;
const ENOUGH = 20;

/** Acceptances of a county, newest first, of one state where one is chosen. */
export function AcceptancesPage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const county = countyOf(me, search.division);
  const found = useInfiniteQuery({ ...acceptancesQuery(county.ask), enabled: county.known });
  const all = found.data?.pages.flatMap((page) => page.items);
  const rows = all?.filter((row) => search.state === undefined || row.state === search.state);
  const { hasNextPage, isFetching, fetchNextPage } = found;
  // Filtered pages may hold few rows: the next are fetched until there is a screen of them.
  const wanting = (rows?.length ?? ENOUGH) < ENOUGH && hasNextPage && !isFetching && !found.isError;

  useEffect(() => {
    if (wanting) void fetchNextPage();
  }, [wanting, fetchNextPage]);

  return (
    <>
      <PageHead title={c.listTitle} />
      <CountyFilter
        me={me}
        division={search.division}
        onChange={(division) => void navigate({ search: { ...search, division } })}
      />
      {county.known ? (
        <>
          <nav className="segments" aria-label={c.filter}>
            {[undefined, ...AcceptanceState.options].map((state) => (
              <Link
                key={state ?? "all"}
                to="/acceptances"
                search={{ ...search, state }}
                aria-current={state === search.state ? "true" : undefined}
              >
                {state ? acceptanceState(state).label : c.all}
              </Link>
            ))}
          </nav>
          <Panel title={c.list} note={c.listOrder} flush>
            <ListTable<AcceptanceRow>
              label={c.list}
              rows={(wanting || isFetching) && rows?.length === 0 ? undefined : rows}
              rowKey={(row) => row.id}
              columns={acceptanceColumns(me)}
              problem={found.error}
              onRetry={() => void found.refetch()}
              empty={
                search.state ? <EmptyNote text={c.noneOf} /> : <EmptyNote text={c.none} help={c.noneHelp} />
              }
              minWidth={860}
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
          </Panel>
        </>
      ) : null}
    </>
  );
}
