import type { ChildSummary } from "@guanhu/core/child/shape";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Skeleton } from "antd";
import { formatAge, today } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DivisionName } from "../division/place.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { Facts } from "../part/facts.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { childQuery, laterTimelineQuery } from "./child.query.ts";
import { categoryNames } from "./child-columns.tsx";
import { ChildPlacements } from "./child-placements.tsx";
import { Personal } from "./personal.tsx";
import { RiskMark } from "./risk-mark.tsx";
import { Timeline } from "./timeline.tsx";
import { VisitPicture } from "./visit-picture.tsx";

const route = getRouteApi("/children/$id");
const c = t.child;

/** A child, masked: who serves it, when it was last visited, and everything that was delivered for it. */
export function ChildPage() {
  const me = useMe();
  const { id } = route.useParams();
  const found = useQuery({ ...childQuery(id), placeholderData: keepPreviousData });
  const page = found.data;
  const later = useInfiniteQuery({ ...laterTimelineQuery(id, page?.next), enabled: false });
  const crumbs = me.organizationId
    ? [{ label: t.nav.contracts, to: "/contracts" }]
    : [{ label: t.nav.children, to: "/children" }];

  if (!page) {
    return (
      <>
        <PageHead title={c.page} crumbs={crumbs} />
        {found.error ? (
          <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <Skeleton active paragraph={{ rows: 8 }} />
        )}
      </>
    );
  }

  const rows = [...page.timeline, ...(later.data?.pages.flatMap((one) => one.items) ?? [])];
  const more = later.data ? later.hasNextPage : page.next !== undefined;
  return (
    <>
      <PageHead
        title={page.child.label}
        state={{
          label: c.statusOf[page.child.status],
          tone: page.child.status === "CONFIRMED" ? "blue" : "grey",
        }}
        crumbs={crumbs}
        meta={<HeadLine child={page.child} />}
        actions={
          may(me, "audit.read") ? (
            <Link to="/audit/$kind/$id" params={{ kind: "child", id }}>
              <Button>{t.audit.open}</Button>
            </Link>
          ) : null
        }
      />
      <Panel title={c.facts}>
        <Facts
          items={[
            { label: c.birthDate, value: page.child.birthDate },
            { label: c.residence, value: <DivisionName code={page.child.residence} last={4} /> },
            { label: c.hukou, value: <DivisionName code={page.child.hukouDivision} /> },
            { label: c.categories, value: categoryNames(page.child) },
          ]}
        />
        {may(me, "child.reveal") ? <Personal key={id} childId={id} /> : null}
      </Panel>
      <Panel title={c.placements} flush>
        <ChildPlacements covers={page.covers} />
      </Panel>
      <Panel title={c.timeline} note={c.timelineNote}>
        {rows.length > 0 ? (
          <>
            <VisitPicture rows={rows} covers={page.covers} on={today()} />
            <Timeline rows={rows} />
          </>
        ) : (
          <EmptyNote text={c.noTimeline} />
        )}
        {more ? (
          <div className="more">
            <Button
              loading={later.isFetching}
              onClick={() => void (later.data ? later.fetchNextPage() : later.refetch())}
            >
              {t.part.more}
            </Button>
          </div>
        ) : null}
        {later.error ? <ProblemNote problem={later.error} /> : null}
      </Panel>
    </>
  );
}

function HeadLine({ child }: { child: ChildSummary }) {
  return (
    <>
      <span>{t.sex[child.sex]}</span>
      <span>{formatAge(child.birthDate, today())}</span>
      <RiskMark level={child.riskLevel} />
    </>
  );
}
