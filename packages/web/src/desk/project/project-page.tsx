import { failureGrounds, type ProjectPage as Page } from "@guanhu/core/project/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Alert, Button, Skeleton } from "antd";
import { ApiProblem } from "../../api/problem.ts";
import { now } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { projectState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { PageHead } from "../part/page-head.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { BidDrawer } from "./bid-drawer.tsx";
import { BidsPanel } from "./bids-panel.tsx";
import "./buying.css";
import { ChallengesPanel } from "./challenges-panel.tsx";
import { CommitteePanel } from "./committee-panel.tsx";
import { CriteriaPanel } from "./criteria-panel.tsx";
import { NoticePanel } from "./notice-panel.tsx";
import { OwnBidPanel } from "./own-bid-panel.tsx";
import { bidsQuery, committeeQuery, projectQuery } from "./project.query.ts";
import { ProjectActions } from "./project-actions.tsx";
import { ProjectClocks } from "./project-clocks.tsx";
import { ProjectFacts } from "./project-facts.tsx";
import { isOfPurchaser, type Known, nextOf } from "./project-step.ts";
import { QuestionsPanel } from "./questions-panel.tsx";
import { RankingPanel } from "./ranking-panel.tsx";

const route = getRouteApi("/projects/$id");
const c = t.project;

/** A purchase from its plan to its award, as this reader may see it. */
export function ProjectPage() {
  const me = useMe();
  const { id } = route.useParams();
  const found = useQuery(projectQuery(id));
  const crumbs = me.organizationId
    ? [{ label: t.nav.tenders, to: "/tenders" }]
    : [{ label: t.nav.projects, to: "/projects" }];
  if (!found.data) {
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
  return <Opened key={id} page={found.data} crumbs={crumbs} />;
}

/** What hangs on a project and decides on its next step; only what this reader may see is asked. */
function useKnown(project: Page["project"]): Known {
  const me = useMe();
  const own = isOfPurchaser(me, project);
  const asksBids = own && may(me, "bid.read") && project.openedAt !== undefined;
  const asksCommittee = own && may(me, "committee.read") && project.notice !== undefined;
  const bids = useQuery({ ...bidsQuery(project.id), enabled: asksBids });
  const committee = useQuery({ ...committeeQuery(project.id), enabled: asksCommittee, retry: false });
  const missing = committee.error instanceof ApiProblem && committee.error.code === "record.missing";
  return {
    now: now(),
    unchecked: bids.data?.filter((bid) => bid.status === "OPENED").length,
    hasCommittee: committee.data ? true : missing ? false : undefined,
  };
}

function Opened({ page, crumbs }: { page: Page; crumbs: { label: string; to: string }[] }) {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { project } = page;
  const known = useKnown(project);
  const official = me.organizationId === undefined;

  return (
    <>
      <PageHead
        title={project.title}
        state={projectState(project.status)}
        crumbs={crumbs}
        meta={
          official ? (
            <span>
              {c.next}：{nextOf(project, known)}
            </span>
          ) : (
            project.purchaserName
          )
        }
        actions={
          official ? (
            <>
              <ProjectActions page={page} known={known} />
              {may(me, "audit.read") ? (
                <Link to="/audit/$kind/$id" params={{ kind: "project", id: project.id }}>
                  <Button>{t.audit.open}</Button>
                </Link>
              ) : null}
            </>
          ) : null
        }
      />
      <Notes page={page} />
      {official ? null : <OwnBidPanel project={project} />}
      <ProjectFacts project={project} />
      {page.clocks.length > 0 ? <ProjectClocks page={page} /> : null}
      {project.ranking ? <RankingPanel project={project} /> : null}
      {official && project.notice && may(me, "bid.read") ? <BidsPanel project={project} /> : null}
      {official && may(me, "committee.read") ? <CommitteePanel project={project} known={known} /> : null}
      {project.notice ? <NoticePanel project={project} /> : null}
      <CriteriaPanel page={page} />
      {project.notice ? <QuestionsPanel project={project} /> : null}
      {project.notice && may(me, "challenge.read") ? <ChallengesPanel project={project} /> : null}
      {search.bid && official ? (
        <BidDrawer
          project={project}
          bidId={search.bid}
          onClose={() => void navigate({ search: { ...search, bid: undefined }, resetScroll: false })}
        />
      ) : null}
    </>
  );
}

function Notes({ page: { project, paused } }: { page: Page }) {
  const { failure, termination, contractId } = project;
  return (
    <>
      {paused ? (
        <Alert
          type="warning"
          showIcon
          title={c.pausedTitle}
          description={
            <>
              {c.pausedText} <a href="#challenges">{c.toChallenges}</a>
            </>
          }
        />
      ) : null}
      {failure ? (
        <Alert
          type="error"
          showIcon
          title={c.failed(failureGrounds[failure.ground])}
          description={c.endedOn(failure.reason, failure.on)}
        />
      ) : null}
      {termination ? (
        <Alert
          type="warning"
          showIcon
          title={c.terminated}
          description={c.endedOn(termination.reason, termination.on)}
        />
      ) : null}
      {contractId ? <ContractNote contractId={contractId} /> : null}
    </>
  );
}

function ContractNote({ contractId }: { contractId: string }) {
  const me = useMe();
  if (me.organizationId !== undefined || !may(me, "contract.read")) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={
        <>
          {c.contractMade}{" "}
          <Link to="/contracts/$id" params={{ id: contractId }}>
            {c.openContract}
          </Link>
        </>
      }
    />
  );
}
