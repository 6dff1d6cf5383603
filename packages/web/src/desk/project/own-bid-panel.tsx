import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Button, Skeleton } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, formatTime, now } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { bidState, projectState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { ownBidQuery } from "../bid/bid.query.ts";
import { isTaking } from "../bid/bid-draft.ts";
import { Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { ReasonDialog } from "../part/reason-dialog.tsx";
import { Countdown } from "./countdown.tsx";
import { refreshProject } from "./project.query.ts";

const c = t.bid;

/** What my organization bid; until the closing time it can be replaced and taken back. */
export function OwnBidPanel({ project }: { project: ProjectShown }) {
  const me = useMe();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [over, setOver] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const reads = may(me, "bid.own");
  const found = useQuery({ ...ownBidQuery(project.id), enabled: reads });
  if (!reads) return null;
  const taking = !over && isTaking(project, now());
  const bid = found.data?.bid;
  const stands = bid !== undefined && bid.status !== "WITHDRAWN";

  return (
    <Panel
      title={c.ownPanel}
      extra={
        taking && project.notice ? (
          <Countdown until={project.notice.bidsUntil} onOver={() => setOver(true)} />
        ) : null
      }
    >
      {found.error ? <ProblemNote problem={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton active title={false} paragraph={{ rows: 2 }} /> : null}
      {found.data === null ? <p className="quiet">{c.notYet}</p> : null}
      {bid && found.data ? (
        <Facts
          items={[
            { label: c.status, value: <StateTag state={bidState(bid.status)} /> },
            {
              label: c.amount,
              value: <span className="number">{formatMoney(found.data.content.amountFen)}</span>,
            },
            { label: c.submittedAt, value: formatTime(bid.submittedAt) },
            { label: c.hash, value: <code className="text-block">{bid.contentHash}</code> },
            { label: c.myResult, value: resultOf(project, me.organizationId) },
          ]}
        />
      ) : null}
      <div className="button-row">
        {taking && may(me, "bid.submit") ? (
          <>
            <Link to="/tenders/$id/bid" params={{ id: project.id }}>
              <Button type="primary">{stands ? c.change : c.fill}</Button>
            </Link>
            {stands ? (
              <Button danger onClick={() => setWithdrawing(true)}>
                {c.withdraw}
              </Button>
            ) : null}
          </>
        ) : stands || bid ? null : (
          <span className="quiet">{c.notOpenYet(projectState(project.status).label)}</span>
        )}
      </div>
      {withdrawing && bid ? (
        <ReasonDialog
          title={c.withdrawTitle}
          text={c.withdrawText}
          okText={c.withdraw}
          danger
          onOk={async () => {
            await answerOf(
              api.POST("/api/projects/{id}/bid/withdraw", {
                params: { path: { id: project.id } },
                body: { version: bid.version },
              }),
            );
            void message.success(c.withdrawn);
            setWithdrawing(false);
            void client.invalidateQueries({ queryKey: ["bids"] });
            await refreshProject(client, project.id);
          }}
          onRefused={() => void refreshProject(client, project.id)}
          onClose={() => setWithdrawing(false)}
        />
      ) : null}
    </Panel>
  );
}

/** What came of it for an organization, as far as it is published. */
export function resultOf(project: Pick<ProjectShown, "award">, organizationId: string | undefined): string {
  const { award } = project;
  if (!award?.publishedOn) return t.tender.waiting;
  return award.organizationId === organizationId ? t.tender.won : t.tender.lost;
}
