import type { BidShown } from "@guanhu/core/bid/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQueries, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatMoney, formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { bidState, projectState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { DivisionSelect } from "../division/division-select.tsx";
import { organizationQuery } from "../frame/unit.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import "../project/buying.css";
import { OpenChallenges } from "../project/open-challenges.tsx";
import { resultOf } from "../project/own-bid-panel.tsx";
import { projectQuery } from "../project/project.query.ts";
import { ownBidsQuery, tendersQuery } from "./bid.query.ts";

const route = getRouteApi("/tenders");
const c = t.tender;

/** What an organization may bid for, and what it bid. */
export function TendersPage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const home = useQuery({
    ...organizationQuery(me.organizationId ?? ""),
    enabled: me.organizationId !== undefined,
  });
  const found = useQuery(
    tendersQuery({
      ...(search.division ? { division: search.division.padEnd(6, "0") } : {}),
      ...(search.cursor ? { cursor: search.cursor } : {}),
    }),
  );
  return (
    <>
      <PageHead title={c.title} />
      {may(me, "bid.own") ? <OwnBids /> : null}
      {may(me, "challenge.read") ? <OpenChallenges division={undefined} /> : null}
      <div className="filter-bar">
        <span>{c.region}</span>
        <DivisionSelect
          root="61"
          deepest="county"
          value={search.division ?? home.data?.division.slice(0, 6)}
          onChange={(division) => void navigate({ search: { division: division ?? "61" } })}
          label={c.region}
        />
      </div>
      <Panel title={c.list} note={c.order} flush>
        <ListTable<ProjectShown>
          label={c.list}
          rows={found.data?.items}
          rowKey={(row) => row.id}
          problem={found.error}
          onRetry={() => void found.refetch()}
          fetching={found.isFetching && !found.isPending}
          empty={<EmptyNote text={c.none} />}
          minWidth={760}
          columns={[
            {
              title: c.project,
              key: "project",
              render: (row) => (
                <>
                  <Link to="/projects/$id" params={{ id: row.id }}>
                    {row.title}
                  </Link>
                  <small className="quiet is-block">{row.purchaserName}</small>
                </>
              ),
            },
            {
              title: c.budget,
              key: "budget",
              width: 140,
              align: "right",
              render: (row) => <span className="number">{formatMoney(row.budgetFen)}</span>,
            },
            {
              title: c.bidsUntil,
              key: "until",
              width: 160,
              render: (row) => <span className="number">{formatTime(row.notice?.bidsUntil)}</span>,
            },
            {
              title: c.state,
              key: "state",
              width: 110,
              render: (row) => <StateTag state={projectState(row.status)} />,
            },
          ]}
          footer={<Pager next={found.data?.next} />}
        />
      </Panel>
    </>
  );
}

function OwnBids() {
  const me = useMe();
  const found = useQuery(ownBidsQuery(undefined));
  const rows = found.data?.items;
  const projects = useQueries({ queries: (rows ?? []).map((row) => projectQuery(row.projectId)) });
  const projectOf = (id: string) => projects.find((one) => one.data?.project.id === id)?.data?.project;
  return (
    <Panel title={c.own} note={c.ownNote} flush>
      <ListTable<BidShown>
        label={c.own}
        rows={rows}
        rowKey={(row) => row.id}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={c.noOwn} />}
        minWidth={680}
        columns={[
          {
            title: c.project,
            key: "project",
            render: (row) => (
              <Link to="/projects/$id" params={{ id: row.projectId }}>
                {projectOf(row.projectId)?.title ?? c.open}
              </Link>
            ),
          },
          {
            title: c.submittedAt,
            key: "at",
            width: 160,
            render: (row) => <span className="number">{formatTime(row.submittedAt)}</span>,
          },
          {
            title: c.bidsUntil,
            key: "until",
            width: 160,
            render: (row) => (
              <span className="number">{formatTime(projectOf(row.projectId)?.notice?.bidsUntil)}</span>
            ),
          },
          {
            title: c.state,
            key: "state",
            width: 110,
            render: (row) => <StateTag state={bidState(row.status)} />,
          },
          {
            title: c.result,
            key: "result",
            width: 130,
            render: (row) => {
              const project = projectOf(row.projectId);
              return project ? resultOf(project, me.organizationId) : t.format.none;
            },
          },
        ]}
      />
    </Panel>
  );
}
