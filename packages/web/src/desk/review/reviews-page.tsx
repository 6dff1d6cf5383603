import type { Seat } from "@guanhu/core/project/review/shape";
import { seatKinds } from "@guanhu/core/project/review/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import { reviewsQuery } from "./review.query.ts";
import { seatState } from "./review-step.ts";

const route = getRouteApi("/reviews");
const c = t.review;

/** What I review, newest first. */
export function ReviewsPage() {
  const { cursor } = route.useSearch();
  const found = useQuery(reviewsQuery(cursor));
  return (
    <>
      <PageHead title={c.listTitle} />
      <Panel title={c.list} note={c.order} flush>
        <ListTable<Omit<Seat, "head">>
          label={c.list}
          rows={found.data?.items}
          rowKey={(row) => row.projectId}
          problem={found.error}
          onRetry={() => void found.refetch()}
          empty={<EmptyNote text={c.none} help={c.noneHelp} />}
          minWidth={480}
          columns={[
            {
              title: c.project,
              key: "project",
              render: (row) =>
                row.state === "REPLACED" ? (
                  row.projectTitle
                ) : (
                  <Link to="/reviews/$id" params={{ id: row.projectId }}>
                    {row.projectTitle}
                  </Link>
                ),
            },
            { title: c.seat, key: "seat", width: 140, render: (row) => seatKinds[row.seat] },
            {
              title: c.state,
              key: "state",
              width: 120,
              render: (row) => <StateTag state={seatState(row)} />,
            },
          ]}
          footer={<Pager next={found.data?.next} />}
        />
      </Panel>
    </>
  );
}
