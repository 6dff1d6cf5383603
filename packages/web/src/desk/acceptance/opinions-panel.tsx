import { type OpinionRow, opinionWays, respondents } from "@guanhu/core/opinion/shape";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { opinionState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { Facts } from "../part/facts.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { type AcceptanceRow, opinionsQuery, tallyQuery } from "./acceptance.query.ts";
import { isOpen } from "./acceptance-step.ts";
import { OpinionActions } from "./opinion-actions.tsx";
import { ScorePicture } from "./score-picture.tsx";
import { averageOf } from "./tally.ts";
import { WordsDialog } from "./words-dialog.tsx";

const c = t.opinion;

/** What the families of the sample answered: counted for everyone, one by one for the county's officials. */
export function OpinionsPanel({ acceptance }: { acceptance: AcceptanceRow }) {
  const me = useMe();
  const tallied = useQuery({
    ...tallyQuery(acceptance.id),
    enabled: acceptance.tally === undefined && may(me, "opinion.tally"),
  });
  const tally = acceptance.tally ?? tallied.data;
  const average = tally && averageOf(tally);
  return (
    <Panel title={c.title}>
      {tallied.error ? <ProblemNote problem={tallied.error} onRetry={() => void tallied.refetch()} /> : null}
      {tally ? (
        <>
          <Facts
            items={[
              { label: c.asked, value: c.households(tally.asked) },
              { label: c.answered, value: c.households(tally.answered) },
              { label: c.received, value: c.households(tally.received) },
              average ? { label: c.average, value: c.averageOf(average) } : undefined,
            ]}
          />
          {average ? <ScorePicture tally={tally} /> : <p className="quiet">{c.noAnswers}</p>}
        </>
      ) : null}
      {may(me, "opinion.read") ? (
        // The report goes to others: single families are not in it.
        <div className="print-hidden">
          <Families acceptance={acceptance} />
        </div>
      ) : null}
    </Panel>
  );
}

function Families({ acceptance }: { acceptance: AcceptanceRow }) {
  const me = useMe();
  const found = useInfiniteQuery(opinionsQuery(acceptance.id));
  const [words, setWords] = useState<OpinionRow>();
  const acts =
    isOpen(acceptance) && (may(me, "opinion.link") || may(me, "opinion.enter")) && !me.organizationId;
  const actions = {
    title: t.part.actions,
    key: "actions",
    className: "print-hidden",
    render: (row: OpinionRow) => <OpinionActions opinion={row} acceptanceId={acceptance.id} />,
  };
  return (
    <>
      <ListTable<OpinionRow>
        label={c.title}
        rows={found.data?.pages.flatMap((page) => page.items)}
        rowKey={(row) => row.id}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={c.none} />}
        minWidth={820}
        columns={[
          { title: c.nth, key: "nth", align: "right", width: 60, render: (row) => row.nth },
          {
            title: c.child,
            key: "child",
            render: (row) =>
              may(me, "child.read") ? (
                <Link to="/children/$id" params={{ id: row.childId }}>
                  {row.label}
                </Link>
              ) : (
                row.label
              ),
          },
          { title: c.state, key: "state", render: (row) => <StateTag state={opinionState(row.state)} /> },
          { title: c.satisfaction, key: "satisfaction", render: satisfactionOf },
          {
            title: c.respondent,
            key: "respondent",
            render: (row) => (row.respondent ? respondents[row.respondent] : t.format.none),
          },
          {
            title: c.via,
            key: "via",
            render: (row) => row.unreachedReason ?? (row.via ? opinionWays[row.via] : t.format.none),
          },
          { title: c.answeredAt, key: "answeredAt", width: 150, render: (row) => formatTime(row.answeredAt) },
          {
            title: c.words,
            key: "words",
            className: "print-hidden",
            render: (row) =>
              row.commented ? (
                <Button
                  type="link"
                  size="small"
                  aria-label={c.wordsOf(row.label)}
                  onClick={() => setWords(row)}
                >
                  {c.showWords}
                </Button>
              ) : (
                t.format.none
              ),
          },
          ...(acts ? [actions] : []),
        ]}
        footer={
          found.hasNextPage ? (
            <div className="more">
              <Button loading={found.isFetching} onClick={() => void found.fetchNextPage()}>
                {t.part.more}
              </Button>
            </div>
          ) : undefined
        }
      />
      {words ? <WordsDialog opinion={words} onClose={() => setWords(undefined)} /> : null}
    </>
  );
}

function satisfactionOf({ received, satisfaction }: OpinionRow): string {
  if (received === false) return c.notReceived;
  return satisfaction ? c.score(satisfaction) : t.format.none;
}
