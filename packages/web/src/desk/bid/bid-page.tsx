import type { BidPage as OwnBid } from "@guanhu/core/bid/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Alert, App, Button, Form, Skeleton } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { now } from "../../shared/format.ts";
import { useKept } from "../../shared/kept.ts";
import { useMe } from "../../shared/session.ts";
import { projectState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { yuanOf } from "../contract/award.ts";
import { showFaults } from "../part/form-faults.ts";
import { PageHead } from "../part/page-head.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import "../project/buying.css";
import { Countdown } from "../project/countdown.tsx";
import { projectQuery, refreshProject } from "../project/project.query.ts";
import { ownBidQuery } from "./bid.query.ts";
import { type BidDraft, fieldOf, isTaking, toBid } from "./bid-draft.ts";
import { BidFields } from "./bid-fields.tsx";

const route = getRouteApi("/tenders/$id/bid");
const c = t.bid;

/** Submits a bid under seal, or replaces the one that stands. */
export function BidPage() {
  const { id } = route.useParams();
  const project = useQuery(projectQuery(id));
  const own = useQuery(ownBidQuery(id));
  if (!project.data || own.data === undefined) {
    const problem = project.error ?? own.error;
    return (
      <>
        <PageHead title={c.page} crumbs={[{ label: t.nav.tenders, to: "/tenders" }]} />
        {problem ? (
          <ProblemNote
            problem={problem}
            onRetry={() => void Promise.all([project.refetch(), own.refetch()])}
          />
        ) : (
          <Skeleton active paragraph={{ rows: 8 }} />
        )}
      </>
    );
  }
  return <BidForm key={id} project={project.data.project} own={own.data} />;
}

function BidForm({ project, own }: { project: ProjectShown; own: OwnBid | null }) {
  const me = useMe();
  const draft: BidDraft = own
    ? {
        prices: own.content.prices.map((one) => ({ price: yuanOf(one.priceFen) })),
        proposal: own.content.proposal,
        links: own.content.controlLinks.join("\n"),
      }
    : { prices: project.items.map(() => ({})) };
  const kept = useKept<BidDraft>(`${me.accountId}.${project.id}.bid`, draft);
  const [form] = Form.useForm<BidDraft>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const taking = !over && isTaking(project, now());
  const back = () => navigate({ to: "/projects/$id", params: { id: project.id } });
  const stands = own !== null && own.bid.status !== "WITHDRAWN";

  async function send(values: BidDraft) {
    setBusy(true);
    setProblem(undefined);
    try {
      await answerOf(
        api.POST("/api/projects/{id}/bid", {
          params: { path: { id: project.id } },
          body: toBid(values, project.items, own?.bid.version),
        }),
      );
      kept.drop();
      void message.success(c.submitted);
      void client.invalidateQueries({ queryKey: ["bids"] });
      await refreshProject(client, project.id);
      await back();
    } catch (thrown) {
      const refused = toProblem(thrown);
      showFaults(form, refused, fieldOf);
      setProblem(refused);
      setBusy(false);
      void client.invalidateQueries({ queryKey: ["project", project.id] });
    }
  }

  return (
    <>
      <PageHead
        title={c.title(project.title)}
        state={projectState(project.status)}
        crumbs={[{ label: t.nav.tenders, to: "/tenders" }]}
        meta={
          <>
            {taking && project.notice ? (
              <Countdown until={project.notice.bidsUntil} onOver={() => setOver(true)} />
            ) : null}
            {kept.kept ? <span>{t.part.kept}</span> : null}
          </>
        }
      />
      {taking ? null : (
        <Alert
          type="warning"
          showIcon
          title={c.closedNow}
          description={c.notOpenYet(projectState(project.status).label)}
        />
      )}
      <Alert type="info" showIcon title={c.sealedTitle} description={c.sealedText} />
      {own && stands ? <Alert type="info" showIcon title={c.versionLost} description={c.refill} /> : null}
      {problem ? <ProblemNote problem={problem} /> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={kept.value}
        // The number of somebody's identity card is not kept, not even in this tab.
        onValuesChange={(_, values: BidDraft) => kept.set(withoutIds(values))}
        onFinish={(values) => void send(values)}
        scrollToFirstError={{ block: "center", focus: true }}
      >
        <BidFields project={project} />
        <div className="form-end">
          <Button type="primary" htmlType="submit" loading={busy} disabled={!taking}>
            {stands ? c.replace : c.submit}
          </Button>
          <Button onClick={() => void back()}>{t.part.back}</Button>
        </div>
      </Form>
    </>
  );
}

function withoutIds(draft: BidDraft): BidDraft {
  const { head, members, ...rest } = draft;
  return {
    ...rest,
    ...(head?.name ? { head: { name: head.name } } : {}),
    ...(members
      ? {
          members: members.map((one) => ({
            ...(one?.organizationId ? { organizationId: one.organizationId } : {}),
            ...(one?.head?.name ? { head: { name: one.head.name } } : {}),
          })),
        }
      : {}),
  };
}
