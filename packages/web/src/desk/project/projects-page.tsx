import { useInfiniteQuery, useQueries } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Skeleton } from "antd";
import { useEffect } from "react";
import { now } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { type Card, dueOf, hasClock, inOrder, over } from "./board.ts";
import { BoardColumns } from "./board-columns.tsx";
import "./buying.css";
import { OpenChallenges } from "./open-challenges.tsx";
import { OverTable } from "./over-table.tsx";
import { projectQuery, projectsQuery } from "./project.query.ts";
import { PurchaserFilter, purchaserOf } from "./purchaser-filter.tsx";
import { UrgentPanel } from "./urgent-panel.tsx";

const route = getRouteApi("/projects");
const c = t.project;
const PAGES_AT_ONCE = 3;

/** The purchases of a department by state, what is late first. */
export function ProjectsPage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const found = useInfiniteQuery(projectsQuery({ division: purchaserOf(me, search.division) }));
  const rows = found.data?.pages.flatMap((page) => page.items);
  const clocked = (rows ?? []).filter(hasClock);
  const asked = useQueries({ queries: clocked.map((row) => projectQuery(row.id)) });
  const { hasNextPage, isFetching, fetchNextPage } = found;
  const more =
    hasNextPage && (found.data?.pages.length ?? 0) < PAGES_AT_ONCE && !isFetching && !found.isError;

  useEffect(() => {
    if (more) void fetchNextPage();
  }, [more, fetchNextPage]);

  const at = now();
  const clocks = new Map(clocked.map((row, nth) => [row.id, asked[nth]?.data?.clocks ?? []]));
  const cards = inOrder(
    (rows ?? []).map((project): Card => ({ project, due: dueOf(project, clocks.get(project.id) ?? [], at) })),
  );
  const ended = cards.filter(({ project }) => over.includes(project.status));

  return (
    <>
      <PageHead
        title={c.listTitle}
        actions={
          may(me, "project.plan") ? (
            <Link to="/needs" search={{ status: "APPROVED" }}>
              <Button type="primary">{c.plan}</Button>
            </Link>
          ) : null
        }
      />
      <PurchaserFilter
        me={me}
        division={search.division}
        onChange={(division) => void navigate({ search: { ...search, division } })}
      />
      {found.error && !rows ? (
        <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      {!rows && !found.error ? (
        <div role="status" aria-label={c.board}>
          <Skeleton active paragraph={{ rows: 8 }} />
        </div>
      ) : null}
      {rows?.length === 0 ? (
        <Panel title={c.board}>
          <EmptyNote
            text={c.none}
            help={c.planFromNeed}
            action={
              may(me, "need.read") ? (
                <Link to="/needs">
                  <Button>{c.toNeeds}</Button>
                </Link>
              ) : null
            }
          />
        </Panel>
      ) : null}
      {rows && rows.length > 0 ? (
        <>
          <UrgentPanel cards={cards} />
          <BoardColumns cards={cards} />
        </>
      ) : null}
      {may(me, "challenge.read") ? <OpenChallenges division={purchaserOf(me, search.division)} /> : null}
      {ended.length > 0 ? <OverTable rows={ended.map((card) => card.project)} /> : null}
      {rows && hasNextPage && !more ? (
        <div className="more">
          <Button loading={isFetching} onClick={() => void fetchNextPage()}>
            {t.part.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}
