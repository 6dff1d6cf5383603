import type { CommitteeShown } from "@guanhu/core/project/review/shape";
import { seatKinds } from "@guanhu/core/project/review/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton, Tag } from "antd";
import { useState } from "react";
import { formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Facts } from "../part/facts.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { committeeQuery } from "./project.query.ts";
import { isOfPurchaser, type Known } from "./project-step.ts";
import { ReplaceDialog } from "./replace-dialog.tsx";

const c = t.committee;

type Member = CommitteeShown["members"][number];

/** The review committee; names are kept from others until the result is published. */
export function CommitteePanel({ project, known }: { project: ProjectShown; known: Known }) {
  const me = useMe();
  const own = isOfPurchaser(me, project);
  const found = useQuery({
    ...committeeQuery(project.id),
    enabled: project.notice !== undefined,
    retry: false,
  });
  const [leaving, setLeaving] = useState<Member>();
  const committee = found.data;
  if (!committee) {
    const missing = project.notice === undefined || known.hasCommittee === false;
    return (
      <Panel title={c.title}>
        {missing ? <p className="quiet">{project.notice ? c.none : c.afterNotice}</p> : null}
        {!missing && found.error ? (
          <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
        ) : null}
        {missing || found.error ? null : <Skeleton active title={false} paragraph={{ rows: 2 }} />}
      </Panel>
    );
  }
  const replaces = own && may(me, "committee.form") && !committee.closedAt;
  const named = committee.members.some((one) => one.accountId);
  return (
    <Panel title={c.title} note={phaseOf(committee)}>
      <ListTable<Member>
        label={c.members}
        rows={committee.members}
        rowKey={(row) => row.accountId ?? row.name}
        empty={null}
        minWidth={420}
        columns={[
          {
            title: c.name,
            key: "name",
            render: (row) => (
              <>
                {row.name} {row.chair ? <Tag>{c.chair}</Tag> : null}
              </>
            ),
          },
          { title: c.seat, key: "seat", render: (row) => seatKinds[row.seat] },
          ...(replaces && named
            ? [
                {
                  title: t.part.actions,
                  key: "actions",
                  width: 120,
                  render: (row: Member) => (
                    <Button size="small" onClick={() => setLeaving(row)}>
                      {c.replace}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {named ? null : <p className="quiet">{c.masked}</p>}
      <Facts
        items={[
          {
            label: c.formedBy,
            value: t.project.byAt(committee.formedByName, formatTime(committee.formedAt)),
          },
          {
            label: c.draws,
            value: committee.draws
              .map((one) => c.drawOf(one.drawNo, formatTime(one.drawnAt)))
              .join(t.part.semicolon),
          },
          committee.complex ? { label: c.rule, value: c.complex } : undefined,
          committee.closedAt ? { label: c.closedAt, value: formatTime(committee.closedAt) } : undefined,
          committee.concludedAt
            ? { label: c.concludedAt, value: formatTime(committee.concludedAt) }
            : undefined,
          committee.opinion ? { label: c.opinion, value: committee.opinion } : undefined,
        ]}
      />
      {leaving ? (
        <ReplaceDialog
          projectId={project.id}
          version={committee.version}
          member={leaving}
          onClose={() => setLeaving(undefined)}
        />
      ) : null}
    </Panel>
  );
}

function phaseOf({ closedAt, concludedAt }: CommitteeShown): string {
  if (concludedAt) return c.concluded;
  return closedAt ? c.closed : c.scoring;
}
