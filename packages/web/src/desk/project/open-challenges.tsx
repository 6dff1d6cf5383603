import { challengeGrounds } from "@guanhu/core/project/challenge/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { today } from "../../shared/format.ts";
import { challengeState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { DueText } from "./due-text.tsx";
import { type ChallengeRow, openChallengesQuery } from "./project.query.ts";

const c = t.challenge;

/** Challenges and complaints that hold up a purchase, who is due first. Nothing where there are none. */
export function OpenChallenges({ division }: { division: string | undefined }) {
  const found = useQuery(openChallengesQuery({ division }));
  if (found.data?.items.length === 0) return null;
  return (
    <Panel title={c.openTitle} note={c.openNote} flush>
      <ListTable<ChallengeRow>
        label={c.openTitle}
        rows={found.data?.items}
        rowKey={(row) => row.id}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={c.none} />}
        minWidth={720}
        columns={[
          {
            title: t.project.title,
            key: "project",
            render: (row) => (
              <Link to="/projects/$id" params={{ id: row.projectId }} hash="challenges">
                {row.projectTitle}
              </Link>
            ),
          },
          { title: c.by, key: "by", render: (row) => row.organizationName },
          { title: c.ground, key: "ground", width: 130, render: (row) => challengeGrounds[row.ground] },
          {
            title: c.dueOn,
            key: "due",
            width: 220,
            render: (row) =>
              row.dueOn ? (
                <DueText
                  date={row.dueOn}
                  late={row.dueOn < today()}
                  provisional={row.clocks.some((one) => one.due.date === row.dueOn && one.due.provisional)}
                />
              ) : (
                t.format.none
              ),
          },
          {
            title: t.project.state,
            key: "state",
            width: 110,
            render: (row) => <StateTag state={challengeState(row.status)} />,
          },
        ]}
      />
    </Panel>
  );
}
